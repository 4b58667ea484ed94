import { z } from 'zod';
import { day } from './day.ts';
import { number } from './number.ts';
import { quotedCell } from './quote.ts';
import { text } from './text.ts';

/** Something that is known, and how: numbers and what people saw or said count alike (ODE guide, "How does a team measure progress?"). */
export const evidence = z.strictObject({
  text: text.meta({
    title: 'Evidence',
    description: 'What is known, in one sentence.',
    examples: ['Five of six schools reached the winter benchmark.'],
  }),
  kind: z
    .enum(['quantitative', 'qualitative'])
    .optional()
    .meta({ title: 'Kind', description: 'Numbers (quantitative), or what people saw and said (qualitative).', examples: ['quantitative'] }),
  source: text.optional().meta({ title: 'Source', description: 'Where people can look it up.', examples: ['Winter reading check'] }),
  date: day.optional().meta({ title: 'As of', description: 'The day the evidence speaks of.', examples: ['2027-01-29'] }),
  ...quotedCell,
  value: z
    .union([number, text], { error: 'number' })
    .optional()
    .meta({
      title: 'Value',
      description: 'The number that is quoted, as data.csv has it or as pages show it. A limit begins with "at-most" or "at-least".',
      examples: [78.5, 'at-most 5'],
    }),
});

export type Evidence = z.output<typeof evidence>;
