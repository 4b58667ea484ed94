import { z } from 'zod';
import { kinds, type KindName } from '../../../src/schemas/kinds.ts';

/** What an author writes, as data: fields by name. */
export type Written = Readonly<Record<string, unknown>>;

const makers: Readonly<Record<KindName, Written>> = {
  site: { name: 'Pine Hollow School District' },
  people: { 'noah-birch': { name: 'Noah Birch' } },
  rubric: {
    title: 'Likelihood of success',
    scale: [
      { id: 'red', label: 'Red' },
      { id: 'green', label: 'Green' },
    ],
  },
  unit: { title: 'Pine Hollow', kind: 'district' },
  plan: { title: 'Improvement plan', years: ['2026-27'] },
  goal: { title: 'Reading', plan: 'plan-2026-29', success: 'All read.' },
  strategy: { title: 'Coaches', goals: ['reading'], success: { what: 'All are coached.', by: '2029-06-15' }, lead: 'Noah Birch' },
  indicator: { title: 'Attendance', kind: 'student-outcome', timing: 'leading', direction: 'up', unit: 'percent' },
  series: { title: 'Stocktake', plan: 'plan-2026-29' },
  routine: { series: 'stocktake', date: '2026-10-08', status: 'planned' },
  rating: { strategy: 'coaching', rubric: 'likelihood' },
  record: {
    closed: '2026-10-09',
    series: [{ series: 'stocktake', title: 'Stocktake', plan: 'plan-2026-29' }],
    plans: [{ plan: 'plan-2026-29', title: 'Improvement plan', years: ['2026-27'] }],
  },
  'board-report': { headline: 'Two schools need help.' },
  page: { title: 'How we made the plan' },
  briefing: {},
  debrief: {},
  rater: { who: 'Noah Birch', rubric: 'likelihood', ratings: [{ strategy: 'coaching', overall: 'green' }] },
};

const maker =
  (kind: KindName) =>
  (overrides: Written = {}): Written =>
    Object.fromEntries(Object.entries({ ...makers[kind], ...overrides }).filter(([, value]) => value !== undefined));

/** The fewest fields of each kind that pass, with some changed; `undefined` takes one away. */
export const makeSite = maker('site');
export const makePeople = maker('people');
export const makeRubric = maker('rubric');
export const makeUnit = maker('unit');
export const makePlan = maker('plan');
export const makeGoal = maker('goal');
export const makeStrategy = maker('strategy');
export const makeIndicator = maker('indicator');
export const makeSeries = maker('series');
export const makeRoutine = maker('routine');
export const makeRating = maker('rating');
export const makeRecord = maker('record');
export const makePage = maker('page');
export const makeBriefing = maker('briefing');
export const makeDebrief = maker('debrief');
export const makeRater = maker('rater');

/** Where a schema finds fault: `years.2026-28`, with what it expected there. */
export function faultsOf(kind: KindName, fields: Written): string[] {
  const checked = kinds[kind].schema.safeParse(fields);
  return checked.success ? [] : checked.error.issues.map((issue) => `${issue.path.join('.')}: ${expectationOf(issue)}`);
}

function expectationOf(issue: z.core.$ZodIssue): string {
  if (issue.code === 'unrecognized_keys') return `unknown ${issue.keys.join()}`;
  if (issue.code === 'invalid_key') return `key ${issue.issues[0]?.message ?? ''}`;
  if (issue.code === 'invalid_value') return 'choice';
  return issue.message;
}
