import { describe, expect, test } from 'vitest';
import { leagueTable } from '../../../../src/domain/views/league-table.ts';
import { levelSince, troubledRows } from '../../../../src/domain/views/trouble.ts';
import { makeSite, pick, ratingAt, type SiteTable } from '../../../make-site.ts';

const days = ['2025-10-16', '2026-02-12', '2026-05-14', '2026-10-15'] as const;
const rubrics = { five: ['1', '2', '3', '4', '5'], two: ['no', 'yes'], new: { levels: ['r', 'a', 'g', 'b'], comparesWith: ['framework'] } };

function troubled(table: SiteTable): string[] {
  const site = makeSite({ rubrics, ...table });
  return troubledRows(leagueTable(pick(site.plans, 'plan'))).map(
    ({ strategy, level, since }) => `${strategy.id} ${level.id} ${since.fields.date}`,
  );
}

test('the weaker half of each scale, the weakest first', () => {
  const ratings = { a: 'amber-red', b: 'red', c: 'amber-green', d: 'green', e: 'five:2', f: 'five:3', g: 'two:no', h: '-' };
  const rows = troubled({ strategies: [...Object.keys(ratings), 'never'], routines: { [`${days[0]}-x`]: ratings } });
  expect(rows).toEqual(['b red', 'e 2', 'a amber-red', 'g no'].map((row) => `${row} ${days[0]}`));
});

test('one that was last rated in an earlier routine is among them, one that ended is not', () => {
  const strategies = { a: {}, b: {}, c: { status: 'ended' as const } };
  const routines = { [`${days[0]}-x`]: { a: 'red', c: 'red' }, [`${days[1]}-x`]: { b: 'green' } };
  expect(troubled({ strategies, routines })).toEqual([`a red ${days[0]}`]);
});

describe('since when', () => {
  test.each([
    [['red'], 0],
    [['red', 'red', 'red'], 0],
    [['green', 'red', 'red'], 1],
    [['red', 'green', 'red'], 2],
    [['red', '-', 'red'], 0],
    [['red', 'amber-red'], 1],
    [['new:r', 'red'], 0],
    [['five:1', 'red'], 1],
  ])('%j: the routine number %i', (row, index) => {
    const routines = Object.fromEntries(row.map((level, place) => [`${days[place]}-x`, { a: level }]));
    const site = makeSite({ rubrics, strategies: ['a'], routines });
    expect(levelSince(ratingAt(site, `${days[row.length - 1]}-x/a`)).fields.date).toBe(days[index]);
  });
});
