import { z } from 'zod';
import { person, reference } from './reference.ts';
import { ratingSchema, subjectFields } from './rating.ts';

const { strategy, goal, plan, unit, in: within, ratings, overall, notRated } = ratingSchema.shape;

/** One subject as one person judged it. */
export const judged = z
  .strictObject({ strategy, goal, plan, unit, in: within, ratings, overall, notRated })
  .refine((fields) => subjectFields.filter((field) => field in fields).length === 1, { error: 'one-subject' })
  .refine((fields) => !('notRated' in fields && ('ratings' in fields || 'overall' in fields)), { error: 'rated-or-not' });

/** `raters/<rater>.md`: what one person judged before the team agreed. It is only ever private. */
export const raterSchema = z.strictObject({
  who: person().meta({ title: 'Who', description: 'The person, or the role, that rated.', examples: ['rebecca-stone'] }),
  rubric: reference('rubric').meta({
    title: 'Rubric',
    description: 'The rubric that the person used.',
    examples: ['assessment-framework'],
  }),
  ratings: z
    .array(judged, { error: 'list' })
    .min(1, { error: 'empty-list' })
    .meta({
      title: 'Ratings',
      description: 'A level for each element of each strategy, goal or plan, and the overall level.',
      examples: [[{ strategy: 'teacher-equity', ratings: { planning: 'green', capacity: 'red' }, overall: 'amber-red' }]],
    }),
});

export type RaterFields = z.output<typeof raterSchema>;
