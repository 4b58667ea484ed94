import { dayAndMonth } from './days.mjs';

const today = Date.parse(process.env.TODAY);
const dayLength = 86_400_000;

/** What is done before a routine, with days from it, in full and in a word. */
export const before = [
  ['evidence', -28, 'Gather evidence and ask each lead for a rating', 'evidence'],
  ['objectives', -14, 'Draft the agenda from the evidence', 'agenda'],
  ['materials', -7, 'Prepare key facts, questions and materials', 'materials'],
  ['pre-read', -5, 'Send everybody what to read', 'pre-read'],
  ['briefing', -2, 'Brief the leader and the leads', 'briefing'],
];

/** `evidence by 14 January, agenda by 28 January, …`, as far as it is still to come; on a Friday in place of a weekend. */
export function toPrepare(on) {
  const steps = before
    .map(([, away, , word]) => ({ word, day: workingDay(on.getTime() + away * dayLength) }))
    .filter(({ day }) => day >= today)
    .map(({ word, day }) => `${word} by ${dayAndMonth(day)}`);
  return steps.length > 2 ? `${steps.slice(0, -1).join(', ')}, and ${steps.at(-1)}` : steps.join(' and ');
}

function workingDay(time) {
  const weekday = (new Date(time).getUTCDay() + 6) % 7;
  return time - Math.max(0, weekday - 4) * dayLength;
}
