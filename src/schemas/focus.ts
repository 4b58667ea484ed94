import { z } from 'zod';
import { reference } from './reference.ts';

/** What a routine, or one part of its agenda, is about. */
export const focus = z.strictObject({
  strategies: z
    .array(reference('strategy'), { error: 'list' })
    .optional()
    .meta({ title: 'Strategies', description: 'The strategies in focus.', examples: [['attendance-teams']] }),
  goals: z
    .array(reference('goal'), { error: 'list' })
    .optional()
    .meta({ title: 'Goals', description: 'The goals in focus.', examples: [['third-grade-reading']] }),
  units: z
    .array(reference('unit'), { error: 'list' })
    .optional()
    .meta({ title: 'Schools', description: 'The schools in focus.', examples: [['alder-elementary']] }),
});

export type Focus = z.output<typeof focus>;
