import { expect, test } from 'vitest';
import { topicOf } from '../../../src/schemas/notes.ts';

test.each([
  ['Bright spots', 'bright-spots'],
  ['BRIGHT SPOTS:', 'bright-spots'],
  ['Bright  spot', 'bright-spots'],
  ['Logros', 'bright-spots'],
  ['Challenges', 'challenges'],
  ['Desafíos', 'challenges'],
  ['Desafi\u0301os', 'challenges'],
  ['Barriers and root causes', 'barriers'],
  ['Root causes.', 'barriers'],
  ['Key questions', 'key-questions'],
  ['Preguntas clave', 'key-questions'],
  ['Recommendations', 'recommendations'],
  ['Learning points : ', 'learning-points'],
  ['Challenges at Alder', null],
  ['Constructor', null],
  ['', null],
])('%j is about %s', (heading, topic) => {
  expect(topicOf(heading)).toBe(topic);
});
