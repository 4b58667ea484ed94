import { expect, test } from 'vitest';
import type { Source } from '../../../../src/domain/entry.ts';
import { madeFromWords } from '../../../../src/words/en/sources.ts';

const start = { line: 1, column: 1 };
const source = (path: string, root = 'content'): Source => ({
  file: `${root}/${path}`,
  path,
  disk: `/${root}/${path}`,
  locate: () => start,
  end: start,
});
const strategies = (count: number): Source[] => Array.from({ length: count }, (_, index) => source(`strategies/s${index}.md`));

test.each<[Source[], string]>([
  [[], ''],
  [[source('goals/reading.md')], 'content/goals/reading.md'],
  [[source('site.yaml'), source('goals/reading.md')], 'content/site.yaml and content/goals/reading.md'],
  [strategies(3), 'content/strategies/s0.md, content/strategies/s1.md, and content/strategies/s2.md'],
  [strategies(4), '4 files in content/strategies/'],
  [[source('goals/reading.md'), ...strategies(4)], 'content/goals/reading.md and 4 files in content/strategies/'],
  [
    [...strategies(2), source('routines/x/routine.md'), source('routines/x/ratings/a.md')],
    '2 files in content/strategies/ and 2 files in content/routines/',
  ],
  [[source('site.yaml'), ...strategies(3)], 'content/site.yaml and 3 files in content/strategies/'],
  [
    [...strategies(2), ...[1, 2].map((one) => source(`strategies/p${one}.md`, '../private'))],
    '2 files in content/strategies/ and 2 files in ../private/strategies/',
  ],
])('made from %#: %s', (sources, words) => {
  expect(madeFromWords(sources)).toBe(words);
});
