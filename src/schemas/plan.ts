import { z } from 'zod';
import { change } from './change.ts';
import { day, schoolYear } from './day.ts';
import { aliases, reference } from './reference.ts';
import { text } from './text.ts';

/** An improvement plan: its goals and strategies point to it. */
export const planSchema = z.strictObject({
  title: text.meta({ title: 'Title', description: 'The name of the plan.', examples: ['Improvement plan 2025–28'] }),
  units: z
    .array(reference('unit'), { error: 'list' })
    .optional()
    .meta({ title: 'Schools', description: 'The district, or the schools, that the plan is for.', examples: [['cedar-fork']] }),
  years: z
    .array(schoolYear, { error: 'list' })
    .min(1, { error: 'empty-list' })
    .meta({
      title: 'School years',
      description: 'Every school year of the plan, in order.',
      examples: [['2025-26', '2026-27', '2027-28']],
    }),
  status: z
    .enum(['draft', 'adopted', 'amended', 'ended'])
    .default('adopted')
    .meta({ title: 'Status', description: 'Where the plan is in its life.', examples: ['adopted'] }),
  adopted: z
    .strictObject({
      by: text.meta({ title: 'By', description: 'Who said yes to it.', examples: ['Board of directors'] }),
      on: day.meta({ title: 'On', description: 'The day.', examples: ['2025-06-12'] }),
    })
    .optional()
    .meta({ title: 'Adopted', description: 'Who adopted the plan, and when.', examples: [{ by: 'Board of directors', on: '2025-06-12' }] }),
  ended: z
    .strictObject({
      on: day.meta({ title: 'On', description: 'Last day of the plan.', examples: ['2028-06-30'] }),
      why: text.optional().meta({ title: 'Why', description: 'Why it ended then.', examples: ['Its three years were over.'] }),
    })
    .optional()
    .meta({ title: 'Ended', description: 'When the plan ended, and why.', examples: [{ on: '2028-06-30' }] }),
  follows: reference('plan')
    .optional()
    .meta({ title: 'Follows', description: 'The plan that came before it.', examples: ['improvement-plan-2022-25'] }),
  vision: text
    .optional()
    .meta({ title: 'Vision', description: 'What the plan is for, in a sentence or two.', examples: ['Every child reads by nine.'] }),
  changes: z
    .array(change, { error: 'list' })
    .optional()
    .meta({
      title: 'Changes',
      description: 'What was amended since it was adopted, oldest first.',
      examples: [[{ on: '2026-08-20', what: 'Now in all nine schools, not four.' }]],
    }),
  aliases: aliases.optional(),
});

export type PlanFields = z.output<typeof planSchema>;
