import { describe, expect, test } from 'vitest';
import { sparkline } from '../../../../src/charts/sparkline.ts';
import { summaryOf } from '../../../../src/domain/views/indicators-of.ts';
import { words } from '../../../../src/words/words.ts';
import { type IndicatorRow } from '../../../make-site.ts';
import { measured } from '../../domain/views/indicators.ts';

function chartOf(row: IndicatorRow, rows: readonly string[]) {
  const { site, indicator } = measured(row, rows);
  const { told } = summaryOf(site, indicator);
  if (!told) throw new Error('Nothing is told.');
  return words.smallChart(told.series);
}

describe('a small chart', () => {
  const rows = [
    '2024-25-spring missing',
    '2025-26-fall 61',
    '2025-26-winter suppressed',
    '2025-26-spring,cedar-fork,,5,at-most',
    '2026-27-fall suppressed',
  ];
  const chart = chartOf({ title: 'Attendance', breaks: [{ period: '2025-26-spring', what: 'A new test.' }] }, rows);

  test('has a point for each period, in words', () => {
    expect(chart.positions.map(({ short }) => short)).toEqual(['Spring 2025', 'Fall 2025', 'Winter 2025–26', 'Spring 2026', 'Fall 2026']);
    expect(chart.lines[0]?.points).toEqual([
      { kind: 'absent' },
      { kind: 'value', y: 61, text: '61\u00a0%' },
      { kind: 'gap', reason: 'not shown, to protect students' },
      { kind: 'capped', side: 'at-most', y: 5, text: '5\u00a0% or less' },
      { kind: 'absent' },
    ]);
  });

  test('stops at a break', () => expect(chart.breaks).toEqual([{ before: 3, label: 'A new test.' }]));

  test('keeps within what is possible', () => {
    expect(chart.scale).toEqual({ zero: false, whole: false, least: 0, most: 100 });
    const count = chartOf({ unit: 'count' }, ['2025-26-fall 0', '2026-27-fall 0']);
    expect(count.scale).toEqual({ zero: true, whole: true, least: 0, most: null });
    expect(count.ticks[0]?.value).toBe(0);
  });

  test('can be drawn', () => {
    const { strokes, markers } = sparkline(chartOf({}, ['2025-26-fall 61', '2025-26-winter 63', '2025-26-spring 64']));
    expect([strokes.length > 0, markers.length]).toEqual([true, 1]);
  });

  test('without a number has none', () => {
    expect(chartOf({}, ['2025-26-fall suppressed', '2025-26-winter missing']).lines[0]?.points).toEqual([
      { kind: 'absent' },
      { kind: 'absent' },
    ]);
  });
});
