import { z } from 'zod';
import { day, season } from './day.ts';
import { localId, person, reference } from './reference.ts';
import { text, texts } from './text.ts';

/** One of the few big dates of a strategy's year. A date that moves keeps its earlier ones, with the reason. */
export const milestone = z.strictObject({
  id: localId.meta({ title: 'Id', description: 'A short name of its own, which stays when the title changes.', examples: ['teams-named'] }),
  title: text.meta({
    title: 'Milestone',
    description: 'What will be there on that day, so that anybody can see it.',
    examples: ['A team of four named in each school'],
  }),
  owner: person()
    .optional()
    .meta({ title: 'Owner', description: 'The one person who sees to it.', examples: ['luis-ortega'] }),
  due: day.meta({ title: 'Due', description: 'The day by which it will be there.', examples: ['2026-08-28'] }),
  moved: z
    .array(
      z.strictObject({
        from: day.meta({ title: 'From', description: 'The day on which it was due before.', examples: ['2026-06-30'] }),
        why: text.meta({ title: 'Why', description: 'The reason in a sentence.', examples: ['Hiring took until August.'] }),
      }),
      { error: 'list' },
    )
    .optional()
    .meta({
      title: 'Moved',
      description: 'Each earlier due date with the reason, oldest first. Pages show that the date has moved.',
      examples: [[{ from: '2026-06-30', why: 'Hiring took until August.' }]],
    }),
  done: day.optional().meta({ title: 'Done', description: 'The day it was done. Leave it out until then.', examples: ['2026-08-21'] }),
});

/** What a season's data will show: that the work is done (implementation), and that it helps students (ODE guide, Appendix 3). */
const leadingIndicators = z.strictObject({
  implementation: texts.optional().meta({
    title: 'Implementation',
    description: 'Signs that the work is done as meant.',
    examples: [['All nine teams meet each week.']],
  }),
  students: texts.optional().meta({
    title: 'Student outcomes',
    description: 'Signs that it helps students.',
    examples: [['77 of 100 students attend regularly.']],
  }),
  indicators: z
    .array(reference('indicator'), { error: 'list' })
    .min(1, { error: 'empty-list' })
    .optional()
    .meta({ title: 'Indicators', description: 'The indicators whose numbers show it.', examples: [['regular-attendance']] }),
});

/** One school year of a strategy. */
export const strategyYear = z.strictObject({
  success: text.optional().meta({
    title: 'Success this year',
    description: 'What success looks like by the end of the year.',
    examples: ['78 of 100 students attend regularly.'],
  }),
  milestones: z
    .array(milestone, { error: 'list' })
    .optional()
    .meta({
      title: 'Milestones',
      description: 'The three to five dates that matter most this year.',
      examples: [[{ id: 'teams-named', title: 'A team of four named in each school', due: '2026-08-28' }]],
    }),
  leadingIndicators: z
    .partialRecord(season, leadingIndicators, { error: 'map' })
    .optional()
    .meta({
      title: 'Leading indicators',
      description: 'What early signs the data of each season should show, long before the yearly results.',
      examples: [{ fall: { implementation: ['All nine teams meet each week.'] } }],
    }),
});

export type StrategyYear = z.output<typeof strategyYear>;
export type Milestone = z.output<typeof milestone>;
