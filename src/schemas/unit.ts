import { z } from 'zod';
import { day } from './day.ts';
import { order } from './order.ts';
import { aliases, reference } from './reference.ts';
import { text, texts } from './text.ts';

/** A district, school, project or network. */
export const unitSchema = z.strictObject({
  title: text.meta({ title: 'Name', description: 'The name as it is shown.', examples: ['Alder Elementary'] }),
  kind: z
    .enum(['district', 'school', 'project', 'network'])
    .meta({ title: 'Kind', description: 'What sort of unit it is.', examples: ['school'] }),
  order: order.optional().meta({ title: 'Order', description: 'Its place in lists of units; without one, by id.', examples: [1] }),
  parent: reference('unit')
    .optional()
    .meta({ title: 'Belongs to', description: 'Id of the unit above it.', examples: ['cedar-fork'] }),
  opened: day.optional().meta({ title: 'Opened', description: 'First day.', examples: ['2012-09-01'] }),
  closed: day.optional().meta({ title: 'Closed', description: 'Last day.', examples: ['2026-06-30'] }),
  successor: reference('unit')
    .optional()
    .meta({ title: 'Successor', description: 'Id of the unit that took over.', examples: ['birch-elementary'] }),
  formerNames: texts.optional().meta({ title: 'Former names', description: 'Names it had before.', examples: [['Mill Street School']] }),
  aliases: aliases.optional(),
});

export type UnitFields = z.output<typeof unitSchema>;
