import { describe, expect, test } from 'vitest';
import { grouped, linesOf } from '../../../../src/exports/office/fit.ts';

describe('lines of a text', () => {
  test.each([
    ['', 1],
    ['short', 1],
    ['two\nlines', 2],
    ['word '.repeat(40).trim(), 8],
    ['Donaudampfschifffahrtsgesellschaftskapitän'.repeat(3), 5],
  ])('%j takes %i', (text, lines) => {
    expect(linesOf(text, 200, 14)).toBe(lines);
  });

  test('are more with larger letters and fewer with more room', () => {
    const text = 'Decide what helps Birch and Mill Creek to keep the teachers they have';
    expect(linesOf(text, 200, 20)).toBeGreaterThan(linesOf(text, 200, 12));
    expect(linesOf(text, 800, 20)).toBeLessThan(linesOf(text, 200, 20));
  });
});

test('things stand together as long as they fit; what is too high stands alone', () => {
  expect(grouped([3, 4, 5, 20, 1, 1], 9, (height) => height)).toEqual([[3, 4], [5], [20], [1, 1]]);
  expect(grouped([], 9, () => 1)).toEqual([]);
});
