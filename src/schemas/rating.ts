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
      .meta({ title: 'Strategy', description: "What is rated: a strategy's id.", examples: ['teacher-equity'] }),
    goal: reference('goal')
      .optional()
      .meta({ title: 'Goal', description: "Or a goal's id.", examples: ['graduation'] }),
    plan: reference('plan')
      .optional()
      .meta({ title: 'Plan', description: "Or a plan's id: the overall row.", examples: ['improvement-plan-2025-28'] }),
    unit: reference('unit')
      .optional()
      .meta({ title: 'School', description: "Or a school's id.", examples: ['alder-elementary'] }),
    in: reference('unit')
      .optional()
      .meta({ title: 'In', description: 'Narrows the subject to one school.', examples: ['alder-elementary'] }),
    rubric: reference('rubric').meta({
      title: 'Rubric',
      description: 'Id of the rubric that was used.',
      examples: ['assessment-framework'],
    }),
    ratings: z
      .record(localId, localId, { error: 'map' })
      .optional()
      .meta({
        title: 'Ratings',
        description: 'A level for each element of the rubric.',
        examples: [{ planning: 'green', capacity: 'amber-red', evidence: 'amber-green' }],
      }),
    overall: localId
      .optional()
      .meta({ title: 'Overall', description: 'The likelihood of success, as people judge it.', examples: ['amber-green'] }),
    notRated: text
      .optional()
      .meta({ title: 'Not rated', description: 'Instead of levels: why not.', examples: ['The first evidence comes in April.'] }),
    asOf: day
      .optional()
      .meta({ title: 'As of', description: "The day the rating speaks of, when it is not the routine's.", examples: ['2027-01-29'] }),
    ratedBy: person()
      .optional()
      .meta({ title: 'Rated by', description: 'A person or a role.', examples: ['luis-ortega'] }),
    state: z
      .enum(['proposed', 'calibrated', 'affirmed'])
      .optional()
      .meta({
        title: 'State',
        description: 'Proposed by the lead, calibrated by the team, affirmed in the meeting.',
        examples: ['affirmed'],
      }),
    changedInRoutine: z
      .strictObject({
        from: localId.meta({ title: 'From', description: 'The overall level that was proposed.', examples: ['amber-red'] }),
        why: text.meta({ title: 'Why', description: "What changed people's minds.", examples: ['No mentor had release time.'] }),
      })
      .optional()
      .meta({ title: 'Changed in the routine', description: 'When the meeting changed the rating.', examples: [] }),
    dissent: text
      .optional()
      .meta({ title: 'Dissent', description: 'Who sees it differently, and why.', examples: ['Two principals would say amber-red.'] }),
    outsideRangeBecause: text.optional().meta({
      title: 'Outside the range because',
      description: 'Why the overall level lies above or below all of its elements.',
      examples: ['Good signs have not yet reached results.'],
    }),
    evidence: z
      .array(evidence, { error: 'list' })
      .optional()
      .meta({ title: 'Evidence', description: 'What the rating rests on.', examples: [] }),
    raters: z
      .int({ error: 'whole-number' })
      .min(1, { error: 'whole-number' })
      .optional()
      .meta({ title: 'Raters', description: 'How many people rated.', examples: [6] }),
    spread: z
      .record(localId, z.record(localId, z.int({ error: 'whole-number' }).min(0, { error: 'whole-number' }), { error: 'map' }), {
        error: 'map',
      })
      .optional()
      .meta({
        title: 'Spread',
        description: 'How many raters chose each level, by element.',
        examples: [{ capacity: { red: 1, 'amber-red': 3 } }],
      }),
  })
  .refine((fields) => subjectFields.filter((field) => field in fields).length === 1, { error: 'one-subject' })
  .refine((fields) => !('notRated' in fields && ('ratings' in fields || 'overall' in fields)), { error: 'rated-or-not' });

export type RatingFields = z.output<typeof ratingSchema>;
