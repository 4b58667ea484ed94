import { countOf } from '../numbers.ts';

/** How far documents are, on one line that is written over: `PDF files: 12 of 40` */
export function papersSoFar(done: number, total: number): string {
  return `PDF files: ${done.toLocaleString('en-US')} of ${total.toLocaleString('en-US')}`;
}

/** What became of the documents of a build: `38 PDF files, 2 of them made anew.` */
export function papersDone(made: number, kept: number): string {
  const total = countOf(made + kept, 'PDF file');
  if (kept === 0) return `${total} made.`;
  return made === 0 ? `${total}, none of them changed.` : `${total}, ${made.toLocaleString('en-US')} of them made anew.`;
}

/** What `stocktake packet` wrote. */
export function packetWritten(folder: string, files: readonly string[]): string {
  return `${folder}/ holds ${files.join(', ')}.`;
}

/** Why a routine has no packet. */
export const packetOfCancelled = 'This routine is cancelled: there is nothing to prepare for it.';
