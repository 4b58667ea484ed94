import { expect, test } from 'vitest';
import { ledgerPart, ledgersByPlan, type LedgerOwner } from '../../../../src/domain/views/ledger-part.ts';
import { ledgerOf } from '../../../../src/domain/views/ledger.ts';
import { makeSite, pick } from '../../../make-site.ts';
import { dec, feb, may, oct, promises } from '../../../support/promises.ts';

const site = makeSite(promises);

test.each<[string, LedgerOwner, string[], number]>([
  ['a routine, without what came in a promise’s place', pick(site.routines, may), ['new'], 6],
  ['a routine that promised nothing', pick(site.routines, oct), [], 0],
  ['a routine that was not held', pick(site.routines, dec), [], 0],
  ['a strategy', pick(site.strategies, 'reading'), ['on-time', 'carried'], 2],
  ['a series that promised nothing', pick(site.series, 'check-ins'), [], 0],
])('the part of %s', (_, of, chains, steps) => {
  const part = ledgerPart(site, of);
  expect([part.chains.map(({ first }) => first.fields.id), part.steps.length]).toEqual([chains, steps]);
});

test('the part of a series or plan that promised everything is the whole ledger, in its order', () => {
  const { chains, steps } = ledgerOf(site);
  for (const of of [pick(site.series, 'series'), pick(site.plans, 'plan')]) expect(ledgerPart(site, of)).toEqual({ chains, steps });
});

test('by plan, the newest first, those without promises left out', () => {
  const plans = { old: { years: ['2022-23'] }, plan: {}, silent: {} };
  const series = { series: { plan: 'plan' }, theirs: { plan: 'old' } };
  const nextSteps = [{ id: 'call', text: 'Call' }];
  const own = makeSite({ plans, series, routines: { [feb]: [{}, { nextSteps }], [oct]: [{}, { series: 'theirs', nextSteps }] } });
  expect(ledgersByPlan(own).map(({ plan, steps: [step] }) => [plan.id, step?.address])).toEqual([
    ['plan', `${feb}#call`],
    ['old', `${oct}#call`],
  ]);
});
