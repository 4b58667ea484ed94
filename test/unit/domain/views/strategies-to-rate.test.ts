import { expect, test } from 'vitest';
import { strategiesToRate } from '../../../../src/domain/views/strategies-to-rate.ts';
import { makeSite, pick, type RatingsRow, type RoutineRow } from '../../../make-site.ts';

test.each<[string, RatingsRow, RoutineRow, string[]]>([
  ['all that run, where it has no focus', {}, { status: 'preparing' }, ['a', 'b']],
  ['those in focus', {}, { status: 'planned', focus: { strategies: ['b'] } }, ['b']],
  ['none that has a file, even an open one', { a: '?' }, { status: 'preparing' }, ['b']],
  ['one that only a school has rated', { 'a@hill': 'red' }, { status: 'preparing' }, ['a', 'b']],
  ['none of a routine that was held', {}, { status: 'held' }, []],
  ['none for a check-in', {}, { status: 'preparing', kind: 'check-in' }, []],
])('%s', (_, ratings, fields, expected) => {
  const id = '2027-02-05-x';
  const site = makeSite({ strategies: ['a', 'b'], units: ['hill'], routines: { [id]: [ratings, fields] } });
  expect(strategiesToRate(pick(site.routines, id)).map((strategy) => strategy.id)).toEqual(expected);
});
