import { z } from 'zod';
import { day } from './day.ts';
import { aliases, localId, reference } from './reference.ts';
import { text, texts } from './text.ts';

const colour = z.string({ error: 'colour' }).regex(/^#[0-9a-f]{6}$/u, { error: 'colour' });

const tones = z.strictObject({
  tint: colour.meta({ title: 'Tint', description: 'The background of the level.', examples: ['#d9eedf'] }),
  text: colour.meta({ title: 'Text', description: 'The words on the tint, with a contrast of at least 4.5 to 1.', examples: ['#11472a'] }),
  edge: colour.meta({ title: 'Edge', description: 'The meter and lines, with a contrast of at least 3 to 1.', examples: ['#1d7a44'] }),
});

const level = z.strictObject({
  id: localId.meta({ title: 'Id', description: 'The word that ratings use for it.', examples: ['amber-red'] }),
  label: text.meta({ title: 'Label', description: 'The words that pages show.', examples: ['Amber-red'] }),
  code: text
    .optional()
    .meta({ title: 'Code', description: 'One to three letters for narrow places; without it, the initials.', examples: ['AR'] }),
  meaning: text.optional().meta({
    title: 'Meaning',
    description: 'What the level says, in a sentence.',
    examples: ['A challenge. It needs a lot of attention.'],
  }),
  happening: texts
    .optional()
    .meta({ title: 'What happens', description: 'What is done at this level or stage.', examples: [['Train the first teachers.']] }),
  next: texts.optional().meta({
    title: 'Ready for the next when',
    description: 'How you know that the next level is reached.',
    examples: [['People are trained.']],
  }),
  colours: z
    .strictObject({
      light: tones.meta({
        title: 'Light',
        description: 'Colours on white.',
        examples: [{ tint: '#d9eedf', text: '#11472a', edge: '#1d7a44' }],
      }),
      dark: tones.meta({
        title: 'Dark',
        description: 'Colours in dark mode.',
        examples: [{ tint: '#12351f', text: '#b3e8c4', edge: '#4fbb77' }],
      }),
    })
    .optional()
    .meta({
      title: 'Colours',
      description: 'The colours of the level. Without them it is shown in grey.',
      examples: [
        {
          light: { tint: '#d9eedf', text: '#11472a', edge: '#1d7a44' },
          dark: { tint: '#12351f', text: '#b3e8c4', edge: '#4fbb77' },
        },
      ],
    }),
});

const element = z.strictObject({
  id: localId.meta({ title: 'Id', description: 'The word that ratings use for it.', examples: ['planning'] }),
  title: text.meta({ title: 'Title', description: 'The element in full.', examples: ['Quality of planning'] }),
  short: text.optional().meta({ title: 'Short title', description: 'One word for the head of a table.', examples: ['Planning'] }),
  category: text
    .optional()
    .meta({ title: 'Category', description: 'The group of elements it belongs to.', examples: ['Stakeholder support'] }),
  questions: texts
    .optional()
    .meta({ title: 'Key questions', description: 'What to ask before rating.', examples: [['Is one person responsible?']] }),
  weak: texts.optional().meta({ title: 'Weak', description: 'What the lowest level looks like.', examples: [['No one is responsible.']] }),
  strong: texts
    .optional()
    .meta({ title: 'Strong', description: 'What the highest level looks like.', examples: [['The plan steers the daily work.']] }),
  lookFors: texts
    .optional()
    .meta({ title: 'Look for', description: 'What you can see or hear when it is strong.', examples: [['The team meets every week.']] }),
});

/** A rubric: a scale of levels, weakest first, and the elements that are rated on it. */
export const rubricSchema = z.strictObject({
  title: text.meta({ title: 'Title', description: 'The name of the rubric.', examples: ['Assessment framework'] }),
  version: text.optional().meta({ title: 'Version', description: 'Which edition this is. A number needs quotes.', examples: ['2026'] }),
  adopted: day.optional().meta({ title: 'Adopted', description: 'The first day of its use.', examples: ['2025-08-01'] }),
  purpose: text
    .optional()
    .meta({ title: 'Purpose', description: 'What it is for, in a sentence.', examples: ['Rates how likely a strategy is to succeed.'] }),
  source: text.optional().meta({ title: 'Source', description: 'Where the rubric comes from.', examples: ['ODE guide, Appendix 4'] }),
  overall: text
    .optional()
    .meta({ title: 'Overall judgement', description: 'What pages call the overall rating.', examples: ['Likelihood of success'] }),
  scale: z
    .array(level, { error: 'list' })
    .min(2, { error: 'two-levels' })
    .max(9, { error: 'two-levels' })
    .meta({
      title: 'Scale',
      description: 'The levels, weakest first: two at least, nine at most.',
      examples: [
        [
          { id: 'red', label: 'Red' },
          { id: 'green', label: 'Green' },
        ],
      ],
    }),
  elements: z
    .array(element, { error: 'list' })
    .default([])
    .meta({
      title: 'Elements',
      description: 'What is looked at, in order. Without any, there is only an overall level.',
      examples: [[{ id: 'planning', title: 'Quality of planning' }]],
    }),
  comparesWith: z
    .array(reference('rubric'), { error: 'list' })
    .optional()
    .meta({
      title: 'Compares with',
      description: 'Rubrics whose levels mean the same, in the same order. Pages then compare ratings across them.',
      examples: [['assessment-framework-2024']],
    }),
  aliases: aliases.optional(),
});

export type RubricFields = z.output<typeof rubricSchema>;
export type Level = RubricFields['scale'][number];
export type Element = RubricFields['elements'][number];
