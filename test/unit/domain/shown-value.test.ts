import { expect, test } from 'vitest';
import { shownValue } from '../../../src/domain/shown-value.ts';
import { figure } from '../../../src/words/en/indicators.ts';

test.each([
  [0, 52.9, 53],
  [0, 0.5, 1],
  [0, -2.5, -3],
  [0, -0.2, 0],
  [1, 1.25, 1.3],
  [2, 1.005, 1.01],
  [4, 0.000001, 0],
  [undefined, 52.9, 52.9],
])('with %s decimals %d is %d, as its words say', (decimals, value, shown) => {
  expect(shownValue({ decimals }, value)).toBe(shown);
  expect(figure({ decimals }, value)).toBe(figure({ decimals }, shown));
});
