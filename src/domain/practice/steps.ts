import type { FollowUp } from '../../schemas/next-step.ts';
import { issueAt, type FieldPath } from '../entry.ts';
import type { Issue } from '../issue.ts';
import type { Routine, Site } from '../site.ts';
import { ledgerOf, type Step } from '../views/ledger.ts';
import { isOver } from '../views/life.ts';
import { judgedRoutines } from './judged.ts';
import { isVague } from './vague.ts';

/** A step that was carried as often as this will hardly be done as it stands. */
const often = 2;

/** A promise that is still open can be kept, and one can tell when it is (ODE guide, "Follow-up" and Appendix 1). */
export function stepsCanBeKept(site: Site): Issue[] {
  const judged = new Set(judgedRoutines(site));
  return openSteps(site).flatMap((step) => [...isNotDragged(step), ...(judged.has(step.routine) ? isClear(step) : [])]);
}

/** Next steps that wait to be done, in plans that are not over. */
export function openSteps(site: Site): Step[] {
  return ledgerOf(site).steps.filter(({ state, routine }) => state === 'open' && !isOver(routine.series.plan));
}

/** Where something was last said of a step: the follow-up with that outcome, or else the step itself. */
export function placeOfStep(step: Step, outcome: keyof FollowUp): { readonly routine: Routine; readonly path: FieldPath } {
  const answer = step.answers.findLast(({ followUp }) => followUp[outcome] !== undefined);
  if (!answer) return { routine: step.routine, path: ['nextSteps', step.routine.fields.nextSteps?.indexOf(step.fields) ?? 0] };
  const { routine, followUp } = answer;
  return { routine, path: ['followUps', routine.fields.followUps?.indexOf(followUp) ?? 0, outcome] };
}

/** One that was just put in the place of a dragged step has its chance first. */
function isNotDragged(step: Step): Issue[] {
  const { address, carried: times, answers } = step;
  if (times < often || !answers.some(({ followUp }) => followUp.carried)) return [];
  const { routine, path } = placeOfStep(step, 'carried');
  return [issueAt(routine, path, 'carried-twice', { step: address, times }, 'key')];
}

function isClear(step: Step): Issue[] {
  const { doneWhen, text } = step.fields;
  if (doneWhen !== undefined || !isVague(text)) return [];
  const { routine, fields } = step;
  return [issueAt(routine, ['nextSteps', routine.fields.nextSteps?.indexOf(fields) ?? 0, 'text'], 'vague-step', { step: text })];
}
