import { z } from 'zod';
import { day } from './day.ts';
import { localId, person, reference, stepAddress } from './reference.ts';
import { text } from './text.ts';

/** A promise with one owner and one date (ODE guide, "Follow-up"). It is written once, in the routine where it was made. */
export const nextStep = z.strictObject({
  id: localId.meta({ title: 'Id', description: 'A short name that stays; its address is <routine>#<id>.', examples: ['call-64-families'] }),
  text: text.meta({ title: 'Next step', description: 'What will be done.', examples: ['Call the families of all 64 ninth graders.'] }),
  owner: person()
    .optional()
    .meta({ title: 'Owner', description: 'The one person who promised it. Needed once the routine is held.', examples: ['owen-grant'] }),
  due: day.optional().meta({ title: 'Due', description: 'By when. Needed once the routine is held.', examples: ['2027-02-19'] }),
  strategy: reference('strategy')
    .optional()
    .meta({ title: 'Strategy', description: 'What it is for.', examples: ['ninth-grade-on-track'] }),
  goal: reference('goal')
    .optional()
    .meta({ title: 'Goal', description: 'What it is for.', examples: ['graduation'] }),
  doneWhen: text.optional().meta({ title: 'Done when', description: 'How one can tell.', examples: ['Each call is in the record'] }),
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
      .meta({ title: 'Step', description: 'Its address, <routine>#<id>.', examples: ['2026-12-11-december#mentors'] }),
    done: day.optional().meta({ title: 'Done', description: 'The day it was done.', examples: ['2027-01-20'] }),
    carried: z
      .strictObject({ due: day.meta({ title: 'New date', description: 'By when now.', examples: ['2027-03-12'] }), why: because })
      .optional()
      .meta({ title: 'Carried', description: 'Promised again with a new date.', examples: [] }),
    reassigned: z
      .strictObject({
        owner: person().meta({ title: 'New owner', description: 'Who has it now.', examples: ['dana-kim'] }),
        due: day.optional().meta({ title: 'New date', description: 'By when now, if that changed.', examples: ['2027-03-12'] }),
        why: because.optional(),
      })
      .optional()
      .meta({ title: 'Reassigned', description: 'Given to somebody else.', examples: [] }),
    replaced: z
      .strictObject({
        by: z
          .array(localId, { error: 'list' })
          .min(1, { error: 'empty-list' })
          .meta({ title: 'By', description: 'Ids of next steps in this file.', examples: [['one-mentor-each']] }),
        why: because.optional(),
      })
      .optional()
      .meta({ title: 'Replaced', description: 'Split, or merged with others, into steps of this file.', examples: [] }),
    dropped: z
      .strictObject({ why: because })
      .optional()
      .meta({ title: 'Dropped', description: 'Given up, with the reason.', examples: [] }),
    note: text.optional().meta({ title: 'Note', description: 'Anything worth adding.', examples: ['Two schools need longer.'] }),
  })
  .refine((fields) => outcomesOf(fields) === 1, { error: 'one-outcome' });

export type FollowUp = z.output<typeof followUp>;

function outcomesOf(fields: object): number {
  return outcomeFields.filter((outcome) => outcome in fields).length;
}
