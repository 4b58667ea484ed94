import { describe, expect, test } from 'vitest';
import { markdownDifference } from '../../../../src/cli/report/difference-markdown.ts';
import { terminalDifference, type Comparison } from '../../../../src/cli/report/difference-terminal.ts';
import type { DifferencePart } from '../../../../src/words/en/difference/parts.ts';

const line = { about: 'Teacher equity', what: '“Lead” changed', before: '', now: '', why: '' };
const ratings: DifferencePart = {
  name: 'ratings',
  title: 'Ratings',
  note: '',
  lines: [
    { ...line, what: 'rating raised', before: 'red', now: 'green' },
    { ...line, about: 'Calls', what: 'not rated', why: 'Too early.' },
  ],
};
const record: DifferencePart = { name: 'record', title: 'A held routine was changed', note: 'It is a record.', lines: [line] };
const report = (...parts: readonly DifferencePart[]): Comparison => ({ base: 'main', notes: [], parts });

describe('in a terminal', () => {
  const plain = (comparison: Comparison): string => terminalDifference(comparison).replace(/\u001b\[\d+m/gu, '');

  test('each change is a sentence under the title of its part', () => {
    expect(plain({ ...report(record, ratings), notes: ['Mind this.'] })).toBe(
      [
        '3 changes compared with main: 1 to held routines and 2 to ratings.',
        'Mind this.',
        '',
        'A held routine was changed',
        'It is a record.',
        '  Teacher equity: “Lead” changed.',
        '',
        'Ratings',
        '  Teacher equity: rating raised from red to green.',
        '  Calls: not rated. Too early.',
      ].join('\n'),
    );
  });

  test('nothing', () => {
    expect(plain(report())).toBe('Nothing changes on the site.');
    expect(plain({ ...report(), notes: ['Mind this.'] })).toBe('Mind this.\nNothing changes on the site.');
  });

  test('words of others neither break a line nor speak to the terminal', () => {
    const hostile = { ...line, about: 'A\nB\u001b[2J\u202e' };
    expect(
      plain(report({ ...record, lines: [hostile] }))
        .split('\n')
        .at(-1),
    ).toBe('  A B\ufffd[2J\ufffd: “Lead” changed.');
  });
});

describe('as Markdown', () => {
  test('each change is a row, and columns in which nothing stands are left out', () => {
    expect(markdownDifference({ ...report(record, ratings), notes: ['Mind <this>.'] })).toBe(
      [
        '## 3 changes compared with main',
        '',
        '1 to held routines and 2 to ratings.',
        '',
        '> Mind &#60;this&#62;.',
        '',
        '### A held routine was changed',
        '',
        'It is a record.',
        '',
        '| Routine | Change |',
        '| --- | --- |',
        '| Teacher equity | “Lead” changed |',
        '',
        '### Ratings',
        '',
        '| Rated | Change | Before | Now | Why |',
        '| --- | --- | --- | --- | --- |',
        '| Teacher equity | Rating raised | red | green |  |',
        '| Calls | Not rated |  |  | Too early. |',
      ].join('\n'),
    );
  });

  test('nothing', () => {
    expect(markdownDifference(report())).toBe('Nothing changes on the site.');
    expect(markdownDifference({ ...report(), notes: ['Mind this.'] })).toBe('> Mind this.\n\nNothing changes on the site.');
  });

  test('the name of the base is nobody’s Markdown', () => {
    expect(markdownDifference({ ...report(record), base: '[x](y)' }).split('\n')[0]).toBe('## 1 change compared with &#91;x&#93;(y)');
  });

  test('what has no room is counted, and no row is cut', () => {
    const many = {
      ...ratings,
      lines: Array.from({ length: 2000 }, (_, index) => ({ ...line, about: `Strategy ${index} | ${'|'.repeat(20)}` })),
    };
    const text = markdownDifference(report(record, many, ratings));
    expect(text.length).toBeGreaterThan(59_000);
    expect(text.length).toBeLessThanOrEqual(60_000);
    const rows = text.split('\n').filter((row) => row.startsWith('| Strategy'));
    expect(rows.every((row) => row.endsWith(' |'))).toBe(true);
    expect(text.split('\n').slice(-2)).toEqual([
      '',
      `and ${(2003 - 1 - rows.length).toLocaleString('en-US')} more. Run "stocktake diff main" to see all.`,
    ]);
  });

  test('no part begins when its first row has no room', () => {
    const whole = markdownDifference(report(record, ratings));
    const short = markdownDifference(report(record, ratings), whole.length - 60);
    expect(short).not.toContain('### Ratings');
    expect(short).toContain('and 2 more.');
  });
});
