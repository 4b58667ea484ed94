import type { FollowUp, NextStep } from '../../../schemas/next-step.ts';
import type { Routine } from '../../site.ts';
import type { Fact } from './change.ts';
import { fieldFacts, within } from './fields.ts';
import { pairUp } from './paired-lists.ts';
import { isSame } from './same.ts';

/** Next steps of a routine that are new, gone, or rewritten where they stand. */
export function stepFacts(routine: Routine, before: readonly NextStep[] = [], after: readonly NextStep[] = []): Fact[] {
  const { added, removed, kept, reordered } = pairUp(before, after, ({ id }) => id);
  const where = within(routine, 'nextSteps');
  return [
    ...added.map((step): Fact => ({ kind: 'step-new', routine, step })),
    ...kept.flatMap(([was, is]) =>
      fieldFacts({ ...where, path: [...where.path, '*'], item: { name: 'step', title: is.text, year: null } }, was, is),
    ),
    ...removed.map((step): Fact => ({ kind: 'step-removed', routine, step })),
    ...(reordered ? [{ kind: 'order', ...where } as const] : []),
  ];
}

/** Answers of a routine to earlier steps that are new, gone or other ones. */
export function answerFacts(routine: Routine, before: readonly FollowUp[] = [], after: readonly FollowUp[] = []): Fact[] {
  const { added, removed, kept, reordered } = pairUp(before, after, ({ step }) => step);
  return [
    ...added.map((answer): Fact => ({ kind: 'answer-new', routine, answer })),
    ...kept.flatMap(([from, answer]): Fact[] => (isSame(from, answer) ? [] : [{ kind: 'answer-changed', routine, from, answer }])),
    ...removed.map((answer): Fact => ({ kind: 'answer-removed', routine, answer })),
    ...(reordered ? [{ kind: 'order', ...within(routine, 'followUps') } as const] : []),
  ];
}
