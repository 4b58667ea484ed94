import { expect, test } from 'vitest';
import { bulletLines, lineWidth, wrapLines } from '../../../../src/cli/report/lines.ts';

test('a text stands in lines that fit, each moved to the right', () => {
  const lines = wrapLines('word '.repeat(50).trim(), 4, '  1 ');
  expect(lines.map((line) => line.length)).toEqual([98, 98, 63]);
  expect(lines.map((line) => line.slice(0, 8))).toEqual(['  1 word', '    word', '    word']);
  expect(lines.every((line) => line.length <= lineWidth)).toBe(true);
});

test.each([
  ['a word longer than a line stays whole', `a ${'b'.repeat(120)} c`, ['     - a', `       ${'b'.repeat(120)}`, '       c']],
  ['and so at the beginning', 'b'.repeat(120), [`     - ${'b'.repeat(120)}`]],
  ['line breaks are spaces', 'one\ntwo', ['     - one two']],
])('%s', (_, text, lines) => {
  expect(bulletLines(text)).toEqual(lines);
});
