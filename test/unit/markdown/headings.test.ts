import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { headingNames } from '../../../src/markdown/headings.ts';
import { readMarkdown } from '../../../src/markdown/read-markdown.ts';

/** Names as GitHub gives them to these headings. */
test.each([
  ['Bright spots', 'bright-spots'],
  ['Why evenings?', 'why-evenings'],
  ['R&D / plans', 'rd--plans'],
  ['Río y mar, 50 %', 'río-y-mar-50-'],
  ['snake_case and-hyphens', 'snake_case-and-hyphens'],
  ['1. Who? “We”', '1-who-we'],
  ['読書 📚 時間', '読書--時間'],
  ['  Spaces  ', 'spaces'],
  ['nin\u0303os', 'niños'],
  ['!?', ''],
])('%j → %j', (heading, name) => {
  expect(headingNames([heading])).toEqual([name]);
});

test('a name that comes again gets a number, and no two are alike', () => {
  expect(headingNames(['A', 'A', 'A-1', 'a', 'B', 'A 1'])).toEqual(['a', 'a-1', 'a-1-1', 'a-2', 'b', 'a-1-2']);
  const heading = fc.array(fc.constantFrom('a', '1', ' ', '-', '!'), { maxLength: 5 }).map((signs) => signs.join(''));
  fc.assert(
    fc.property(fc.array(heading), (headings) => {
      expect(new Set(headingNames(headings)).size).toBe(headings.length);
    }),
  );
});

test('thousands of headings of one name are named at once', () => {
  expect(headingNames(Array.from({ length: 20_000 }, () => 'Bright spots')).at(-1)).toBe('bright-spots-19999');
});

/** `3 after 1`: each heading at a level that it cannot have. */
function misplaced(source: string): string[] {
  return readMarkdown(source).problems.map(({ facts }) => ('level' in facts ? `${facts.level} after ${facts.after}` : ''));
}

describe('levels', () => {
  test.each([
    ['## a\n\n### b\n\n#### c\n\n## d', []],
    ['Words.\n\n## a', []],
    ['# a', ['1 after 1']],
    ['# a\n\n## b\n\n### c', ['1 after 1']],
    ['# a\n\n### b', ['1 after 1']],
    ['a\n=', ['1 after 1']],
    ['### a', ['3 after 1']],
    ['### a\n\n#### b\n\n## c', ['3 after 1']],
    ['## a\n\n#### b\n\n#### c', ['4 after 2']],
    ['## a\n\n> #### b\n\n- ###### c', ['4 after 2', '6 after 4']],
  ])('%j', (source, expected) => {
    expect(misplaced(source)).toEqual(expected);
  });
});
