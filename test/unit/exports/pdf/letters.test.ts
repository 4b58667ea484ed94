import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { hasLongWord, lettersOf, settable } from '../../../../src/exports/pdf/letters.ts';
import { repository } from '../../../support/district.ts';

const letters = lettersOf(
  readFileSync(join(repository, 'node_modules/@expo-google-fonts/instrument-sans/400Regular/InstrumentSans_400Regular.ttf')),
);

test('the letters that a font has', () => {
  const has = (text: string): boolean[] => [...text].map((letter) => letters.has(letter.codePointAt(0) ?? 0));
  expect(has('añÅ€–’↑')).toEqual(Array.from({ length: 7 }, () => true));
  expect(has('日Ж')).toEqual([false, false]);
});

test('what cannot be set becomes a sign that means the same, or a question mark; what is not seen goes', () => {
  expect(settable('ma\u0303o n\u0303 ☑ ≥ 日 a\u200db', letters)).toBe('mão ñ [x] >= ? ab');
});

test.each([
  ['a'.repeat(22), true],
  ['a'.repeat(21), false],
  [`${'word '.repeat(9)}Lehrkräftefortbildungsplan.`, true],
  [`${'a'.repeat(21)}-${'a'.repeat(21)} ${'1'.repeat(40)}`, false],
  ...Array.from({ length: 23 }, (_, before): [string, boolean] => [`${' '.repeat(before)}${'ñ'.repeat(22)} end`, true]),
])('whether a word of "%s" may be wider than its column: %s', (text, long) => {
  expect(hasLongWord(text)).toBe(long);
});
