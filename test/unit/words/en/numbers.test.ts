import { expect, test } from 'vitest';
import { countInWords, countOf, inWords, sentenceEnd, sentenceStart } from '../../../../src/words/en/numbers.ts';

test.each([
  [0, '0 days', 'no days'],
  [1, '1 day', 'one day'],
  [2, '2 days', 'two days'],
  [11, '11 days', 'eleven days'],
  [12, '12 days', 'twelve days'],
  [13, '13 days', '13 days'],
  [21, '21 days', '21 days'],
  [1234, '1,234 days', '1,234 days'],
])('%i: %s, %s', (count, digits, inText) => {
  expect(countOf(count, 'day')).toBe(digits);
  expect(countInWords(count, 'day')).toBe(inText);
});

test.each([
  [1, '1 strategy', 'one strategy'],
  [2, '2 strategies', 'two strategies'],
  [0, '0 strategies', 'no strategies'],
])('an irregular plural: %i', (count, digits, inText) => {
  expect(countOf(count, 'strategy', 'strategies')).toBe(digits);
  expect(countInWords(count, 'strategy', 'strategies')).toBe(inText);
});

test.each([
  [0, 'no'],
  [1, 'one'],
  [12, 'twelve'],
  [13, '13'],
  [1000, '1,000'],
])('%i in words: %s', (count, said) => {
  expect(inWords(count)).toBe(said);
});

test.each([
  ['two of seven', 'Two of seven'],
  ['éxito', 'Éxito'],
  ['13 days', '13 days'],
  ['', ''],
])('a sentence starts: %j → %j', (given, started) => {
  expect(sentenceStart(given)).toBe(started);
});

test.each([
  ['It was late', 'It was late.'],
  ['It was late.', 'It was late.'],
  ['Does it last?', 'Does it last?'],
  ['Now!', 'Now!'],
  ['And so on…', 'And so on…'],
  ['She said “It works.”', 'She said “It works.”'],
  ['Now: “Call families”', 'Now: “Call families”.'],
  ['It was late (in all schools.)', 'It was late (in all schools.)'],
])('a sentence ends once: %j → %j', (given, ended) => {
  expect(sentenceEnd(given)).toBe(ended);
});
