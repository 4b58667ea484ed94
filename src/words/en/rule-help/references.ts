import type { RuleName } from '../../../domain/issue.ts';
import type { RuleHelp } from './rule-help.ts';

/** Files against each other. */
export const referencesHelp = {
  'unknown-reference': {
    title: 'An id that no file has',
    why: 'Files name each other by id, which is the name of the file without its ending. An id that leads nowhere would make a hole in the plan.',
    mend: 'Correct the id: the message proposes the nearest one. If the file is not there yet, write it first.',
  },
  'reference-cycle': {
    title: 'Files that point at each other in a circle',
    why: 'If A continues B, then B cannot continue A: nobody could tell which came first.',
    mend: 'Look at the files that the message names, and remove the link that is wrong.',
  },
  'duplicate-id': {
    title: 'An id that is used twice in a file',
    why: 'Other files name a milestone or a step by its id. With two of them nobody knows which is meant.',
    mend: 'Give one of the two another id, the newer one if possible.',
  },
  'alias-taken': {
    title: 'An earlier id that is in use',
    why: 'An old web address can lead to one page only.',
    mend: 'Remove the id from "aliases" of one of the two files.',
  },
  'unknown-element': {
    title: 'An element that the rubric does not have',
    why: 'A rating answers the elements of its rubric, no more and no less.',
    mend: 'Use the ids of the elements as they stand in the file of the rubric, or name the right rubric.',
  },
  'unknown-level': {
    title: 'A level that the rubric does not have',
    why: 'A level outside the scale has no colour, no meaning and no place in the table.',
    mend: 'Use the ids of the levels as they stand in the file of the rubric, such as "amber-red".',
  },
  'duplicate-rating': {
    title: 'Two ratings of one subject',
    why: 'A routine ends with one shared view of each strategy. Where people differ, the rating has a field for it.',
    mend: 'Keep one file. Write other views under "dissent", or count them under "spread".',
    source: 'ODE guide, “Step 2: Arrive at preliminary view of overall progress”',
  },
  'unknown-step': {
    title: 'A next step that was never promised',
    why: 'An answer must lead to its promise, or the promise stays open for ever.',
    mend: 'Copy the id of the step from the routine in which it was promised, and write it as "<routine>#<id>".',
  },
  'unknown-replacement': {
    title: 'A replacement that is not in this file',
    why: 'A step that was split or merged lives on in new steps, and these stand in the same file.',
    mend: 'Write the new step under "nextSteps" of this routine, or correct its id under "by".',
  },
  'answer-too-early': {
    title: 'An answer before its promise',
    why: 'A routine can only say what became of steps that were promised before it.',
    mend: 'Move the answer to a later routine. If the step was done in the meeting itself, it is a decision.',
  },
  'answered-already': {
    title: 'A step that was closed before',
    why: 'Done is done: a second answer would count the same promise twice.',
    mend: 'Remove this answer. If the earlier one was wrong, correct it there.',
  },
  'unanswered-step': {
    title: 'A next step that nobody asked about',
    why: 'Promises that are not asked about are forgotten. The next meeting begins with them.',
    mend: 'Write under "followUps" what became of the step: "done", "carried" to a new day, "reassigned", "replaced" or "dropped".',
    source: 'ODE guide, “Follow-up”; i3 toolkit, “Preparation Steps for a Routine”, step 6',
  },
  'roles-need-positions': {
    title: 'People without a position',
    why: 'Your district shows people by their position and not by name. Whoever has none could not be shown.',
    mend: 'Add "position" to each person in "people.yaml", or write "showPeople: names" in "site.yaml".',
  },
  'unknown-rule': {
    title: 'A rule that does not exist',
    why: 'A misspelt name would switch off nothing.',
    mend: 'Copy the name of the rule from the message that you want to silence.',
  },
  'error-cannot-be-off': {
    title: 'An error that somebody switched off',
    why: 'Errors would put something wrong on the site. Only warnings and notes can be switched off.',
    mend: 'Remove the entry under "rulesOff", and mend what the message names.',
  },
} as const satisfies Partial<Record<RuleName, RuleHelp>>;
