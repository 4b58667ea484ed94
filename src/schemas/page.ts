import { z } from 'zod';
import { order } from './order.ts';
import { aliases } from './reference.ts';
import { text } from './text.ts';

/** A free page of the site: text that may show a league table or a rating between its paragraphs. */
export const pageSchema = z.strictObject({
  title: text.meta({ title: 'Title', description: 'The heading of the page.', examples: ['How we made the plan'] }),
  lede: text.optional().meta({
    title: 'First words',
    description: 'What the page is about, in a sentence below its heading.',
    examples: ['Who was asked, and what they said.'],
  }),
  order: order.optional().meta({
    title: 'Order',
    description: 'Its place among the free pages: 1 comes first. Without it, pages follow by file name.',
    examples: [1],
  }),
  aliases: aliases.optional(),
});

export type PageFields = z.output<typeof pageSchema>;
