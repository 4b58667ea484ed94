import { expect, test } from 'vitest';
import { leagueSheet } from '../../../../src/domain/views/league-sheet.ts';
import { leagueTable } from '../../../../src/domain/views/league-table.ts';
import { makeSite, pick } from '../../../make-site.ts';

const site = makeSite({
  strategies: ['a', 'b', 'c'],
  routines: {
    '2026-02-12': { a: 'red', b: 'green' },
    '2026-05-14': { a: 'amber-red', c: '-', plan: 'amber-red' },
  },
});

/** The rows of a routine's table: id, place and movement. */
function rows(id: string): unknown[] {
  const routine = pick(site.routines, id);
  return leagueSheet(leagueTable(routine.series.plan, routine), routine).rows.map((row) => [
    row.strategy?.id ?? '(plan)',
    row.place,
    row.movement.kind,
  ]);
}

test('the rows of the page in its order: rated now, rated before, the plan as a whole', () => {
  expect(rows('2026-05-14')).toEqual([
    ['a', 1, 'up'],
    ['c', null, 'not-rated'],
    ['b', null, 'first'],
    ['(plan)', null, 'first'],
  ]);
});

test('without a rating of the plan there is no row of it', () => {
  expect(rows('2026-02-12').at(-1)).toEqual(['c', null, 'not-rated']);
});

test('a column for each element between what a row is about and what came of it', () => {
  const routine = pick(site.routines, '2026-05-14');
  const { fields } = leagueSheet(leagueTable(routine.series.plan, routine), routine);
  expect(fields.slice(5, 11)).toEqual(['strategy', 'goal', 'ratings.planning', 'ratings.capacity', 'ratings.evidence', 'overall']);
});
