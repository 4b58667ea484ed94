import { z } from 'zod';
import { day } from './day.ts';
import { quotedCell } from './quote.ts';
import { text } from './text.ts';

/** Whether a target was met. People say it: the software compares no texts. */
export const outcome = z.enum(['met', 'missed', 'not-measured']);

/** What came of a target in the end. */
export const result = z.strictObject({
  outcome: outcome.meta({ title: 'Outcome', description: 'Whether the target was met, as people judge it.', examples: ['met'] }),
  value: text.optional().meta({ title: 'Value', description: 'What was reached.', examples: ['62 %'] }),
  ...quotedCell,
  on: day.optional().meta({ title: 'On', description: 'The day the value is from.', examples: ['2026-06-12'] }),
  note: text
    .optional()
    .meta({ title: 'Note', description: 'A sentence on it: where the value comes from, or why there is none.', examples: ['State test'] }),
});

export type Outcome = z.output<typeof outcome>;
export type Result = z.output<typeof result>;
