import { expect, test } from 'vitest';
import { filterOptions } from '../../../../src/domain/views/filter-options.ts';
import { makeSite } from '../../../make-site.ts';

const site = makeSite({
  site: { homePlan: 'district' },
  rubrics: { five: ['low', 'below', 'middle', 'above', 'high'] },
  plans: { district: {}, school: {} },
  goals: { reading: {}, math: {}, lunch: { plan: 'school' } },
  strategies: { coaches: { goals: ['reading', 'lunch'] }, tutors: { goals: ['math'] }, kitchen: { goals: ['lunch'] } },
  series: { stocktake: {}, lunches: { plan: 'school' } },
});
const ids = (groups: readonly { plan: { id: string }; things: readonly { id: string }[] }[]): unknown =>
  groups.map(({ plan, things }) => [plan.id, things.map(({ id }) => id)]);

test('only what something is found by, each by its plan, a strategy of two plans once', () => {
  const options = filterOptions(site, [
    { strategy: ['coaches', 'kitchen'], goal: ['reading', 'lunch'], series: ['lunches'] },
    { strategy: ['tutors'], series: ['stocktake'] },
  ]);
  expect(ids(options.strategies)).toEqual([['district', ['tutors', 'coaches']], ['school', ['kitchen']]]); // prettier-ignore
  expect(ids(options.goals)).toEqual([['district', ['reading']], ['school', ['lunch']]]); // prettier-ignore
  expect(ids(options.series)).toEqual([['district', ['stocktake']], ['school', ['lunches']]]); // prettier-ignore
});

test('kinds and states in their own order, years from the newest', () => {
  const options = filterOptions(site, [
    { kind: ['guide'], year: ['2025-26'], state: ['cancelled'] },
    { kind: ['routine', 'memo'], year: ['2026-27', '2025-26'], state: ['held'] },
  ]);
  expect(options).toMatchObject({ kinds: ['routine', 'memo', 'guide'], years: ['2026-27', '2025-26'], states: ['held', 'cancelled'] });
});

test('ratings by their place on their scale, strongest first, what has no level last', () => {
  const all = [{ rating: ['not-rated', 'Low', 'Green', 'Above', 'Amber-green', 'Middle', 'Red'] }];
  expect(filterOptions(site, all).ratings).toEqual(['Green', 'Above', 'Amber-green', 'Middle', 'Low', 'Red', 'not-rated']);
});

test('nothing to find, nothing to choose', () => {
  expect(Object.values(filterOptions(site, [])).flat()).toEqual([]);
});
