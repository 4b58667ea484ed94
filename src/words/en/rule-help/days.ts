import type { RuleName } from '../../../domain/issue.ts';
import type { RuleHelp } from './rule-help.ts';

/** Days and times that follow each other. */
export const daysHelp = {
  'days-out-of-order': {
    title: 'An end before its beginning',
    why: 'Most likely two days were swapped, or a year was mistyped.',
    mend: 'Correct one of the two days that the message names.',
  },
  'due-before-routine': {
    title: 'A promise that is due before it was made',
    why: 'Most likely the year is wrong, as happens every January.',
    mend: 'Write a day after the routine. If the work was done already, it is no next step.',
  },
  'years-out-of-order': {
    title: 'School years that do not follow each other',
    why: 'Pages count and draw the years of a plan in order, without a hole.',
    mend: 'List every school year of the plan, the first one first.',
  },
  'no-such-time': {
    title: 'A time that the clocks skip',
    why: 'In spring the clocks jump over an hour. Calendars would show the meeting at another time.',
    mend: 'Write another time, or correct the day.',
  },
  'time-comes-twice': {
    title: 'A time that comes twice',
    why: 'In fall the clocks repeat an hour, so nobody knows which of the two is meant.',
    mend: 'Write the time in one of the two forms that the message shows, or choose another hour.',
  },
  'outside-plan-years': {
    title: 'A day far outside the plan',
    why: 'Most likely the year is mistyped. The routine would stand in the wrong school year.',
    mend: 'Correct the year of the routine, or add the year to the plan.',
  },
} as const satisfies Partial<Record<RuleName, RuleHelp>>;
