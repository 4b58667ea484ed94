import { expect, test } from 'vitest';
import { excerpt, excerpts } from '../../../../../src/words/en/difference/excerpts.ts';

const long = 'word '.repeat(60).trim();

test('a text on one line, cut when it is long', () => {
  expect(excerpt('  One\n  line. ')).toBe('One line.');
  expect(excerpt('a'.repeat(140))).toBe('a'.repeat(140));
  expect(excerpt('a'.repeat(141))).toBe(`${'a'.repeat(140)}…`);
  expect(excerpt('😀'.repeat(150))).toBe(`${'😀'.repeat(140)}…`);
});

test.each([
  ['short', 'shorter', 'short', 'shorter'],
  [`${long} one`, `${long} two`, '… word word word word word word one', '… word word word word word word two'],
  [long, `${long} more`, '… word word word word word word', '… word word word word word word more'],
  [`one ${long}`, `two ${long}`, excerpt(`one ${long}`), excerpt(`two ${long}`)],
  ['', long, '', excerpt(long)],
])('%s and %s are cut to where they differ', (before, now, old, is) => {
  expect(excerpts(before, now)).toEqual([old, is]);
});
