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
  who: person().meta({ title: 'Who', description: 'The person, or the role where you name nobody.', examples: ['ana-whitfield'] }),
  role: participantRole.default('participant').meta({
    title: 'Role',
    description:
      'Their part in the meeting. The leader asks the hard questions, actors lead strategies, the broker prepares and facilitates.',
    examples: ['leader'],
  }),
  came: z
    .boolean({ error: 'true-or-false' })
    .default(true)
    .meta({ title: 'Came', description: 'Write false for somebody who was asked but did not come.', examples: [false] }),
});

const minutes = z.int({ error: 'whole-number' }).min(1, { error: 'whole-number' }).max(480, { error: 'whole-number' });

/** One part of the agenda, by what people will know, be able to do, see differently or decide (ODE guide, Step 3). */
const objective = z.strictObject({
  text: text.meta({
    title: 'Objective',
    description: 'What people will understand, decide or promise by the end of this part.',
    examples: ['Decide who calls the families, and by when'],
  }),
  kind: z
    .enum(['knowledge', 'skill', 'attitude', 'decision'])
    .optional()
    .meta({
      title: 'Kind',
      description: 'Whether people will know something (knowledge), be able to do it (skill), see it differently (attitude), or decide.',
      examples: ['decision'],
    }),
  part: z
    .enum(['affirm', 'deep-dive', 'commit'])
    .default('deep-dive')
    .meta({
      title: 'Part',
      description: 'The short look at everything (affirm), a long look at one thing (deep-dive), or the agreement at the end (commit).',
      examples: ['affirm'],
    }),
  about: focus.optional().meta({
    title: 'About',
    description: 'What this part looks at. Without it, everything the routine looks at.',
    examples: [{ strategies: ['ninth-grade-on-track'] }],
  }),
  minutes: minutes
    .optional()
    .meta({ title: 'Minutes', description: 'How long it takes. Needed once the routine is held.', examples: [15] }),
  lead: person()
    .optional()
    .meta({ title: 'Lead', description: 'The person who leads this part.', examples: ['marcus-bell'] }),
  keyFacts: z
    .array(
      z.strictObject({
        text: text.meta({
          title: 'Key fact',
          description: 'One fact that should move people to act.',
          examples: ['64 students failed two or more courses.'],
        }),
        evidence: z
          .array(evidence, { error: 'list' })
          .optional()
          .meta({
            title: 'Evidence',
            description: 'What the fact rests on.',
            examples: [[{ text: 'Course grades of the first term', source: 'Gradebook', date: '2027-01-29' }]],
          }),
      }),
      { error: 'list' },
    )
    .optional()
    .meta({
      title: 'Key facts',
      description: 'The few facts that the conversation starts from.',
      examples: [[{ text: '64 students failed two or more courses.' }]],
    }),
  keyQuestions: texts.optional().meta({
    title: 'Key questions',
    description: 'What this part must answer before it ends.',
    examples: [['What stops a list from going out in five days?']],
  }),
  recommendations: texts
    .optional()
    .meta({ title: 'Recommendations', description: 'What you propose to do.', examples: [['Principals call, not counselors.']] }),
});

const decision = z.strictObject({
  text: text.meta({
    title: 'Decision',
    description: 'What was decided.',
    examples: ['Principals call the families of all 64 ninth graders.'],
  }),
  by: person()
    .optional()
    .meta({ title: 'By', description: 'The person who decided.', examples: ['ana-whitfield'] }),
  why: text.optional().meta({ title: 'Why', description: 'The reason in a sentence.', examples: ['Counselors have no time for it.'] }),
  strategy: reference('strategy')
    .optional()
    .meta({ title: 'Strategy', description: 'The strategy it is about.', examples: ['ninth-grade-on-track'] }),
  goal: reference('goal')
    .optional()
    .meta({ title: 'Goal', description: 'The goal it is about.', examples: ['graduation'] }),
});

const told = z.strictObject({
  whom: text.meta({ title: 'Whom', description: 'The group or person who was told.', examples: ['School board'] }),
  on: day.optional().meta({ title: 'On', description: 'The day.', examples: ['2027-02-12'] }),
  how: text
    .optional()
    .meta({ title: 'How', description: 'In what way: a talk, a letter, a report.', examples: ['Report in public session'] }),
});

const correction = z.strictObject({
  on: day.meta({ title: 'On', description: 'The day of the correction.', examples: ['2027-03-01'] }),
  what: text.meta({
    title: 'What',
    description: 'What was wrong and what is right, in a sentence or two.',
    examples: ['The rating of Attendance teams was amber-green, not green.'],
  }),
  by: person()
    .optional()
    .meta({ title: 'By', description: 'The person who corrected it.', examples: ['dana-kim'] }),
});

/** One routine. Gaps are to-dos while it is planned or preparing, and errors once it is held. */
export const routineSchema = z.strictObject({
  title: text.optional().meta({
    title: 'Title',
    description: 'A name of its own, only where its kind and date do not say enough.',
    examples: ['Trial stocktake'],
  }),
  series: reference('series').meta({
    title: 'Series',
    description: 'The standing routine that this is one occasion of.',
    examples: ['plan-stocktake'],
  }),
  date: day.meta({ title: 'Date', description: 'The day of the routine.', examples: ['2027-02-05'] }),
  start: timeOfDay.optional().meta({ title: 'Start', description: 'The time at which it begins.', examples: ['09:00'] }),
  minutes: minutes.optional().meta({ title: 'Minutes', description: 'How long it lasts.', examples: [90] }),
  place: text.optional().meta({ title: 'Place', description: 'Where people meet.', examples: ['District office, board room'] }),
  kind: routineKind.default('stocktake').meta({
    title: 'Kind',
    description: 'A meeting (stocktake), a written note (memo), or a short follow-up between the two (check-in).',
    examples: ['stocktake'],
  }),
  status: z
    .enum(['planned', 'preparing', 'held', 'cancelled', 'postponed'])
    .meta({ title: 'Status', description: 'How far it is. Gaps are fine until you write held.', examples: ['held'] }),
  reason: text
    .optional()
    .meta({ title: 'Reason', description: 'Why it was cancelled or postponed.', examples: ['Snow closed all schools.'] }),
  earlierDates: z
    .array(day, { error: 'list' })
    .optional()
    .meta({ title: 'Earlier dates', description: 'The days it was planned for before it moved.', examples: [['2027-01-29']] }),
  trial: z
    .boolean({ error: 'true-or-false' })
    .default(false)
    .meta({ title: 'Trial', description: 'Write true for a test run. Its ratings then stay out of the tables.', examples: [true] }),
  headline: text
    .optional()
    .meta({ title: 'Headline', description: 'What came of it, in one sentence.', examples: ['Attendance and literacy rose.'] }),
  focus: focus.optional().meta({
    title: 'Focus',
    description: 'What it looks at. Without it, the whole plan.',
    examples: [{ strategies: ['attendance-teams'] }],
  }),
  people: z
    .array(participant, { error: 'list' })
    .optional()
    .meta({
      title: 'People',
      description: 'Who takes part, and who came. Needed once the routine is held.',
      examples: [[{ who: 'ana-whitfield', role: 'leader' }]],
    }),
  objectives: z
    .array(objective, { error: 'list' })
    .optional()
    .meta({
      title: 'Objectives',
      description: 'The agenda, part by part. Needed once a stocktake is held.',
      examples: [[{ text: 'Decide who calls the families, and by when', kind: 'decision', minutes: 15 }]],
    }),
  decisions: z
    .array(decision, { error: 'list' })
    .optional()
    .meta({
      title: 'Decisions',
      description: 'What was decided.',
      examples: [[{ text: 'Principals call, not counselors.', by: 'ana-whitfield' }]],
    }),
  nextSteps: z
    .array(nextStep, { error: 'list' })
    .optional()
    .meta({
      title: 'Next steps',
      description: 'Who does what by when. Each is written once, here; later routines say what became of it.',
      examples: [[{ id: 'call-64-families', text: 'Call all 64 families.', owner: 'owen-grant', due: '2027-02-19' }]],
    }),
  followUps: z
    .array(followUp, { error: 'list' })
    .optional()
    .meta({
      title: 'Follow-ups',
      description: 'What became of the steps that were still open: for each, one of done, carried, reassigned, replaced or dropped.',
      examples: [[{ step: '2026-12-11-december#mentors', done: '2027-01-20' }]],
    }),
  told: z
    .array(told, { error: 'list' })
    .optional()
    .meta({ title: 'Told', description: 'Who was told what came of it.', examples: [[{ whom: 'School board', on: '2027-02-12' }]] }),
  corrections: z
    .array(correction, { error: 'list' })
    .optional()
    .meta({
      title: 'Corrections',
      description: 'What was corrected after the routine was held. It shows at the top of its pages.',
      examples: [[{ on: '2027-03-01', what: 'The rating of Attendance teams was amber-green, not green.', by: 'dana-kim' }]],
    }),
  aliases: aliases.optional(),
});

export type RoutineFields = z.output<typeof routineSchema>;
export type Participant = z.output<typeof participant>;
export type Objective = z.output<typeof objective>;
export type Decision = z.output<typeof decision>;
export type Correction = z.output<typeof correction>;
