import { expect, test } from 'vitest';
import { leagueTable } from '../../../../src/domain/views/league-table.ts';
import { levelCounts } from '../../../../src/domain/views/level-counts.ts';
import { makeSite, pick, type SiteTable } from '../../../make-site.ts';

const [feb, may] = ['2026-02-12-x', '2026-05-14-x'] as const;

/** The counts in a line: `green 2, red 1; other 0, not 1, of 4`. */
function countsOf(routines: Required<SiteTable>['routines'], rubrics: Required<SiteTable>['rubrics'] = {}): string {
  const site = makeSite({
    strategies: ['a', 'b', 'c', 'd'],
    rubrics: { five: ['1', '2', '3', '4', '5'], ...rubrics },
    routines,
  });
  const { levels, otherScale, notRated, total } = levelCounts(leagueTable(pick(site.plans, 'plan')));
  const listed = levels.filter(({ count }) => count > 0).map(({ level, count }) => `${level.id} ${count}`);
  return `${listed.join(', ')}; other ${otherScale}, not ${notRated}, of ${total}`;
}

test.each<[string, Required<SiteTable>['routines'], string]>([
  ['strongest first', { [feb]: { a: 'red', b: 'green', c: 'green', d: 'amber-red' } }, 'green 2, amber-red 1, red 1; other 0, not 0, of 4'],
  ['not rated and never rated', { [feb]: { a: 'red', b: '-' } }, 'red 1; other 0, not 3, of 4'],
  ['earlier ratings count', { [feb]: { a: 'red', b: 'green' }, [may]: { c: 'red' } }, 'green 1, red 2; other 0, not 1, of 4'],
  ['none', {}, '; other 0, not 4, of 4'],
  ['still rated on another scale', { [feb]: { a: 'red', b: 'green' }, [may]: { c: 'five:5', d: 'five:5' } }, '5 2; other 2, not 0, of 4'],
])('%s', (_, routines, counts) => {
  expect(countsOf(routines)).toBe(counts);
});

test('rubrics that compare are counted as one', () => {
  const rubrics = { new: { levels: ['r', 'a', 'g', 'b'], comparesWith: ['framework'] } };
  expect(countsOf({ [feb]: { a: 'red', b: 'green' }, [may]: { c: 'new:b' } }, rubrics)).toBe('b 2, r 1; other 0, not 1, of 4');
});

test('every level of the rubric is listed, those of nobody too', () => {
  const site = makeSite({ strategies: ['a'], routines: { [feb]: { a: 'red' } } });
  const { levels } = levelCounts(leagueTable(pick(site.plans, 'plan')));
  expect(levels.map(({ level, count }) => [level.id, count])).toEqual([
    ['green', 0],
    ['amber-green', 0],
    ['amber-red', 0],
    ['red', 1],
  ]);
});
