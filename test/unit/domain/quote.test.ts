import { describe, expect, test } from 'vitest';
import type { CellState } from '../../../src/domain/observation.ts';
import { asQuoted, quotesLimit, quotesTruly, saysOther } from '../../../src/domain/quote.ts';

const value = (number: number): CellState => ({ state: 'reported', value: number, n: null });
const atMost: CellState = { state: 'capped', bound: 'at-most', limit: 5, n: 40 };
const atLeast: CellState = { state: 'capped', bound: 'at-least', limit: 95, n: 40 };

describe('a number is quoted truly', () => {
  test.each<[string, CellState, number | undefined]>([
    ['61.5', value(61.5), undefined],
    ['61.5 %', value(61.5), undefined],
    ['61.5%', value(61.5), undefined],
    ['61.5\u00a0%', value(61.5), undefined],
    ['1,234 students', value(1234), undefined],
    ['1234', value(1234), undefined],
    ['-2', value(-2), undefined],
    ['−2', value(-2), undefined],
    ['61.46', value(61.46), 1],
    ['61.5', value(61.46), 1],
    ['61.3', value(61.25), 1],
    ['61.2', value(61.25), 1],
    ['62 of 100', value(62), undefined],
    ['at-most 5', atMost, undefined],
    ['≤ 5 %', atMost, undefined],
    ['<= 5', atMost, undefined],
    ['at-least 95', atLeast, undefined],
    ['≥95', atLeast, undefined],
  ])('%j', (quoted, cell, decimals) => expect(quotesTruly(quoted, cell, { decimals })).toBe(true));
});

describe('a number is not quoted truly', () => {
  test.each<[string, CellState, number | undefined]>([
    ['61', value(61.5), undefined],
    ['62', value(61.5), 1],
    ['61.4', value(61.46), 1],
    ['about 61.5', value(61.5), undefined],
    ['61.5.2', value(61.5), undefined],
    ['12,34', value(1234), undefined],
    ['', value(0), undefined],
    ['at-most 61.5', value(61.5), undefined],
    ['5', atMost, undefined],
    ['at-least 5', atMost, undefined],
    ['at-most 4', atMost, undefined],
    ['0', { state: 'suppressed' }, undefined],
    ['0', { state: 'missing' }, undefined],
    ['0', { state: 'not-applicable' }, undefined],
  ])('%j', (quoted, cell, decimals) => expect(quotesTruly(quoted, cell, { decimals })).toBe(false));
});

test('a cell says how it is quoted, unless it has no number', () => {
  expect([value(61.5), atMost, atLeast, { state: 'suppressed' } as const].map(asQuoted)).toEqual([
    '61.5',
    'at-most 5',
    'at-least 95',
    null,
  ]);
});

test('only what says so is a limit', () => {
  expect(['at-most 5', '≥ 95 %', '5', 'at most 5'].map(quotesLimit)).toEqual([true, true, false, false]);
});

test.each<[string, string, boolean]>([
  ['82 % came', '80', true],
  ['82 per cent came, and 70 percent in May', '75 %', true],
  ['80 % came', '79.5', false],
  ['70 % in fall, 80.5 per cent in spring', '80.5', false],
  ['Four in five came, in grade 3', '80', false],
  ['5 % or less', 'at-most 5', false],
])('%s, which quotes %s, names another percentage: %s', (sentence, quoted, isOther) => {
  expect(saysOther(sentence, quoted)).toBe(isOther);
});
