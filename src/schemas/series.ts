import { z } from 'zod';
import { day, schoolYear } from './day.ts';
import { focus } from './focus.ts';
import { aliases, person, reference } from './reference.ts';
import { text, texts } from './text.ts';

/** What a routine is: a meeting, a written note, or a follow-up between the two (toolkit, "Schedule of Routines Template"). */
export const routineKind = z.enum(['stocktake', 'memo', 'check-in']);

export type RoutineKind = z.output<typeof routineKind>;

const member = z.strictObject({
  who: person().meta({ title: 'Who', description: 'The person, or the role where you name nobody.', examples: ['priya-nair'] }),
  role: text.optional().meta({ title: 'Role', description: 'Their part in the routine, in your own words.', examples: ['Actor'] }),
  purpose: text.optional().meta({ title: 'Purpose', description: 'What they are there for.', examples: ['Leads early literacy'] }),
});

const slot = z.strictObject({
  on: day.meta({ title: 'Day', description: 'The day that is planned.', examples: ['2027-04-23'] }),
  kind: routineKind.meta({
    title: 'Kind',
    description: 'A meeting (stocktake), a written note (memo), or a short follow-up between the two (check-in).',
    examples: ['stocktake'],
  }),
  focus: focus.optional().meta({ title: 'Focus', description: 'What it looks at.', examples: [{ strategies: ['teacher-equity'] }] }),
  about: text
    .optional()
    .meta({ title: 'About', description: 'What it is about, in words.', examples: ['Ninth grade and teacher retention'] }),
});

const days = z.int({ error: 'whole-number' }).min(0, { error: 'whole-number' }).max(120, { error: 'whole-number' });

/** How many days before or after the meeting each step is due (toolkit, "Preparation Steps for a Routine"). */
export const leadTimes = z.strictObject({
  evidence: days
    .default(28)
    .meta({ title: 'Gather evidence', description: 'Days before the meeting by which the leads are asked for ratings.', examples: [28] }),
  objectives: days
    .default(14)
    .meta({ title: 'Develop objectives', description: 'Days before the meeting by which the agenda is written.', examples: [14] }),
  materials: days
    .default(7)
    .meta({ title: 'Prepare materials', description: 'Days before the meeting by which the packet is ready.', examples: [7] }),
  preRead: days
    .default(5)
    .meta({ title: 'Send what to read', description: 'Days before the meeting by which everybody has what to read.', examples: [5] }),
  briefing: days
    .default(2)
    .meta({ title: 'Brief the leader', description: 'Days before the meeting on which the leader is briefed.', examples: [2] }),
  followUp: days
    .default(7)
    .meta({ title: 'Follow up', description: 'Days after the meeting by which you ask how the next steps go.', examples: [7] }),
  report: days
    .default(7)
    .meta({ title: 'Report to the board', description: 'Days after the meeting by which the board hears of it.', examples: [7] }),
});

/** The standing routine: why, who, how often (ODE guide, Appendix 2). */
export const seriesSchema = z.strictObject({
  title: text.meta({ title: 'Title', description: 'The name of the standing routine.', examples: ['Plan stocktake'] }),
  purpose: text
    .optional()
    .meta({ title: 'Purpose', description: 'What it is for.', examples: ['A shared view of progress, and clear next steps.'] }),
  plan: reference('plan').meta({ title: 'Plan', description: 'The plan that it looks at.', examples: ['improvement-plan-2025-28'] }),
  leader: person()
    .optional()
    .meta({
      title: 'Leader',
      description: 'The person who asks the hard questions, often the superintendent or principal.',
      examples: ['ana-whitfield'],
    }),
  broker: person()
    .optional()
    .meta({ title: 'Broker', description: 'The member of staff who prepares the routine and facilitates it.', examples: ['tomas-reyes'] }),
  members: z
    .array(member, { error: 'list' })
    .optional()
    .meta({
      title: 'Members',
      description: 'Who attends, and what for.',
      examples: [[{ who: 'priya-nair', role: 'Actor', purpose: 'Leads early literacy' }]],
    }),
  minutes: z
    .int({ error: 'whole-number' })
    .min(5, { error: 'whole-number' })
    .max(480, { error: 'whole-number' })
    .optional()
    .meta({ title: 'Minutes', description: 'How long a meeting lasts.', examples: [90] }),
  perYear: z
    .int({ error: 'whole-number' })
    .min(1, { error: 'whole-number' })
    .max(60, { error: 'whole-number' })
    .optional()
    .meta({ title: 'Times a year', description: 'How many meetings a year you promise.', examples: [4] }),
  focusRule: text.optional().meta({
    title: 'Focus',
    description: 'How you choose what each meeting looks at.',
    examples: ['A short look at all, the two weakest in depth.'],
  }),
  mechanisms: texts
    .optional()
    .meta({ title: 'Mechanisms', description: 'What the team can use to get next steps done.', examples: [['Coaching days']] }),
  leadTimes: leadTimes.optional().meta({
    title: 'Lead times',
    description: 'How many days before or after the meeting each step of the preparation is due.',
    examples: [{ evidence: 28, objectives: 14 }],
  }),
  tells: texts.optional().meta({ title: 'Tells', description: 'Who hears afterwards what came of it.', examples: [['School board']] }),
  schedule: z
    .record(schoolYear, z.array(slot), { error: 'map' })
    .optional()
    .meta({
      title: 'Schedule',
      description: 'The dates of each school year.',
      examples: [{ '2026-27': [{ on: '2027-04-23', kind: 'stocktake' }] }],
    }),
  aliases: aliases.optional(),
});

export type SeriesFields = z.output<typeof seriesSchema>;
export type LeadTimes = z.output<typeof leadTimes>;
export type Slot = z.output<typeof slot>;
