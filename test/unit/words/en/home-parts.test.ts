import { describe, expect, test } from 'vitest';
import { goalLeague } from '../../../../src/domain/views/goal-league.ts';
import { leagueTable } from '../../../../src/domain/views/league-table.ts';
import type { ComingReport } from '../../../../src/domain/views/coming.ts';
import type { LedgerFigures } from '../../../../src/domain/views/ledger-figures.ts';
import { troubledRows } from '../../../../src/domain/views/trouble.ts';
import * as home from '../../../../src/words/en/home.ts';
import { makeSite, pick } from '../../../make-site.ts';

const feb = '2026-02-12-x';

test.each([
  [{}, 'No strategies yet'],
  [{ a: {} }, 'The one strategy: amber-red.'],
  [{ a: {}, b: {}, c: {} }, 'Of three strategies: one amber-red, one red, and one not rated.'],
])('a goal’s strategies %j: %s', (strategies, sentence) => {
  const rated = { other: 'green', ...('a' in strategies ? { a: 'amber-red' } : {}), ...('b' in strategies ? { b: 'red' } : {}) };
  const goals = { goal: { order: 1 }, else: { order: 2 } };
  const site = makeSite({ goals, strategies: { ...strategies, other: { goals: ['else'] } }, routines: { [feb]: rated } });
  expect(home.strategyCounts(goalLeague(pick(site.goals, 'goal')))).toBe(sentence);
});

describe('what a short page leaves out', () => {
  test.each([
    [7, 7, ''],
    [10, 38, 'Here the ten weakest of 38 strategies.'],
  ])('%i of %i rows: %j', (shown, total, sentence) => {
    expect(home.excerptNote({ shown, total })).toBe(sentence);
  });

  test.each([
    [0, ''],
    [1, 'One other moved, too.'],
    [9, 'Nine others moved, too.'],
  ])('%i moves: %j', (rest, sentence) => {
    expect(home.movedRest(rest)).toBe(sentence);
  });

  test('of many titles two are named', () => {
    const ids = ['a', 'b', 'c', 'd', 'e'];
    const site = makeSite({ strategies: ids, routines: { [feb]: Object.fromEntries(ids.map((id) => [id, 'red'])) } });
    const { rows } = leagueTable(pick(site.plans, 'plan'));
    const said = (count: number) => home.movesWords(rows.slice(0, count), [], pick(site.routines, feb));
    expect([3, 4, 5].map(said)).toEqual([
      'Since 12 February 2026: A, B, and C rose.',
      'Since 12 February 2026: A, B, and two others rose.',
      'Since 12 February 2026: A, B, and three others rose.',
    ]);
  });
});

test.each([
  [0, 0, 'No next step is open.'],
  [1, 0, 'One next step is open.'],
  [1, 1, 'One next step is open. One is overdue.'],
  [7, 2, 'Seven next steps are open. Two are overdue.'],
  [13, 13, '13 next steps are open. 13 are overdue.'],
])('%i open, %i overdue: %s', (open, overdue, sentence) => {
  const figures: LedgerFigures = { promised: 20, open, overdue, carriedTwice: 0, done: 0, dropped: 0, dueSoFar: 0, onTime: 0 };
  expect(home.openWords(figures)).toBe(sentence);
});

test('a report', () => {
  const report: ComingReport = {
    day: '2027-02-25',
    kind: 'report',
    series: pick(makeSite().series, 'series'),
    tells: ['School board', 'all staff'],
  };
  expect([home.reportAbout(report), home.reportWords(report)]).toEqual([
    'To: School board; all staff',
    'Next report: 25 February 2027, School board.',
  ]);
});

test.each([
  [{ a: 'green', b: 'amber-green' }, ''],
  [{ a: 'red', b: 'green' }, 'A: red since February 2026.'],
  [{ a: 'amber-red', b: 'red' }, 'B: red since February 2026. A: amber-red since February 2026.'],
])('where attention is asked for, %j: %j', (ratings, sentence) => {
  const site = makeSite({ strategies: ['a', 'b'], routines: { [feb]: ratings } });
  expect(home.troubleWords(troubledRows(leagueTable(pick(site.plans, 'plan'))))).toBe(sentence);
});

test.each([
  [null, 'A weak rating asks for attention'],
  ['framework', 'Red asks for attention'],
])('what the weakest level of %j means', (rubric, title) => {
  expect(home.weakTitle(rubric === null ? null : pick(makeSite().rubrics, rubric))).toBe(title);
});
