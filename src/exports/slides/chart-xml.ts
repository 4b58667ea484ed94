import { hairline, ink, soft } from '../office/theme.ts';
import { document, node } from '../office/xml.ts';
import { letters, line } from './chart-look.ts';
import type { NativeChart } from './chart.ts';
import { labelsOf } from './labels.ts';
import { placedSeries, type PlacedSeries } from './series-xml.ts';

/** The two axes have to be named by each set of series. */
const axes = { category: 111_111_111, value: 222_222_222 } as const;

/** A chart with the workbook that its numbers can be changed in, which is its first relation. */
export function chartXml(chart: NativeChart, language: string): string {
  const plot = node(
    'c:plotArea',
    {},
    node('c:layout'),
    ...groupsOf(chart).map(({ form, series }) => groupXml(form, chart, series, language)),
    categoryAxis(language),
    valueAxis(chart, language),
  );
  return document(
    node(
      'c:chartSpace',
      {
        'xmlns:c': 'http://schemas.openxmlformats.org/drawingml/2006/chart',
        'xmlns:a': 'http://schemas.openxmlformats.org/drawingml/2006/main',
        'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
      },
      node('c:date1904', { val: 0 }),
      node('c:lang', { val: language }),
      node('c:roundedCorners', { val: 0 }),
      node(
        'c:chart',
        {},
        node('c:autoTitleDeleted', { val: 1 }),
        plot,
        chart.series.length > 1 ? legend(chart, language) : '',
        node('c:plotVisOnly', { val: 1 }),
        node('c:dispBlanksAs', { val: 'gap' }),
      ),
      node('c:spPr', {}, node('a:noFill'), node('a:ln', {}, node('a:noFill'))),
      letters(12, ink, language),
      node('c:externalData', { 'r:id': 'rId1' }, node('c:autoUpdate', { val: 0 })),
    ),
  );
}

interface Group {
  readonly form: 'line' | 'bar';
  readonly series: readonly PlacedSeries[];
}

/** Targets are lines over columns too. */
function groupsOf(chart: NativeChart): Group[] {
  const { form, series } = chart;
  const labels = labelsOf(chart);
  const placed = series.map((one, place): PlacedSeries => ({ series: one, place, labels: labels[place] ?? [] }));
  if (form === 'line') return [{ form, series: placed }];
  const values = placed.filter((one) => one.series.role === 'values');
  const targets = placed.filter((one) => one.series.role === 'target');
  return [{ form, series: values }, ...(targets.length > 0 ? [{ form: 'line' as const, series: targets }] : [])];
}

function groupXml(form: 'line' | 'bar', chart: NativeChart, series: Group['series'], language: string): string {
  const rows = series.map((one) => placedSeries(form, chart, one, language));
  const ids = [node('c:axId', { val: axes.category }), node('c:axId', { val: axes.value })];
  return form === 'line'
    ? node(
        'c:lineChart',
        {},
        node('c:grouping', { val: 'standard' }),
        node('c:varyColors', { val: 0 }),
        ...rows,
        node('c:marker', { val: 1 }),
        ...ids,
      )
    : node(
        'c:barChart',
        {},
        node('c:barDir', { val: 'col' }),
        node('c:grouping', { val: 'clustered' }),
        node('c:varyColors', { val: 0 }),
        ...rows,
        node('c:gapWidth', { val: 60 }),
        ...ids,
      );
}

function categoryAxis(language: string): string {
  return node(
    'c:catAx',
    {},
    node('c:axId', { val: axes.category }),
    node('c:scaling', {}, node('c:orientation', { val: 'minMax' })),
    node('c:delete', { val: 0 }),
    node('c:axPos', { val: 'b' }),
    node('c:numFmt', { formatCode: 'General', sourceLinked: 0 }),
    node('c:majorTickMark', { val: 'none' }),
    node('c:minorTickMark', { val: 'none' }),
    node('c:tickLblPos', { val: 'low' }),
    node('c:spPr', {}, line(12_700, ink)),
    letters(11, soft, language),
    node('c:crossAx', { val: axes.value }),
    node('c:crosses', { val: 'autoZero' }),
    node('c:auto', { val: 0 }),
    node('c:lblAlgn', { val: 'ctr' }),
    node('c:lblOffset', { val: 100 }),
    node('c:noMultiLvlLbl', { val: 1 }),
  );
}

function valueAxis({ axis: { least, most, step }, format }: NativeChart, language: string): string {
  return node(
    'c:valAx',
    {},
    node('c:axId', { val: axes.value }),
    node('c:scaling', {}, node('c:orientation', { val: 'minMax' }), node('c:max', { val: most }), node('c:min', { val: least })),
    node('c:delete', { val: 0 }),
    node('c:axPos', { val: 'l' }),
    node('c:majorGridlines', {}, node('c:spPr', {}, line(9525, hairline))),
    node('c:numFmt', { formatCode: format, sourceLinked: 0 }),
    node('c:majorTickMark', { val: 'none' }),
    node('c:minorTickMark', { val: 'none' }),
    node('c:tickLblPos', { val: 'low' }),
    node('c:spPr', {}, node('a:ln', {}, node('a:noFill'))),
    letters(11, soft, language),
    node('c:crossAx', { val: axes.category }),
    node('c:crosses', { val: 'min' }),
    node('c:crossBetween', { val: 'between' }),
    node('c:majorUnit', { val: step }),
  );
}

function legend({ series }: NativeChart, language: string): string {
  const left = series.flatMap(({ isListed }, place) =>
    isListed ? [] : [node('c:legendEntry', {}, node('c:idx', { val: place }), node('c:delete', { val: 1 }))],
  );
  return node(
    'c:legend',
    {},
    node('c:legendPos', { val: 'b' }),
    ...left,
    node('c:overlay', { val: 0 }),
    node('c:spPr', {}, node('a:noFill')),
    letters(12, ink, language),
  );
}
