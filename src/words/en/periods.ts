import type { Period } from '../../domain/period.ts';
import { longDay, monthAndYear, monthInShort, schoolYear, seasonWord, shortDay } from './days.ts';

/** A period in words: `2025–26`, `Fall 2025`, `Winter 2025–26`, `November 2025`, `14 November 2025`. */
export function periodWords(period: Period): string {
  switch (period.form) {
    case 'school-year':
      return schoolYear(period.text);
    case 'season':
      return `${seasonWord(period.season)} ${yearsOf(period)}`;
    case 'month':
      return monthAndYear(period.first);
    case 'day':
      return longDay(period.text);
  }
}

/** The same where there is little room, such as below a chart: `Nov 2025`, `14 Nov 2025`. */
export function periodInShort(period: Period): string {
  if (period.form === 'month') return `${monthInShort(period.first)} ${period.first.slice(0, 4)}`;
  return period.form === 'day' ? shortDay(period.text) : periodWords(period);
}

/** The calendar year of a season; both where it lies in two. */
function yearsOf({ first, last }: Period): string {
  const [from, to] = [first.slice(0, 4), last.slice(0, 4)];
  return from === to ? from : `${from}–${to.slice(2)}`;
}
