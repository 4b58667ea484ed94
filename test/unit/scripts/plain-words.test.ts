import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { plainWords } from '../../../src/scripts/plain-words.ts';

test.each([
  ['mentor', 'mentor'],
  ['amber-red', 'amber red'],
  ['2026–27', '2026 27'],
  ['The price of the stipend', 'price stipend'],
  ['the', 'the'],
  ['of the', 'of the'],
  ['“the price of it”', '"the price of it"'],
  ["mentor's niños", "mentor's niños"],
  ['<img src=x onerror=alert(1)>', 'img src x onerror alert 1'],
  ['  ', ''],
  ['%', ''],
])('%s: %s', (typed, words) => {
  expect(plainWords(typed, ['the', 'of', 'it'])).toBe(words);
});

test('leaves no sign that could stop the search', () => {
  fc.assert(
    fc.property(fc.string(), (typed) => {
      expect(plainWords(typed, [])).toMatch(/^[\p{L}\p{M}\p{N}"'’ ]*$/u);
    }),
  );
});
