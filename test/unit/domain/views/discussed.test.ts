import { describe, expect, test } from 'vitest';
import { discussedIn, type Discussed } from '../../../../src/domain/views/discussed.ts';
import { makeSite, pick, type RatingsRow, type RoutineRow, type SiteTable } from '../../../make-site.ts';

const [feb, may] = ['2026-02-12-x', '2026-05-14-x'] as const;
const table: SiteTable = { strategies: ['a', 'b'], units: ['alder'] };

function discussed(routines: SiteTable['routines'], about: 'a' | 'goal' = 'a'): Discussed[] {
  const site = makeSite({ ...table, ...(routines ? { routines } : {}) });
  return discussedIn(site, about === 'goal' ? pick(site.goals, 'goal') : pick(site.strategies, 'a'));
}

const count = ({ objectives, decisions, steps, notes }: Discussed): number[] =>
  [objectives, decisions, steps, notes].map((items) => items.length);

describe('a routine that spoke of it', () => {
  test.each<[string, RoutineRow, number[] | undefined]>([
    ['on its agenda', { objectives: [{ text: 'See', about: { strategies: ['a'] } }] }, [1, 0, 0, 0]],
    ['with a decision', { decisions: [{ text: 'Go on.', strategy: 'a' }] }, [0, 1, 0, 0]],
    ['with a promise', { nextSteps: [{ id: 'call', text: 'Call', strategy: 'a' }] }, [0, 0, 1, 0]],
    ['in its notes', { body: '## [A](../strategies/a)\n\n### Challenges\n\n- One\n\n### Bright spots\n\n- Two' }, [0, 0, 0, 2]],
    [
      'of another strategy',
      { decisions: [{ text: 'Go on.', strategy: 'b' }], objectives: [{ text: 'See', about: { strategies: ['b'] } }] },
      undefined,
    ],
    ['of its goal alone', { decisions: [{ text: 'Go on.', goal: 'goal' }] }, undefined],
    ['before it was held', { status: 'preparing', decisions: [{ text: 'Go on.', strategy: 'a' }] }, undefined],
    ['cancelled', { status: 'cancelled', decisions: [{ text: 'Go on.', strategy: 'a' }] }, undefined],
  ])('%s', (_, fields, counts) => {
    expect(discussed({ [feb]: [{}, fields] }).map(count)).toEqual(counts === undefined ? [] : [counts]);
  });

  test('of a goal: by its own name', () => {
    const fields: RoutineRow = {
      objectives: [{ text: 'See', about: { goals: ['goal'] } }],
      decisions: [{ text: 'Go on.', goal: 'goal' }, { text: 'Stop.', strategy: 'a' }], // prettier-ignore
      nextSteps: [{ id: 'call', text: 'Call', goal: 'goal' }],
      body: '## [Reading](../goals/goal)\n\nIt is well.',
    };
    expect(discussed({ [feb]: [{}, fields] }, 'goal').map(count)).toEqual([[1, 1, 1, 1]]);
  });

  test.each<[RatingsRow, string | undefined]>([
    [{ a: 'green', 'a@alder': 'red' }, 'green'],
    [{ 'a@alder': 'red' }, undefined],
    [{ b: 'red' }, undefined],
  ])('with its own rating of that day: %j', (ratings, level) => {
    const [one] = discussed({ [feb]: [ratings, { decisions: [{ text: 'Go on.', strategy: 'a' }] }] });
    expect(one?.rating?.fields.overall).toBe(level);
  });

  test('a rating alone is no word on it: the history of its ratings has that', () => {
    expect(discussed({ [feb]: { a: 'green' } })).toEqual([]);
  });

  test('a promise comes with what became of it', () => {
    const [one] = discussed({
      [feb]: [{}, { nextSteps: [{ id: 'call', text: 'Call', strategy: 'a' }] }],
      [may]: [{}, { followUps: [{ step: `${feb}#call`, done: '2026-03-01' }] }],
    });
    expect([one?.routine.id, one?.steps.map(({ state }) => state)]).toEqual([feb, ['done']]);
  });
});

describe('newest first', () => {
  const spoke = { decisions: [{ text: 'Go on.', strategy: 'a' }] };

  test('of one plan', () => {
    expect(discussed({ [feb]: [{}, spoke], [may]: [{}, spoke] }).map(({ routine }) => routine.id)).toEqual([may, feb]);
  });

  test('where it serves goals of two plans', () => {
    const site = makeSite({
      plans: ['one', 'two'],
      goals: { mine: { plan: 'one' }, yours: { plan: 'two' } },
      strategies: { a: { goals: ['mine', 'yours'] } },
      series: { ours: { plan: 'one' }, theirs: { plan: 'two' } },
      routines: { [feb]: [{}, { ...spoke, series: 'theirs' }], [may]: [{}, { ...spoke, series: 'ours' }] },
    });
    expect(discussedIn(site, pick(site.strategies, 'a')).map(({ routine }) => routine.id)).toEqual([may, feb]);
  });
});
