import { describe, expect, test } from 'vitest';
import { areAlike, pairUp } from '../../../../../src/domain/views/difference/paired-lists.ts';

/** Items by their keys, and a mark that tells two of one key apart. */
const items = (...texts: readonly string[]) => texts.map((text, at) => ({ text, at }));

function paired(before: readonly string[], after: readonly string[], alike?: typeof areAlike) {
  const { added, removed, kept, reordered } = pairUp(items(...before), items(...after), ({ text }) => text, alike);
  return {
    added: added.map(({ text }) => text),
    removed: removed.map(({ text }) => text),
    kept: kept.map(([was, is]) => `${was.text} ${was.at} > ${is.text} ${is.at}`),
    reordered,
  };
}

describe('lists', () => {
  test('what stands in both is kept, wherever it stands', () => {
    expect(paired(['a', 'b', 'c'], ['x', 'a', 'c'])).toEqual({
      added: ['x'],
      removed: ['b'],
      kept: ['a 0 > a 1', 'c 2 > c 2'],
      reordered: false,
    });
  });

  test('what changed places is seen', () => {
    expect(paired(['a', 'b', 'c'], ['c', 'a', 'b']).reordered).toBe(true);
    expect(paired(['a', 'b', 'c'], ['b', 'c']).reordered).toBe(false);
  });

  test('a second item of one key is another item', () => {
    expect(paired(['a'], ['a', 'a'])).toEqual({ added: ['a'], removed: [], kept: ['a 0 > a 0'], reordered: false });
    expect(paired(['a', 'a'], ['a'])).toEqual({ added: [], removed: ['a'], kept: ['a 0 > a 0'], reordered: false });
  });

  test('what was reworded is paired only when asked', () => {
    const [before, after] = [['Decide who calls the families'], ['Decide who visits the families', 'Thank the cook']];
    expect(paired(before, after)).toEqual({ added: after, removed: before, kept: [], reordered: false });
    expect(paired(before, after, areAlike)).toEqual({
      added: ['Thank the cook'],
      removed: [],
      kept: ['Decide who calls the families 0 > Decide who visits the families 0'],
      reordered: false,
    });
  });
});

test.each([
  ['Call all families.', 'Call ALL families', true],
  ['Call all families', 'Call all teachers', true],
  ['Call all families', 'Thank the cook', false],
  ['one two three', 'three four five', false],
  ['', '', false],
])('“%s” and “%s”: alike %s', (one, other, alike) => {
  expect(areAlike(one, other)).toBe(alike);
});
