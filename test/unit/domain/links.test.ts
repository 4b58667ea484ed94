import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isInside, isRelative, nameOfFragment, resolveLink } from '../../../src/domain/links.ts';

test.each([
  ['reading.md', true],
  ['../goals/reading.md#notes', true],
  ['./a:b.md', true],
  ['/goals/reading.md', true],
  ['', true],
  ['#notes', false],
  ['https://example.org/a.md', false],
  ['HTTP://example.org', false],
  ['mailto:ana@example.org', false],
  ['javascript:alert(1)', false],
  ['//example.org/a.md', false],
  [String.raw`\\example.org\a.md`, false],
  [String.raw`/\example.org/a.md`, false],
])('%j leads to a file of the content: %j', (url, relative) => {
  expect(isRelative(url)).toBe(relative);
});

test.each([
  ['reading.md#notes', true],
  ['#notes', true],
  ['', true],
  ['https://example.org/#notes', false],
  ['//example.org', false],
  ['mailto:ana@example.org', false],
])('%j stays in the content: %j', (url, inside) => {
  expect(isInside(url)).toBe(inside);
});

test.each([
  ['#bright-spots', 'bright-spots'],
  ['#r%C3%ADo', 'río'],
  ['#ri\u0301o', 'río'],
  ['#50%', '50%'],
  ['#', ''],
  ['', ''],
])('the fragment %j means the place %j', (fragment, name) => {
  expect(nameOfFragment(fragment)).toBe(name);
});

describe('the file that a link means', () => {
  test.each([
    ['strategies/a.md', 'b.md', 'strategies/b.md', ''],
    ['strategies/a.md', './b.md', 'strategies/b.md', ''],
    ['strategies/a.md', '../goals/b.md#why', 'goals/b.md', '#why'],
    ['strategies/lincoln/a.md', '../b.md', 'strategies/b.md', ''],
    ['strategies/lincoln/a.md', '../../goals/b.md', 'goals/b.md', ''],
    ['strategies/a.md', '/goals/b.md', '/goals/b.md', ''],
    ['strategies/a.md', '../../goals/b.md', '../../goals/b.md', ''],
    ['strategies/a.md', 'my%20file.md', 'strategies/my file.md', ''],
    ['strategies/a.md', 'my file.md', 'strategies/my file.md', ''],
    ['strategies/a.md', 'ni%C3%B1os.md', 'strategies/niños.md', ''],
    ['strategies/a.md', 'nin\u0303os.md', 'strategies/niños.md', ''],
    ['estrategias/niños.md', 'b.md', 'estrategias/b.md', ''],
    ['100%/a.md', 'b.md', '100%/b.md', ''],
    ['a?b#c/d.md', 'e.md', 'a?b#c/e.md', ''],
    ['strategies/a.md', '50%.md', 'strategies/50%.md', ''],
    ['strategies/a.md', 'b.md?plain=1', 'strategies/b.md', ''],
    ['strategies/a.md', '#why', 'strategies/a.md', '#why'],
  ])('in %s, %j: %s%s', (file, url, path, fragment) => {
    expect(resolveLink(file, url)).toEqual({ path, fragment });
  });

  test.each(['//[', String.raw`\\[`, '//a b/c', '\t//['])('an address that no browser can read (%j) is taken as it is', (url) => {
    expect(resolveLink('strategies/a.md', url)).toEqual({ path: url, fragment: '' });
  });

  test('nothing that an author writes stops the reading', () => {
    const url = fc.oneof(
      fc.string(),
      fc.string({ unit: fc.constantFrom('/', '\\', '[', ']', ':', '%', '.', '#', '?', '@', ' ', 'a', '\t') }),
    );
    fc.assert(
      fc.property(url, (given) => {
        expect(() => resolveLink('strategies/a.md', given)).not.toThrow();
      }),
    );
  });
});
