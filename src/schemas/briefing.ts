import { z } from 'zod';
import { person, reference } from './reference.ts';
import { text, texts } from './text.ts';

const question = z.strictObject({
  text: text.meta({ title: 'Question', description: 'What to ask.', examples: ['Who calls the families, and by when?'] }),
  mustAnswer: z
    .boolean({ error: 'true-or-false' })
    .default(false)
    .meta({ title: 'Must answer', description: 'Write true where the meeting must not end without an answer.', examples: [true] }),
  of: person()
    .optional()
    .meta({ title: 'Of', description: 'The person who should answer.', examples: ['luis-ortega'] }),
  strategy: reference('strategy')
    .optional()
    .meta({ title: 'Strategy', description: 'The strategy it is about.', examples: ['attendance-teams'] }),
  listenFor: text
    .optional()
    .meta({ title: 'Listen for', description: 'What a good answer has in it.', examples: ['A name and a day, not a committee.'] }),
});

/** `briefing.md`: what the leader of a routine reads before it (toolkit, "Preparation Steps for a Routine"). It is only ever private. */
export const briefingSchema = z.strictObject({
  affirm: texts.optional().meta({
    title: 'To affirm',
    description: 'What the leader should agree with before the meeting: its objectives, the agenda, who leads which part.',
    examples: [['Forty of sixty minutes go to attendance.']],
  }),
  messages: texts.optional().meta({
    title: 'Messages',
    description: 'What the leader should say, in the words in which it should be heard.',
    examples: [['Red asks for help; it is no verdict.']],
  }),
  keyFacts: texts
    .optional()
    .meta({ title: 'Key facts', description: 'The facts to stress.', examples: [['64 students failed two or more courses.']] }),
  questions: z
    .array(question, { error: 'list' })
    .min(1, { error: 'empty-list' })
    .optional()
    .meta({
      title: 'Questions',
      description: 'What to press on, the most important first.',
      examples: [[{ text: 'Who calls the families, and by when?', mustAnswer: true, of: 'luis-ortega' }]],
    }),
  participants: z
    .strictObject({
      purpose: text.optional().meta({
        title: 'Purpose',
        description: 'What the meeting is for, in a sentence or two.',
        examples: ['We decide how families are called.'],
      }),
      prepare: texts.optional().meta({
        title: 'To prepare',
        description: 'What everybody reads, brings or thinks about before.',
        examples: [['Read the two pages on attendance.']],
      }),
      questions: texts.optional().meta({
        title: 'Questions',
        description: 'What they will be asked.',
        examples: [['What would help your teachers most?']],
      }),
    })
    .optional()
    .meta({
      title: 'For participants',
      description: 'The briefing that everybody else gets, on a page of its own.',
      examples: [{ purpose: 'We decide how families are called.' }],
    }),
});

export type BriefingFields = z.output<typeof briefingSchema>;
