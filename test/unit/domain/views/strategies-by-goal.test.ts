import { expect, test } from 'vitest';
import { strategiesByGoal } from '../../../../src/domain/views/strategies-by-goal.ts';
import { makeSite, type SiteTable } from '../../../make-site.ts';

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

test.each<[string, Required<SiteTable>['routines'], string | undefined]>([
  ['its last rating', { '2026-02-12-x': { a: 'red' }, '2026-05-14-x': { a: 'green' } }, 'green'],
  ['no trial', { '2026-02-12-x': { a: 'red' }, '2026-05-14-x': [{ a: 'green' }, { trial: true }] }, 'red'],
  ['no single school', { '2026-02-12-x': { a: 'red' }, '2026-05-14-x': { 'a@alder': 'green' } }, 'red'],
  ['nothing', {}, undefined],
])('a strategy stands by %s', (_, routines, level) => {
  const [plan] = strategiesByGoal(makeSite({ strategies: ['a'], units: ['alder'], routines }));
  expect(plan?.goals[0]?.strategies.map((one) => one.level?.id)).toEqual([level]);
});
