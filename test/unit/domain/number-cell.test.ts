import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { meaningOf, numberFlaw, parseNumber, tellsNumber } from '../../../src/domain/number-cell.ts';

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
  ['1,234', 'thousands'],
  ['12,345.5', 'thousands'],
  ['61,5', 'decimal-comma'],
  ['95%', 'percent-sign'],
  ['1e3', 'exponent'],
  ['1e99', 'exponent'],
  ['−5', 'sign'],
  ['５', 'sign'],
  [' 12', 'sign'],
  ["'12", 'sign'],
  ['+5', 'plus'],
  ['007', 'zeros'],
  ['.5', 'point'],
  ['-5.', 'point'],
  ['1.12345678', 'digits'],
  ['0x10', 'other'],
  ['abc', 'other'],
  ['1-2', 'other'],
])('%s is none because of its %s', (text, why) => expect(numberFlaw(text)).toMatchObject({ why }));

test('a sign that is in the way is named by its code, unless it tells the number', () => {
  expect(numberFlaw('−5')).toEqual({ why: 'sign', code: 'U+2212' });
  expect(numberFlaw('５')).toEqual({ why: 'sign', code: '' });
});

test.each([
  ['91.3', true],
  ['48', true],
  ['<10', true],
  ['1 204', true],
  ['G3: 91,3', true],
  ['2026/27', false],
  ['3/14/2026', false],
  ['grade-3', false],
  ['Mar-26', false],
  ['', false],
])('whether %j in the place of a name may be a number: %s', (text, expected) => expect(tellsNumber(text)).toBe(expected));

test.each([
  ['*', { means: 'suppressed' }],
  ['PS', { means: 'suppressed' }],
  ['n/a', { means: 'not-applicable' }],
  ['—', { means: 'missing' }],
  ['#REF!', { means: 'spreadsheet-error' }],
  ['N<10', { means: 'at-most' }],
  ['≥95%', { means: 'at-least' }],
  ['12', undefined],
  ['abc', undefined],
])('%s stands for %j', (text, meaning) => expect(meaningOf(text)).toEqual(meaning));
