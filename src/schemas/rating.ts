import { z } from 'zod';
import { day } from './day.ts';
import { evidence } from './evidence.ts';
import { localId, person, reference } from './reference.ts';
import { text } from './text.ts';

/** The fields that say what is rated. */
export const subjectFields = ['strategy', 'goal', 'plan', 'unit'] as const;

/** One rating of one subject. The text under the header is its rationale; the overall level is a judgement, never computed. */
export const ratingSchema = z
  .strictObject({
    strategy: reference('strategy')
      .optional()
      .meta({
        title: 'Strategy',
        description: 'The strategy that is rated. Each rating names one strategy, goal, plan or school.',
        examples: ['teacher-equity'],
      }),
    goal: reference('goal')
      .optional()
      .meta({ title: 'Goal', description: 'Or the goal that is rated.', examples: ['graduation'] }),
    plan: reference('plan')
      .optional()
      .meta({
        title: 'Plan',
        description: 'Or the plan as a whole: the last row of the league table.',
        examples: ['improvement-plan-2025-28'],
      }),
    unit: reference('unit')
      .optional()
      .meta({ title: 'School', description: 'Or the school that is rated.', examples: ['alder-elementary'] }),
    in: reference('unit')
      .optional()
      .meta({
        title: 'In',
        description: 'The school, where a strategy or goal is rated for one school only.',
        examples: ['alder-elementary'],
      }),
    rubric: reference('rubric').meta({
      title: 'Rubric',
      description: 'The rubric that people used.',
      examples: ['assessment-framework'],
    }),
    ratings: z
      .record(localId, localId, { error: 'map' })
      .optional()
      .meta({
        title: 'Ratings',
        description: 'A level for each element of the rubric, by their ids.',
        examples: [{ planning: 'green', capacity: 'amber-red', evidence: 'amber-green' }],
      }),
    overall: localId.optional().meta({
      title: 'Overall',
      description: 'How likely it is to succeed, as people judge it. It is never computed from the elements.',
      examples: ['amber-green'],
    }),
    notRated: text.optional().meta({
      title: 'Not rated',
      description: 'In place of levels, when nobody can judge yet: why.',
      examples: ['The first evidence comes in April.'],
    }),
    asOf: day
      .optional()
      .meta({ title: 'As of', description: "The day the rating speaks of, when it is not the routine's.", examples: ['2027-01-29'] }),
    ratedBy: person()
      .optional()
      .meta({ title: 'Rated by', description: 'The person, or the role, whose rating it is.', examples: ['luis-ortega'] }),
    state: z
      .enum(['proposed', 'calibrated', 'affirmed'])
      .optional()
      .meta({
        title: 'State',
        description: 'Whether the lead proposed it, the team compared it with others (calibrated), or the meeting agreed (affirmed).',
        examples: ['affirmed'],
      }),
    changedInRoutine: z
      .strictObject({
        from: localId.meta({ title: 'From', description: 'The overall level that was proposed.', examples: ['amber-red'] }),
        why: text.meta({ title: 'Why', description: "What changed people's minds.", examples: ['No mentor had release time.'] }),
      })
      .optional()
      .meta({
        title: 'Changed in the routine',
        description: 'Only where the meeting changed the level that was proposed.',
        examples: [{ from: 'amber-red', why: 'No mentor had release time.' }],
      }),
    dissent: text
      .optional()
      .meta({ title: 'Dissent', description: 'Who sees it differently, and why.', examples: ['Two principals would say amber-red.'] }),
    outsideRangeBecause: text.optional().meta({
      title: 'Outside the range because',
      description: 'Why people judge the whole higher, or lower, than every one of its elements.',
      examples: ['Good signs have not yet reached results.'],
    }),
    evidence: z
      .array(evidence, { error: 'list' })
      .optional()
      .meta({
        title: 'Evidence',
        description: 'What the rating rests on: numbers, and what people saw and said.',
        examples: [[{ text: 'Five of six schools reached the winter benchmark.', kind: 'quantitative', date: '2027-01-29' }]],
      }),
    raters: z
      .int({ error: 'whole-number' })
      .min(1, { error: 'whole-number' })
      .optional()
      .meta({ title: 'Raters', description: 'How many people gave a rating before the team agreed.', examples: [6] }),
    spread: z
      .record(localId, z.record(localId, z.int({ error: 'whole-number' }).min(0, { error: 'whole-number' }), { error: 'map' }), {
        error: 'map',
      })
      .optional()
      .meta({
        title: 'Spread',
        description: 'For each element, how many raters chose each level.',
        examples: [{ capacity: { red: 1, 'amber-red': 3 } }],
      }),
  })
  .refine((fields) => subjectFields.filter((field) => field in fields).length === 1, { error: 'one-subject' })
  .refine((fields) => !('notRated' in fields && ('ratings' in fields || 'overall' in fields)), { error: 'rated-or-not' });

export type RatingFields = z.output<typeof ratingSchema>;
