import { describe, expect, test } from 'vitest';
import { chartsOf, type IndicatorChart } from '../../../../src/domain/views/indicator-charts.ts';
import type { IndicatorRow } from '../../../make-site.ts';
import { measured } from './indicators.ts';

const compared = { site: { schoolYearStarts: '08-01', compareUnits: 'public' as const } };

function charts(row: IndicatorRow, rows: readonly string[], isCompared = false): IndicatorChart[] {
  const { site, indicator } = measured(row, rows, isCompared ? compared : {});
  return chartsOf(site, indicator);
}

/** The lines of a chart, with a star before the main one. */
function linesOf({ series, main }: IndicatorChart): string[] {
  return series.lines.map(({ unit, group }, index) => `${index === main ? '*' : ''}${unit.id}${group === null ? '' : ` ${group}`}`);
}

describe('lines', () => {
  const groups = { a: 'A', b: 'B', c: 'C' };
  const grouped = ['', 'a', 'b', 'c'].map((group) => `2025-26,,${group},60`);
  const schools = ['', 'alder', 'birch'].map((unit) => `2025-26,${unit},,60`);

  test.each<[string, IndicatorRow, string[], boolean, string[][]]>([
    ['the whole alone', {}, ['2025-26 60'], false, [['*cedar-fork']]],
    ['groups beside the whole', { groups }, grouped, false, [['*cedar-fork', 'cedar-fork a', 'cedar-fork b', 'cedar-fork c']]],
    ['more groups than bars have room for', { groups, unit: 'count' }, grouped, false, [['*cedar-fork']]],
    ['schools, where the district does not compare them', {}, schools, false, [['*cedar-fork']]],
    ['schools, where it does', {}, schools, true, [['*cedar-fork'], ['*cedar-fork', 'alder', 'birch']]],
    ['schools without a whole', {}, schools.slice(1), true, [['alder', 'birch']]],
    ['schools without a whole that are not compared', {}, schools.slice(1), false, []],
    ['nothing', {}, [], true, []],
  ])('%s', (_, row, rows, isCompared, lines) => expect(charts(row, rows, isCompared).map(linesOf)).toEqual(lines));

  test('six groups are left to the table', () => {
    const many = Object.fromEntries(['a', 'b', 'c', 'd', 'e'].map((id) => [id, id]));
    const rows = ['', ...Object.keys(many)].map((group) => `2025-26,,${group},60`);
    expect(charts({ groups: many }, rows).map(linesOf)).toEqual([['*cedar-fork']]);
  });
});

describe('targets', () => {
  /** `kind value: from–to`, by the texts of the periods. */
  const steps = (row: IndicatorRow, rows: readonly string[]): unknown => {
    const [chart] = charts(row, rows);
    return {
      periods: chart?.periods.map(({ text }) => text),
      steps: chart?.steps.map(({ target, from, to }) => {
        return `${target.kind} ${target.value}: ${chart.periods[from]?.text} to ${chart.periods[to]?.text}`;
      }),
    };
  };
  const seasons = ['2024-25-spring 54', '2025-26-fall 57', '2025-26-winter 58', '2025-26-spring 64'];
  const seasonTexts = seasons.map((one) => one.split(' ')[0]);

  test('hold for their school year, and for what comes after the one before', () => {
    const targets = [
      { by: '2025-26-winter', value: 60 },
      { by: '2025-26-spring', value: 62 },
      { by: '2025-26-spring', value: 66, kind: 'stretch' as const },
    ];
    expect(steps({ targets }, seasons)).toEqual({
      periods: seasonTexts,
      steps: [
        'baseline 60: 2025-26-fall to 2025-26-winter',
        'baseline 62: 2025-26-spring to 2025-26-spring',
        'stretch 66: 2025-26-fall to 2025-26-spring',
      ],
    });
  });

  test('that are to come stand to the right of the numbers, with the seasons that are measured', () => {
    expect(steps({ targets: [{ by: '2026-27-spring', value: 70 }] }, seasons)).toEqual({
      periods: [...seasonTexts, '2026-27-fall', '2026-27-winter', '2026-27-spring'],
      steps: ['baseline 70: 2026-27-fall to 2026-27-spring'],
    });
    expect(steps({ targets: [{ by: '2027-28', value: 5 }] }, ['2024-25 9', '2025-26 8'])).toEqual({
      periods: ['2024-25', '2025-26', '2026-27', '2027-28'],
      steps: ['baseline 5: 2027-28 to 2027-28'],
    });
    expect(steps({ targets: [{ by: '2029-30', value: 5 }] }, ['2025-09 9', '2025-10 8'])).toMatchObject({
      periods: ['2025-09', '2025-10', '2029-30'],
    });
    expect(steps({ targets: [{ by: '2031-06', value: 5 }] }, ['2025-09 9', '2025-10 8'])).toMatchObject({
      periods: ['2025-09', '2025-10', '2031-06'],
    });
  });

  test('of years without a number are not drawn', () => {
    expect(steps({ targets: [{ by: '2020-21', value: 5 }] }, seasons)).toEqual({ periods: seasonTexts, steps: [] });
  });

  test('that were set before a break say nothing after it', () => {
    const breaks = [{ period: '2025-26-winter', what: 'A new test.' }];
    const by = '2025-26-spring';
    expect(steps({ breaks, targets: [{ by, value: 62, on: '2025-06-12' }] }, seasons)).toMatchObject({ steps: [] });
    expect(steps({ breaks, targets: [{ by, value: 62 }] }, seasons)).toMatchObject({ steps: [] });
    expect(steps({ breaks, targets: [{ by, value: 62, on: '2025-12-12' }] }, seasons)).toMatchObject({
      steps: ['baseline 62: 2025-26-winter to 2025-26-spring'],
    });
  });

  test('of groups are left to the table, but the gap that one of them has to close', () => {
    const targets = [
      { by: '2025-26', value: 50, group: 'a' },
      { by: '2025-26', value: 45, group: 'a', kind: 'gap-closing' as const },
      { by: '2025-26', value: 44, group: 'b', kind: 'gap-closing' as const },
      { by: '2025-26', value: 60 },
    ];
    const rows = ['2025-26,,,60', '2025-26,,a,40', '2025-26,,b,41'];
    expect(steps({ groups: { a: 'A', b: 'B' }, targets }, rows)).toMatchObject({
      steps: ['gap-closing 45: 2025-26 to 2025-26', 'baseline 60: 2025-26 to 2025-26'],
    });
  });
});

test('months up to a target that no year has left out are ahead, others are not', () => {
  const row: IndicatorRow = { unit: 'count', direction: 'hold', periods: 'months', targets: [{ by: '2026-04', value: 0 }] };
  const ahead = (months: readonly string[]): string[] =>
    charts(
      row,
      months.map((month) => `${month} 0`),
    ).flatMap(({ series, periods }) => periods.slice(series.periods.length).map(({ text }) => text));
  expect(ahead(['2025-09', '2025-10'])).toEqual(['2025-11', '2025-12', '2026-01', '2026-02', '2026-03', '2026-04']);
  expect(ahead(['2025-01', '2025-03', '2025-11', '2025-12'])).toEqual(['2026-01', '2026-03', '2026-04']);
});
