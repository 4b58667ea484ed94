import { expect, test } from 'vitest';
import { fileChanged, fileCount, madeFromCount, madeFromSentence, madeFromWords, proposeWords } from '../../../../src/words/en/sources.ts';
import { makeSite, pick } from '../../../make-site.ts';

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

test('how many files a page is made from, and when the last of them changed', () => {
  expect([madeFromCount(1, null), madeFromCount(7, '2026-10-15')]).toEqual([
    'Made from 1 file',
    'Made from 7 files, last changed on 15 October 2026',
  ]);
  expect(madeFromSentence(['content/goals/reading.md'], '2026-10-15')).toBe(
    'Made from content/goals/reading.md, last changed on 15 October 2026.',
  );
  expect(madeFromSentence(strategies(4), null)).toBe('Made from 4 files in content/strategies/.');
  expect([fileChanged('2026-10-15'), fileChanged(null), fileCount(1), fileCount(20)]).toEqual([
    'changed 15 Oct 2026',
    '',
    '1 file',
    '20 files',
  ]);
});

test('what readers may propose', () => {
  const site = makeSite({ strategies: ['reading-coaches'] });
  const link = 'https://github.com/a/b';
  expect([
    proposeWords({ kind: 'strategy', link }),
    proposeWords({ kind: 'routine', series: pick(site.series, 'series'), link }),
    proposeWords({ kind: 'rating', strategy: pick(site.strategies, 'reading-coaches'), link }),
  ]).toEqual(['Propose a new strategy', 'Propose the next routine: Series', 'Propose a rating: Reading coaches']);
});
