import { z } from 'zod';
import { day, timeOfDay } from './day.ts';
import { evidence } from './evidence.ts';
import { focus } from './focus.ts';
import { followUp, nextStep } from './next-step.ts';
import { aliases, person, reference } from './reference.ts';
import { routineKind } from './series.ts';
import { text, texts } from './text.ts';

/** What somebody does in a routine (ODE guide, "Who should be involved in the routine?"; toolkit, "Routines Rubric"). */
export const participantRole = z.enum(['leader', 'actor', 'broker', 'facilitator', 'note-taker', 'school-voice', 'coach', 'participant']);

const participant = z.strictObject({
  who: person().meta({ title: 'Who', description: 'The person.', examples: ['ana-whitfield'] }),
  role: participantRole.default('participant').meta({ title: 'Role', description: 'Their part in the meeting.', examples: ['leader'] }),
  came: z
    .boolean({ error: 'true-or-false' })
    .default(true)
    .meta({ title: 'Came', description: 'false for somebody who could not come.', examples: [false] }),
});

const minutes = z.int({ error: 'whole-number' }).min(1, { error: 'whole-number' }).max(480, { error: 'whole-number' });

/** One part of the agenda, by what people will know, be able to do, see differently or decide (ODE guide, Step 3). */
const objective = z.strictObject({
  text: text.meta({
    title: 'Objective',
    description: 'What participants will understand, decide or commit to.',
    examples: ['Decide who calls the families, and by when'],
  }),
  kind: z
    .enum(['knowledge', 'skill', 'attitude', 'decision'])
    .optional()
    .meta({ title: 'Kind', description: 'Something to know, to be able to do, to see differently, or to decide.', examples: ['decision'] }),
  part: z
    .enum(['affirm', 'deep-dive', 'commit'])
    .default('deep-dive')
    .meta({ title: 'Part', description: 'The bar of the T (affirm), its stem (deep-dive), or the end (commit).', examples: ['affirm'] }),
  about: focus.optional().meta({
    title: 'About',
    description: 'What it looks at; a bar looks at everything in focus.',
    examples: [{ strategies: ['ninth-grade-on-track'] }],
  }),
  minutes: minutes
    .optional()
    .meta({ title: 'Minutes', description: 'How long it takes. Needed once the routine is held.', examples: [15] }),
  lead: person()
    .optional()
    .meta({ title: 'Lead', description: 'Who leads this part.', examples: ['marcus-bell'] }),
  keyFacts: z
    .array(
      z.strictObject({
        text: text.meta({
          title: 'Key fact',
          description: 'A fact that should move people to act.',
          examples: ['64 students failed two or more courses.'],
        }),
        evidence: z
          .array(evidence, { error: 'list' })
          .optional()
          .meta({ title: 'Evidence', description: 'What it rests on.', examples: [] }),
      }),
      { error: 'list' },
    )
    .optional()
    .meta({ title: 'Key facts', description: 'What we know.', examples: [] }),
  keyQuestions: texts.optional().meta({
    title: 'Key questions',
    description: 'What the meeting must answer.',
    examples: [['What stops a list from going out in five days?']],
  }),
  recommendations: texts
    .optional()
    .meta({ title: 'Recommendations', description: 'What is proposed.', examples: [['Principals call, not counselors.']] }),
});

const decision = z.strictObject({
  text: text.meta({
    title: 'Decision',
    description: 'What was decided.',
    examples: ['Principals call the families of all 64 ninth graders.'],
  }),
  by: person()
    .optional()
    .meta({ title: 'By', description: 'Who decided.', examples: ['ana-whitfield'] }),
  why: text.optional().meta({ title: 'Why', description: 'The reason in a sentence.', examples: ['Counselors have no time for it.'] }),
  strategy: reference('strategy')
    .optional()
    .meta({ title: 'Strategy', description: 'What it is about.', examples: ['ninth-grade-on-track'] }),
  goal: reference('goal')
    .optional()
    .meta({ title: 'Goal', description: 'What it is about.', examples: ['graduation'] }),
});

const told = z.strictObject({
  whom: text.meta({ title: 'Whom', description: 'Who was told.', examples: ['School board'] }),
  on: day.optional().meta({ title: 'On', description: 'When.', examples: ['2027-02-12'] }),
  how: text.optional().meta({ title: 'How', description: 'In what way.', examples: ['Report in public session'] }),
});

/** One routine. Gaps are to-dos while it is planned or preparing, and errors once it is held. */
export const routineSchema = z.strictObject({
  title: text
    .optional()
    .meta({ title: 'Title', description: 'Only where its kind and date do not say enough.', examples: ['Trial stocktake'] }),
  series: reference('series').meta({ title: 'Series', description: 'Id of the standing routine.', examples: ['plan-stocktake'] }),
  date: day.meta({ title: 'Date', description: 'The day of the routine.', examples: ['2027-02-05'] }),
  start: timeOfDay.optional().meta({ title: 'Start', description: 'When it begins, local time.', examples: ['09:00'] }),
  minutes: minutes.optional().meta({ title: 'Minutes', description: 'How long it lasts.', examples: [90] }),
  place: text.optional().meta({ title: 'Place', description: 'Where it is held.', examples: ['District office, board room'] }),
  kind: routineKind
    .default('stocktake')
    .meta({ title: 'Kind', description: 'Meeting (stocktake), memo or check-in.', examples: ['stocktake'] }),
  status: z
    .enum(['planned', 'preparing', 'held', 'cancelled', 'postponed'])
    .meta({ title: 'Status', description: 'Where the routine is.', examples: ['held'] }),
  reason: text
    .optional()
    .meta({ title: 'Reason', description: 'Why it was cancelled or postponed.', examples: ['Snow closed all schools.'] }),
  earlierDates: z
    .array(day, { error: 'list' })
    .optional()
    .meta({ title: 'Earlier dates', description: 'Days it was planned for before.', examples: [['2027-01-29']] }),
  trial: z
    .boolean({ error: 'true-or-false' })
    .default(false)
    .meta({ title: 'Trial', description: 'true for a test run; its ratings stay out of the tables.', examples: [true] }),
  headline: text
    .optional()
    .meta({ title: 'Headline', description: 'What came of it, in one sentence.', examples: ['Attendance and literacy rose.'] }),
  focus: focus.optional().meta({ title: 'Focus', description: 'What it looks at; without it, the whole plan.', examples: [] }),
  people: z
    .array(participant, { error: 'list' })
    .optional()
    .meta({ title: 'People', description: 'Who takes part, and who came.', examples: [] }),
  objectives: z
    .array(objective, { error: 'list' })
    .optional()
    .meta({ title: 'Objectives', description: 'The agenda, in order.', examples: [] }),
  decisions: z.array(decision, { error: 'list' }).optional().meta({ title: 'Decisions', description: 'What was decided.', examples: [] }),
  nextSteps: z
    .array(nextStep, { error: 'list' })
    .optional()
    .meta({ title: 'Next steps', description: 'Who does what by when.', examples: [] }),
  followUps: z
    .array(followUp, { error: 'list' })
    .optional()
    .meta({ title: 'Follow-ups', description: 'What became of earlier steps.', examples: [] }),
  told: z.array(told, { error: 'list' }).optional().meta({ title: 'Told', description: 'Who was told what came of it.', examples: [] }),
  aliases: aliases.optional(),
});

export type RoutineFields = z.output<typeof routineSchema>;
export type Participant = z.output<typeof participant>;
export type Objective = z.output<typeof objective>;
export type Decision = z.output<typeof decision>;
