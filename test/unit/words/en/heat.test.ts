import { expect, test } from 'vitest';
import * as words from '../../../../src/words/en/heat.ts';
import { historyState } from '../../../../src/words/en/levels.ts';
import { makeSite, pick } from '../../../make-site.ts';

test('the map and its marks', () => {
  const site = makeSite({ plans: { plan: { title: 'Plan 2025–28' } } });
  expect(words.heatCaption(pick(site.plans, 'plan'))).toBe('Ratings by routine, Plan 2025–28');
  expect((['rated', 'not-rated', 'not-in-focus', 'absent'] as const).map((state) => [words.stateCode(state), historyState(state)])).toEqual(
    [
      ['', 'rated'],
      ['NR', 'not rated'],
      ['·', 'not looked at'],
      ['–', 'not in the plan'],
    ],
  );
  expect([words.breakWords('scale'), words.breakWords('change')]).toEqual(['On another scale from here on: ', 'Changed from here on: ']);
});

test('the key explains every code', () => {
  for (const state of ['not-rated', 'not-in-focus', 'absent'] as const)
    expect(words.heatKey).toContain(`${words.stateCode(state)} ${historyState(state)}`);
});

test.each([
  [0, ''],
  [1, 'The ratings of one earlier routine are on the strategies’ own pages.'],
  [2, 'The ratings of two earlier routines are on the strategies’ own pages.'],
])('%i left out: %j', (leftOut, sentence) => {
  expect(words.heatLeftOut({ years: [], rows: [], leftOut })).toBe(sentence);
});
