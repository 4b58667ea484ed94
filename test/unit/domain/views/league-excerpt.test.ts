import { expect, test } from 'vitest';
import { leagueExcerpt, type LeagueExcerpt } from '../../../../src/domain/views/league-excerpt.ts';
import { leagueTable } from '../../../../src/domain/views/league-table.ts';
import { makeSite, pick, type RatingsRow } from '../../../make-site.ts';

const ids = (count: number) => Array.from({ length: count }, (_, index) => `s${String(index).padStart(2, '0')}`);
const rated = (count: number, level: string, from = 0): RatingsRow =>
  Object.fromEntries(ids(from + count).slice(from).map((id) => [id, level])); // prettier-ignore

function excerpt(count: number, ...rows: RatingsRow[]): LeagueExcerpt {
  const routines = Object.fromEntries(rows.map((row, index) => [`2026-0${index + 1}-12-x`, row]));
  const site = makeSite({ strategies: ids(count), routines });
  return leagueExcerpt(leagueTable(pick(site.plans, 'plan')));
}

const shown = ({ table }: LeagueExcerpt): string[] => [...table.rows, ...table.older].map(({ strategy }) => strategy.id);

test('a short table whole', () => {
  const cut = excerpt(12, rated(12, 'green'));
  expect([cut.shown, cut.total, shown(cut)]).toEqual([12, 12, ids(12)]);
});

test('of a long one the ten weakest, in the order of the table', () => {
  const cut = excerpt(13, { ...rated(9, 'red'), ...rated(2, 'amber-red', 9), ...rated(2, 'green', 11) });
  expect([cut.shown, cut.total, shown(cut)]).toEqual([10, 13, ['s09', ...ids(9)]]);
});

test('those of an earlier routine count, too', () => {
  const cut = excerpt(13, rated(3, 'red'), rated(10, 'green', 3));
  expect([cut.table.rows.length, cut.table.older.length]).toEqual([7, 3]);
});

test('what is not rated gives room to what is', () => {
  const cut = excerpt(13, { ...rated(4, 'green'), ...rated(2, '-', 4) });
  expect([cut.total, shown(cut).slice(0, 4)]).toEqual([13, ids(4)]);
});

test('a long table without any rating is not empty', () => {
  expect(shown(excerpt(13)).length).toBeGreaterThan(0);
});

test('how many are shown is said truly', () => {
  for (const cut of [excerpt(13), excerpt(13, rated(13, 'red')), excerpt(13, rated(2, 'red'))]) expect(shown(cut)).toHaveLength(cut.shown);
});
