import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { leastMinutes, mostDives, shareOut, splitMinutes } from '../../../../src/domain/views/draft-minutes.ts';

const usual = { shape: [10, 80, 10], tolerance: 15 };

describe('the parts of a meeting', () => {
  test.each([
    [25, [5, 15, 5]],
    [30, [5, 20, 5]],
    [35, [5, 25, 5]],
    [40, [5, 30, 5]],
    [45, [10, 30, 5]],
    [47, [10, 32, 5]],
    [50, [10, 35, 5]],
    [55, [10, 40, 5]],
    [60, [15, 40, 5]],
    [65, [15, 45, 5]],
    [70, [15, 50, 5]],
    [75, [15, 55, 5]],
    [80, [15, 55, 10]],
    [85, [15, 60, 10]],
    [90, [15, 65, 10]],
    [95, [15, 70, 10]],
    [100, [15, 75, 10]],
    [105, [15, 80, 10]],
    [110, [15, 85, 10]],
    [115, [15, 90, 10]],
    [120, [15, 95, 10]],
  ])('%d minutes: %j', (minutes, [affirm, deep, commit]) => {
    expect(splitMinutes(minutes, usual)).toEqual({ affirm, deep, commit });
  });

  test.each<[string, number, { shape: number[]; tolerance: number }, readonly number[]]>([
    ['a district that wants a longer look', 60, { shape: [40, 40, 20], tolerance: 5 }, [25, 25, 10]],
    ['one that leaves no room for the toolkit’s look', 60, { shape: [10, 80, 10], tolerance: 5 }, [5, 50, 5]],
    ['one that no whole fives can meet: the nearest', 60, { shape: [30, 50, 20], tolerance: 0 }, [20, 30, 10]],
    ['one that forgets the ends: five minutes each', 60, { shape: [0, 100, 0], tolerance: 0 }, [5, 50, 5]],
  ])('%s', (_, minutes, agenda, [affirm, deep, commit]) => {
    expect(splitMinutes(minutes, agenda)).toEqual({ affirm, deep, commit });
  });

  test('the shape holds for every length, and nothing is lost', () => {
    const property = fc.property(fc.integer({ min: leastMinutes, max: 480 }), (minutes) => {
      const { affirm, deep, commit } = splitMinutes(minutes, usual);
      expect(affirm + deep + commit).toBe(minutes);
      expect([affirm % 5, commit % 5]).toEqual([0, 0]);
      expect(100 * deep).toBeGreaterThanOrEqual(60 * minutes);
    });
    expect(() => fc.assert(property)).not.toThrow();
  });
});

test.each([
  [0, 0],
  [9, 0],
  [10, 1],
  [20, 1],
  [25, 2],
  [35, 2],
  [40, 3],
  [95, 3],
  [-5, 0],
])('%d minutes hold %d deep dives', (minutes, dives) => {
  expect(mostDives(minutes)).toBe(dives);
});

test.each([
  [40, 3, [15, 15, 10]],
  [40, 2, [20, 20]],
  [65, 3, [25, 20, 20]],
  [32, 2, [17, 15]],
  [25, 1, [25]],
  [0, 2, [0, 0]],
  [30, 0, []],
])('%d minutes for %d deep dives: %j', (minutes, parts, shares) => {
  expect(shareOut(minutes, parts)).toEqual(shares);
});
