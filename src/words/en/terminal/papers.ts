import { countOf } from '../numbers.ts';

/** How far the files of packets are, on one line that is written over: `Packet files: 12 of 40` */
export function papersSoFar(done: number, total: number): string {
  return `Packet files: ${done.toLocaleString('en-US')} of ${total.toLocaleString('en-US')}`;
}

/** What became of the PDF, slide and Word files of a build: `38 packet files, 2 of them made anew.` */
export function papersDone(made: number, kept: number): string {
  const total = countOf(made + kept, 'packet file');
  if (kept === 0) return `${total} made.`;
  return made === 0 ? `${total}, none of them changed.` : `${total}, ${made.toLocaleString('en-US')} of them made anew.`;
}

/** What `stocktake packet` wrote. */
export function packetWritten(folder: string, files: readonly string[]): string {
  return `${folder}/ holds ${files.join(', ')}.`;
}

/** Why a routine has no packet. */
export const packetOfCancelled = 'This routine is cancelled: there is nothing to prepare for it.';
