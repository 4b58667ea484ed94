import { z } from 'zod';
import { day } from './day.ts';
import { localId, person, reference, stepAddress } from './reference.ts';
import { text } from './text.ts';

/** A promise with one owner and one date (ODE guide, "Follow-up"). It is written once, in the routine where it was made. */
export const nextStep = z.strictObject({
  id: localId.meta({
    title: 'Id',
    description: 'A short name that stays. Later routines find the step by it, as <routine>#<id>.',
    examples: ['call-64-families'],
  }),
  text: text.meta({
    title: 'Next step',
    description: 'What will be done, in one sentence that begins with a verb.',
    examples: ['Call the families of all 64 ninth graders.'],
  }),
  owner: person()
    .optional()
    .meta({ title: 'Owner', description: 'The one person who promised it. Needed once the routine is held.', examples: ['owen-grant'] }),
  due: day
    .optional()
    .meta({ title: 'Due', description: 'The day by which it is done. Needed once the routine is held.', examples: ['2027-02-19'] }),
  strategy: reference('strategy')
    .optional()
    .meta({
      title: 'Strategy',
      description: 'The strategy it is for. The step then shows on its page.',
      examples: ['ninth-grade-on-track'],
    }),
  goal: reference('goal')
    .optional()
    .meta({ title: 'Goal', description: 'The goal it is for, where it serves no single strategy.', examples: ['graduation'] }),
  doneWhen: text
    .optional()
    .meta({ title: 'Done when', description: 'How everybody can tell that it is done.', examples: ['Each call is in the record'] }),
});

export type NextStep = z.output<typeof nextStep>;

const because = text.meta({ title: 'Why', description: 'The reason in a sentence.', examples: ['The supplier was late.'] });

/** The fields that say what became of a step. */
export const outcomeFields = ['done', 'carried', 'reassigned', 'replaced', 'dropped'] as const;

/** What became of a step; exactly one outcome. */
export const followUp = z
  .strictObject({
    step: z
      .string({ error: 'step' })
      .regex(stepAddress, { error: 'step' })
      .meta({
        title: 'Step',
        description: 'Which step: the folder of the routine that promised it, #, and its id.',
        examples: ['2026-12-11-december#mentors'],
      }),
    done: day.optional().meta({ title: 'Done', description: 'The day it was done.', examples: ['2027-01-20'] }),
    carried: z
      .strictObject({
        due: day.meta({ title: 'New date', description: 'The new day by which it is done.', examples: ['2027-03-12'] }),
        why: because,
      })
      .optional()
      .meta({
        title: 'Carried',
        description: 'Promised again for a later day.',
        examples: [{ due: '2027-03-12', why: 'The supplier was late.' }],
      }),
    reassigned: z
      .strictObject({
        owner: person().meta({ title: 'New owner', description: 'Who has it now.', examples: ['dana-kim'] }),
        due: day
          .optional()
          .meta({ title: 'New date', description: 'The new day by which it is done, if that changed.', examples: ['2027-03-12'] }),
        why: because.optional(),
      })
      .optional()
      .meta({
        title: 'Reassigned',
        description: 'Given to somebody else.',
        examples: [{ owner: 'dana-kim', why: 'Peter Lang has left.' }],
      }),
    replaced: z
      .strictObject({
        by: z
          .array(localId, { error: 'list' })
          .min(1, { error: 'empty-list' })
          .meta({ title: 'By', description: 'The ids of the steps in this file that take its place.', examples: [['one-mentor-each']] }),
        why: because.optional(),
      })
      .optional()
      .meta({
        title: 'Replaced',
        description: 'Split into new steps of this file, or merged with others into one.',
        examples: [{ by: ['one-mentor-each'] }],
      }),
    dropped: z
      .strictObject({ why: because })
      .optional()
      .meta({ title: 'Dropped', description: 'Given up, with the reason.', examples: [{ why: 'The state pays for it now.' }] }),
    note: text.optional().meta({ title: 'Note', description: 'Anything worth adding.', examples: ['Two schools need longer.'] }),
  })
  .refine((fields) => outcomesOf(fields) === 1, { error: 'one-outcome' });

export type FollowUp = z.output<typeof followUp>;

function outcomesOf(fields: object): number {
  return outcomeFields.filter((outcome) => outcome in fields).length;
}
