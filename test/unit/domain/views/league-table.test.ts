import { describe, expect, test } from 'vitest';
import { leagueTable, latestRated, overallOf, type LeagueTable } from '../../../../src/domain/views/league-table.ts';
import { makeSite, pick, type SiteTable } from '../../../make-site.ts';

/** The table as a reader sees it: `1 a green`, `2= b red`, `- c`. */
function shown({ rows }: Pick<LeagueTable, 'rows'>): string[] {
  return rows.map(({ strategy, rating, place, shared }) => {
    const level = rating?.judgement.kind === 'rated' ? rating.judgement.overall.id : (rating?.judgement.kind ?? 'none');
    return `${place ?? '-'}${shared ? '=' : ''} ${strategy.id} ${level}`;
  });
}

function tableOf(table: SiteTable, routine?: string): LeagueTable {
  const site = makeSite(table);
  return leagueTable(pick(site.plans, 'plan'), routine === undefined ? undefined : pick(site.routines, routine));
}

const feb = '2026-02-12-feb';
const may = '2026-05-14-may';
const abc = ['a', 'b', 'c'];

describe('order', () => {
  test.each<{ name: string; strategies: Required<SiteTable>['strategies']; ratings: Record<string, string>; rows: string[] }>([
    {
      name: 'strongest first',
      strategies: abc,
      ratings: { a: 'red', b: 'green', c: 'amber-red' },
      rows: ['1 b green', '2 c amber-red', '3 a red'],
    },
    {
      name: 'equal levels share a place and keep the plan’s own order',
      strategies: { a: { order: 3 }, b: { order: 1 }, c: { order: 2 } },
      ratings: { a: 'green', b: 'amber-red', c: 'amber-red' },
      rows: ['1 a green', '2= b amber-red', '2= c amber-red'],
    },
    {
      name: 'the place after a shared one skips those who share it',
      strategies: abc,
      ratings: { a: 'green', b: 'green', c: 'red' },
      rows: ['1= a green', '1= b green', '3 c red'],
    },
    {
      name: 'not rated comes last and has no place',
      strategies: abc,
      ratings: { a: '-', b: 'red', c: 'green' },
      rows: ['1 c green', '2 b red', '- a not-rated'],
    },
    { name: 'never rated comes last', strategies: abc, ratings: { b: 'red' }, rows: ['1 b red', '- a none', '- c none'] },
    { name: 'none rated', strategies: abc, ratings: { a: '-', b: '-', c: '-' }, rows: ['- a not-rated', '- b not-rated', '- c not-rated'] },
  ])('$name', ({ strategies, ratings, rows }) => {
    expect(shown(tableOf({ strategies, routines: { [feb]: ratings } }))).toEqual(rows);
  });

  test('without orders, strategies follow their goals and then their ids', () => {
    const goals = { reading: { order: 2 }, attendance: { order: 1 } };
    const strategies = { z: { goals: ['attendance'] }, a: { goals: ['reading'] }, b: { goals: ['attendance'] } };
    expect(shown(tableOf({ goals, strategies, routines: { [feb]: { z: 'red', a: 'red', b: 'red' } } }))).toEqual([
      '1= b red',
      '1= z red',
      '1= a red',
    ]);
  });

  test('scales of other lengths are placed by how far up they reach', () => {
    const rubrics = { five: ['1', '2', '3', '4', '5'] };
    const table = tableOf({
      rubrics,
      strategies: ['a', 'b', 'c', 'd'],
      routines: { [feb]: { a: 'five:4', b: 'green', c: 'amber-green', d: 'five:5' } },
    });
    expect(shown(table)).toEqual(['1= b green', '1= d 5', '3 a 4', '4 c amber-green']);
  });
});

describe('routines', () => {
  test('before the first routine every strategy is there, unrated', () => {
    const table = tableOf({ strategies: abc });
    expect(shown(table)).toEqual(['- a none', '- b none', '- c none']);
    expect(table).toMatchObject({ routine: null, rubric: null, elements: [], older: [], overall: null });
    expect(table.rows.map(({ movement, flags }) => [movement.kind, flags.length])).toEqual(abc.map(() => ['not-rated', 0]));
  });

  test('rows of an earlier routine are set apart, strongest first, without a place', () => {
    const table = tableOf({
      strategies: ['a', 'b', 'c', 'd'],
      routines: { [feb]: { a: 'red', b: 'green', c: 'red' }, [may]: { c: 'amber-red' } },
    });
    expect(shown(table)).toEqual(['1 c amber-red', '- d none']);
    expect(shown({ rows: table.older })).toEqual(['- b green', '- a red']);
    expect(table.older.map(({ rating }) => rating?.routine.fields.date)).toEqual(['2026-02-12', '2026-02-12']);
  });

  test('of several earlier ratings the last one stands', () => {
    const routines = { '2025-10-16-oct': { a: 'red' }, [feb]: { a: 'green' }, [may]: { b: 'red' } };
    expect(shown({ rows: tableOf({ strategies: ['a', 'b'], routines }).older })).toEqual(['- a green']);
  });

  test('a rating of one school alone leaves the strategy unrated', () => {
    const table = tableOf({ strategies: ['a', 'b'], units: ['alder'], routines: { [feb]: { 'a@alder': 'green', b: 'red' } } });
    expect(shown(table)).toEqual(['1 b red', '- a none']);
  });

  test.each([
    ['trial', { trial: true }],
    ['planned', { status: 'planned' }],
    ['preparing', { status: 'preparing' }],
    ['postponed', { status: 'postponed' }],
    ['cancelled', { status: 'cancelled' }],
  ] as const)('a routine that does not count (%s) leaves the current table as it was, and has one of its own', (_, fields) => {
    const routines = { [feb]: { a: 'red', b: 'green' }, [may]: [{ a: 'green' }, fields] as const };
    const table = { strategies: ['a', 'b'], routines };
    expect(shown(tableOf(table))).toEqual(['1 b green', '2 a red']);
    const own = tableOf(table, may);
    expect(shown(own)).toEqual(['1 a green']);
    expect(shown({ rows: own.older })).toEqual(['- b green']);
    expect(own.rows[0]?.movement).toMatchObject({ kind: 'up', by: 3 });
  });

  test('a routine that is prepared shows proposals, and what is still to be rated last', () => {
    const routines = { [feb]: [{ a: '?', b: { overall: 'green', state: 'proposed' } }, { status: 'preparing' }] as const };
    expect(shown(tableOf({ strategies: ['a', 'b'], routines }, feb))).toEqual(['1 b green', '- a open']);
  });

  test('what is notable of a proposal is of the proposal, not of the rating before it', () => {
    const outside = { overall: 'red', elements: ['green', 'green', 'green'] };
    const routines = { [feb]: { a: outside }, [may]: [{ a: 'red' }, { status: 'preparing' }] as const };
    const strategies = ['a'];
    expect(tableOf({ strategies, routines }).rows[0]?.flags.map(({ kind }) => kind)).toEqual(['outside-range']);
    expect(tableOf({ strategies, routines }, may).rows[0]?.flags).toEqual([]);
  });

  test('an earlier routine keeps its own table', () => {
    const table = { strategies: abc, routines: { [feb]: { a: 'red', b: 'green' }, [may]: { a: 'green', b: 'red', c: 'red' } } };
    expect(shown(tableOf(table, feb))).toEqual(['1 b green', '2 a red', '- c none']);
  });
});

describe('strategies that come and go', () => {
  const routines = { [feb]: { a: 'red', b: 'green' }, [may]: { b: 'green' } };

  test.each(['ended', 'achieved'] as const)('one that has %s leaves the current table, not that of a routine which rated it', (status) => {
    const strategies = { a: { status, until: '2026-06-30' }, b: {} };
    const table = { strategies, routines: { [feb]: { a: 'red', b: 'green' } } };
    expect(shown(tableOf(table))).toEqual(['1 b green']);
    expect(shown(tableOf(table, feb))).toEqual(['1 b green', '2 a red']);
  });

  test('one that ended without a day is in the tables of the routines which rated it', () => {
    const table = { strategies: { a: { status: 'ended' as const }, b: {} }, routines };
    expect(shown(tableOf(table, feb))).toEqual(['1 b green', '2 a red']);
    const later = tableOf(table, may);
    expect(shown({ rows: [...later.rows, ...later.older] })).toEqual(['1 b green']);
  });

  test('one that was rated in its last routine is gone from the next', () => {
    const table = tableOf({ strategies: { a: { status: 'ended', until: '2026-03-31' }, b: {} }, routines }, may);
    expect([table.rows.length, table.older.length]).toEqual([1, 0]);
  });

  test('one that began later is not in an earlier table', () => {
    const strategies = { a: {}, b: {}, c: { from: '2026-03-01' } };
    expect(shown(tableOf({ strategies, routines }, feb))).toEqual(['1 b green', '2 a red']);
    expect(shown(tableOf({ strategies, routines }, may))).toEqual(['1 b green', '- c none']);
  });

  test.each([
    ['proposed', []],
    ['paused', ['- a none']],
    ['active', ['- a none']],
    ['ended', []],
  ] as const)('one that is %s, in the current table: %j', (status, rows) => {
    const site = { strategies: { a: { status }, b: {} }, routines: { [feb]: { b: 'red' } } };
    expect(shown(tableOf(site))).toEqual(['1 b red', ...rows]);
  });

  test('one that begins after the last routine is in the current table already', () => {
    const strategies = { a: { from: '2026-03-01' }, b: {} };
    expect(shown(tableOf({ strategies, routines: { [feb]: { b: 'red' } } }))).toEqual(['1 b red', '- a none']);
  });
});

describe('the plan as a whole', () => {
  test('is the authors’ own row, never computed', () => {
    const table = tableOf({ strategies: ['a', 'b'], routines: { [feb]: { a: 'green', b: 'green', plan: 'red' } } });
    expect(table.overall?.rating.judgement).toMatchObject({ kind: 'rated', overall: { id: 'red' } });
    expect(table.rows.map(({ strategy }) => strategy.id)).toEqual(['a', 'b']);
  });

  test('is absent when nobody judged it', () => {
    expect(tableOf({ strategies: ['a'], routines: { [feb]: { a: 'green' } } }).overall).toBeNull();
  });

  test('is marked when it is from an earlier routine', () => {
    const { overall } = tableOf({ strategies: ['a'], routines: { [feb]: { plan: 'red' }, [may]: { a: 'green' } } });
    expect([overall?.current, overall?.rating.routine.id]).toEqual([false, feb]);
  });

  test('of one routine, is what that routine said itself', () => {
    const site = makeSite({ strategies: ['a'], routines: { [feb]: { plan: 'red' }, [may]: { a: 'green' } } });
    expect([feb, may].map((id) => overallOf(pick(site.routines, id))?.rating.id)).toEqual([`${feb}/plan`, undefined]);
  });

  test('moves by its own ratings', () => {
    const { overall } = tableOf({ routines: { [feb]: { plan: 'red' }, [may]: { plan: 'amber-green' } } });
    expect(overall).toMatchObject({ current: true, movement: { kind: 'up', by: 2 } });
  });
});

test('a table is of one plan: ratings of another plan’s strategies are not in it', () => {
  const site = makeSite({
    plans: ['plan', 'other'],
    goals: { goal: {}, foreign: { plan: 'other' } },
    strategies: { a: {}, x: { goals: ['foreign'] } },
    series: { series: {}, theirs: { plan: 'other' } },
    routines: { [feb]: { a: 'red' }, [may]: [{ x: 'green' }, { series: 'theirs' }] },
  });
  expect(shown(leagueTable(pick(site.plans, 'plan')))).toEqual(['1 a red']);
  expect(shown(leagueTable(pick(site.plans, 'other')))).toEqual(['1 x green']);
  expect(latestRated(pick(site.plans, 'plan'))?.id).toBe(feb);
});

test('the rubric and its elements are those of the routine’s own ratings', () => {
  const rubrics = { five: ['1', '2', '3', '4', '5'] };
  const table = tableOf({ rubrics, strategies: ['a', 'b'], routines: { [feb]: { a: 'red' }, [may]: { b: 'five:3' } } });
  expect(table.rubric?.id).toBe('five');
  expect(table.elements.map(({ id }) => id)).toEqual(['planning', 'capacity', 'evidence']);
});

test('where a routine used two rubrics, the table is headed by that of its first strategy', () => {
  const rubrics = { five: ['1', '2', '3', '4', '5'] };
  const rubricOf = (a: string, b: string): string | undefined =>
    tableOf({ rubrics, strategies: ['a', 'b'], routines: { [feb]: { a, b } } }).rubric?.id;
  expect([rubricOf('red', 'five:5'), rubricOf('five:1', 'green')]).toEqual(['framework', 'five']);
});

test.each<[string, Record<string, string>]>([
  ['a goal or a school', { goal: 'green', alder: 'red' }],
  ['a strategy in one school', { 'a@alder': 'green' }],
  ['another plan’s strategy', { x: 'green' }],
])('a routine that rated only %s is not the plan’s latest', (_, ratings) => {
  const plans = ['plan', 'other'];
  const goals = { goal: {}, foreign: { plan: 'other' } };
  const strategies = { a: {}, x: { goals: ['foreign'] } };
  const site = makeSite({ plans, goals, strategies, units: ['alder'], routines: { [feb]: { a: 'red' }, [may]: ratings } });
  expect(latestRated(pick(site.plans, 'plan'))?.id).toBe(feb);
});
