import { describe, expect, test } from 'vitest';
import { changedFields, isSame } from '../../../../../src/domain/views/difference/same.ts';

describe('two values say the same', () => {
  test.each<[unknown, unknown, boolean]>([
    ['a', 'a', true],
    ['a', 'A', false],
    [1, '1', false],
    [undefined, undefined, true],
    [undefined, null, false],
    [{ a: 1, b: [2] }, { b: [2], a: 1 }, true],
    [{ a: 1 }, { a: 1, b: undefined }, true],
    [{ a: 1 }, { a: 1, b: null }, false],
    [[1, 2], [2, 1], false],
    [[1], [1, 2], false],
    [[], {}, false],
    [{ a: { b: { c: 1 } } }, { a: { b: { c: 2 } } }, false],
  ])('%j and %j: %s', (one, other, same) => {
    expect(isSame(one, other)).toBe(same);
    expect(isSame(other, one)).toBe(same);
  });
});

test('the fields that differ come in the order in which they stand now, those that are gone last', () => {
  expect(changedFields({ gone: 1, same: 1, other: 1 }, { new: 1, other: 2, same: 1 })).toEqual(['new', 'other', 'gone']);
});
