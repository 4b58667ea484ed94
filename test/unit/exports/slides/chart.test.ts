import { describe, expect, test } from 'vitest';
import { nativeChart } from '../../../../src/exports/slides/chart.ts';
import { presentationOf } from '../../../../src/exports/slides/presentation.ts';
import type { Slide } from '../../../../src/exports/slides/shape.ts';
import { columnName } from '../../../../src/exports/slides/workbook.ts';
import { chart, target } from '../../../support/make-chart.ts';
import { all, packageFlaws, partsOf, partText, treeOf } from '../../../support/office.ts';

const full = chart({
  lines: { '*District': [61.5, 'hidden', '>95', 70], Lakeview: [55, 57, null, 60] },
  targets: [target(65, 0, 1), target(75, 2, 3)],
  breaks: [{ before: 2, label: 'New survey' }],
});

describe('a chart of the site for slides', () => {
  const native = nativeChart(full);

  test('has a series for each line and each step of the target; a break begins a new one', () => {
    expect(native?.series.map(({ label, values }) => [label, ...values])).toEqual([
      ['District', 61.5, null, null, null],
      ['District (New survey)', null, null, 95, 70],
      ['Lakeview', 55, 57, null, null],
      ['Lakeview (New survey)', null, null, null, 60],
      ['Target', 65, 65, null, null],
      ['Target 75%', null, null, 75, 75],
    ]);
  });

  test('names a target once in its key, however many steps it has', () => {
    expect(native?.series.map(({ isListed }) => isListed)).toEqual([true, true, true, true, true, false]);
  });

  test('says of a capped value what is known, and dots the line to and from it', () => {
    const [, capped] = native?.series ?? [];
    expect(capped?.texts).toEqual({ 2: 'at least 95%' });
    expect(capped?.loose).toEqual([2, 3]);
  });

  test('draws the main line in the accent and the others in ink, never in a level’s colour', () => {
    expect(new Set(native?.series.map(({ colour }) => colour))).toEqual(new Set(['1D3FB8', '14171A']));
  });

  test('writes numbers with their unit and as many decimals as any has', () => {
    expect(native?.format).toBe('0.0" %"');
    expect(nativeChart(chart({ lines: { '*Families': [12, 1400] }, unit: '', form: 'bar' }))).toMatchObject({
      form: 'bar',
      format: '#,##0',
    });
  });

  test('is nothing where there is nothing to draw', () => {
    expect(nativeChart(chart({ lines: {} }))).toBeNull();
  });
});

test.each(['line', 'bar'] as const)('a %s chart on a slide has its numbers in the workbook behind it', (form) => {
  const native = nativeChart({ ...full, form });
  if (!native) throw new Error('no chart');
  const place = { left: 1, top: 2, width: 6, height: 4 };
  const slide: Slide = {
    layout: 'content',
    title: 'One',
    beside: [],
    shapes: [{ kind: 'chart', name: 'Attendance', place, about: 'Attendance over four seasons', chart: native }],
    notes: [],
  };
  const bytes = presentationOf(
    { title: 'Deck', footer: 'Foot', language: 'en-US', slides: [slide, { ...slide, title: 'Two' }] },
    { title: 'Deck', from: 'District', language: 'en-US', changed: '2026-10-15' },
  );
  expect(packageFlaws(bytes)).toEqual([]);
  const parts = partsOf(bytes);
  const book = partsOf(parts.get('ppt/embeddings/Microsoft_Excel_Sheet2.xlsx') ?? new Uint8Array());
  const cells = new Map(
    all(treeOf(partText(book, 'xl/worksheets/sheet1.xml')), 'c').map((cell) => [
      cell.attributes['r'] ?? '',
      [...all(cell, 'v'), ...all(cell, 't')].map(({ text }) => text).join(''),
    ]),
  );
  const series = all(treeOf(partText(parts, 'ppt/charts/chart2.xml')), 'c:ser');
  expect(series).toHaveLength(6);
  for (const [place_, one] of series.entries()) {
    const column = columnName(place_ + 1);
    expect(all(one, 'c:f').map(({ text }) => text)).toEqual([
      `Sheet1!$${column}$1`,
      'Sheet1!$A$2:$A$5',
      `Sheet1!$${column}$2:$${column}$5`,
    ]);
    const [numbers] = all(one, 'c:numCache');
    const points = numbers ? all(numbers, 'c:pt') : [];
    expect(points.length).toBeGreaterThan(0);
    for (const point of points) expect(cells.get(`${column}${Number(point.attributes['idx']) + 2}`)).toBe(all(point, 'c:v')[0]?.text);
  }
  expect(cells.get('A2')).toBe('Fall 2024');
});

test('columns of a workbook have the names of a spreadsheet', () => {
  expect([0, 25, 26, 701, 702].map(columnName)).toEqual(['A', 'Z', 'AA', 'ZZ', 'AAA']);
});
