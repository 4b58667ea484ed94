import { expect, test } from 'vitest';
import { seriesKeepTheirPromise } from '../../../../src/domain/practice/series.ts';
import type { RoutineRow } from '../../../make-site.ts';
import { found } from './found.ts';

type Days = Readonly<Record<string, RoutineRow>>;

/** What is found of a series with routines on some days, and a schedule for this year. */
function ofSeries(
  perYear: number | undefined,
  days: Days,
  slots: readonly string[] = [],
  status: 'adopted' | 'ended' = 'adopted',
): string[] {
  const schedule = { '2026-27': slots.map((on) => ({ on, kind: 'stocktake' as const })) };
  const routines = Object.fromEntries(Object.entries(days).map(([day, row]) => [`${day}-x`, [{}, row] as const]));
  return found(seriesKeepTheirPromise, { plans: { plan: { status } }, series: { series: { perYear, schedule } }, routines });
}

const held = (...days: string[]): Days => Object.fromEntries(days.map((day) => [day, {}]));
const lastYear = held('2025-09-18', '2026-01-15', '2026-05-14');
const slots = ['2026-10-15', '2027-02-11', '2027-05-13'];
const now = (promised: number, count: number): string => `series/series fewer-routines ${promised} ${count} 2026-27 false`;
const before = (promised: number, count: number): string => `series/series fewer-routines ${promised} ${count} 2025-26 true`;

test.each<[string, string[], string[]]>([
  ['kept', ofSeries(3, { ...lastYear, ...held('2026-10-15') }, slots), []],
  ['nothing was promised', ofSeries(undefined, held('2025-09-18')), []],
  ['no date in a year', ofSeries(3, lastYear), []],
  ['two of three were held', ofSeries(3, held('2025-09-18', '2026-05-14')), [before(3, 2)]],
  ['one was cancelled', ofSeries(3, { ...lastYear, '2026-01-15': { status: 'cancelled', reason: 'Snow' } }), [before(3, 2)]],
  ['one was a trial', ofSeries(3, { ...lastYear, '2026-01-15': { trial: true } }), [before(3, 2)]],
  ['one was a memo', ofSeries(3, { ...lastYear, '2026-01-15': { kind: 'memo' } }), [before(3, 2)]],
  ['last year was not wholly kept in the books', ofSeries(3, { ...lastYear, '2026-05-14': { status: 'preparing' } }), [before(3, 2)]],
  ['more than were promised', ofSeries(2, lastYear), []],
  ['this year offers two of three', ofSeries(3, lastYear, slots.slice(1)), [now(3, 2)]],
  ['a date of this year passed by', ofSeries(3, lastYear, slots), [now(3, 2)]],
  [
    'a packet without a slot counts',
    ofSeries(3, { ...lastYear, '2026-10-15': {}, '2027-03-04': { status: 'planned' } }, slots.slice(1)),
    [],
  ],
  ['older years rest', ofSeries(3, { ...held('2023-10-05', '2024-10-03'), ...lastYear }), []],
  ['the first year began late', ofSeries(3, held('2026-05-14', '2026-06-11')), []],
  ['the first year began within its first third', ofSeries(3, held('2025-10-30')), [before(3, 1)]],
  ['a trial does not begin the first year', ofSeries(3, { '2025-09-18': { trial: true }, '2026-05-14': {} }), []],
  ['nor does a memo', ofSeries(3, { '2025-09-18': { kind: 'memo' }, '2026-05-14': {} }), []],
  ['it begins this year, late', ofSeries(3, {}, ['2026-12-10', '2027-03-11']), []],
  ['the plan is over', ofSeries(3, held('2025-09-18'), [], 'ended'), []],
])('%s', (_, lines, expected) => {
  expect(lines).toEqual(expected);
});
