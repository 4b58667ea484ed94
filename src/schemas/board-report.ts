import { z } from 'zod';
import { text, texts } from './text.ts';

/** `board-report.md` beside a routine: what its authors tell the board. Everything else in the report comes from the routine itself. */
export const boardReportSchema = z.strictObject({
  headline: text.meta({
    title: 'Headline',
    description: 'What the board should remember, in one sentence.',
    examples: ['Attendance is back on track, and two schools need help to keep their teachers.'],
  }),
  messages: texts.optional().meta({
    title: 'Messages',
    description: 'Up to three things that the board should know, each in a sentence or two.',
    examples: [['Every class began the year with a licensed teacher, for the first time in five years.']],
  }),
  asks: texts.optional().meta({
    title: 'What we ask of the board',
    description: 'What the board should decide or do, and by when.',
    examples: [['Decide in December on a stipend at two schools.']],
  }),
});

export type BoardReportFields = z.output<typeof boardReportSchema>;
