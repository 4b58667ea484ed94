import { expect, test } from 'vitest';
import { planStandings } from '../../../../src/domain/views/plan-standing.ts';
import { makeSite, type SiteTable } from '../../../make-site.ts';

/** `current: new green, old`: a group with its plans and their levels. */
function shown(table: SiteTable): string[] {
  return planStandings(makeSite(table)).map(
    ({ name, plans }) => `${name}: ${plans.map(({ plan, level }) => [plan.id, level?.id].filter(Boolean).join(' ')).join(', ')}`,
  );
}

test('by where they are in their life, the newest first', () => {
  const plans: SiteTable['plans'] = {
    old: { years: ['2019-20'], status: 'ended' },
    middle: { years: ['2022-23'], status: 'ended' },
    now: { years: ['2025-26'] },
    scale: { years: ['2026-27'], status: 'amended' },
    next: { years: ['2028-29'], status: 'draft' },
  };
  expect(shown({ plans })).toEqual(['current: scale, now', 'draft: next', 'ended: middle, old']);
});

test.each<[string, Required<SiteTable>['routines'], string]>([
  ['never', {}, 'current: plan'],
  ['twice', { '2026-02-12-x': { plan: 'red' }, '2026-05-14-x': { plan: 'green' } }, 'current: plan green'],
  ['last not rated', { '2026-02-12-x': { plan: 'red' }, '2026-05-14-x': { plan: '-' } }, 'current: plan'],
  ['in a trial', { '2026-02-12-x': [{ plan: 'red' }, { trial: true }] }, 'current: plan'],
])('judged %s', (_, routines, group) => {
  expect(shown({ routines })).toEqual([group]);
});

test('no plans, no groups', () => {
  expect(planStandings(makeSite({ plans: [], goals: [], series: [] }))).toEqual([]);
});
