import { expect, test } from 'vitest';
import { filled } from '../../../src/scripts/filter-form.ts';

test.each([
  ['{count} results for “{words}”', { count: 3, words: '{count} mentors' }, '3 results for “{count} mentors”'],
  ['One result', { count: 1 }, 'One result'],
  ['{else}', {}, '{else}'],
])('%s', (text, given, expected) => {
  expect(filled(text, given)).toBe(expected);
});
