import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { measureRows, perCentOf, rangeOf, type MeasureRow } from '../../../../src/domain/views/measures.ts';
import type { Measure } from '../../../../src/schemas/goal.ts';
import { makeSite, pick } from '../../../make-site.ts';

function rowOf(measure: Omit<Measure, 'measure'>, today = '2026-11-22'): MeasureRow {
  const site = makeSite({ today, goals: { goal: { measures: [{ measure: 'Readers', ...measure }] } } });
  const [row] = measureRows(site, pick(site.goals, 'goal'));
  if (!row) throw new Error('A measure is a row.');
  return row;
}

const years = { '2025-26': '61 %', '2026-27': '66 %', '2027-28': '75 %' };
const met = (value?: string) => ({ outcome: 'met' as const, ...(value === undefined ? {} : { value }) });

test('the targets of each year in their order, one or three, and what came of them', () => {
  const row = rowOf({
    years: { '2026-27': { target: '66 %', stretch: '70 %', gapClosing: '55 %' }, '2025-26': '61 %' },
    results: { '2025-26': met('62 %'), '2024-25': { outcome: 'not-measured' } },
  });
  expect(row.years).toEqual([
    { year: '2024-25', target: null, stretch: null, gapClosing: null, result: { outcome: 'not-measured' } },
    { year: '2025-26', target: '61 %', stretch: null, gapClosing: null, result: met('62 %') },
    { year: '2026-27', target: '66 %', stretch: '70 %', gapClosing: '55 %', result: null },
  ]);
});

describe('the latest result and the next target', () => {
  test.each<[string, Measure['results'], string, string | undefined, string]>([
    ['no result yet', undefined, '2026-11-22', undefined, '2026-27'],
    ['before the first year', undefined, '2025-07-31', undefined, '2025-26'],
    ['one result', { '2025-26': met('62 %') }, '2026-11-22', '2025-26', '2026-27'],
    ['a result already this year', { '2026-27': met('67 %') }, '2026-11-22', '2026-27', '2027-28'],
    ['a result without a value', { '2025-26': met('62 %'), '2026-27': met() }, '2026-11-22', '2025-26', '2027-28'],
    ['a year that passed without one', { '2025-26': met('62 %') }, '2027-11-22', '2025-26', '2027-28'],
    ['all years over', { '2027-28': met('75 %') }, '2029-01-01', '2027-28', '2027-28'],
  ])('%s', (_, results, today, latest, next) => {
    const row = rowOf({ years, ...(results ? { results } : {}) }, today);
    expect([row.latest?.year, row.next?.year]).toEqual([latest, next]);
  });

  test('a measure without any target has neither', () => {
    expect(rowOf({ years: {} })).toMatchObject({ years: [], latest: null, next: null, scale: null });
  });
});

describe('a scale', () => {
  test('from baseline to the latest, with the next target and the last', () => {
    expect(rowOf({ baseline: '58 % in spring 2025', years, results: { '2025-26': met('62 %') } }).scale).toEqual({
      baseline: 58,
      latest: 62,
      target: 66,
      final: 75,
    });
  });

  test.each<[string, Omit<Measure, 'measure'>]>([
    ['no baseline', { years }],
    ['a baseline in words', { baseline: '58 of 100', years }],
    ['a target in words', { baseline: '58 %', years: { '2026-27': 'more than before' } }],
    ['a last target in words', { baseline: '58 %', years: { '2026-27': '60 %', '2027-28': 'all' } }],
  ])('is not drawn with %s', (_, measure) => {
    expect(rowOf(measure).scale).toBeNull();
  });
});

test.each([
  ['58 %', 58],
  ['59%', 59],
  ['61,5 % in June', 61.5],
  ['0.5 %', 0.5],
  ['100 %', 100],
  ['101 %', undefined],
  ['58', undefined],
  ['58 of 100', undefined],
  ['about 58 %', undefined],
  ['-5 %', undefined],
  ['1000 %', undefined],
  ['', undefined],
  [null, undefined],
  [undefined, undefined],
])('per cents in %j: %s', (text, number) => {
  expect(perCentOf(text)).toBe(number);
});

describe('the part of the line that is drawn', () => {
  const scale = (baseline: number, latest: number | null, target: number, final: number) => ({ baseline, latest, target, final });
  test.each([
    [[], null],
    [[null], null],
    [[scale(58, 62, 66, 75)], { from: 50, to: 80 }],
    [[scale(58, null, 66, 75), null, scale(20, 25, 30, 40)], { from: 20, to: 80 }],
    [[scale(60, 60, 60, 60)], { from: 60, to: 70 }],
    [[scale(100, 100, 100, 100)], { from: 90, to: 100 }],
    [[scale(0, 0, 0, 0)], { from: 0, to: 10 }],
  ])('%j: %j', (scales, range) => {
    expect(rangeOf(scales)).toEqual(range);
  });

  test('holds every figure, in whole tens between 0 and 100', () => {
    const figure = fc.double({ min: 0, max: 100, noNaN: true });
    fc.assert(
      fc.property(fc.array(fc.tuple(figure, figure, figure, figure), { minLength: 1 }), (rows) => {
        const { from, to } = rangeOf(rows.map((row) => scale(...row))) ?? { from: NaN, to: NaN };
        for (const one of rows.flat()) expect(from <= one && one <= to).toBe(true);
        expect([from % 10, to % 10, from < to, from >= 0, to <= 100]).toEqual([0, 0, true, true, true]);
      }),
    );
  });
});
