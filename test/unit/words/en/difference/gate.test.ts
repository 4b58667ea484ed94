import { expect, test } from 'vitest';
import type { IndicatorRow, SiteTable } from '../../../../make-site.ts';
import { saidBetween } from '../../../../support/differences.ts';

const units = { 'cedar-fork': { kind: 'district', title: 'Cedar Fork' }, alder: { parent: 'cedar-fork', title: 'Alder' } } as const;
const data = 'period,unit,value,n,mark\n2024-25,alder,,,suppressed';
const tableOf = (it?: IndicatorRow): SiteTable => ({ units, indicators: it ? { it: { title: 'Attendance', data, ...it } } : {} });
const hidden = (...ids: readonly string[]): string => ['period,unit,since', ...ids.map((unit) => `2024-25,${unit},2025-09-01`)].join('\n');

const unprotected = (about: string): string =>
  `Attendance: small groups are not protected, because “About” says ${about}. See that no number tells of a student.`;

test('an indicator that is said to be about no students is told to whoever reviews it, new or changed', () => {
  expect(saidBetween(tableOf(), tableOf({ kind: 'implementation', about: 'staff' }))[0]).toBe(unprotected('staff'));
  expect(saidBetween(tableOf({ kind: 'implementation' }), tableOf({ kind: 'implementation', about: 'places' }))).toEqual([
    unprotected('places'),
    'Attendance: “About” added: “places”.',
  ]);
  expect(saidBetween(tableOf({ kind: 'implementation', about: 'staff' }), tableOf({ kind: 'implementation', about: 'staff' }))).toEqual([]);
});

test('rows that are taken out of the list of what is hidden are told, though the table is as it was', () => {
  const forgotten = (count: string): string =>
    `Attendance: ${count} taken out of hidden.csv. What was hidden once has to stay hidden, and without its row nobody will know.`;
  const both = tableOf({ hidden: hidden('alder', 'cedar-fork') });
  expect(saidBetween(both, tableOf({ hidden: hidden('alder') }))).toEqual([forgotten('1 hidden number')]);
  expect(saidBetween(both, tableOf({}))).toEqual([forgotten('2 hidden numbers')]);
  expect(saidBetween(tableOf({ hidden: hidden('alder') }), both)).toEqual([]);
});
