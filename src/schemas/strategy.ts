import { z } from 'zod';
import { change } from './change.ts';
import { day, schoolYear } from './day.ts';

import { strategyYear } from './milestone.ts';
import { order } from './order.ts';
import { result } from './result.ts';
import { aliases, localId, person, reference } from './reference.ts';
import { text, texts } from './text.ts';

const lead = z.strictObject({
  who: person().meta({ title: 'Lead', description: 'The one person responsible.', examples: ['luis-ortega'] }),
  from: day.optional().meta({ title: 'From', description: 'First day as lead.', examples: ['2026-04-01'] }),
  until: day.optional().meta({ title: 'Until', description: 'Last day as lead.', examples: ['2026-03-31'] }),
});

const link = z.strictObject({
  who: text.meta({ title: 'Who', description: 'A link between the lead and the student.', examples: ['Principal'] }),
  does: text.optional().meta({ title: 'Does', description: 'What they pass on.', examples: ['Keeps 40 minutes a week for the team.'] }),
  weak: text.optional().meta({ title: 'Weak where', description: 'Where the chain may break.', examples: ['Weak in 2 of 9 schools'] }),
});

const risk = z.strictObject({
  risk: text.meta({ title: 'Risk', description: 'What could go wrong.', examples: ['No one makes the calls in large schools.'] }),
  response: text
    .optional()
    .meta({ title: 'Response', description: 'What is done about it.', examples: ['The district office lends a caller.'] }),
});

const metric = z.strictObject({
  question: text.meta({ title: 'Question', description: 'What you want to know.', examples: ['Did teachers find the training useful?'] }),
  metric: text.optional().meta({ title: 'Metric', description: 'What answers it.', examples: ['Share who say it was useful'] }),
  collected: text
    .optional()
    .meta({ title: 'Collected by', description: 'How the answer is collected.', examples: ['Survey after each session'] }),
});

/** The toolkit's six steps from input to outcome ("Identifying Metrics & Feedback Loops"), for one stakeholder. */
const metrics = z.strictObject({
  stakeholder: text.meta({ title: 'Stakeholder', description: 'Whose answers these are.', examples: ['Teachers'] }),
  inputs: metric.optional().meta({ title: 'Inputs', description: 'Did they get it?', examples: [] }),
  reaction: metric.optional().meta({ title: 'Reaction', description: 'Did they find it useful?', examples: [] }),
  learning: metric.optional().meta({ title: 'Learning', description: 'Did they learn it?', examples: [] }),
  support: metric.optional().meta({ title: 'Support', description: 'Do they get the help they need?', examples: [] }),
  fidelity: metric.optional().meta({ title: 'Fidelity', description: 'Do they do it as meant?', examples: [] }),
  outcomes: metric.optional().meta({ title: 'Outcomes', description: 'Does it change what students achieve?', examples: [] }),
});

const stage = z.strictObject({
  stage: localId.meta({ title: 'Stage', description: 'A level of rubrics/stages.yaml.', examples: ['installation'] }),
  from: day.meta({ title: 'Since', description: 'The day it was reached.', examples: ['2026-08-24'] }),
  evidence: text.optional().meta({ title: 'Evidence', description: 'What shows it.', examples: ['All nine teams are named.'] }),
  unit: reference('unit')
    .optional()
    .meta({ title: 'School', description: 'Where it differs by school: its id.', examples: ['alder-elementary'] }),
});

const pause = z.strictObject({
  from: day.meta({ title: 'From', description: 'First day of the pause.', examples: ['2026-11-02'] }),
  until: day.optional().meta({ title: 'Until', description: 'Last day of the pause, once it is over.', examples: ['2027-01-29'] }),
  why: text.meta({ title: 'Why', description: 'The reason in a sentence.', examples: ['Its coach fell ill.'] }),
});

/** A strategy's profile: every field of both guides' templates (ODE Appendix 3; toolkit, "Strategy Profile Template"). */
export const strategySchema = z.strictObject({
  title: text.meta({ title: 'Title', description: 'Name of the strategy.', examples: ['Attendance teams'] }),
  description: text.optional().meta({
    title: 'Description',
    description: 'The strategy in a sentence or two.',
    examples: ['In every school four adults meet each week.'],
  }),
  goals: z
    .array(reference('goal'), { error: 'list' })
    .min(1, { error: 'empty-list' })
    .meta({ title: 'Goals', description: 'Ids of the goals it serves, the main one first.', examples: [['regular-attendance']] }),
  order: order.optional().meta({ title: 'Order', description: 'Its place in the plan.', examples: [3] }),
  level: z
    .enum(['district-support', 'school-strategy'])
    .optional()
    .meta({ title: 'Level', description: "Support from the district, or a school's own strategy.", examples: ['district-support'] }),
  units: z
    .array(reference('unit'), { error: 'list' })
    .optional()
    .meta({ title: 'Schools', description: 'Where it runs.', examples: [['alder-elementary']] }),
  rationale: text
    .optional()
    .meta({ title: 'Rationale', description: 'Why we believe it will help.', examples: ['Students who are there learn more.'] }),
  scale: text.optional().meta({ title: 'Scale', description: 'How many people and places it reaches.', examples: ['All nine schools'] }),
  resources: text.optional().meta({
    title: 'Resources',
    description: 'People, time, money and technology it needs.',
    examples: ['40 minutes a week for each team'],
  }),
  success: z
    .strictObject({
      what: text.meta({ title: 'What', description: 'What success looks like.', examples: ['84 of 100 students attend regularly'] }),
      by: day.meta({ title: 'By', description: 'The day by which.', examples: ['2028-06-15'] }),
      result: result.optional().meta({ title: 'Result', description: 'What came of it in the end.', examples: [{ outcome: 'met' }] }),
    })
    .meta({
      title: 'Success',
      description: 'What success looks like, and by when.',
      examples: [{ what: '84 of 100 students attend regularly', by: '2028-06-15' }],
    }),
  lead: z
    .union([person(), z.array(lead).min(1)], { error: 'lead' })
    .meta({ title: 'Lead', description: 'The one person responsible; a list with dates when it changes.', examples: ['luis-ortega'] }),
  team: z
    .array(person(), { error: 'list' })
    .optional()
    .meta({ title: 'Team', description: 'Who works on it with the lead.', examples: [['ines-park']] }),
  deliveryChain: z
    .array(link, { error: 'list' })
    .optional()
    .meta({ title: 'Delivery chain', description: 'Whom the lead works through to reach students, in order.', examples: [] }),
  risks: z
    .array(risk, { error: 'list' })
    .optional()
    .meta({ title: 'Risks', description: 'What could go wrong, and the response.', examples: [] }),
  feedbackLoops: texts
    .optional()
    .meta({ title: 'Feedback loops', description: 'How the lead hears whether it works.', examples: [['Weekly note from each team']] }),
  metrics: z
    .array(metrics, { error: 'list' })
    .optional()
    .meta({ title: 'Metrics', description: 'What to ask each stakeholder, from inputs to outcomes.', examples: [] }),
  impact: text
    .optional()
    .meta({ title: 'Estimated impact', description: 'How much it will move the goal, over time.', examples: ['Six points by 2028'] }),
  stages: z
    .array(stage, { error: 'list' })
    .optional()
    .meta({ title: 'Stages of implementation', description: 'Stages reached, oldest first.', examples: [] }),
  years: z
    .record(schoolYear, strategyYear, { error: 'map' })
    .optional()
    .meta({ title: 'School years', description: 'Success, milestones and leading indicators of each year.', examples: [] }),
  status: z
    .enum(['proposed', 'active', 'paused', 'ended', 'achieved'])
    .default('active')
    .meta({ title: 'Status', description: 'Where the strategy is in its life.', examples: ['active'] }),
  from: day.optional().meta({ title: 'From', description: 'First day.', examples: ['2025-08-25'] }),
  until: day.optional().meta({ title: 'Until', description: 'Last day.', examples: ['2027-06-12'] }),
  reason: text.optional().meta({ title: 'Reason', description: 'Why it was paused or ended.', examples: ['The grant ended.'] }),
  pauses: z
    .array(pause, { error: 'list' })
    .optional()
    .meta({ title: 'Pauses', description: 'Times in which it rested, oldest first.', examples: [] }),
  replaces: z
    .array(reference('strategy'), { error: 'list' })
    .optional()
    .meta({ title: 'Replaces', description: 'Ids of strategies whose place it took.', examples: [['calling-tree']] }),
  continues: reference('strategy')
    .optional()
    .meta({ title: 'Continues', description: 'Id of the strategy of an earlier plan that it continues.', examples: ['attendance-2022'] }),
  changes: z
    .array(change, { error: 'list' })
    .optional()
    .meta({ title: 'Changes', description: 'Material changes; each marks the history.', examples: [] }),
  aliases: aliases.optional(),
});

export type StrategyFields = z.output<typeof strategySchema>;
export type Lead = Exclude<StrategyFields['lead'], string>[number];
