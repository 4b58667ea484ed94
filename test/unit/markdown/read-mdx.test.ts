import * as fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { readMdx } from '../../../src/markdown/read-mdx.ts';

/** The parser (0.10.5) ends the whole process, with all tests, at a backslash in an open quote at the very end: `import "\\`. */
vi.mock('satteri', async (original) => {
  const satteri = await original<typeof import('satteri')>();
  const mdxToMdast: typeof satteri.mdxToMdast = (source, options) => {
    if (source.endsWith('\\')) throw new Error('The process ends here.');
    return satteri.mdxToMdast(source, options);
  };
  return { ...satteri, mdxToMdast };
});

/** `1:3 page-code expression`: each problem with its place and what it found. */
function problems(source: string): string[] {
  return readMdx(source).problems.map(({ line, column, rule, facts }) => {
    const about = rule === 'page-syntax' ? [] : Object.values(facts);
    return [`${line}:${column}`, rule, ...about].join(' ');
  });
}

describe('elements of ours', () => {
  test.each([
    ['<LeagueTable plan="p" />', [{ name: 'LeagueTable', attributes: { plan: 'p' }, line: 1, column: 1 }]],
    ["Text.\n\n<Rating strategy='a' goal='b' />", [{ name: 'Rating', attributes: { strategy: 'a', goal: 'b' }, line: 3, column: 1 }]],
    ['In <Rating strategy="a" /> a line', [{ name: 'Rating', attributes: { strategy: 'a' }, line: 1, column: 4 }]],
    ['- <Rating strategy="a" />', [{ name: 'Rating', attributes: { strategy: 'a' }, line: 1, column: 3 }]],
    ['No element.', []],
    ['`<Rating />`', []],
    ['```\n<Rating />\n```', []],
  ])('%j', (source, embedded) => {
    expect(readMdx(source)).toMatchObject({ embedded, problems: [] });
  });

  test('text between an opening and a closing tag is read as text', () => {
    expect(readMdx('<Rating strategy="a">\n\nSome [link](x.md).\n\n</Rating>')).toMatchObject({
      text: 'Some link.',
      links: [{ url: 'x.md' }],
    });
  });
});

test.each([
  ['import x from "x"', ['1:1 page-code import']],
  ['Text.\n\nexport const x = 1', ['3:1 page-code import']],
  ['One {x} two', ['1:5 page-code expression']],
  ['{x}', ['1:1 page-code expression']],
  ['{/* a comment */}', ['1:1 page-code expression']],
  ['## A {x}', ['1:6 page-code expression']],
  ['<Rating strategy={x} />', ['1:1 page-code attribute']],
  ['<Rating {...x} />', ['1:1 page-code attribute']],
  ['<Rating strategy />', ['1:1 page-code attribute']],
  ['<Rating strategy={"a"} />', ['1:1 page-code attribute']],
  ['<div>x</div>', ['1:1 raw-html div']],
  ['One <b>two</b>', ['1:5 raw-html b']],
  ['<script>alert(1)</script>', ['1:1 raw-html script']],
  ['<></>', ['1:1 raw-html ']],
  ['[x](javascript:alert(1))', ['1:1 link-scheme javascript:alert(1)']],
  ['![](a.png)', ['1:1 image-without-text a.png']],
])('%j is not published: %j', (source, expected) => {
  expect(problems(source)).toEqual(expected);
});

test.each([
  ['<Rating strategy="a">'],
  ['One { two'],
  ['</Rating>'],
  ['<!-- a comment -->'],
  ['<Rating strategy="a />'],
  ['Text.\n\n<Rating'],
])('%j cannot be read: one problem, and nothing of the text', (source) => {
  const reading = readMdx(source);
  expect(reading.problems.map(({ rule }) => rule)).toEqual(['page-syntax']);
  expect(reading).toMatchObject({ text: '', embedded: [], links: [], sections: [] });
});

test.each([
  ['Text.\n\nOne { two', 3, 5],
  ['Text.\n\na <b', 3, 3],
])('%j: the place of the flaw', (source, line, column) => {
  const [problem] = readMdx(source).problems;
  expect(problem?.line).toBe(line);
  expect(problem?.column).toBeGreaterThanOrEqual(column);
});

test('signs with a backslash before them are text', () => {
  expect(readMdx('One \\{two\\} \\<three> and a < b')).toMatchObject({ text: 'One {two} <three> and a < b', problems: [] });
});

test.each([
  ['- ', 33],
  ['> ', 20_000],
])('a text with %j %i times is one problem', (sign, times) => {
  expect(problems(`${sign.repeat(times)}x`)).toEqual(['1:1 too-deep 32 text']);
});

test('a backslash in an open quote at the very end is code, too', () => {
  expect(problems('import "\\')).toEqual(['1:1 page-code import']);
});

test('no text makes it throw, and every place is in the text', () => {
  const piece = fc.constantFrom(
    '<',
    '>',
    '{',
    '}',
    '/',
    'Rating',
    'b',
    ' ',
    '\n',
    '"',
    '=',
    '#',
    '-',
    'import ',
    '`',
    '[',
    '](',
    ')',
    '!',
    '\\',
    'é',
    '😀',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      const source = `${pieces.join('')}\n`;
      const lines = source.split('\n');
      for (const { line, column } of readMdx(source).problems) {
        expect([line >= 1, line <= lines.length, column >= 1]).toEqual([true, true, true]);
      }
    }),
    { numRuns: 500 },
  );
});
