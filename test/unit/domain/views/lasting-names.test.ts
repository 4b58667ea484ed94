import { expect, test } from 'vitest';
import { lastingName, lastingNewsName } from '../../../../src/domain/views/lasting-names.ts';
import { newsOf } from '../../../../src/domain/views/news.ts';
import { makeSite, pick, type RoutineRow } from '../../../make-site.ts';

test.each([
  [[], 'strategy/reading'],
  [['coaches'], 'strategy/coaches'],
  [['coaches', 'coaching'], 'strategy/coaches'],
])('the first id it ever had, with earlier ids %j: %s', (aliases, name) => {
  const site = makeSite({ strategies: { reading: aliases.length > 0 ? { aliases } : {} } });
  expect(lastingName(pick(site.strategies, 'reading'))).toBe(name);
});

/** The names of all news of a district where both a routine and a strategy had other ids. */
function names(followUp: object, row: RoutineRow = {}): string[] {
  const site = makeSite({
    strategies: { reading: { aliases: ['coaches'] } },
    routines: {
      '2026-02-12-x': [
        { reading: 'red', plan: 'red' },
        { nextSteps: [{ id: 'call', text: 'Call.' }], aliases: ['2026-02-12-old'], ...row },
      ],
      '2026-05-14-x': [{}, { followUps: [{ step: '2026-02-12-x#call', ...followUp }] }],
    },
  });
  return newsOf(site, null).map(lastingNewsName);
}

test('news are named by what they are about', () => {
  expect(names({ done: '2026-05-01' })).toEqual([
    'routine/2026-05-14-x',
    'routine/2026-02-12-old/step/call/closed',
    'routine/2026-02-12-old',
    'routine/2026-02-12-old/rating/plan/plan',
    'routine/2026-02-12-old/rating/strategy/coaches',
  ]);
});

test('a correction gives no other name', () => {
  const before = names({ done: '2026-05-01' }).toSorted();
  expect(names({ dropped: { why: 'No.' } }, { title: 'Trial', headline: 'New.' }).toSorted()).toEqual(before);
});
