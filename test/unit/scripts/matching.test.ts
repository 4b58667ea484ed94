import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fits, type Row } from '../../../src/scripts/matching.ts';

const row: Row = {
  filters: { kind: ['stocktake'], year: ['2026-27'], strategy: ['reading', 'calls'], goal: ['learning', 'belonging'] },
  ratings: [
    { strategy: ['reading'], goal: ['learning'], rating: ['Red'] },
    { strategy: ['calls'], goal: ['belonging'], rating: ['Green'] },
    { strategy: [], goal: [], rating: ['Amber-red'] },
  ],
};

describe('a routine fits', () => {
  test.each([
    [{}, true],
    [{ kind: 'stocktake', year: '2026-27' }, true],
    [{ kind: 'memo' }, false],
    [{ strategy: 'calls' }, true],
    [{ strategy: 'tutors' }, false],
    [{ rating: 'Red' }, true],
    [{ rating: 'Amber-red' }, true],
    [{ rating: 'Amber-green' }, false],
    // That strategy was rated so, not another one.
    [{ rating: 'Red', strategy: 'reading' }, true],
    [{ rating: 'Red', strategy: 'calls' }, false],
    [{ rating: 'Green', goal: 'belonging' }, true],
    [{ rating: 'Green', goal: 'learning' }, false],
    [{ rating: 'Amber-red', strategy: 'reading' }, false],
    [{ rating: 'Red', strategy: 'reading', goal: 'belonging' }, false],
    [{ rating: 'Red', strategy: 'reading', year: '2025-26' }, false],
    [{ state: 'held' }, false],
  ])('%o: %s', (chosen, expected) => {
    expect(fits(row, chosen)).toBe(expected);
  });
});

describe('whatever the district', () => {
  const strategy = fc.constantFrom('reading', 'calls', 'tutors');
  const goal = fc.constantFrom('learning', 'belonging');
  const rating = fc.constantFrom('Red', 'Green');
  const ratings = fc.array(
    fc.record({ strategy: fc.tuple(strategy), goal: fc.uniqueArray(goal), rating: fc.tuple(rating) }),
    { maxLength: 4 }, // prettier-ignore
  );
  const rows = ratings.map((all): Row => {
    return { filters: { strategy: all.flatMap((one) => one.strategy), goal: all.flatMap((one) => one.goal) }, ratings: all };
  });
  const chosen = fc.record({ strategy, goal, rating }, { requiredKeys: [] });

  test('one more choice never lets more routines fit', () => {
    fc.assert(
      fc.property(rows, chosen, strategy, (one, before, more) => {
        fc.pre(!('strategy' in before));
        expect(fits(one, before) || !fits(one, { ...before, strategy: more })).toBe(true);
      }),
    );
  });

  test('with a rating chosen, a single rating is all that was asked for', () => {
    fc.assert(
      fc.property(rows, chosen, rating, (one, other, level) => {
        const asked = { ...other, rating: level };
        const single = one.ratings.some((each) => Object.entries(asked).every(([name, value]) => each[name]?.includes(value)));
        expect(fits(one, asked)).toBe(single);
      }),
    );
  });
});
