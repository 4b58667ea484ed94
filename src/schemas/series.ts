import { z } from 'zod';
import { day, schoolYear } from './day.ts';
import { focus } from './focus.ts';
import { aliases, person, reference } from './reference.ts';
import { text, texts } from './text.ts';

/** What a routine is: a meeting, a written note, or a follow-up between the two (toolkit, "Schedule of Routines Template"). */
export const routineKind = z.enum(['stocktake', 'memo', 'check-in']);

export type RoutineKind = z.output<typeof routineKind>;

const member = z.strictObject({
  who: person().meta({ title: 'Who', description: 'The person.', examples: ['priya-nair'] }),
  role: text.optional().meta({ title: 'Role', description: 'Their part in the routine.', examples: ['Actor'] }),
  purpose: text.optional().meta({ title: 'Purpose', description: 'What they are there for.', examples: ['Leads early literacy'] }),
});

const slot = z.strictObject({
  on: day.meta({ title: 'Day', description: 'The day planned.', examples: ['2027-04-23'] }),
  kind: routineKind.meta({ title: 'Kind', description: 'Meeting (stocktake), memo or check-in.', examples: ['stocktake'] }),
  focus: focus.optional().meta({ title: 'Focus', description: 'What it is about.', examples: [] }),
  about: text.optional().meta({ title: 'About', description: 'Its focus in words.', examples: ['Ninth grade and teacher retention'] }),
});

const days = z.int({ error: 'whole-number' }).min(0, { error: 'whole-number' }).max(120, { error: 'whole-number' });

/** How many days before or after the meeting each step is due (toolkit, "Preparation Steps for a Routine"). */
export const leadTimes = z.strictObject({
  evidence: days.default(28).meta({ title: 'Gather evidence', description: 'Days before the meeting.', examples: [28] }),
  objectives: days.default(14).meta({ title: 'Develop objectives', description: 'Days before the meeting.', examples: [14] }),
  materials: days.default(7).meta({ title: 'Prepare materials', description: 'Days before the meeting.', examples: [7] }),
  preRead: days.default(5).meta({ title: 'Send what to read', description: 'Days before the meeting.', examples: [5] }),
  briefing: days.default(2).meta({ title: 'Brief the leader', description: 'Days before the meeting.', examples: [2] }),
  followUp: days.default(7).meta({ title: 'Follow up', description: 'Days after the meeting.', examples: [7] }),
  report: days.default(7).meta({ title: 'Report to the board', description: 'Days after the meeting.', examples: [7] }),
});

/** The standing routine: why, who, how often (ODE guide, Appendix 2). */
export const seriesSchema = z.strictObject({
  title: text.meta({ title: 'Title', description: 'Name of the routine.', examples: ['Plan stocktake'] }),
  purpose: text
    .optional()
    .meta({ title: 'Purpose', description: 'What it is for.', examples: ['A shared view of progress, and clear next steps.'] }),
  plan: reference('plan').meta({ title: 'Plan', description: 'Id of the plan it looks at.', examples: ['improvement-plan-2025-28'] }),
  leader: person()
    .optional()
    .meta({ title: 'Leader', description: 'Asks the tough questions.', examples: ['ana-whitfield'] }),
  broker: person()
    .optional()
    .meta({ title: 'Broker', description: 'Routine staff: prepares and facilitates.', examples: ['tomas-reyes'] }),
  members: z.array(member, { error: 'list' }).optional().meta({ title: 'Members', description: 'Who attends, and why.', examples: [] }),
  minutes: z
    .int({ error: 'whole-number' })
    .min(5, { error: 'whole-number' })
    .max(480, { error: 'whole-number' })
    .optional()
    .meta({ title: 'Minutes', description: 'How long it lasts.', examples: [90] }),
  perYear: z
    .int({ error: 'whole-number' })
    .min(1, { error: 'whole-number' })
    .max(60, { error: 'whole-number' })
    .optional()
    .meta({ title: 'Times a year', description: 'How many stocktakes a year are promised.', examples: [4] }),
  focusRule: text.optional().meta({
    title: 'Focus',
    description: 'How the focus of each meeting is chosen.',
    examples: ['A short look at all, the two weakest in depth.'],
  }),
  mechanisms: texts
    .optional()
    .meta({ title: 'Mechanisms', description: 'What the team can use to deliver next steps.', examples: [['Coaching days']] }),
  leadTimes: leadTimes.optional().meta({ title: 'Lead times', description: 'Days for each step of preparation.', examples: [] }),
  tells: texts.optional().meta({ title: 'Tells', description: 'Whom the routine reports to.', examples: [['School board']] }),
  schedule: z
    .record(schoolYear, z.array(slot), { error: 'map' })
    .optional()
    .meta({ title: 'Schedule', description: 'The dates of each school year.', examples: [] }),
  aliases: aliases.optional(),
});

export type SeriesFields = z.output<typeof seriesSchema>;
export type LeadTimes = z.output<typeof leadTimes>;
export type Slot = z.output<typeof slot>;
