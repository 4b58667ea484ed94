import { expect, test } from 'vitest';
import * as words from '../../../../src/words/en/discussed.ts';

test.each([
  ['bright-spots', 'Bright spots'],
  ['challenges', 'Challenges'],
  ['barriers', 'Barriers and root causes'],
  ['key-questions', 'Key questions'],
  ['recommendations', 'Recommendations'],
  ['learning-points', 'Learning points'],
  [null, 'Weather'],
] as const)('a part of notes on %s: %s', (topic, word) => {
  expect(words.topicWord({ topic, heading: 'Weather', items: [] })).toBe(word);
});

test.each([
  [1, 'One routine spoke of it.', 'One earlier routine'],
  [2, 'Two routines spoke of it, the latest on top.', 'Two earlier routines'],
  [13, '13 routines spoke of it, the latest on top.', '13 earlier routines'],
])('%i routines: %s', (count, note, earlier) => {
  expect([words.discussedNote(count), words.earlierRoutines(count)]).toEqual([note, earlier]);
});

test('the archive and its routines', () => {
  expect(words.kindCount('Memos', 4)).toBe('Memos (4)');
});
