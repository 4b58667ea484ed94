import { expect, test } from 'vitest';
import { strategiesByGoal } from '../../../../src/domain/views/strategies-by-goal.ts';
import { makeSite } from '../../../make-site.ts';

test('strategies stand once, under their main goal, the latest plan first, empty goals and plans left out', () => {
  const site = makeSite({
    plans: { old: { years: ['2022-23'] }, plan: { years: ['2025-26'] }, empty: { years: ['2028-29'] } },
    goals: { past: { plan: 'old' }, reading: { plan: 'plan', order: 2 }, attendance: { plan: 'plan', order: 1 }, none: { plan: 'plan' } },
    strategies: {
      a: { goals: ['reading', 'attendance'] },
      b: { goals: ['attendance'] },
      c: { goals: ['attendance', 'past'] },
      z: { goals: ['past'] },
    },
    series: { series: { plan: 'plan' } },
    routines: { '2026-02-12-x': { a: 'red', b: '-' } },
  });
  const listed = strategiesByGoal(site).map(({ plan, goals }) => [
    plan.id,
    ...goals.map(({ goal, strategies }) => `${goal.id}: ${strategies.map(({ strategy }) => strategy.id).join(' ')}`),
  ]);
  expect(listed).toEqual([
    ['plan', 'attendance: b c', 'reading: a'],
    ['old', 'past: z'],
  ]);
  const standing = strategiesByGoal(site).flatMap(({ goals }) =>
    goals.flatMap(({ strategies }) => strategies.map(({ level, kind, lead }) => [level?.id, kind, lead?.who])),
  );
  const who = { kind: 'words', words: 'Luis Ortega' };
  expect(standing).toEqual([
    [undefined, 'not-rated', who],
    [undefined, 'not-rated', who],
    ['red', 'rated', who],
    [undefined, 'not-rated', who],
  ]);
});
