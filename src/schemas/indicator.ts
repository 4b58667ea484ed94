import { z } from 'zod';
import { day, dayOfYearPattern, period, season } from './day.ts';
import { number } from './number.ts';
import { order } from './order.ts';
import { aliases, idPart, localId, person, reference } from './reference.ts';
import { text } from './text.ts';

/** An id of a group of students; `all` means everybody and is nobody's id. */
export const groupId = z.string({ error: 'id' }).regex(new RegExp(`^(?!all$)${idPart.source.slice(1)}`, 'u'), { error: 'group' });

const inUnit = reference('unit').meta({
  title: 'School',
  description: 'The school or district it is for. Without it, the whole district.',
  examples: ['alder-elementary'],
});

const baseline = z.strictObject({
  period: period.meta({ title: 'Period', description: 'The time from which you measure progress.', examples: ['2024-25'] }),
  value: number
    .optional()
    .meta({ title: 'Value', description: 'Where it stood then, where data.csv does not reach back so far.', examples: [58] }),
});

const target = z.strictObject({
  by: period.meta({ title: 'By', description: 'The period whose number must reach it.', examples: ['2026-27'] }),
  value: number.meta({ title: 'Value', description: 'The number to be reached.', examples: [64] }),
  kind: z
    .enum(['baseline', 'stretch', 'gap-closing'])
    .default('baseline')
    .meta({
      title: 'Kind',
      description: 'Where a district sets three: the least, the hoped for, and that of the groups furthest behind.',
      examples: ['stretch'],
    }),
  in: inUnit.optional(),
  group: groupId
    .optional()
    .meta({ title: 'Group', description: 'The group of students it is for. Without it, everybody.', examples: ['english-learners'] }),
  setBy: text.optional().meta({ title: 'Set by', description: 'The person or body that set it.', examples: ['School board'] }),
  on: day.optional().meta({ title: 'On', description: 'The day on which it was set.', examples: ['2025-06-12'] }),
  replaces: z
    .strictObject({
      value: number.meta({ title: 'Value', description: 'The number that was the target before.', examples: [68] }),
      why: text.meta({ title: 'Why', description: 'The reason in a sentence.', examples: ['The state changed its test.'] }),
    })
    .optional()
    .meta({
      title: 'Replaces',
      description: 'The target that it took the place of, and why.',
      examples: [{ value: 68, why: 'The state changed its test.' }],
    }),
});

const daysAfter = z.int({ error: 'data-come' }).min(0, { error: 'data-come' }).max(730, { error: 'data-come' });
const dayOfComing = z.string({ error: 'data-come' }).regex(dayOfYearPattern, { error: 'data-come' });
const comes = z.union([daysAfter, dayOfComing], { error: 'data-come' });

/** A measure, what it should become, and how it is read; its numbers stand beside it in `data.csv`. */
export const indicatorSchema = z.strictObject({
  title: text.meta({ title: 'Title', description: 'What is measured, as pages name it.', examples: ['Students who attend regularly'] }),
  short: text.optional().meta({
    title: 'Short title',
    description: 'One or two words for places with little room, such as the label of a line.',
    examples: ['Attendance'],
  }),
  question: text.optional().meta({
    title: 'Question',
    description: 'The question that its numbers answer.',
    examples: ['Do the calls bring students back to school?'],
  }),
  what: text.optional().meta({
    title: 'What it is',
    description: 'How it is counted, so that somebody else would come to the same number.',
    examples: ['Students present on at least 90 of 100 days, of all who are enrolled.'],
  }),
  kind: z.enum(['implementation', 'student-outcome']).meta({
    title: 'Kind',
    description: 'Whether it shows that the work is done, or that it helps students.',
    examples: ['student-outcome'],
  }),
  timing: z.enum(['leading', 'outcome']).meta({
    title: 'Timing',
    description: 'Whether it moves early, so that you can still act on it, or is the result in the end.',
    examples: ['leading'],
  }),
  direction: z.enum(['up', 'down', 'hold']).meta({
    title: 'Direction',
    description: 'Whether it should rise, fall, or stay where its target is.',
    examples: ['up'],
  }),
  unit: z.enum(['percent', 'count', 'rate', 'score', 'days']).meta({
    title: 'Unit of measure',
    description: 'What its numbers are. A percentage goes from 0 to 100.',
    examples: ['percent'],
  }),
  per: text.optional().meta({ title: 'Per', description: 'What a rate is counted on.', examples: ['100 students'] }),
  about: z
    .enum(['students', 'staff', 'programs', 'places'])
    .optional()
    .meta({
      title: 'About',
      description:
        'What its numbers tell of. Small groups of students are protected, and without this field they are meant. Write "staff", "programs" (lessons, meetings, visits) or "places" (rooms, buildings, buses) only where no number tells of a student.',
      examples: ['staff'],
    }),
  of: text.optional().meta({ title: 'Of', description: 'What is counted or scored, in the plural.', examples: ['students'] }),
  decimals: z
    .int({ error: 'whole-number' })
    .min(0, { error: 'whole-number' })
    .max(4, { error: 'whole-number' })
    .optional()
    .meta({ title: 'Decimals', description: 'How many digits pages show after the point. Without it, as written.', examples: [1] }),
  range: z
    .strictObject({
      least: number.meta({ title: 'Least', description: 'The lowest value that is possible.', examples: [-100] }),
      most: number.meta({ title: 'Most', description: 'The highest value that is possible.', examples: [100] }),
    })
    .optional()
    .meta({
      title: 'Range',
      description:
        'The lowest and highest value that is possible, where it is not 0 and up, or 0 to 100 for a percentage. An average near to one of them is hidden, for it tells of nearly every student.',
      examples: [{ least: -100, most: 100 }],
    }),
  cumulative: z
    .boolean({ error: 'true-or-false' })
    .default(false)
    .meta({
      title: 'Cumulative',
      description: 'Whether it counts from the beginning of the school year on, and so begins anew each year.',
      examples: [true],
    }),
  periods: z
    .union([z.enum(['school-years', 'months']), z.array(season, { error: 'list' }).min(1, { error: 'empty-list' })], { error: 'periods' })
    .optional()
    .meta({
      title: 'Periods',
      description: 'How often it is measured: "school-years", "months", or the seasons in which it is. Without it, as data.csv shows.',
      examples: [['fall', 'winter', 'spring'], 'months'],
    }),
  dataCome: z
    .union([comes, z.partialRecord(season, comes, { error: 'map' })], { error: 'data-come' })
    .optional()
    .meta({
      title: 'When data come',
      description:
        'How many days after its end the numbers of a period are there, or on which day of the year; by season where that differs.',
      examples: [21, '09-15', { fall: 21, spring: '06-15' }],
    }),
  baseline: baseline.optional().meta({
    title: 'Baseline',
    description: 'The time from which you measure progress, with its value unless that stands in data.csv.',
    examples: [{ period: '2024-25', value: 58 }],
  }),
  targets: z
    .array(target, { error: 'list' })
    .optional()
    .meta({
      title: 'Targets',
      description: 'The numbers to be reached, and by when.',
      examples: [[{ by: '2026-27', value: 64, setBy: 'School board', on: '2025-06-12' }]],
    }),
  tolerance: number
    .min(0, { error: 'number' })
    .default(0)
    .meta({
      title: 'Tolerance',
      description: 'How far a number may be from where it should be and still be on track.',
      examples: [1.5],
    }),
  groups: z
    .record(groupId, text, { error: 'map' })
    .optional()
    .meta({
      title: 'Groups',
      description: 'The groups of students in data.csv, by an id of your own for each, in the order in which pages show them.',
      examples: [{ 'grade-3': 'Grade 3', 'grade-4': 'Grade 4', 'english-learners': 'English learners' }],
    }),
  partitions: z
    .record(localId, z.array(groupId, { error: 'list' }).min(2, { error: 'two-groups' }), { error: 'map' })
    .optional()
    .meta({
      title: 'Partitions',
      description: 'Groups that together are everybody, with nobody in two of them. With three groups or more, {} says that none add up.',
      examples: [{ grade: ['grade-3', 'grade-4'] }],
    }),
  breaks: z
    .array(
      z.strictObject({
        period: period.meta({ title: 'Period', description: 'The first period that is measured in the new way.', examples: ['2025-26'] }),
        what: text.meta({ title: 'What changed', description: 'The change in one sentence.', examples: ['The state has a new test.'] }),
      }),
      { error: 'list' },
    )
    .optional()
    .meta({
      title: 'Breaks',
      description: 'Where numbers cannot be compared with those before, such as a new test. Lines stop there.',
      examples: [[{ period: '2025-26', what: 'The state has a new test.' }]],
    }),
  source: text.optional().meta({ title: 'Source', description: 'Where the numbers come from.', examples: ['Student information system'] }),
  collectedBy: person()
    .optional()
    .meta({ title: 'Collected by', description: 'Who collects the numbers.', examples: ['ines-park'] }),
  analyzedBy: person()
    .optional()
    .meta({ title: 'Analyzed by', description: 'Who looks at what they mean before the routine.', examples: ['tomas-reyes'] }),
  goals: z
    .array(reference('goal'), { error: 'list' })
    .optional()
    .meta({ title: 'Goals', description: 'The goals whose progress it shows.', examples: [['regular-attendance']] }),
  strategies: z
    .array(reference('strategy'), { error: 'list' })
    .optional()
    .meta({ title: 'Strategies', description: 'The strategies whose work it shows.', examples: [['attendance-teams']] }),
  order: order.optional().meta({
    title: 'Order',
    description: 'Its place in lists: 1 comes first. Without it, indicators follow by folder name.',
    examples: [1],
  }),
  aliases: aliases.optional(),
});

export type IndicatorFields = z.output<typeof indicatorSchema>;
export type TargetFields = z.output<typeof target>;
export type DataCome = z.output<typeof comes>;
