import { describe, expect, test } from 'vitest';
import { goalLeague } from '../../../../src/domain/views/goal-league.ts';
import { makeSite, pick, type SiteTable } from '../../../make-site.ts';

const [feb, may] = ['2026-02-12-x', '2026-05-14-x'] as const;
const base: SiteTable = {
  goals: { reading: { order: 1 }, belonging: { order: 2 } },
  strategies: {
    a: { goals: ['reading'] },
    b: { goals: ['belonging'] },
    both: { goals: ['belonging', 'reading'] },
    c: { goals: ['reading'] },
  },
};

function league(routines: SiteTable['routines'], goal = 'reading') {
  const site = makeSite({ ...base, ...(routines ? { routines } : {}) });
  return goalLeague(pick(site.goals, goal));
}

describe('a goal’s own strategies', () => {
  test('strongest first, those that serve several goals in each', () => {
    const routines = { [feb]: { a: 'red', b: 'amber-green', both: 'green' } };
    const ids = (goal: string) => league(routines, goal).rows.map(({ strategy }) => strategy.id);
    expect([ids('reading'), ids('belonging')]).toEqual([['both', 'a', 'c'], ['both', 'b']]); // prettier-ignore
  });

  test('those of an earlier routine apart', () => {
    const table = league({ [feb]: { a: 'red', b: 'red' }, [may]: { both: 'green' } });
    expect([table.rows, table.older].map((rows) => rows.map(({ strategy }) => strategy.id))).toEqual([['both', 'c'], ['a']]);
  });
});

describe('the goal as a whole', () => {
  test.each([
    ['in the latest routine', { [may]: { a: 'red', reading: 'green' } }, ['green', true]],
    ['in an earlier one', { [feb]: { reading: 'red' }, [may]: { a: 'red' } }, ['red', false]],
    ['never', { [may]: { a: 'red', plan: 'green', belonging: 'green' } }, undefined],
  ])('judged %s', (_, routines, judged) => {
    const { overall } = league(routines);
    expect(overall ? [overall.rating.fields.overall, overall.current] : undefined).toEqual(judged);
  });
});

test('before the first routine every strategy of the goal is there', () => {
  const table = league({});
  expect([table.routine, table.overall, table.rows.map(({ strategy }) => strategy.id)]).toEqual([null, null, ['a', 'c', 'both']]);
});
