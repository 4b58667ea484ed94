import { expect, test } from 'vitest';
import type { PagesLimit } from '../../../../../src/domain/pages-limits.ts';
import { pagesLimitWarning } from '../../../../../src/words/en/terminal/publishing.ts';

test.each<[PagesLimit, string]>([
  [
    { kind: 'size', bytes: 812_345_678, reached: false },
    'The site has 812 MB of the 1,000 MB that GitHub Pages publishes at most. Save its largest pictures smaller, or give plans that ended long ago a site of their own.',
  ],
  [
    { kind: 'size', bytes: 1_204_000_000, reached: true },
    'The site has 1,204 MB, more than the 1,000 MB that GitHub Pages publishes at most. Save its largest pictures smaller, or give plans that ended long ago a site of their own.',
  ],
  [
    { kind: 'time', seconds: 541.3, reached: false },
    'Building took 9 minutes and 1 second of the 10 minutes that publishing may take. To make it shorter, give plans that ended long ago a site of their own.',
  ],
  [
    { kind: 'time', seconds: 659.7, reached: true },
    'Building took 11 minutes, more than the 10 minutes that publishing may take. To make it shorter, give plans that ended long ago a site of their own.',
  ],
])('%o', (limit, said) => {
  expect(pagesLimitWarning(limit)).toBe(said);
});
