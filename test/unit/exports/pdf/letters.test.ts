import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { lettersOf, settable } from '../../../../src/exports/pdf/letters.ts';
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
