import { describe, expect, test } from 'vitest';
import { comparedByUnit, ratingsOfUnit, strategiesIn, type UnitRating } from '../../../../src/domain/views/unit-ratings.ts';
import { makeSite, pick, type SiteTable } from '../../../make-site.ts';

const [feb, may, oct] = ['2026-02-12-x', '2026-05-14-x', '2026-10-15-x'] as const;
const base: SiteTable = {
  units: { birch: { order: 1 }, alder: { order: 2 } },
  strategies: { b: { order: 1, units: ['alder'] }, a: { order: 2, units: ['birch', 'alder'] }, c: {} },
  routines: {
    [feb]: { 'a@alder': 'red', 'b@alder': 'green', alder: 'red', a: 'green' },
    [may]: { 'a@alder': 'amber-red', 'a@birch': 'green', 'alder@birch': 'green' },
    [oct]: [{ 'a@alder': 'green', 'b@birch': 'green' }, { status: 'preparing' }],
  },
};
const site = makeSite(base);

/** `a up green` */
function shown(ratings: readonly UnitRating[]): string[] {
  return ratings.map(({ rating, movement }) => `${rating.subject.id} ${movement.kind} ${rating.fields.overall ?? ''}`);
}

test.each([
  ['alder', ['alder first red', 'b first green', 'a up amber-red']],
  ['birch', ['a first green']],
])('the latest of %s: of itself, then of strategies in the plan’s own order; no proposals', (unit, ratings) => {
  expect(shown(ratingsOfUnit(site, pick(site.units, unit)))).toEqual(ratings);
});

describe('side by side', () => {
  test('only where the district opted in', () => {
    expect(comparedByUnit(site, pick(site.plans, 'plan'))).toEqual([]);
  });

  test('schools in the district’s own order, whatever their levels', () => {
    const open = makeSite({ ...base, site: { compareUnits: 'public' } });
    const rows = comparedByUnit(open, pick(open.plans, 'plan'));
    expect(rows.map(({ strategy, ratings }) => [strategy.id, ...ratings.map(({ rating }) => rating.unit?.id)])).toEqual([
      ['b', 'alder'],
      ['a', 'birch', 'alder'],
    ]);
  });
});

test.each([
  ['alder', ['b', 'a']],
  ['birch', ['a']],
])('strategies that run in %s', (unit, ids) => {
  expect(strategiesIn(site, pick(site.units, unit)).map(({ id }) => id)).toEqual(ids);
});
