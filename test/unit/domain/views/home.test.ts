import { expect, test } from 'vitest';
import { homePlan } from '../../../../src/domain/views/home.ts';
import { makeSite, type SiteTable } from '../../../make-site.ts';

test.each<[string, SiteTable, string | null]>([
  ['the one that is set', { site: { homePlan: 'old' }, plans: { old: { years: ['2022-23'] }, new: { years: ['2025-26'] } } }, 'old'],
  [
    'the adopted one that began last',
    { plans: { old: { years: ['2022-23'] }, new: { years: ['2025-26'] }, draft: { years: ['2028-29'], status: 'draft' } } },
    'new',
  ],
  ['an amended one', { plans: { old: { years: ['2022-23'] }, new: { years: ['2025-26'], status: 'amended' } } }, 'new'],
  [
    'a draft when there is nothing else',
    { plans: { ended: { years: ['2022-23'], status: 'ended' }, draft: { years: ['2025-26'], status: 'draft' } } },
    'draft',
  ],
  ['none', { plans: [], goals: [], series: [] }, null],
])('the home page shows %s', (_, table, plan) => {
  expect(homePlan(makeSite({ goals: [], series: [], ...table }))?.id ?? null).toBe(plan);
});
