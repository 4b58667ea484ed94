import { expect, test } from 'vitest';
import { ratingChanges } from '../../../../src/domain/views/rating-changes.ts';
import { makeSite, pick, type RatingsRow, type RoutineRow } from '../../../make-site.ts';

type Routines = Readonly<Record<string, RatingsRow | readonly [RatingsRow, RoutineRow]>>;

/** The changes of one strategy: `2026-05-14 red>green`. */
function changes(routines: Routines): string[] {
  const site = makeSite({ strategies: ['a'], rubrics: { five: ['1', '2', '3', '4', '5'] }, routines });
  return ratingChanges(pick(site.strategies, 'a')).map((one) =>
    one.kind === 'rating-moved' ? `${one.day} ${one.from.id}>${one.to.id}` : `${one.day} ${one.to.id}`,
  );
}

test.each<[string, Routines, string[]]>([
  ['first, up and down', { '2026-02-12': { a: 'red' }, '2026-05-14': { a: 'green' }, '2026-10-15': { a: 'amber-red' } },
    ['2026-02-12 red', '2026-05-14 red>green', '2026-10-15 green>amber-red']],
  ['no change', { '2026-02-12': { a: 'red' }, '2026-05-14': { a: 'red' } }, ['2026-02-12 red']],
  ['over one that was not rated', { '2026-02-12': { a: 'red' }, '2026-05-14': { a: '-' }, '2026-10-15': { a: 'green' } },
    ['2026-02-12 red', '2026-10-15 red>green']],
  ['another scale', { '2026-02-12': { a: 'red' }, '2026-05-14': { a: 'five:5' } }, ['2026-02-12 red']],
  ['a trial', { '2026-02-12': [{ a: 'red' }, { trial: true }], '2026-05-14': { a: 'green' } }, ['2026-05-14 green']],
  ['a proposal', { '2026-02-12': { a: 'red' }, '2026-12-17': [{ a: 'green' }, { status: 'preparing' }] }, ['2026-02-12 red']],
])('%s', (_, routines, found) => {
  expect(changes(routines)).toEqual(found);
}); // prettier-ignore

test('the rating of one school is none of the strategy as a whole', () => {
  const site = makeSite({ strategies: ['a'], units: ['alder'], routines: { '2026-02-12': { 'a@alder': 'red' } } });
  expect(ratingChanges(pick(site.strategies, 'a'))).toEqual([]);
});
