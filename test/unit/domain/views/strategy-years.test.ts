import { expect, test } from 'vitest';
import { signsBySeason, strategyYears } from '../../../../src/domain/views/strategy-years.ts';
import { makeSite, pick } from '../../../make-site.ts';

test.each([
  ['2026-11-22', ['2026-27', '2027-28'], ['2025-26', '2024-25']],
  ['2026-06-30', ['2025-26', '2026-27', '2027-28'], ['2024-25']],
  ['2030-01-01', [], ['2027-28', '2026-27', '2025-26', '2024-25']],
])('on %s a strategy’s years are this one and those to come; apart, those gone by, latest first', (today, coming, gone) => {
  const written = { '2025-26': {}, '2027-28': {}, '2024-25': {}, '2026-27': {} };
  const site = makeSite({ today, strategies: { a: { years: written }, b: {} } });
  const years = strategyYears(site, pick(site.strategies, 'a'));
  expect([years.coming, years.gone].map((part) => part.map(([year]) => year))).toEqual([coming, gone]);
  expect(strategyYears(site, pick(site.strategies, 'b'))).toEqual({ coming: [], gone: [] });
});

test('leading indicators stand in the order of the school year', () => {
  const signs = { implementation: ['All teams meet.'] };
  expect(signsBySeason({ spring: signs, fall: signs }).map(({ season }) => season)).toEqual(['fall', 'spring']);
});
