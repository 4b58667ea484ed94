import { z } from 'zod';
import { schoolYear } from './day.ts';
import { order } from './order.ts';
import { result } from './result.ts';
import { aliases, person, reference } from './reference.ts';
import { text } from './text.ts';

/** Three targets for one year, as state agreements set them: the least, the hoped for, and that of the groups furthest behind. */
const targets = z.strictObject({
  target: text.meta({ title: 'Target', description: 'What must be reached by the end of that year.', examples: ['61 %'] }),
  stretch: text.optional().meta({ title: 'Stretch target', description: 'What you hope for if all goes well.', examples: ['63 %'] }),
  gapClosing: text
    .optional()
    .meta({ title: 'Gap-closing target', description: 'The target for the groups that are furthest behind.', examples: ['48 %'] }),
});

/** A goal of a plan (ODE guide, Appendix 3: success in three years, and how one would know each year). */
export const goalSchema = z.strictObject({
  title: text.meta({ title: 'Title', description: 'The goal in a few words.', examples: ['Third graders read at grade level'] }),
  short: text.optional().meta({
    title: 'Short title',
    description: 'One or two words for places with little room, such as the head of a table.',
    examples: ['Reading'],
  }),
  plan: reference('plan').meta({ title: 'Plan', description: 'The plan it belongs to.', examples: ['improvement-plan-2025-28'] }),
  order: order.optional().meta({
    title: 'Order',
    description: 'Its place among the goals of the plan: 1 comes first. Without it, goals follow by file name.',
    examples: [1],
  }),
  success: text.meta({
    title: 'Success in three years',
    description: 'What will be true at the end of the plan, so that anybody can tell whether it is.',
    examples: ['75 of 100 third graders read at grade level.'],
  }),
  measures: z
    .array(
      z.strictObject({
        measure: text.meta({ title: 'Measure', description: 'What is counted or measured.', examples: ['Third graders at grade level'] }),
        baseline: text.optional().meta({
          title: 'Baseline',
          description: 'Where it stood when the plan began, with the date.',
          examples: ['58 % in spring 2025'],
        }),
        years: z.record(schoolYear, z.union([text, targets], { error: 'target' }), { error: 'map' }).meta({
          title: 'By year',
          description: 'What will have been reached at the end of each year: one target, or three.',
          examples: [{ '2025-26': '61 %' }, { '2025-26': { target: '61 %', stretch: '63 %', gapClosing: '48 %' } }],
        }),
        results: z
          .record(schoolYear, result, { error: 'map' })
          .optional()
          .meta({
            title: 'Results',
            description: 'What came of the target of each year that is over.',
            examples: [{ '2025-26': { outcome: 'met', value: '62 %' } }],
          }),
      }),
      { error: 'list' },
    )
    .optional()
    .meta({
      title: 'Measures',
      description: 'How you will know, year by year, that you are on the way.',
      examples: [[{ measure: 'Third graders at grade level', years: { '2025-26': '61 %' } }]],
    }),
  lead: person()
    .optional()
    .meta({ title: 'Lead', description: 'The one person who answers for the goal.', examples: ['priya-nair'] }),
  indicators: z
    .array(reference('indicator'), { error: 'list' })
    .optional()
    .meta({ title: 'Indicators', description: 'The indicators that show how it goes.', examples: [['third-grade-reading']] }),
  aliases: aliases.optional(),
});

export type GoalFields = z.output<typeof goalSchema>;
export type Measure = NonNullable<GoalFields['measures']>[number];
