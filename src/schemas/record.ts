import { z } from 'zod';
import { day, period } from './day.ts';
import { goalSchema } from './goal.ts';
import { indicatorSchema } from './indicator.ts';
import { nextStep } from './next-step.ts';
import { number } from './number.ts';
import { peopleSchema } from './people.ts';
import { planSchema } from './plan.ts';
import { localId, person, reference } from './reference.ts';
import { ratingSchema } from './rating.ts';
import { quotedCell } from './quote.ts';
import { rubricSchema } from './rubric.ts';
import { seriesSchema } from './series.ts';
import { strategySchema } from './strategy.ts';
import { text } from './text.ts';
import { unitSchema } from './unit.ts';

const ratingFields = ratingSchema.shape;

const rated = z.strictObject({
  strategy: ratingFields.strategy,
  goal: ratingFields.goal,
  plan: ratingFields.plan,
  unit: ratingFields.unit,
  in: ratingFields.in,
  rubric: ratingFields.rubric,
  overall: localId
    .optional()
    .meta({ title: 'Overall', description: 'The level that people gave; nothing where they gave none.', examples: ['amber-green'] }),
});

const promised = z.strictObject({
  id: nextStep.shape.id,
  text: nextStep.shape.text,
  owner: nextStep.shape.owner,
  due: nextStep.shape.due,
});

const quote = z.strictObject({
  indicator: reference('indicator').meta({ title: 'Indicator', description: 'Id of the indicator it comes from.', examples: ['regular-attendance'] }), // prettier-ignore
  period: period.meta({ title: 'Period', description: 'The period that it quotes.', examples: ['2026-27-fall'] }),
  unit: quotedCell.unit,
  group: quotedCell.group,
  value: z
    .union([number, text], { error: 'number' })
    .meta({ title: 'Value', description: 'The number as it is quoted.', examples: [78.5, 'at-most 5'] }),
});

/** A number that a routine's own files quote. */
export type RecordedQuote = z.output<typeof quote>;

const somebody = z.strictObject({
  person: person().meta({ title: 'Person', description: 'The id of the person.', examples: ['ana-whitfield'] }),
  name: peopleSchema.valueType.shape.name,
  position: peopleSchema.valueType.shape.position,
});

const series = z.strictObject({
  series: reference('series').meta({ title: 'Series', description: 'The id of the series.', examples: ['plan-stocktake'] }),
  title: seriesSchema.shape.title,
  plan: seriesSchema.shape.plan,
  leader: seriesSchema.shape.leader,
  broker: seriesSchema.shape.broker,
  schedule: seriesSchema.shape.schedule,
});

const plan = z.strictObject({
  plan: reference('plan').meta({ title: 'Plan', description: 'The id of the plan.', examples: ['improvement-plan-2025-28'] }),
  title: planSchema.shape.title,
  units: planSchema.shape.units,
  years: planSchema.shape.years,
  status: planSchema.shape.status,
  changes: planSchema.shape.changes,
});

const unit = z.strictObject({
  unit: reference('unit').meta({ title: 'School', description: 'The id of the school or district.', examples: ['alder-elementary'] }),
  title: unitSchema.shape.title,
  kind: unitSchema.shape.kind,
  order: unitSchema.shape.order,
  parent: unitSchema.shape.parent,
});

const goal = z.strictObject({
  goal: reference('goal').meta({ title: 'Goal', description: 'The id of the goal.', examples: ['third-grade-reading'] }),
  title: goalSchema.shape.title,
  short: goalSchema.shape.short,
  plan: goalSchema.shape.plan,
  order: goalSchema.shape.order,
  success: goalSchema.shape.success,
  measures: goalSchema.shape.measures,
  lead: goalSchema.shape.lead,
});

const strategy = z.strictObject({
  strategy: reference('strategy').meta({ title: 'Strategy', description: 'The id of the strategy.', examples: ['attendance-teams'] }),
  title: strategySchema.shape.title,
  goals: strategySchema.shape.goals,
  order: strategySchema.shape.order,
  success: strategySchema.shape.success,
  lead: strategySchema.shape.lead,
  status: strategySchema.shape.status,
  from: strategySchema.shape.from,
  until: strategySchema.shape.until,
  pauses: strategySchema.shape.pauses,
  changes: strategySchema.shape.changes,
  years: strategySchema.shape.years,
});

const rubric = z.strictObject({
  rubric: reference('rubric').meta({ title: 'Rubric', description: 'The id of the rubric.', examples: ['assessment-framework'] }),
  title: rubricSchema.shape.title,
  version: rubricSchema.shape.version,
  overall: rubricSchema.shape.overall,
  scale: rubricSchema.shape.scale,
  elements: rubricSchema.shape.elements,
  comparesWith: rubricSchema.shape.comparesWith,
});

/** A number of a table as it stood that day, with what its row said beside it. */
const cell = z.strictObject({
  period: period.meta({ title: 'Period', description: 'The time it is about.', examples: ['2026-27-fall'] }),
  unit: reference('unit').meta({ title: 'School', description: 'The school or district it is about.', examples: ['alder-elementary'] }),
  group: localId.optional().meta({ title: 'Group', description: 'The group of students; without it, everybody.', examples: ['grade-3'] }),
  value: number.optional().meta({ title: 'Value', description: 'The number, where one was told.', examples: [61.5] }),
  n: number.optional().meta({ title: 'Number of students', description: 'How many students it is about.', examples: [320] }),
  mark: z
    .enum(['at-most', 'at-least', 'suppressed', 'missing', 'not-applicable'])
    .optional()
    .meta({ title: 'Mark', description: 'What stood in place of a plain number.', examples: ['suppressed'] }),
});

const { aliases: _aliases, collectedBy: _collectedBy, analyzedBy: _analyzedBy, ...measured } = indicatorSchema.shape;

const indicator = z.strictObject({
  indicator: reference('indicator').meta({ title: 'Indicator', description: 'The id of the indicator.', examples: ['regular-attendance'] }),
  ...measured,
  cells: z
    .array(cell, { error: 'list' })
    .optional()
    .meta({
      title: 'Cells',
      description: 'Its numbers that the packet shows, as its table had them.',
      examples: [[{ period: '2026-27-fall', unit: 'cedar-fork', value: 61.5, n: 320 }]],
    }),
});

/**
 * `record.yaml`: what a routine's pages and files need from files that go on living, as those said it on the day the routine was closed.
 * `stocktake close` writes it; ids in it are always in full.
 */
export const recordSchema = z.strictObject({
  closed: day.meta({ title: 'Closed', description: 'The day on which the record was made.', examples: ['2027-02-12'] }),
  earlier: z
    .array(reference('routine'), { error: 'list' })
    .optional()
    .meta({
      title: 'Earlier routines',
      description: 'The routines of the plan before this one, with whose ratings and next steps it compares.',
      examples: [['2026-12-11-december']],
    }),
  ratings: z
    .array(rated, { error: 'list' })
    .optional()
    .meta({
      title: 'Ratings',
      description: 'What was judged. A rating that says something else later is an error, until the record is made again.',
      examples: [[{ strategy: 'attendance-teams', rubric: 'assessment-framework', overall: 'amber-green' }]],
    }),
  decisions: z
    .array(text, { error: 'list' })
    .optional()
    .meta({ title: 'Decisions', description: 'What was decided.', examples: [['Principals call the families.']] }),
  nextSteps: z
    .array(promised, { error: 'list' })
    .optional()
    .meta({
      title: 'Next steps',
      description: 'What was promised, by whom and by when.',
      examples: [[{ id: 'call-64-families', text: 'Call all 64 families.', owner: 'owen-grant', due: '2027-02-19' }]],
    }),
  quotes: z
    .array(quote, { error: 'list' })
    .optional()
    .meta({
      title: 'Quoted numbers',
      description: 'The numbers of indicators that its evidence quotes, as they were quoted.',
      examples: [[{ indicator: 'regular-attendance', period: '2026-27-fall', value: 78.5 }]],
    }),
  people: z
    .array(somebody, { error: 'list' })
    .optional()
    .meta({
      title: 'People',
      description: 'Everybody whom the packet names, as people.yaml had them.',
      examples: [[{ person: 'ana-whitfield', name: 'Ana Whitfield', position: 'Superintendent' }]],
    }),
  series: z
    .array(series, { error: 'list' })
    .meta({ title: 'Series', description: 'The standing routines.', examples: [[{ series: 'plan-stocktake', title: 'Plan stocktake', plan: 'improvement-plan-2025-28' }]] }), // prettier-ignore
  plans: z
    .array(plan, { error: 'list' })
    .meta({ title: 'Plans', description: 'The plan, and others that its strategies serve.', examples: [[{ plan: 'improvement-plan-2025-28', title: 'Improvement plan', years: ['2025-26'] }]] }), // prettier-ignore
  units: z
    .array(unit, { error: 'list' })
    .optional()
    .meta({ title: 'Schools', description: 'The district and its schools.', examples: [[{ unit: 'alder-elementary', title: 'Alder Elementary', kind: 'school' }]] }), // prettier-ignore
  goals: z
    .array(goal, { error: 'list' })
    .optional()
    .meta({
      title: 'Goals',
      description: 'The goals of the plan with their measures.',
      examples: [[{ goal: 'reading', title: 'Reading', plan: 'improvement-plan-2025-28', success: 'All third graders read.' }]],
    }),
  strategies: z
    .array(strategy, { error: 'list' })
    .optional()
    .meta({
      title: 'Strategies',
      description: 'The strategies of the plan: their titles, leads and milestones.',
      examples: [
        [
          {
            strategy: 'attendance-teams',
            title: 'Attendance teams',
            goals: ['attendance'],
            success: { what: 'Nine teams meet each week.', by: '2028-06-15' },
            lead: 'luis-ortega',
          },
        ],
      ],
    }),
  rubrics: z
    .array(rubric, { error: 'list' })
    .optional()
    .meta({
      title: 'Rubrics',
      description: 'The rubrics of the ratings, with the words of their levels.',
      examples: [[{ rubric: 'likelihood', title: 'Likelihood', scale: [{ id: 'red', label: 'Red' }, { id: 'green', label: 'Green' }] }]], // prettier-ignore
    }),
  indicators: z
    .array(indicator, { error: 'list' })
    .optional()
    .meta({
      title: 'Indicators',
      description: 'The indicators that the packet quotes or shows, with their numbers.',
      examples: [[{ indicator: 'attendance', title: 'Attendance', kind: 'student-outcome', timing: 'leading', direction: 'up', unit: 'percent' }]], // prettier-ignore
    }),
});

export type RecordFields = z.output<typeof recordSchema>;
