import { z } from 'zod';
import { period } from '../day.ts';
import { indicatorSchema } from '../indicator.ts';
import { number } from '../number.ts';
import { localId, reference } from '../reference.ts';

/** A number of a table as it stood that day, with what its row said beside it. */
const cell = z.strictObject({
  period: period.meta({ title: 'Period', description: 'The time it is about.', examples: ['2026-27-fall'] }),
  unit: reference('unit').meta({ title: 'School', description: 'The school or district it is about.', examples: ['alder-elementary'] }),
  group: localId.optional().meta({ title: 'Group', description: 'The group of students; without it, everybody.', examples: ['grade-3'] }),
  value: number.optional().meta({ title: 'Value', description: 'The number, where one was told.', examples: [61.5] }),
  n: number.optional().meta({ title: 'Number of students', description: 'How many students it is about.', examples: [320] }),
  mark: z
    .enum(['at-most', 'at-least', 'suppressed', 'missing', 'not-applicable'])
    .optional()
    .meta({ title: 'Mark', description: 'What stood in place of a plain number.', examples: ['suppressed'] }),
});

const { aliases: _aliases, collectedBy: _collectedBy, analyzedBy: _analyzedBy, ...measured } = indicatorSchema.shape;

/** An indicator as it was that day, with the numbers that the packet shows. */
export const indicator = z.strictObject({
  indicator: reference('indicator').meta({ title: 'Indicator', description: 'The id of the indicator.', examples: ['regular-attendance'] }),
  ...measured,
  cells: z
    .array(cell, { error: 'list' })
    .optional()
    .meta({
      title: 'Cells',
      description: 'Its numbers that the packet shows, as its table had them.',
      examples: [[{ period: '2026-27-fall', unit: 'cedar-fork', value: 61.5, n: 320 }]],
    }),
});
