import { z } from 'zod';
import { day } from './day.ts';
import { text } from './text.ts';

/** A material change of a plan or strategy; it is shown and marks the history from that day on. */
export const change = z.strictObject({
  on: day.meta({ title: 'Day', description: 'The day from which the change counts.', examples: ['2026-08-20'] }),
  what: text.meta({ title: 'What changed', description: 'The change in one sentence.', examples: ['Now in all nine schools, not four.'] }),
});

export type Change = z.output<typeof change>;
