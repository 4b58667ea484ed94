import { expect, test } from 'vitest';
import { bareCell, formHint, readRawNumber } from '../../../src/authoring/raw-numbers.ts';

test.each([
  ['="2850013"', '2850013'],
  ['  Grade   1 ', 'Grade 1'],
  ['plain', 'plain'],
])('the cell %j is %j', (text, cell) => expect(bareCell(text)).toBe(cell));

test.each([
  ['7.7', 'point', 7.7],
  ['1,234.5', 'point', 1234.5],
  ['1.234,5', 'comma', 1234.5],
  ['95 %', 'point', 95],
  ['-0.5', 'point', -0.5],
  ['.5', 'point', 0.5],
  ['7.69999999', 'point', 7.7],
] as const)('%j with a %s is %d', (cell, decimal, value) => expect(readRawNumber(cell, decimal)).toEqual({ is: 'number', value }));

test.each([
  ['*', 'suppressed'],
  ['<5', 'suppressed'],
  ['>= 95', 'suppressed'],
  ['', 'missing'],
  ['N/A', 'not-applicable'],
  ['#REF!', 'wrong'],
  ['12 or so', 'wrong'],
  ['1e5', 'wrong'],
  ['1,23', 'wrong'],
])('%j is %s', (cell, is) => expect(readRawNumber(cell, 'point')).toEqual({ is }));

test.each([
  ['7.7', false, 100, 'point'],
  ['7,7', false, 100, 'comma'],
  ['1.234.567', true, null, 'comma'],
  ['1,234', true, null, 'point'],
  ['1.234', true, null, 'comma'],
  ['12,345', false, 100, 'comma'],
  ['1,234', false, null, 'ambiguous'],
  ['1.234,5', false, null, 'comma'],
  ['7', false, 100, null],
  ['*', false, 100, null],
])('the form of %j (whole: %s, at most %s) tells: %s', (cell, isWhole, most, hint) => expect(formHint(cell, isWhole, most)).toBe(hint));
