import type { RuleName } from '../../../domain/issue.ts';
import type { RuleHelp } from './rule-help.ts';

/** A routine and its ratings. */
export const routinesHelp = {
  'held-gap': {
    title: 'Something missing in a routine that was held',
    why: 'While a routine is prepared, gaps are work still to do. Once it was held, its page is the record of what was known and decided that day.',
    mend: 'Add what the message names. If the meeting did not take place, write "status: cancelled" or "status: postponed" with a reason.',
    source: 'ODE guide, “Follow-up”; i3 toolkit, “Routines Rubric”',
  },
  'needs-reason': {
    title: 'A routine that fell out, without a reason',
    why: 'Routines that are often cancelled lose their rhythm. The reason tells readers whether it was snow or a habit.',
    mend: 'Add a line "reason" with one sentence.',
    source: 'i3 toolkit, “Routines Rubric”, regularity',
  },
  'not-for-kind': {
    title: 'A field that this kind of routine does not have',
    why: 'A memo is read and has no agenda. A check-in only follows up, and decides nothing new.',
    mend: 'Remove the field. If people did meet, change "kind" to "stocktake".',
    source: 'i3 toolkit, “Schedule of Routines Template”',
  },
  'no-text': {
    title: 'A routine without notes',
    why: 'Decisions and next steps say what will happen. Only the notes say why, and let others learn from it.',
    mend: 'Write the notes below the second line of hyphens, with a heading for each strategy.',
    source: 'ODE guide, “Follow-up” and Appendix 6',
  },
  'schedule-outside-year': {
    title: 'A date under the wrong school year',
    why: 'The schedule would show it in the wrong year, or not at all.',
    mend: 'Move the date to its school year, or correct it. Your "site.yaml" says on which day a school year begins.',
  },
  'record-not-held': {
    title: 'A record of a routine that was not held',
    why: 'The record keeps what was known on the day of a routine. Before that day there is nothing to keep.',
    mend: 'Remove the file "record.yaml". If the routine did take place, write "status: held" in its "routine.md".',
  },
  'record-lacks': {
    title: 'Something that the record of a closed routine does not know',
    why: 'The pages of a closed routine show titles, names and numbers as they were that day, and take them from its record alone.',
    mend: 'Write what you corrected under "corrections" in "routine.md". Then run the command that the message names: it adds what is missing and leaves the rest as it was.',
  },
  'record-differs': {
    title: 'A closed routine that says something else now',
    why: 'People read, printed and quoted what was judged, decided and promised that day. A later routine may tell a new story, but the old one stays.',
    mend: 'Put back what the record says. If it was a mistake, correct it, write what you corrected under "corrections" in "routine.md", and run the command that the message names.',
    source: 'ODE guide, “Follow-up”',
  },
} as const satisfies Partial<Record<RuleName, RuleHelp>>;
