import { describe, expect, test } from 'vitest';
import { readMarkdown } from '../../../src/markdown/read-markdown.ts';

/** Each problem of a text as `line:column rule`. */
function problemsOf(source: string): string[] {
  return readMarkdown(source).problems.map(({ line, column, rule }) => `${line}:${column} ${rule}`);
}

describe('signs that are only signs', () => {
  const texts = [
    'n <10',
    '{x}',
    'p<.05',
    '<5%',
    '5 < 6',
    'a<b',
    'x <3',
    'R&D',
    '&lt;b&gt;',
    '\\<b>',
    '`<b>`',
    '    <b>',
    '```\n<b>\n```',
    '<',
    '<>',
    '< b>',
    '{% x %}',
    '{{ x }}',
    '<%= x %>',
    'import x from "y"',
  ];
  test.each(texts)('%j', (source) => expect(readMarkdown(source)).toMatchObject({ problems: [], links: [], images: [] }));
});

describe('raw HTML', () => {
  test.each([
    '<b>x</b>',
    'a <br> b',
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '<iframe src="x"></iframe>',
    '<a href="x">y</a>',
    '<!DOCTYPE html>',
    '<?php ?>',
    '<![CDATA[x]]>',
    '</b>',
    '> <u>x</u>',
    '- <i>x</i>',
    '## <b>x</b>',
    '| a |\n|---|\n| <b>x</b> |',
    '[<b>x</b>](y)',
    '**<b>x</b>**',
  ])('%j is one problem', (source) => expect(readMarkdown(source).problems.map(({ rule }) => rule)).toEqual(['raw-html']));

  test('is found where it stands', () => {
    expect(problemsOf('One.\n\nTwo <b>x</b>\nand <i>y</i>.\n\n<div>\n\nThree\n\n</div>\n\n<!-- four -->')).toEqual([
      '3:5 raw-html',
      '4:5 raw-html',
      '6:1 raw-html',
      '12:1 html-comment',
    ]);
  });

  test('columns count UTF-16 units', () => expect(problemsOf('😀 é <b>')).toEqual(['1:6 raw-html']));
});

describe('links and pictures', () => {
  test('are listed with their places', () => {
    const { links, images } = readMarkdown('[a](b.md) and\n![c](d.png)\n\n[e][f] <https://example.org> www.example.org\n\n[f]: g.md');
    expect(links).toEqual([
      { url: 'b.md', line: 1, column: 1 },
      { url: 'https://example.org', line: 4, column: 8 },
      { url: 'http://www.example.org', line: 4, column: 30 },
      { url: 'g.md', line: 6, column: 1 },
    ]);
    expect(images).toEqual([{ url: 'd.png', line: 2, column: 1 }]);
  });

  test('a picture by reference counts as a picture, once', () => {
    const reading = readMarkdown('![a][R] ![][r]\n\n[r]: https://example.org/x.png');
    expect(reading.links).toEqual([]);
    expect(reading.images.map(({ url }) => url)).toEqual(['https://example.org/x.png', 'https://example.org/x.png']);
    expect(reading.problems).toEqual([{ rule: 'image-without-text', facts: { url: 'https://example.org/x.png' }, line: 1, column: 9 }]);
  });

  test('one problem for an unsafe target, wherever it is named', () => {
    expect(problemsOf('[a](javascript:x)\n\n<vbscript:x>\n\n![a](data:x)\n\n[b][r]\n\n[r]: //example.org')).toEqual([
      '1:1 link-scheme',
      '3:1 link-scheme',
      '5:1 link-scheme',
      '9:1 link-scheme',
    ]);
    expect(problemsOf('![a][r]\n\n[r]: data:x')).toEqual(['1:1 link-scheme']);
  });

  test('pictures need words that say something', () => {
    expect(problemsOf('![](a.png) ![ ](b.png) ![c](c.png)')).toEqual(['1:1 image-without-text', '1:12 image-without-text']);
    expect(problemsOf('![Photo](a.png) ![b-2][r]\n\n[r]: b-2.png')).toEqual(['1:1 vague-image-text', '1:17 vague-image-text']);
  });
});

describe('tables', () => {
  test('rows that are too long are found', () => {
    expect(problemsOf('| a | b |\n|---|---|\n| 1 | 2 | 3 |\n| 1 |\n| `1\\|2` | 2 |')).toEqual(['3:1 long-table-row']);
  });

  test.each([
    ['| | |\n|---|---|\n| 1 | 2 |', ['1:1 table-without-head']],
    ['a\n\n|&nbsp;|\n|---|', ['3:1 table-without-head']],
    ['| | b |\n|---|---|', []],
    ['| `a` |\n|---|', []],
    ['| ![Map of schools](a.png) |\n|---|', []],
  ])('a head without a word is found: %j', (source, expected) => {
    expect(problemsOf(source)).toEqual(expected);
  });

  test('the facts count the cells', () => {
    expect(readMarkdown('| a |\n|---|\n| 1 | 2 | 3 |').problems[0]?.facts).toEqual({ cells: 3, columns: 1 });
  });
});

describe('headings', () => {
  test('carry their words, depth, name and first link', () => {
    const { headings } = readMarkdown('## [Reading *well*](../a.md) and more\n\n### Bright spots\n\nSetext\n===\n\n# [x][r]\n\n[r]: b.md');
    expect(headings.map(({ depth, text, name, url, line }) => [depth, text, name, url, line])).toEqual([
      [2, 'Reading well and more', 'reading-well-and-more', '../a.md', 1],
      [3, 'Bright spots', 'bright-spots', null, 3],
      [1, 'Setext', 'setext', null, 5],
      [1, 'x', 'x', 'b.md', 8],
    ]);
  });
});

describe('plain words', () => {
  test('have a line for each block and no marks', () => {
    const source =
      '# Title\n\nOne *two*\nthree `four` [five](x) ![six](y.png)\n\n- seven\n- [x] eight\n\n| nine | ten |\n|---|---|\n| 11 | 12 |\n\n```\ncode\n```\n\nA <!-- never --> &amp; \\*';
    expect(readMarkdown(source).text.split('\n')).toEqual([
      'Title',
      'One two three four five six',
      'seven',
      'eight',
      'nine',
      'ten',
      '11',
      '12',
      'code',
      'A  & *',
    ]);
  });

  test('an empty text has none', () => expect(readMarkdown('\n\n').text).toBe(''));
});

test('a text is plain when its HTML needs nothing changed', () => {
  const plain = ['One *two*.', '- a\n- b', '1. a', '> a', '`a`', '---', '~~a~~'];
  const changed = [
    '[a](b)',
    '# a',
    '![a](b)',
    '<https://example.org>',
    '| a |\n|---|',
    '- [ ] a',
    '<!-- a -->',
    '[a][b]\n\n[b]: c',
    'www.example.org',
  ];
  expect(plain.map((source) => readMarkdown(source).plain)).toEqual(plain.map(() => true));
  expect(changed.map((source) => readMarkdown(source).plain)).toEqual(changed.map(() => false));
});

function deep(mark: string, count: number): string {
  return `\n\n${mark.repeat(count)}x`;
}

describe('texts that are too deep', () => {
  test.each([
    ['> ', 65],
    ['> ', 5000],
    ['> ', 20_000],
    ['- ', 40],
    ['- ', 20_000],
    ['1. ', 1000],
    ['**', 20_000],
  ] as const)('%j × %i', (mark, count) => {
    const source = mark === '**' ? `\n\n${mark.repeat(count)}x${mark.repeat(count)}` : deep(mark, count);
    expect(readMarkdown(source)).toMatchObject({ problems: [{ rule: 'too-deep', line: 3, column: 1 }], text: '' });
  });

  test.each([
    ['> ', 30],
    ['- ', 15],
    ['[', 50_000],
    ['(', 50_000],
    ['*', 20_000],
  ] as const)('%j × %i is not', (mark, count) => {
    expect(readMarkdown(deep(mark, count)).problems).toEqual([]);
  });
});
