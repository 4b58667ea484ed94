import { expect, test } from 'vitest';
import { and, didYouMean, or, quoted } from '../../../../src/words/en/lists.ts';

test.each([
  [[], '', ''],
  [['a'], 'a', 'a'],
  [['a', 'b'], 'a and b', 'a or b'],
  [['a', 'b', 'c'], 'a, b, and c', 'a, b, or c'],
])('%j', (items, all, any) => {
  expect(and(items)).toBe(all);
  expect(or(items)).toBe(any);
});

test.each([
  ['titel', ['title', 'goals'], ' Did you mean "title"?'],
  ['budget', ['title', 'goals'], ' Known: title, goals.'],
  ['title', ['title'], ' Known: title.'],
  ['budget', [], ''],
  ['x', [...'abcdefghi'], ' Known: a, b, c, d, e, f, g, h, i.'],
  ['x', [...'abcdefghijk'], ' Known: a, b, c, d, e, f, g, h, i and 2 more.'],
])('%j among %j: %j', (given, known, sentence) => {
  expect(didYouMean(given, known)).toBe(sentence);
});

test('the list has the name that fits the question', () => {
  expect(didYouMean('budget', ['title'], 'Fields')).toBe(' Fields: title.');
});

test('a sentence within another one loses its full stop', () => {
  expect(['Call all families.', 'Why?', 'No.'].map(quoted)).toEqual(['“Call all families”', '“Why?”', '“No”']);
});
