import { describe, expect, test } from 'vitest';
import type { Chart } from '../../../../src/charts/chart.ts';
import { chartsOf } from '../../../../src/domain/views/indicator-charts.ts';
import { words } from '../../../../src/words/words.ts';
import type { IndicatorRow } from '../../../make-site.ts';
import { measured } from '../../domain/views/indicators.ts';

function chart(row: IndicatorRow, rows: readonly string[]): Chart {
  const { site, indicator } = measured(row, rows, { site: { schoolYearStarts: '08-01', compareUnits: 'public' } });
  const [first] = chartsOf(site, indicator);
  if (!first) throw new Error('There is no chart.');
  return words.indicatorChart(first);
}

/** The points of the first line in short. */
function points(row: IndicatorRow, rows: readonly string[]): string[] {
  return (chart(row, rows).lines[0]?.points ?? []).map((point) => {
    if (point.kind === 'gap') return `gap: ${point.reason}`;
    return point.kind === 'absent' ? 'absent' : `${point.kind} ${point.y}: ${point.text.replace('\u00a0', ' ')}`;
  });
}

describe('points', () => {
  test.each<[string, IndicatorRow, string[], string[]]>([
    ['per cent with the digits that are asked for', { decimals: 1 }, ['2024-25 60', '2025-26 61.25'], ['value 60: 60.0 %', 'value 61.25: 61.3 %']], // prettier-ignore
    ['counts alone', { unit: 'count', of: 'students' }, ['2025-26 1234'], ['value 1234: 1,234']],
    ['limits', {}, ['2024-25 5 at-most', '2025-26 95 at-least'], ['capped 5: 5 % or less', 'capped 95: 95 % or more']],
    ['hidden', {}, ['2024-25 60', '2025-26 suppressed'], ['value 60: 60 %', 'gap: not shown, to protect students']],
    ['said to be missing, the last one too', {}, ['2024-25 60', '2025-26 missing'], ['value 60: 60 %', 'gap: not reported']],
    ['what does not apply', {}, ['2024-25 60', '2025-26 not-applicable'], ['value 60: 60 %', 'absent']],
    ['not told before the first and after the last number, but between', {},
      ['2023-24,alder,,1', '2024-25 60', '2025-26,alder,,1', '2026-27 62', '2027-28,alder,,1'], ['value 60: 60 %', 'value 62: 62 %']], // prettier-ignore
  ])('%s', (_, row, rows, said) => expect(points(row, rows)).toEqual(said));

  test('a line begins with its own first number, and a period without a row is a gap', () => {
    const { lines } = chart({ groups: { new: 'New here' } }, ['2023-24 60', '2024-25,,new,50', '2025-26 61', '2026-27,,new,52']);
    expect(lines.map(({ id, label, role, points: own }) => [id, label, role, ...own.map(({ kind }) => kind)])).toEqual([
      ['cedar-fork', 'Everybody', 'main', 'value', 'gap', 'value', 'absent'],
      ['cedar-fork new', 'New here', 'compared', 'absent', 'value', 'gap', 'value'],
    ]);
  });
});

describe('form and scale', () => {
  test.each<[IndicatorRow, string, object]>([
    [{ unit: 'percent' }, 'line', { zero: false, whole: false, least: 0, most: 100 }],
    [{ unit: 'count' }, 'bar', { zero: true, whole: true, least: 0, most: null }],
    [{ unit: 'rate', per: '100 students' }, 'line', { zero: false, whole: false, least: 0, most: null }],
    [{ unit: 'score', range: { least: -50, most: 50 } }, 'line', { zero: false, whole: false, least: -50, most: 50 }],
  ])('%j: %s', (row, form, scale) => expect(chart(row, ['2024-25 6', '2025-26 12'])).toMatchObject({ form, scale }));

  test('the axis is in the unit, without needless digits', () => {
    expect(chart({ decimals: 1 }, ['2024-25 60', '2025-26 90']).ticks.map(({ text }) => text)).toContain('80\u00a0%');
  });
});

test('targets, breaks and periods in words', () => {
  const row: IndicatorRow = {
    short: 'Test',
    direction: 'up',
    targets: [{ by: '2026-27', value: 70, on: '2026-09-01' }, { by: '2024-25', value: 66, kind: 'stretch' }], // prettier-ignore
    breaks: [{ period: '2025-26', what: 'The state has a new test.' }],
  };
  const { positions, targets, breaks, lines, title } = chart(row, ['2024-25 60', '2025-26 61']);
  expect(positions.map(({ long }) => long)).toEqual(['2024–25', '2025–26', '2026–27']);
  expect(targets).toEqual([
    { kind: 'stretch', label: 'Stretch', value: 66, text: '66\u00a0%', from: 0, to: 0 },
    { kind: 'target', label: 'Target', value: 70, text: '70\u00a0%', from: 2, to: 2 },
  ]);
  expect(breaks).toEqual([{ before: 1, label: 'The state has a new test' }]);
  expect([title, lines[0]?.label]).toEqual(['It', 'Test']);
  const held = chart({ direction: 'hold', targets: [{ by: '2025-26', value: 0 }] }, ['2025-26 0']);
  expect(held.targets.map(({ label }) => label)).toEqual(['Hold at']);
});

test('a line is called by its group, or by its unit', () => {
  const { site, indicator } = measured({ groups: { new: 'New here' } }, ['2025-26 60']);
  const unit = site.units.all[0];
  if (!unit) throw new Error('There is no unit.');
  expect([null, 'new'].map((group) => words.lineName(indicator, { unit, group }))).toEqual([unit.fields.title, 'New here']);
  expect(words.lineName(indicator, { unit, group: null }, 'group')).toBe(words.everybody);
});

describe('what a chart says', () => {
  const breaks = [{ period: '2025-26', what: 'A new test.' }];
  test.each<[IndicatorRow, string[], string]>([
    [{}, ['2025-26 60'], 'Cedar fork: 60 % in 2025–26. The table below has every number.'],
    [
      { targets: [{ by: '2026-27', value: 70 }] },
      ['2023-24 60', '2024-25 suppressed', '2025-26 62'],
      'Cedar fork: from 60 % in 2023–24 to 62 % in 2025–26, one hidden. The target is 70 % by 2026–27. The table below has every number.',
    ],
    [
      { breaks, targets: [{ by: '2026-27', value: 70, on: '2026-09-01' }] },
      ['2024-25 60', '2025-26 40'],
      'Cedar fork: 40 % in 2025–26. Numbers from 2025–26 on are not compared with those before. The target is 70 % by 2026–27.',
    ],
    [{ groups: { new: 'New' } }, ['2025-26 60', '2025-26,,new,50'], 'Cedar fork: 60 % in 2025–26. Beside it: New. The table below has every number.'], // prettier-ignore
    [{}, ['2025-26 suppressed'], 'Cedar fork: no number is shown. The table below has every number.'],
    [{}, ['2025-26,alder,,1', '2025-26,birch,,2'], 'Alder and Birch. The table below has every number.'],
  ])('%j %j', (row, rows, sentence) => expect(chart(row, rows).description.replaceAll('\u00a0', ' ')).toBe(sentence));
});
