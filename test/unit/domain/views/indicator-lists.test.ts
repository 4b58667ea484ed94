import { expect, test } from 'vitest';
import { dataOf, targetsShown } from '../../../../src/domain/views/indicator-data.ts';
import { gridsOf, type GridHead } from '../../../../src/domain/views/indicator-grid.ts';
import { indicatorLists, rowOf, statusesOfUnit } from '../../../../src/domain/views/indicator-lists.ts';
import { groupsToldOf, unitsShown } from '../../../../src/domain/views/indicator-points.ts';
import { tableByUnit } from '../../../../src/domain/views/indicator-table.ts';
import { makeSite, pick } from '../../../make-site.ts';
import { measured, units } from './indicators.ts';

const open = { site: { schoolYearStarts: '08-01', compareUnits: 'public' as const } };

test('indicators stand by what they show, and a kind without any is left out', () => {
  const site = makeSite({ indicators: { b: { kind: 'student-outcome' }, a: { kind: 'student-outcome' }, c: { kind: 'student-outcome', order: 1 } } }); // prettier-ignore
  expect(indicatorLists(site).map(({ kind, rows }) => [kind, ...rows.map(({ indicator }) => indicator.id)])).toEqual([
    ['student-outcome', 'c', 'a', 'b'],
  ]);
  expect(indicatorLists(makeSite())).toEqual([]);
});

test('at a glance there is the whole alone; single schools and no numbers have none', () => {
  const one = measured({}, ['2025-26 60', '2025-26,alder,,70']);
  const { glance } = rowOf(one.site, one.indicator);
  expect(glance?.status).toMatchObject({ latest: { cell: { value: 60 } }, standing: 'no-target' });
  expect(glance?.chart.series.lines).toHaveLength(1);
  for (const rows of [['2025-26,alder,,1', '2025-26,birch,,1'], []]) {
    const { site, indicator } = measured({}, rows);
    expect(rowOf(site, indicator).glance).toBeNull();
  }
});

test('a school has its own numbers on its own page, compared or not', () => {
  const { site } = measured({ targets: [{ by: '2025-26', value: 65, in: 'alder' }] }, ['2025-26 60', '2025-26,alder,,70']);
  const said = (unit: string): unknown =>
    statusesOfUnit(site, pick(site.units, unit)).map(({ indicator, status }) => [indicator.id, status.standing]);
  expect([said('alder'), said('birch')]).toEqual([[['it', 'baseline-year']], []]);
});

test('pages and downloads tell of schools where the district compares them, and otherwise of the whole', () => {
  const rows = ['2025-26,alder,,70', '2025-26,,,60', '2025-26,,new,,suppressed'];
  const targets = [{ by: '2026-27', value: 64 }, { by: '2026-27', value: 70, in: 'alder' }]; // prettier-ignore
  const shown = ({ site, indicator }: ReturnType<typeof measured>): unknown => [
    unitsShown(site, indicator).map(({ id }) => id),
    dataOf(site, indicator).map(({ unit, group }) => `${unit.id} ${group ?? ''}`.trim()),
    targetsShown(site, indicator).map(({ value }) => value),
  ];
  const row = { groups: { new: 'New here' }, targets };
  expect(shown(measured(row, rows))).toEqual([['cedar-fork'], ['cedar-fork', 'cedar-fork new'], [64]]);
  expect(shown(measured(row, rows, open))).toEqual([
    ['alder', 'cedar-fork'],
    ['alder', 'cedar-fork', 'cedar-fork new'],
    [64, 70],
  ]);
  const { site, indicator } = measured(row, rows);
  expect(groupsToldOf(indicator, pick(site.units, 'cedar-fork'))).toEqual([null, 'new']);
});

function headOf(head: GridHead): string {
  return head.is === 'period' ? head.period.text : head.line.unit.id;
}

test('periods go down beside few schools, and across beside many, at most six in a row and the latest first', () => {
  const few = measured({}, ['2024-25 60', '2025-26,alder,,70'], open);
  expect(gridsOf(tableByUnit(few.site, few.indicator))).toMatchObject([{ columns: [{}, {}], rows: [{}, {}] }]);
  const ids = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
  const schools = Object.fromEntries(ids.map((id) => [id, { parent: 'cedar-fork' }]));
  const months = ['2025-09', '2025-10', '2025-11', '2025-12', '2026-01', '2026-02', '2026-03'];
  const data = months.flatMap((month, at) => ids.map((id, place) => `${month},${id},,${at * 10 + place}`));
  const many = measured({}, data, { ...open, units: { ...units, ...schools } });
  const grids = gridsOf(tableByUnit(many.site, many.indicator));
  expect(grids.map(({ columns }) => columns.map(headOf))).toEqual([months.slice(4), months.slice(0, 4)]);
  expect(grids[0]?.rows.map(({ head, cells }) => [headOf(head), ...cells])).toEqual(
    ids.map((id, place) => [id, ...[40, 50, 60].map((value) => ({ state: 'reported', value: value + place, n: null }))]),
  );
});
