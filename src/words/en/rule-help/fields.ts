import type { RuleName } from '../../../domain/issue.ts';
import type { RuleHelp } from './rule-help.ts';

/** One file against the list of its fields. */
export const fieldsHelp = {
  'unknown-field': {
    title: 'A field that does not exist',
    why: 'A misspelt field would be left out of the page, and nobody would notice.',
    mend: 'Correct its name: the message proposes the nearest one. Capitals count. All fields are listed under “Every file and field”.',
  },
  'missing-field': {
    title: 'A field that is needed',
    why: 'Only a few fields are needed, and pages make no sense without them.',
    mend: 'Add the line that the message shows. If you do not know the answer yet, that is worth a question to the lead.',
  },
  'wrong-value': {
    title: 'A value of the wrong form',
    why: 'A day, a number or a list is only understood when it is written in its form.',
    mend: 'Write it as the message says. Days are written year, month, day, such as "2027-02-11", so that nobody mistakes the month.',
  },
  'no-such-day': {
    title: 'A day that is not in the calendar',
    why: 'Most likely two digits were swapped, or the month is a short one.',
    mend: 'Look it up and write the right day.',
  },
  'unknown-value': {
    title: 'A word that is not possible here',
    why: 'The field takes only certain words, because pages show and count by them.',
    mend: 'Write one of the words that the message lists, in exactly that spelling.',
  },
} as const satisfies Partial<Record<RuleName, RuleHelp>>;
