import type { FollowUp } from '../../schemas/next-step.ts';
import { issueAt, resolveId, resolveStep, type Entries, type Entry } from '../entry.ts';
import { compare, type Issue } from '../issue.ts';

/** A step while the routines are read in the order of their days. */
interface Open {
  readonly address: string;
  readonly routine: Entry<'routine'>;
  due: string;
  /** What ended it, and where; `null` while it is open. */
  ended: { readonly outcome: string; readonly by: string } | null;
}

/**
 * Each promise is answered after it was made and ended once, and a held stocktake answers every step of its series that was open
 * (ODE guide, "Follow-up": each routine begins with what became of the last one's steps).
 */
export function stepsAreAnswered(entries: Entries): Issue[] {
  const held = entries
    .of('routine')
    .filter(({ fields }) => fields.status === 'held')
    .sort((one, other) => compare(one.fields.date, other.fields.date) || compare(one.id, other.id));
  const steps = new Map<string, Open>();
  for (const routine of held) {
    for (const { id, due = '' } of routine.fields.nextSteps ?? []) {
      const address = `${routine.id}#${id}`;
      steps.set(address, { address, routine, due, ended: null });
    }
  }
  const before = new Set<Entry<'routine'>>();
  const open = new Map<string, Set<Open>>();
  return held.flatMap((routine) => {
    const series = resolveId(entries, 'series', routine.fields.series, routine.folder) ?? routine.fields.series;
    const waiting = open.get(series) ?? new Set();
    open.set(series, waiting);
    const issues = (routine.fields.followUps ?? []).flatMap((followUp, index) => answer(entries, routine, followUp, index, steps, before));
    for (const step of waiting) if (step.ended) waiting.delete(step);
    if (routine.fields.kind === 'stocktake' && !routine.fields.trial) issues.push(...unanswered(entries, routine, waiting));
    for (const { id } of routine.fields.nextSteps ?? []) {
      const step = steps.get(`${routine.id}#${id}`);
      if (step) waiting.add(step);
    }
    before.add(routine);
    return issues;
  });
}

function answer(
  entries: Entries,
  routine: Entry<'routine'>,
  followUp: FollowUp,
  index: number,
  steps: ReadonlyMap<string, Open>,
  before: ReadonlySet<Entry<'routine'>>,
): Issue[] {
  const step = steps.get(resolveStep(entries, followUp.step, routine.folder));
  if (!step) return [];
  const at = ['followUps', index, 'step'];
  if (!before.has(step.routine))
    return [issueAt(routine, at, 'answer-too-early', { step: followUp.step, promised: step.routine.fields.date })];
  if (step.ended) return [issueAt(routine, at, 'answered-already', { step: followUp.step, ...step.ended })];
  const outcome = (['done', 'replaced', 'dropped'] as const).find((one) => followUp[one] !== undefined);
  if (outcome) step.ended = { outcome, by: routine.source.file };
  step.due = followUp.carried?.due ?? followUp.reassigned?.due ?? step.due;
  return [];
}

/** One issue for each step that was open before a stocktake and is not mentioned in it. */
function unanswered(entries: Entries, routine: Entry<'routine'>, waiting: ReadonlySet<Open>): Issue[] {
  const answered = new Set((routine.fields.followUps ?? []).map(({ step }) => resolveStep(entries, step, routine.folder)));
  const path = routine.fields.followUps ? ['followUps'] : ['status'];
  return [...waiting]
    .filter(({ address }) => !answered.has(address))
    .map(({ address, due }) => issueAt(routine, path, 'unanswered-step', { step: address, due }, 'key'));
}
