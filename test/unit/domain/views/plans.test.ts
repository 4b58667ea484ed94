import { expect, test } from 'vitest';
import { plansInOrder } from '../../../../src/domain/views/plans.ts';
import { makeSite } from '../../../make-site.ts';

const plans = {
  old: { years: ['2019-20'], status: 'ended' as const },
  school: { years: ['2026-27'] },
  district: { years: ['2025-26'] },
  draft: { years: ['2027-28'], status: 'draft' as const },
};

test.each([
  ['the plan of the home page first, then the newest, those that are over last', 'district', ['district', 'draft', 'school', 'old']],
  ['an ended plan may be the one of the home page', 'old', ['old', 'draft', 'school', 'district']],
])('%s', (_, homePlan, order) => {
  expect(plansInOrder(makeSite({ plans, site: { homePlan } })).map(({ id }) => id)).toEqual(order);
});
