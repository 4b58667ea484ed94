import { describe, expect, test } from 'vitest';
import { leagueTable } from '../../../../src/domain/views/league-table.ts';
import * as plans from '../../../../src/words/en/plans.ts';
import { levels, makeSite, pick, type RatingsRow, type SiteTable } from '../../../make-site.ts';

const [feb, may] = ['2026-02-12-x', '2026-05-14-x'] as const;

function headlineOf(table: SiteTable): string {
  const site = makeSite({ plans: { plan: { title: 'Improvement plan 2025–28' } }, rubrics: { five: ['1', '2', '3'] }, ...table });
  const plan = pick(site.plans, 'plan');
  return plans.headline(plan, leagueTable(plan));
}

test('a goal by number', () => {
  const site = makeSite({
    goals: { reading: { title: 'Third graders read', short: 'Reading' }, belonging: { title: 'Every student belongs', order: 1 } },
  });
  const [reading, belonging] = [pick(site.goals, 'reading'), pick(site.goals, 'belonging')];
  expect([plans.goalMark(reading), plans.goalInFull(reading)]).toEqual(['Goal 2 · Reading', 'Goal 2: Third graders read']);
  expect([plans.goalMark(belonging), plans.goalInFull(belonging)]).toEqual([
    'Goal 1 · Every student belongs',
    'Goal 1: Every student belongs',
  ]);
});

test.each(['proposed', 'active', 'paused', 'ended', 'achieved'] as const)('the status %s', (status) => {
  const site = makeSite({ strategies: { a: { status } } });
  expect(plans.statusWord(pick(site.strategies, 'a')).toLowerCase()).toBe(status);
});

test('the level of work', () => {
  expect([plans.levelOfWork('district-support'), plans.levelOfWork('school-strategy')]).toEqual(['District support', 'School strategy']);
});

describe('the headline is the authors’ own', () => {
  test('the first sentence about the plan as a whole', () => {
    const plan = { overall: 'red', body: 'We are behind, and we know why. Hiring was late.' };
    expect(headlineOf({ strategies: ['a'], routines: { [feb]: { a: 'green', plan } } })).toBe('We are behind, and we know why.');
  });

  test.each<[string, Required<SiteTable>['routines']]>([
    ['there is none', { [feb]: { a: 'green', plan: 'red' } }],
    ['it is too long for a headline', { [feb]: { a: 'green', plan: { overall: 'red', body: `${'Very '.repeat(30)}long.` } } }],
    ['it is of an earlier routine', { [feb]: { plan: { overall: 'red', body: 'We are behind.' } }, [may]: { a: 'green' } }],
  ])('and counted facts when %s', (_, routines) => {
    expect(headlineOf({ strategies: ['a'], routines })).toBe('The one strategy is at green.');
  });
});

describe('without one it states counted facts', () => {
  test.each<[string[], RatingsRow, string]>([
    [[], {}, 'Improvement plan 2025–28'],
    [['a'], {}, 'One strategy, not rated yet.'],
    [['a', 'b'], { a: '-' }, 'Two strategies, not rated yet.'],
    [['a'], { a: 'red' }, 'The one strategy is at red.'],
    [['a', 'b', 'c', 'd'], { a: 'amber-red', b: 'amber-red', c: 'green' }, 'Two of four strategies are at amber-red.'],
    [['a', 'b'], { a: 'red', b: 'green' }, 'One of two strategies is at red.'],
    [['a', 'b'], { a: 'green', b: 'green' }, 'Both strategies are at green.'],
  ])('%j %j: %s', (strategies, ratings, headline) => {
    expect(headlineOf({ strategies, routines: { [feb]: ratings } })).toBe(headline);
  });

  test.each([
    [1, 'The one strategy'],
    [2, 'Both strategies'],
    [7, 'All seven strategies'],
    [13, 'All 13 strategies'],
  ])('all %i: %s', (count, said) => {
    expect(plans.allStrategies(count)).toBe(said);
  });

  test('nothing is called unrated that was rated on another scale', () => {
    const routines = { [feb]: { a: 'red' }, [may]: { b: { notRated: 'Too early.', rubric: 'five' } } };
    expect(headlineOf({ strategies: ['a', 'b'], routines })).toBe('Two strategies, not rated on the new scale yet.');
  });

  test('never in words of judgement', () => {
    const all = levels.map((level) => headlineOf({ strategies: ['a', 'b'], routines: { [feb]: { a: level, b: 'green' } } }));
    expect(all.join(' ')).not.toMatch(/help|track|good|bad|fail|behind|only|trouble/iu);
  });
});
