import { z } from 'zod';
import { day } from './day.ts';
import { person } from './reference.ts';
import { text, texts } from './text.ts';

const feedback = z.strictObject({
  text: text.meta({ title: 'What', description: 'What somebody said.', examples: ['The facts came too late to read them.'] }),
  from: person()
    .optional()
    .meta({
      title: 'From',
      description: 'The person or role that said it; leave it out where names would hurt.',
      examples: ['Principals'],
    }),
});

/** `debrief.md`: how the routine itself went (ODE guide, "Debrief"). It is only ever private; its changes open the next preparation. */
export const debriefSchema = z.strictObject({
  on: day.optional().meta({ title: 'On', description: 'The day of the debrief.', examples: ['2027-02-05'] }),
  worked: texts.optional().meta({ title: 'Worked', description: 'What went well.', examples: [['Everybody had read the facts.']] }),
  change: texts.optional().meta({
    title: 'To change',
    description: 'What to do differently next time. It shows when the next routine of the series is prepared.',
    examples: [['Send the facts a week before, not two days.']],
  }),
  feedback: z
    .array(feedback, { error: 'list' })
    .optional()
    .meta({
      title: 'Feedback',
      description: 'What participants said of the meeting.',
      examples: [[{ text: 'The facts came too late to read them.', from: 'Principals' }]],
    }),
});

export type DebriefFields = z.output<typeof debriefSchema>;
