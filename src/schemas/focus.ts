import { z } from 'zod';
import { reference } from './reference.ts';

/** What a routine, or one part of its agenda, is about. */
export const focus = z.strictObject({
  strategies: z
    .array(reference('strategy'), { error: 'list' })
    .optional()
    .meta({ title: 'Strategies', description: 'Ids of the strategies in focus.', examples: [['attendance-teams']] }),
  goals: z
    .array(reference('goal'), { error: 'list' })
    .optional()
    .meta({ title: 'Goals', description: 'Ids of the goals in focus.', examples: [['third-grade-reading']] }),
  units: z
    .array(reference('unit'), { error: 'list' })
    .optional()
    .meta({ title: 'Schools', description: 'Ids of the schools or other units in focus.', examples: [['alder-elementary']] }),
});

export type Focus = z.output<typeof focus>;
