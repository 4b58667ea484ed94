import type { HomeNumber } from '../../domain/views/home-numbers.ts';
import { cellWords, changeSince, measuredWords, standingNames } from './indicators.ts';
import { sentenceEnd } from './numbers.ts';
import { periodWords } from './periods.ts';

/** The numbers on the home page. */
export const homeNumberSection = {
  title: 'The numbers that matter',
  note: 'Of the goals’ indicators: those off target first, then those that move the wrong way.',
};

/** The number itself: `58 %`. */
export function homeNumberValue({ indicator, latest }: HomeNumber): string {
  return cellWords(indicator.fields, latest.cell);
}

/** `In Fall 2026. Off track: the target is 70 % by Spring 2027. Down 2 points since Fall 2025, the wrong way.` */
export function homeNumberWords({ indicator: { fields }, latest, status: { standing, target, change } }: HomeNumber): string {
  const aim = target ? `: the target is ${measuredWords(fields, target.value)} by ${periodWords(target.by)}` : '';
  return [`In ${periodWords(latest.period)}`, `${standingNames[standing]}${aim}`, changeSince(fields, change)]
    .filter((part) => part !== '')
    .map(sentenceEnd)
    .join(' ');
}
