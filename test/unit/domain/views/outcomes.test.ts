import { expect, test } from 'vitest';
import { isOver } from '../../../../src/domain/views/life.ts';
import { planOutcomes } from '../../../../src/domain/views/outcomes.ts';
import { makeSite, pick } from '../../../make-site.ts';

const success = { what: 'All read', by: '2028-06-15' };
const measure = (...outcomes: ('met' | 'missed' | 'not-measured' | null)[]) => ({
  measure: 'Readers',
  years: { '2025-26': '60 %', '2026-27': '70 %' },
  results: Object.fromEntries(outcomes.flatMap((outcome, index) => (outcome ? [[`202${5 + index}-2${6 + index}`, { outcome }]] : []))),
});

test('measures by their last year, strategies by their own result, all of them counted', () => {
  const site = makeSite({
    goals: { goal: { measures: [measure('missed', 'met'), measure('met', 'missed'), measure('met'), measure('met', 'not-measured')] } },
    strategies: {
      met: { success: { ...success, result: { outcome: 'met', value: '75 %' } } },
      missed: { status: 'achieved', success: { ...success, result: { outcome: 'missed' } } },
      achieved: { status: 'achieved' },
      silent: { status: 'ended' },
    },
  });
  const { measures, strategies, counts } = planOutcomes(site, pick(site.plans, 'plan'));
  expect(measures.map(({ outcome }) => outcome)).toEqual(['met', 'missed', 'not-measured', 'not-measured']);
  expect(Object.fromEntries(strategies.map(({ strategy, outcome, result }) => [strategy.id, [outcome, result?.value]]))).toEqual({
    met: ['met', '75 %'],
    missed: ['missed', undefined],
    achieved: ['met', undefined],
    silent: ['not-measured', undefined],
  });
  expect(counts).toEqual({ met: 3, missed: 2, 'not-measured': 3 });
});

test('a plan of which nothing is known', () => {
  const site = makeSite();
  expect(planOutcomes(site, pick(site.plans, 'plan'))).toEqual({
    measures: [],
    strategies: [],
    counts: { met: 0, missed: 0, 'not-measured': 0 },
  });
});

test.each([
  ['draft', false],
  ['adopted', false],
  ['amended', false],
  ['ended', true],
] as const)('a plan that is %s is over: %s', (status, over) => {
  expect(isOver(pick(makeSite({ plans: { plan: { status } } }).plans, 'plan'))).toBe(over);
});
