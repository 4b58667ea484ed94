import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { movementOf, previousRating, ratingsLike, type Movement } from '../../../../src/domain/views/movement.ts';
import { levels, makeSite, ratingAt, type RatingRow, type RubricRow, type SiteTable } from '../../../make-site.ts';

/** A movement in a word: `up 2`, `same`, `first`. */
function shown(movement: Movement): string {
  return 'by' in movement ? `${movement.kind} ${movement.by}` : movement.kind;
}

const three = ['2026-02-12-x', '2026-05-14-x', '2026-10-15-x'] as const;

/** A strategy's ratings in up to three held routines; its last movement. */
function lastMovement(row: readonly (string | RatingRow | null)[], table: SiteTable = {}): Movement {
  const routines = Object.fromEntries(row.map((rating, index) => [three[index] ?? '', rating === null ? { b: 'red' } : { a: rating }]));
  const site = makeSite({ strategies: ['a', 'b'], rubrics: { five: ['1', '2', '3', '4', '5'] }, routines, ...table });
  return movementOf(ratingAt(site, `${three[row.length - 1]}/a`));
}

describe('a strategy is compared with its own last rating', () => {
  test.each<[string, readonly (string | null)[], string]>([
    ['first', ['green'], 'first'],
    ['up one', ['red', 'amber-red'], 'up 1'],
    ['up three', ['red', 'green'], 'up 3'],
    ['down two', ['green', 'amber-red'], 'down 2'],
    ['no change', ['green', 'green'], 'same'],
    ['not rated now', ['green', '-'], 'not-rated'],
    ['still open', ['green', '?'], 'not-rated'],
    ['over a routine that could not rate it', ['red', '-', 'green'], 'up 3'],
    ['over a routine that did not look at it', ['red', null, 'amber-red'], 'up 1'],
    ['with the last, not the first', ['red', 'green', 'amber-green'], 'down 1'],
    ['nothing but what could not be rated before', ['-', '-', 'red'], 'first'],
    ['on a new scale', ['green', 'five:5'], 'scale-changed'],
    ['on the new scale again', ['green', 'five:3', 'five:4'], 'up 1'],
    ['back on the old scale', ['green', 'five:3', 'green'], 'scale-changed'],
    ['a new scale after a gap', ['green', '-', 'five:3'], 'scale-changed'],
  ])('%s', (_, row, movement) => {
    expect(shown(lastMovement(row))).toBe(movement);
  });

  test('it says from what and since when', () => {
    expect(lastMovement(['red', '-', 'green'])).toMatchObject({ from: { id: 'red', rank: 1, of: 4 }, since: { id: three[0] } });
  });
});

test.each<{ rubrics: Record<string, RubricRow>; now: string; movement: string; name: string }>([
  {
    name: 'the new one names the old',
    rubrics: { new: { levels: ['r', 'a', 'g', 'b'], comparesWith: ['framework'] } },
    now: 'new:a',
    movement: 'up 1',
  },
  {
    name: 'the old one names the new',
    rubrics: { framework: { levels, comparesWith: ['new'] }, new: ['r', 'a', 'g', 'b'] },
    now: 'new:a',
    movement: 'up 1',
  },
  {
    name: 'one is longer',
    rubrics: { new: { levels: ['r', 'a', 'g'], comparesWith: ['framework'] } },
    now: 'new:a',
    movement: 'scale-changed',
  },
  { name: 'neither names the other', rubrics: { new: ['r', 'a', 'g', 'b'] }, now: 'new:r', movement: 'scale-changed' },
])('across rubrics, where $name: $movement', ({ rubrics, now, movement }) => {
  expect(shown(lastMovement(['red', now], { rubrics }))).toBe(movement);
});

describe('what does not count is not compared with', () => {
  test.each([
    ['a trial', { trial: true }],
    ['a routine in preparation', { status: 'preparing' }],
    ['a cancelled routine', { status: 'cancelled' }],
  ] as const)('%s', (_, fields) => {
    const routines = { [three[0]]: { a: 'red' }, [three[1]]: [{ a: 'green' }, fields], [three[2]]: { a: 'amber-red' } } as const;
    const site = makeSite({ strategies: ['a'], routines });
    expect(movementOf(ratingAt(site, `${three[2]}/a`))).toMatchObject({ kind: 'up', by: 1, since: { id: three[0] } });
  });

  test('another subject, whatever its level', () => {
    const site = makeSite({
      strategies: ['a', 'b'],
      routines: { [three[0]]: { b: 'red', plan: 'red', goal: 'red' }, [three[1]]: { a: 'green' } },
    });
    expect(movementOf(ratingAt(site, `${three[1]}/a`)).kind).toBe('first');
  });

  test('another school: each is compared with itself', () => {
    const units = ['alder', 'birch'];
    const routines = {
      [three[0]]: { a: 'red', 'a@alder': 'green', 'a@birch': 'amber-red' },
      [three[1]]: { a: 'amber-red', 'a@alder': 'red', 'a@birch': 'green' },
    };
    const site = makeSite({ strategies: ['a'], units, routines });
    const moved = ['a', 'a--alder', 'a--birch'].map((id) => shown(movementOf(ratingAt(site, `${three[1]}/${id}`))));
    expect(moved).toEqual(['up 1', 'down 3', 'up 2']);
    expect(ratingsLike(ratingAt(site, `${three[1]}/a--alder`)).map(({ id }) => id)).toEqual([
      `${three[0]}/a--alder`,
      `${three[1]}/a--alder`,
    ]);
    expect(previousRating(ratingAt(site, `${three[0]}/a--alder`))).toBeUndefined();
  });
});

test('goals, plans and schools move by their own ratings', () => {
  const routines = { [three[0]]: { goal: 'red', plan: 'green', alder: 'red' }, [three[1]]: { goal: 'green', plan: 'red', alder: 'red' } };
  const site = makeSite({ units: ['alder'], routines });
  expect(['goal', 'plan', 'alder'].map((id) => shown(movementOf(ratingAt(site, `${three[1]}/${id}`))))).toEqual(['up 3', 'down 3', 'same']);
});

test('movement is antisymmetric: with the levels swapped, up n becomes down n', () => {
  const mirrored = { up: 'down', down: 'up' } as const;
  fc.assert(
    fc.property(fc.constantFrom(...levels), fc.constantFrom(...levels), fc.boolean(), (one, other, gap) => {
      const [there, back] = [lastMovement([one, ...(gap ? ['-'] : []), other]), lastMovement([other, ...(gap ? ['-'] : []), one])];
      const expected = there.kind === 'up' || there.kind === 'down' ? `${mirrored[there.kind]} ${there.by}` : 'same';
      expect(shown(back)).toBe(expected);
    }),
  );
});
