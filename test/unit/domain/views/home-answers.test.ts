import { describe, expect, test } from 'vitest';
import { homeAnswers } from '../../../../src/domain/views/home-answers.ts';
import { leagueTable } from '../../../../src/domain/views/league-table.ts';
import { movedStrategies } from '../../../../src/domain/views/moved.ts';
import { makeSite, pick, type SiteTable } from '../../../make-site.ts';

const [oct, feb, may] = ['2025-10-16-x', '2026-02-12-x', '2026-05-14-x'] as const;

const tableOf = (routines: Required<SiteTable>['routines']) =>
  leagueTable(pick(makeSite({ strategies: ['a', 'b', 'c', 'd'], routines }).plans, 'plan'));

describe('what the home page counts', () => {
  test('over all rows, the older ones too', () => {
    const answers = homeAnswers(
      tableOf({ [oct]: { a: 'red', b: 'red' }, [feb]: { a: 'green', b: 'green', c: 'green' }, [may]: { c: 'red', b: '-', plan: 'red' } }),
    );
    expect([answers.ups, answers.downs].map((rows) => rows.map(({ strategy }) => strategy.id))).toEqual([['a'], ['c']]);
    expect(answers).toMatchObject({
      level: { id: 'red' },
      rated: 2,
      total: 4,
      since: { id: feb },
      held: ['2025-10-16', '2026-02-12', '2026-05-14'],
    });
    expect(answers.movements).toHaveLength(4);
  });

  test.each<[string, Required<SiteTable>['routines'], string | undefined]>([
    ['the plan’s own last rating', { [oct]: { plan: 'red' }, [feb]: { a: 'red' }, [may]: { a: 'red', plan: 'red' } }, oct],
    ['else by a strategy’s', { [feb]: { a: 'red' }, [may]: { a: 'red', plan: 'red' } }, feb],
    ['nothing', { [may]: { a: 'red', plan: 'red' } }, undefined],
  ])('movement is counted from %s', (_, routines, since) => {
    expect(homeAnswers(tableOf(routines)).since?.id).toBe(since);
  });

  test('before the first routine', () => {
    expect(homeAnswers(tableOf({}))).toMatchObject({ level: null, ups: [], downs: [], since: undefined, rated: 0, total: 4, held: [] });
  });

  test('a plan that could not be rated has no level', () => {
    expect(homeAnswers(tableOf({ [feb]: { a: 'red', plan: '-' } })).level).toBeNull();
  });
});

test('strategies that rose or fell in the table’s own routine, in its order', () => {
  const routines = {
    [oct]: { a: 'red', b: 'red', c: 'green', d: 'red' },
    [feb]: { d: 'green' },
    [may]: { a: 'amber-red', b: 'red', c: 'amber-green' },
  };
  const moved = movedStrategies(tableOf(routines)).map(
    ({ strategy, movement, now }) => `${strategy.id} ${movement.from.id} ${movement.kind} ${now.id}`,
  );
  expect(moved).toEqual(['c green down amber-green', 'a red up amber-red']);
});
