import { describe, expect, test } from 'vitest';
import { changesAfter, type PlanChange } from '../../../../src/domain/views/changes.ts';
import { makeSite, pick, type RoutineRow, type SiteTable, type StrategyRow } from '../../../make-site.ts';

const [feb, may, oct] = ['2026-02-12-x', '2026-05-14-x', '2026-10-15-x'] as const;
const everything = '2020-01-01';

function changes(table: SiteTable, after = everything): PlanChange[] {
  const site = makeSite({ strategies: ['a', 'b'], units: ['alder'], rubrics: { five: ['1', '2', '3', '4', '5'] }, ...table });
  return changesAfter(site, pick(site.plans, 'plan'), after);
}

/** Everything but the routines themselves: `2026-05-14 rating-moved`. */
function shown(table: SiteTable, after?: string): string[] {
  return changes(table, after).flatMap(({ kind, day }) => (kind === 'routine' ? [] : [`${day} ${kind}`]));
}

describe('ratings', () => {
  test.each<[string, string, string[]]>([
    ['rose', 'green', [`2026-05-14 rating-moved`]],
    ['fell', 'red', [`2026-05-14 rating-moved`]],
    ['stayed', 'amber-red', []],
    ['not rated', '-', []],
    ['on another scale', 'five:5', []],
  ])('%s', (_, level, moved) => {
    expect(shown({ routines: { [feb]: { a: 'amber-red' }, [may]: { a: level } } })).toEqual([...moved, '2026-02-12 first-rated']);
  });

  test('from what to what, of which strategy', () => {
    const [change] = changes({ routines: { [feb]: { b: 'red' }, [may]: { b: 'green' } } });
    expect(change).toMatchObject({ kind: 'rating-moved', strategy: { id: 'b' }, from: { id: 'red' }, to: { id: 'green' } });
  });

  test.each<[string, RoutineRow]>([
    ['a trial', { trial: true }],
    ['a proposal', { status: 'preparing' }],
  ])('%s is no change', (_, fields) => {
    expect(shown({ routines: { [feb]: [{ a: 'red' }, fields] } })).toEqual([]);
  });

  test('one school’s rating, or the plan’s own, is no change', () => {
    expect(shown({ routines: { [feb]: { 'a@alder': 'red', plan: 'red' } } })).toEqual([]);
  });
});

test('a strategy’s life and the plan’s amendments', () => {
  const row: StrategyRow = { from: '2025-08-25', changes: [{ on: '2026-08-20', what: 'In all schools.' }] };
  const plans = { plan: { changes: [{ on: '2026-06-01', what: 'Two goals.' }] } };
  expect(shown({ plans, strategies: { a: row } })).toEqual(['2026-08-20 life', '2026-06-01 plan-changed', '2025-08-25 life']);
});

test.each<[NonNullable<RoutineRow['status']>, number]>([
  ['held', 1],
  ['cancelled', 1],
  ['planned', 0],
  ['preparing', 0],
  ['postponed', 0],
])('a routine that is %s: %i', (status, count) => {
  expect(changes({ routines: { [feb]: [{}, { status }] } }).map(({ kind }) => kind)).toEqual(
    Array.from({ length: count }, () => 'routine'),
  );
});

describe('steps', () => {
  const nextSteps = [{ id: 'call', text: 'Call', due: '2026-05-01' }];
  const answered = (outcome: object): SiteTable => ({
    routines: {
      [feb]: [{}, { nextSteps }],
      [may]: [{}, { followUps: [{ step: `${feb}#call`, ...outcome }], nextSteps: [{ id: 'again', text: 'Call again' }] }],
    },
  });

  test.each<[string, object, string[]]>([
    ['done: on its own day', { done: '2026-04-20' }, ['2026-04-20 step-done']],
    ['dropped: when the routine said so', { dropped: { why: 'No.' } }, ['2026-05-14 step-dropped']],
    ['carried', { carried: { due: '2026-12-01', why: 'Late.' } }, ['2026-05-14 step-carried']],
    ['carried to a day that has passed, too', { carried: { due: '2026-06-01', why: 'Late.' } }, ['2026-06-02 step-overdue']],
    ['given to another, still before its day', { reassigned: { owner: 'Dana', due: '2026-12-01' } }, []],
    ['given to another, and overdue', { reassigned: { owner: 'Dana' } }, ['2026-05-02 step-overdue']],
    ['replaced', { replaced: { by: ['again'] } }, []],
  ])('%s', (_, outcome, kinds) => {
    expect(shown(answered(outcome))).toEqual(kinds);
  });

  test('due today is not overdue', () => {
    expect(shown({ today: '2026-05-01', routines: { [feb]: [{}, { nextSteps }] } })).toEqual([]);
    expect(shown({ today: '2026-05-02', routines: { [feb]: [{}, { nextSteps }] } })).toEqual(['2026-05-02 step-overdue']);
  });
});

describe('milestones', () => {
  const milestone = { id: 'named', title: 'Teams are named', due: '2026-10-01' };
  const strategies = (fields: object, row: StrategyRow = {}) => ({
    a: { years: { '2026-27': { milestones: [{ ...milestone, ...fields }] } }, ...row },
  });

  test.each<[string, object, StrategyRow, string[]]>([
    ['reached', { done: '2026-09-30' }, {}, ['2026-09-30 milestone-done']],
    ['reached late', { done: '2026-10-20' }, {}, ['2026-10-20 milestone-done']],
    ['past its day', {}, {}, ['2026-10-02 milestone-overdue']],
    ['due today', { due: '2026-11-22' }, {}, []],
    ['past its day, the strategy over', {}, { status: 'ended' }, []],
    ['past its day, the strategy at rest', {}, { status: 'paused' }, []],
  ])('%s', (_, fields, row, kinds) => {
    expect(shown({ strategies: strategies(fields, row) })).toEqual(kinds);
  });
});

test('after one day and up to today, newest first; of one day, strategies before routines', () => {
  const routines = { [feb]: { a: 'red' }, [may]: { a: 'green' }, [oct]: { a: 'red' } };
  const all = changes({ today: '2026-10-14', routines }, '2026-02-12').map(({ kind, day }) => `${day} ${kind}`);
  expect(all).toEqual(['2026-05-14 rating-moved', '2026-05-14 routine']);
  expect(changes({ today: '2026-10-15', routines }, '2026-05-14')).toHaveLength(2);
});

test('nothing of another plan', () => {
  const plans = ['plan', 'other'];
  const goals = { goal: { plan: 'plan' }, foreign: { plan: 'other' } };
  const strategies = { a: {}, x: { goals: ['foreign'], from: '2026-01-01' } };
  const series = { series: { plan: 'plan' }, theirs: { plan: 'other' } };
  const routines = { [feb]: [{ x: 'red' }, { series: 'theirs', nextSteps: [{ id: 'call', text: 'Call', due: '2026-03-01' }] }] } as const;
  expect(changes({ plans, goals, strategies, series, routines: { ...routines, [feb]: [{ x: 'red' }, { series: 'theirs' }] } })).toEqual([]);
});
