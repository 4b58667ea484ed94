import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readMarkdown } from '../../../src/markdown/read-markdown.ts';
import { readMdx } from '../../../src/markdown/read-mdx.ts';
import { writtenTargets } from '../../../src/markdown/written-targets.ts';
import { repository } from '../../support/district.ts';

/** What stands in the text where it says what it points at. */
function written(source: string, form: 'header' | 'mdx' = 'header'): string[] {
  return writtenTargets(source, form).targets.map(({ from, to }) => source.slice(from, to));
}

describe('the target alone is found', () => {
  test.each([
    ['in a link', 'é😀 [a](../x.md) b', ['../x.md']],
    ['beside a title', '[a *b* `](c)`](x.md "](y.md)")', ['x.md']],
    ['with spaces around it', '[ a ]( x(1).md  (t) )', ['x(1).md']],
    ['between angle brackets', '[a](<x y.md>) [b](<>) [c]()', ['x y.md', '', '']],
    ['with escapes', String.raw`[a](x\-y.md) [b](x&amp;y.md)`, [String.raw`x\-y.md`, 'x&amp;y.md']],
    ['in a heading', '## [A](../a.md)', ['../a.md']],
    ['on the next line', '> [a](\n> x.md)\n\n- [b\n  c](y.md\n  "t")', ['x.md', 'y.md']],
    ['in a table', '| a |\n| - |\n| [b](x.md) |', ['x.md']],
    ['of a picture', '![a [b](c) d](p.png) ![e] ![](q.png)', ['p.png', 'q.png']],
    ['of a picture in a link', '[![a](p.png)](x.md)', ['x.md', 'p.png']],
    ['in a definition', '[a] [b]\n\n[a]: x.md\n[b\\]]: <y.md>\n  "t"\n> [c]:\n>   z.md', ['x.md', 'y.md', 'z.md']],
    ['in a definition below an item', '- a\n\n  [b]: x.md', ['x.md']],
    ['but not in code, or of an address that stands for itself', '`[a](x.md)` <https://a.org> https://b.org\n\n    [b](y.md)', []],
  ])('%s', (_, source, expected) => {
    expect(written(source)).toEqual(expected);
  });

  test('and the values of attributes', () => {
    const source = 'A [x](x.md) é😀 <Rating strategy="old" /> b\n\n<LeagueTable\n  plan=\'old\'\n  routine = "r"\n/>\n';
    expect(written(source, 'mdx')).toEqual(['x.md']);
    const { attributes } = writtenTargets(source, 'mdx');
    expect(attributes.map(({ from, to, element, name, value }) => [element, name, value, source.slice(from - 1, to + 1)])).toEqual([
      ['Rating', 'strategy', 'old', '"old"'],
      ['LeagueTable', 'plan', 'old', "'old'"],
      ['LeagueTable', 'routine', 'r', '"r"'],
    ]);
  });
});

const texts = ['content', 'test/fixtures']
  .flatMap((folder) => readdirSync(join(repository, folder), { recursive: true, encoding: 'utf8' }).map((path) => join(folder, path)))
  .filter((path) => /\.mdx?$/u.test(path) && !path.includes('broken'))
  .map((path) => [path, readFileSync(join(repository, path), 'utf8').replace(/^---\n.*?\n---\n/su, '')] as const)
  .filter(([, text]) => text.includes(']('));

test.each(texts)('every link of %s has its target, and another one there is read as such', (path, text) => {
  const form = path.endsWith('.mdx') ? 'mdx' : 'header';
  const read = (source: string): readonly string[] => (form === 'mdx' ? readMdx : readMarkdown)(source).links.map(({ url }) => url);
  const { targets } = writtenTargets(text, form);
  expect(targets.map(({ url }) => url)).toEqual(read(text));
  for (const [index, { from, to, url }] of targets.entries()) {
    expect(text.slice(from, to)).toBe(url);
    const now = `${text.slice(0, from)}other.md${text.slice(to)}`;
    expect(read(now)).toEqual(read(text).with(index, 'other.md'));
  }
});
