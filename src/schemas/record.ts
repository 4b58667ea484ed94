import { z } from 'zod';
import { day } from './day.ts';
import { rubric, settings, somebody, unit } from './record/district.ts';
import { earlierRoutine } from './record/earlier.ts';
import { indicator } from './record/measured.ts';
import { goal, plan, series, strategy } from './record/plan.ts';
import { promised, quote, rated } from './record/said.ts';
import { text } from './text.ts';

/**
 * `record.yaml`: what a routine's pages and files need from files that go on living, as those said it on the day the routine was closed.
 * `stocktake close` writes it; ids in it are always in full.
 */
export const recordSchema = z.strictObject({
  closed: day.meta({ title: 'Closed', description: 'The day on which the record was made.', examples: ['2027-02-12'] }),
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
  earlier: z
    .array(earlierRoutine, { error: 'list' })
    .optional()
    .meta({
      title: 'Earlier routines',
      description: 'The routines before this one with whose ratings it compares, or whose next steps it answers.',
      examples: [[{ routine: '2026-12-11-december', series: 'plan-stocktake', date: '2026-12-11' }]],
    }),
  site: settings
    .optional()
    .meta({ title: 'Settings', description: 'The settings that the packet shows or goes by.', examples: [{ name: 'Cedar Fork School District' }] }), // prettier-ignore
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
