import { z } from 'zod';
import { schoolYear } from './day.ts';
import { aliases, localId, person, reference } from './reference.ts';
import { text } from './text.ts';

/** Place in the plan's own order; without one, entries follow by id. */
export const order = z.int({ error: 'whole-number' }).min(1, { error: 'whole-number' }).max(999, { error: 'whole-number' });

/** A goal of a plan (ODE guide, Appendix 3: success in three years, and how one would know each year). */
export const goalSchema = z.strictObject({
  title: text.meta({ title: 'Title', description: 'The goal in a few words.', examples: ['Third graders read at grade level'] }),
  short: text.optional().meta({ title: 'Short title', description: 'One or two words for tables.', examples: ['Reading'] }),
  plan: reference('plan').meta({ title: 'Plan', description: 'Id of its plan.', examples: ['improvement-plan-2025-28'] }),
  order: order.optional().meta({ title: 'Order', description: "Its place among the plan's goals.", examples: [1] }),
  success: text.meta({
    title: 'Success in three years',
    description: 'What success looks like at the end of the plan.',
    examples: ['75 of 100 third graders read at grade level.'],
  }),
  measures: z
    .array(
      z.strictObject({
        measure: text.meta({ title: 'Measure', description: 'What is measured.', examples: ['Third graders at grade level'] }),
        baseline: text
          .optional()
          .meta({ title: 'Baseline', description: 'Where it began, with its year.', examples: ['58 % in spring 2025'] }),
        years: z.record(schoolYear, text, { error: 'map' }).meta({
          title: 'By year',
          description: 'What will have been reached at the end of each year.',
          examples: [{ '2025-26': '61 %' }],
        }),
      }),
      { error: 'list' },
    )
    .optional()
    .meta({ title: 'Measures', description: 'How one would know, year by year.', examples: [] }),
  lead: person()
    .optional()
    .meta({ title: 'Lead', description: 'Who answers for the goal.', examples: ['priya-nair'] }),
  indicators: z
    .array(localId, { error: 'list' })
    .optional()
    .meta({ title: 'Indicators', description: 'Ids of its indicators.', examples: [['third-grade-reading']] }),
  aliases: aliases.optional(),
});

export type GoalFields = z.output<typeof goalSchema>;
