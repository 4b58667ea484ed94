import { describe, expect, test } from 'vitest';
import { unitsOfIndicator, wholeOf } from '../../../../src/domain/views/indicator-points.ts';
import { seriesOf } from '../../../../src/domain/views/indicator-series.ts';
import { tableByGroup, tableByUnit } from '../../../../src/domain/views/indicator-table.ts';
import { pick } from '../../../make-site.ts';
import { measured } from './indicators.ts';

const groups = { new: 'New here', old: 'Longer here' };
const rows = [
  '2025-26-fall,birch,,61',
  '2024-25-fall,cedar-fork,,60',
  '2024-25-spring,cedar-fork,old,62',
  '2024-25-spring,cedar-fork,new,,suppressed',
  '2024-25-spring,cedar-fork,,61',
  '2025-26-fall,cedar-fork,,5,at-most',
  '2025-26-fall,alder,,64',
  '2025-26-spring,cedar-fork,,,missing',
  '2026-27-fall,cedar-fork,,66',
];
const breaks = [
  { period: '2025-26-fall', what: 'A new test.' },
  { period: '2030-31', what: 'To come.' },
];
const targets = [
  { by: '2027-28', value: 70 },
  { by: '2026-27', value: 65 },
  { by: '2026-27', value: 50, in: 'alder' },
];
const { site, indicator } = measured({ groups, breaks, targets }, rows);
const whole = pick(site.units, 'cedar-fork');

describe('what an indicator knows', () => {
  test('stands by period, then by unit, then by group with everybody first', () => {
    expect(indicator.observations.map(({ period, unit, group }) => [period.text, unit.id, group].join(' '))).toEqual([
      '2024-25-fall cedar-fork ', '2024-25-spring cedar-fork ', '2024-25-spring cedar-fork new', '2024-25-spring cedar-fork old',
      '2025-26-fall alder ', '2025-26-fall birch ', '2025-26-fall cedar-fork ', '2025-26-spring cedar-fork ', '2026-27-fall cedar-fork ',
    ]); // prettier-ignore
  });

  test('has its units in the district’s own order, and one that stands for the whole', () => {
    expect(unitsOfIndicator(site, indicator).map(({ id }) => id)).toEqual(['alder', 'birch', 'cedar-fork']);
    expect(wholeOf(site, indicator)).toBe(whole);
    const schools = measured({}, ['2025-26,alder,,1', '2025-26,birch,,1']);
    expect(wholeOf(schools.site, schools.indicator)).toBeNull();
    const one = measured({}, ['2025-26,alder,,1']);
    expect(wholeOf(one.site, one.indicator)?.id).toBe('alder');
  });
});

describe('a series', () => {
  const series = seriesOf(site, indicator, [
    { unit: whole, group: null },
    { unit: pick(site.units, 'alder'), group: null },
  ]);

  test('has a point for each period in each line, and joins those that compare', () => {
    const shown = series.lines.map(({ points }) =>
      points.map(({ period, cell, joined }) => `${period.text} ${cell.state}${joined ? ' joined' : ''}`),
    );
    expect(shown).toEqual([
      ['2024-25-fall reported', '2024-25-spring reported joined', '2025-26-fall capped', '2025-26-spring missing', '2026-27-fall reported'],
      ['2024-25-fall missing', '2024-25-spring missing', '2025-26-fall reported', '2025-26-spring missing', '2026-27-fall missing'],
    ]);
    expect(series.periods.map(({ text }) => text)).toEqual(series.lines[0]?.points.map(({ period }) => period.text));
  });

  test('has the targets of its lines by period, and the breaks within it', () => {
    expect(series.targets.map(({ by, value }) => [by.text, value])).toEqual([
      ['2026-27', 65],
      ['2026-27', 50],
      ['2027-28', 70],
    ]);
    expect(series.breaks.map(({ what }) => what)).toEqual(['A new test.']);
    expect(seriesOf(site, indicator, [{ unit: whole, group: 'new' }]).targets).toEqual([]);
  });

  test('of nothing is empty', () => {
    expect(seriesOf(site, indicator, [])).toMatchObject({ periods: [], lines: [], targets: [], breaks: [] });
  });
});

describe('a table', () => {
  test('by group has everybody first', () => {
    const { columns, rows: lines } = tableByGroup(site, indicator, whole);
    expect(columns.map(({ group }) => group)).toEqual([null, 'new', 'old']);
    expect(lines.map(({ period, cells }) => [period.text, ...cells.map(({ state }) => state)].join(' '))).toEqual([
      '2024-25-fall reported missing missing',
      '2024-25-spring reported suppressed reported',
      '2025-26-fall capped missing missing',
      '2025-26-spring missing missing missing',
      '2026-27-fall reported missing missing',
    ]);
  });

  test('by unit shows the whole alone unless the district compares its units', () => {
    expect(tableByUnit(site, indicator).columns.map(({ unit }) => unit.id)).toEqual(['cedar-fork']);
    const open = measured({ groups }, rows, { site: { schoolYearStarts: '08-01', compareUnits: 'public' } });
    expect(tableByUnit(open.site, open.indicator).columns.map(({ unit }) => unit.id)).toEqual(['alder', 'birch', 'cedar-fork']);
    const schools = measured({}, ['2025-26,alder,,1', '2025-26,birch,,1']);
    expect(tableByUnit(schools.site, schools.indicator)).toMatchObject({ columns: [], rows: [] });
  });
});

test('a hidden cell has nothing but its state', () => {
  expect(indicator.observations.find(({ cell }) => cell.state === 'suppressed')?.cell).toEqual({ state: 'suppressed' });
});
