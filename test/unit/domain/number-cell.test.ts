import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { meaningOf, numberFlaw, parseNumber } from '../../../src/domain/number-cell.ts';

test.each([
  ['0', 0],
  ['-0', 0],
  ['61.5', 61.5],
  ['-2', -2],
  ['999999999999', 999_999_999_999],
  ['0.000001', 0.000001],
])('%s is a number', (text, value) => expect(parseNumber(text)).toBe(value));

test.each([
  '',
  ' ',
  '1 ',
  '+1',
  '1e3',
  '0x10',
  'NaN',
  'Infinity',
  '.5',
  '5.',
  '007',
  '1,5',
  '1_000',
  '５',
  '−5',
  '1.1234567',
  '1234567890123',
])('%j is none', (text) => expect(parseNumber(text)).toBeUndefined());

test('only what is written like a number is one, and it is that number', () => {
  const property = fc.property(fc.oneof(fc.string(), fc.double().map(String), fc.integer().map(String)), (text) => {
    const value = parseNumber(text);
    expect(value === undefined || (Number(text) === value && /^-?\d+(?:\.\d+)?$/u.test(text))).toBe(true);
  });
  expect(() => fc.assert(property, { numRuns: 500 })).not.toThrow();
});

test.each([
  ['1,234', 'thousands', '1234'],
  ['12,345.5', 'thousands', '12345.5'],
  ['61,5', 'decimal-comma', '61.5'],
  ['95%', 'percent-sign', '95'],
  ['1e3', 'exponent', '1000'],
  ['1e99', 'exponent', ''],
  ['−5', 'sign', '-5'],
  ['５', 'sign', '5'],
  [' 12', 'sign', '12'],
  ["'12", 'sign', '12'],
  ['+5', 'plus', '5'],
  ['007', 'zeros', '7'],
  ['.5', 'point', '0.5'],
  ['-5.', 'point', '-5'],
  ['1.12345678', 'digits', ''],
  ['0x10', 'other', ''],
  ['abc', 'other', ''],
  ['1-2', 'other', ''],
])('%s is none because of its %s; meant is %j', (text, why, instead) => expect(numberFlaw(text)).toMatchObject({ why, instead }));

test.each([
  ['*', { means: 'suppressed' }],
  ['PS', { means: 'suppressed' }],
  ['n/a', { means: 'not-applicable' }],
  ['—', { means: 'missing' }],
  ['#REF!', { means: 'spreadsheet-error' }],
  ['N<10', { means: 'at-most', limit: '10' }],
  ['≥95%', { means: 'at-least', limit: '95' }],
  ['12', undefined],
  ['abc', undefined],
])('%s stands for %j', (text, meaning) => expect(meaningOf(text)).toEqual(meaning));
