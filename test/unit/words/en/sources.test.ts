import { expect, test } from 'vitest';
import { madeFromWords } from '../../../../src/words/en/sources.ts';

const strategies = (count: number, root = 'content'): string[] =>
  Array.from({ length: count }, (_, index) => `${root}/strategies/s${index}.md`);

test.each<[string[], string]>([
  [[], ''],
  [['content/goals/reading.md'], 'content/goals/reading.md'],
  [['content/site.yaml', 'content/goals/reading.md'], 'content/site.yaml and content/goals/reading.md'],
  [strategies(3), 'content/strategies/s0.md, content/strategies/s1.md, and content/strategies/s2.md'],
  [strategies(4), '4 files in content/strategies/'],
  [['content/goals/reading.md', ...strategies(4)], 'content/goals/reading.md and 4 files in content/strategies/'],
  [
    [...strategies(2), 'content/routines/x/routine.md', 'content/routines/x/ratings/a.md'],
    '2 files in content/strategies/ and 2 files in content/routines/',
  ],
  [['content/site.yaml', ...strategies(3)], 'content/site.yaml and 3 files in content/strategies/'],
  [[...strategies(2), ...strategies(2, 'private')], '2 files in content/strategies/ and 2 files in private/strategies/'],
])('made from %#: %s', (files, words) => {
  expect(madeFromWords(files)).toBe(words);
});
