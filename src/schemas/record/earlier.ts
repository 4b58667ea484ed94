import { z } from 'zod';
import { ratingSchema } from '../rating.ts';
import { reference } from '../reference.ts';
import { routineSchema } from '../routine.ts';
import { routineKind } from '../series.ts';
import { texts } from '../text.ts';
import { promised } from './said.ts';

const { strategy, goal, plan, unit, rubric, overall, notRated, ...rest } = ratingSchema.shape;

/** A rating of an earlier routine: its level alone where it is compared with, and all that is shown of it where the packet shows it. */
const before = z.strictObject({
  strategy,
  goal,
  plan,
  unit,
  in: rest.in,
  rubric,
  overall,
  notRated,
  ratings: rest.ratings,
  ratedBy: rest.ratedBy,
  dissent: rest.dissent,
  outsideRangeBecause: rest.outsideRangeBecause,
  spread: rest.spread,
  rationale: texts.optional().meta({
    title: 'Rationale',
    description: 'Its reason in plain words, a line for each paragraph.',
    examples: [['The plan is strong and the opening of school went as hoped.']],
  }),
});

/** A routine before the one that was closed, with what it had said by that day. */
export const earlierRoutine = z.strictObject({
  routine: reference('routine').meta({ title: 'Routine', description: 'The id of the routine.', examples: ['2026-12-11-december'] }),
  title: routineSchema.shape.title,
  series: routineSchema.shape.series,
  date: routineSchema.shape.date,
  kind: routineKind
    .optional()
    .meta({ title: 'Kind', description: 'A memo or a check-in; without it, a meeting (stocktake).', examples: ['memo'] }),
  trial: z
    .boolean({ error: 'true-or-false' })
    .optional()
    .meta({ title: 'Trial', description: 'Whether it was a test run.', examples: [true] }),
  focus: routineSchema.shape.focus,
  ratings: z
    .array(before, { error: 'list' })
    .optional()
    .meta({
      title: 'Ratings',
      description: 'Its ratings that the packet shows or compares with.',
      examples: [[{ strategy: 'attendance-teams', rubric: 'assessment-framework', overall: 'amber-red' }]],
    }),
  nextSteps: z
    .array(promised, { error: 'list' })
    .optional()
    .meta({
      title: 'Next steps',
      description: 'Its promises of which the routine says what became of them.',
      examples: [[{ id: 'call-64-families', text: 'Call all 64 families.', owner: 'owen-grant', due: '2027-02-19' }]],
    }),
});
