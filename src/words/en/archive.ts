import { countInWords, sentenceStart } from './numbers.ts';

/** The page with every routine. */
export const archive = {
  description: 'Every routine: what was on the agenda, how strategies were rated, what was decided.',
  lede: 'A few times a year a small team looks at the evidence, rates each strategy, decides and promises next steps. Each routine keeps its packet here as it was that day.',
  none: 'No routine has been planned yet.',
};

/** `Four routines, newest first.` */
export function archiveNote(count: number): string {
  return `${sentenceStart(countInWords(count, 'routine'))}${count > 1 ? ', newest first' : ''}.`;
}
