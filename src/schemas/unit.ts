import { z } from 'zod';
import { day } from './day.ts';
import { order } from './order.ts';
import { aliases, reference } from './reference.ts';
import { text, texts } from './text.ts';

/** A district, school, project or network. */
export const unitSchema = z.strictObject({
  title: text.meta({ title: 'Name', description: 'The name, as pages show it.', examples: ['Alder Elementary'] }),
  kind: z.enum(['district', 'school', 'project', 'network']).meta({ title: 'Kind', description: 'What it is.', examples: ['school'] }),
  order: order
    .optional()
    .meta({ title: 'Order', description: 'Its place in lists: 1 comes first. Without it, schools follow by file name.', examples: [1] }),
  parent: reference('unit')
    .optional()
    .meta({ title: 'Belongs to', description: 'The district, network or project that it belongs to.', examples: ['cedar-fork'] }),
  opened: day.optional().meta({ title: 'Opened', description: 'Its first day.', examples: ['2012-09-01'] }),
  closed: day.optional().meta({ title: 'Closed', description: 'Its last day.', examples: ['2026-06-30'] }),
  successor: reference('unit')
    .optional()
    .meta({ title: 'Successor', description: 'The school that took over.', examples: ['birch-elementary'] }),
  formerNames: texts
    .optional()
    .meta({ title: 'Former names', description: 'The names it had before.', examples: [['Mill Street School']] }),
  aliases: aliases.optional(),
});

export type UnitFields = z.output<typeof unitSchema>;
