import { z } from 'zod';
import { change } from './change.ts';
import { day, schoolYear } from './day.ts';

import { strategyYear } from './milestone.ts';
import { order } from './order.ts';
import { result } from './result.ts';
import { aliases, localId, person, reference } from './reference.ts';
import { text, texts } from './text.ts';

const lead = z.strictObject({
  who: person().meta({ title: 'Lead', description: 'The one person who answers for it.', examples: ['luis-ortega'] }),
  from: day.optional().meta({ title: 'From', description: 'Their first day as lead.', examples: ['2026-04-01'] }),
  until: day.optional().meta({ title: 'Until', description: 'Their last day as lead.', examples: ['2026-03-31'] }),
});

const link = z.strictObject({
  who: text.meta({ title: 'Who', description: 'A person or group between the lead and the student.', examples: ['Principal'] }),
  does: text
    .optional()
    .meta({ title: 'Does', description: 'What they do so that it reaches students.', examples: ['Keeps 40 minutes a week for the team.'] }),
  weak: text.optional().meta({ title: 'Weak where', description: 'Where it may break.', examples: ['Weak in 2 of 9 schools'] }),
});

const risk = z.strictObject({
  risk: text.meta({ title: 'Risk', description: 'What could go wrong.', examples: ['No one makes the calls in large schools.'] }),
  response: text
    .optional()
    .meta({ title: 'Response', description: 'What you do about it.', examples: ['The district office lends a caller.'] }),
});

const metric = z.strictObject({
  question: text.meta({ title: 'Question', description: 'What you want to know.', examples: ['Did teachers find the training useful?'] }),
  metric: text
    .optional()
    .meta({ title: 'Metric', description: 'What you count or measure to answer it.', examples: ['Share who say it was useful'] }),
  collected: text.optional().meta({ title: 'Collected by', description: 'How you collect it.', examples: ['Survey after each session'] }),
});

/** The toolkit's six steps from input to outcome ("Identifying Metrics & Feedback Loops"), for one stakeholder. */
const metrics = z.strictObject({
  stakeholder: text.meta({ title: 'Stakeholder', description: 'The people you ask about.', examples: ['Teachers'] }),
  inputs: metric
    .optional()
    .meta({ title: 'Inputs', description: 'Did they get what they should?', examples: [{ question: 'How many teachers were trained?' }] }),
  reaction: metric
    .optional()
    .meta({ title: 'Reaction', description: 'Did they find it useful?', examples: [{ question: 'Was the training useful?' }] }),
  learning: metric
    .optional()
    .meta({ title: 'Learning', description: 'Did they learn it?', examples: [{ question: 'Can they do it now?' }] }),
  support: metric
    .optional()
    .meta({ title: 'Support', description: 'Do they get the help they need?', examples: [{ question: 'Does the principal help?' }] }),
  fidelity: metric
    .optional()
    .meta({ title: 'Fidelity', description: 'Do they do it as it was meant?', examples: [{ question: 'Is it done in class?' }] }),
  outcomes: metric
    .optional()
    .meta({ title: 'Outcomes', description: 'Do students do better?', examples: [{ question: 'Do more students read well?' }] }),
});

const stage = z.strictObject({
  stage: localId.meta({ title: 'Stage', description: 'The stage, by its id in rubrics/stages.yaml.', examples: ['installation'] }),
  from: day.meta({ title: 'Since', description: 'The day it was reached.', examples: ['2026-08-24'] }),
  evidence: text.optional().meta({ title: 'Evidence', description: 'What shows it.', examples: ['All nine teams are named.'] }),
  unit: reference('unit')
    .optional()
    .meta({ title: 'School', description: 'The school, where schools are at different stages.', examples: ['alder-elementary'] }),
});

const pause = z.strictObject({
  from: day.meta({ title: 'From', description: 'The first day of the pause.', examples: ['2026-11-02'] }),
  until: day
    .optional()
    .meta({ title: 'Until', description: 'The last day of the pause. Leave it out until you know it.', examples: ['2027-01-29'] }),
  why: text.meta({ title: 'Why', description: 'The reason in a sentence.', examples: ['Its coach fell ill.'] }),
});

/** A strategy's profile: every field of both guides' templates (ODE Appendix 3; toolkit, "Strategy Profile Template"). */
export const strategySchema = z.strictObject({
  title: text.meta({ title: 'Title', description: 'The name of the strategy.', examples: ['Attendance teams'] }),
  description: text.optional().meta({
    title: 'Description',
    description: 'The strategy in a sentence or two.',
    examples: ['In every school four adults meet each week.'],
  }),
  goals: z
    .array(reference('goal'), { error: 'list' })
    .min(1, { error: 'empty-list' })
    .meta({ title: 'Goals', description: 'The goals it serves, the main one first.', examples: [['regular-attendance']] }),
  order: order.optional().meta({
    title: 'Order',
    description: 'Its place in the plan: 1 comes first. Without it, strategies follow by goal and file name.',
    examples: [3],
  }),
  level: z
    .enum(['district-support', 'school-strategy'])
    .optional()
    .meta({
      title: 'Level',
      description: "Whether the district supports schools with it, or it is a school's own.",
      examples: ['district-support'],
    }),
  units: z
    .array(reference('unit'), { error: 'list' })
    .optional()
    .meta({ title: 'Schools', description: 'The schools in which it runs.', examples: [['alder-elementary']] }),
  rationale: text.optional().meta({
    title: 'Rationale',
    description: 'Why you believe that it will move the goal.',
    examples: ['Students who are there learn more.'],
  }),
  scale: text.optional().meta({ title: 'Scale', description: 'How many people and schools it reaches.', examples: ['All nine schools'] }),
  resources: text.optional().meta({
    title: 'Resources',
    description: 'The people, time, money and technology it needs.',
    examples: ['40 minutes a week for each team'],
  }),
  success: z
    .strictObject({
      what: text.meta({
        title: 'What',
        description: 'What will be true then, so that anybody can tell whether it is.',
        examples: ['84 of 100 students attend regularly'],
      }),
      by: day.meta({ title: 'By', description: 'The day by which it is reached.', examples: ['2028-06-15'] }),
      result: result.optional().meta({ title: 'Result', description: 'What came of it, once it is over.', examples: [{ outcome: 'met' }] }),
    })
    .meta({
      title: 'Success',
      description: 'What success looks like, and by when.',
      examples: [{ what: '84 of 100 students attend regularly', by: '2028-06-15' }],
    }),
  lead: z.union([person(), z.array(lead).min(1)], { error: 'lead' }).meta({
    title: 'Lead',
    description: 'The one person who answers for it; once that changes, a list of leads with their dates.',
    examples: ['luis-ortega'],
  }),
  team: z
    .array(person(), { error: 'list' })
    .optional()
    .meta({ title: 'Team', description: 'The people who work on it with the lead.', examples: [['ines-park']] }),
  deliveryChain: z
    .array(link, { error: 'list' })
    .optional()
    .meta({
      title: 'Delivery chain',
      description: 'The people through whom the lead reaches students, in order.',
      examples: [[{ who: 'Principal', does: 'Keeps 40 minutes a week for the team.' }]],
    }),
  risks: z
    .array(risk, { error: 'list' })
    .optional()
    .meta({
      title: 'Risks',
      description: 'What could go wrong, and what you do about it.',
      examples: [[{ risk: 'No one makes the calls in large schools.', response: 'The district office lends a caller.' }]],
    }),
  feedbackLoops: texts
    .optional()
    .meta({ title: 'Feedback loops', description: 'How the lead hears whether it works.', examples: [['Weekly note from each team']] }),
  metrics: z
    .array(metrics, { error: 'list' })
    .optional()
    .meta({
      title: 'Metrics',
      description: 'What you ask about each group of people, from what they got to what students achieve.',
      examples: [[{ stakeholder: 'Teachers', reaction: { question: 'Did teachers find the training useful?' } }]],
    }),
  impact: text
    .optional()
    .meta({ title: 'Estimated impact', description: 'How much it should move the goal, and by when.', examples: ['Six points by 2028'] }),
  stages: z
    .array(stage, { error: 'list' })
    .optional()
    .meta({
      title: 'Stages of implementation',
      description: 'The stages it has reached, oldest first.',
      examples: [[{ stage: 'installation', from: '2026-08-24', evidence: 'All nine teams are named.' }]],
    }),
  years: z
    .record(schoolYear, strategyYear, { error: 'map' })
    .optional()
    .meta({
      title: 'School years',
      description: 'What success looks like in each year, its milestones and its early signs.',
      examples: [{ '2026-27': { success: '78 of 100 students attend regularly.' } }],
    }),
  status: z
    .enum(['proposed', 'active', 'paused', 'ended', 'achieved'])
    .default('active')
    .meta({ title: 'Status', description: 'Whether it is proposed, at work, resting or over.', examples: ['active'] }),
  from: day.optional().meta({ title: 'From', description: 'Its first day.', examples: ['2025-08-25'] }),
  until: day.optional().meta({ title: 'Until', description: 'Its last day.', examples: ['2027-06-12'] }),
  reason: text.optional().meta({ title: 'Reason', description: 'Why it was paused or ended.', examples: ['The grant ended.'] }),
  pauses: z
    .array(pause, { error: 'list' })
    .optional()
    .meta({
      title: 'Pauses',
      description: 'The times in which it rested, oldest first.',
      examples: [[{ from: '2026-11-02', why: 'Its coach fell ill.' }]],
    }),
  replaces: z
    .array(reference('strategy'), { error: 'list' })
    .optional()
    .meta({ title: 'Replaces', description: 'The strategies whose place it took.', examples: [['calling-tree']] }),
  continues: reference('strategy')
    .optional()
    .meta({ title: 'Continues', description: 'The strategy of an earlier plan that goes on in this one.', examples: ['attendance-2022'] }),
  changes: z
    .array(change, { error: 'list' })
    .optional()
    .meta({
      title: 'Changes',
      description: 'What changed in the strategy itself, oldest first. Its history of ratings shows a mark there.',
      examples: [[{ on: '2026-08-20', what: 'Now in all nine schools, not four.' }]],
    }),
  aliases: aliases.optional(),
});

export type StrategyFields = z.output<typeof strategySchema>;
export type Lead = Exclude<StrategyFields['lead'], string>[number];
