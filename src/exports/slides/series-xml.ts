import { paper } from '../office/theme.ts';
import { escaped, node } from '../office/xml.ts';
import { letters, line, words } from './chart-look.ts';
import type { NativeChart, Series } from './chart.ts';
import type { Label } from './labels.ts';
import { solid } from './text.ts';
import { columnName } from './workbook.ts';

/** A series at its place among those of its chart, with the numbers beside its points. */
export interface PlacedSeries {
  readonly series: Series;
  readonly place: number;
  readonly labels: readonly Label[];
}

/** A series with its look, at its place in the workbook. */
export function placedSeries(form: 'line' | 'bar', chart: NativeChart, { series, place, labels }: PlacedSeries, language: string): string {
  const column = columnName(place + 1);
  const end = chart.categories.length + 1;
  return node(
    'c:ser',
    {},
    node('c:idx', { val: place }),
    node('c:order', { val: place }),
    node('c:tx', {}, texts(`Sheet1!$${column}$1`, [series.label])),
    form === 'line' ? lineLook(series) : node('c:spPr', {}, solid(series.colour), line(9525, series.colour)),
    form === 'line' ? markerXml(series) : node('c:invertIfNegative', { val: 0 }),
    ...pointsXml(form, series),
    labelsXml(chart, series, labels, language),
    node('c:cat', {}, texts(`Sheet1!$A$2:$A$${end}`, chart.categories)),
    node('c:val', {}, numbers(`Sheet1!$${column}$2:$${column}$${end}`, series.values, chart.format)),
    form === 'line' ? node('c:smooth', { val: 0 }) : '',
  );
}

function lineLook({ role, colour }: Series): string {
  return node('c:spPr', {}, role === 'target' ? line(19_050, colour, 'dash') : line(31_750, colour));
}

function markerXml({ marker, colour }: Series): string {
  const isOpen = marker === 'plus' || marker === 'x' || marker === 'star' || marker === 'dash';
  const look = node('c:spPr', {}, solid(isOpen || marker !== 'circle' ? colour : paper), line(19_050, colour));
  return node('c:marker', {}, node('c:symbol', { val: marker }), node('c:size', { val: marker === 'dash' ? 9 : 7 }), look);
}

/** Points that look otherwise: where a line is dotted, a value that is capped, the last one. */
function pointsXml(form: 'line' | 'bar', series: Series): string[] {
  return series.values.flatMap((value, place) => {
    if (value === null) return [];
    const isCapped = series.texts[place] !== undefined;
    if (form === 'bar')
      return isCapped
        ? [point(place, node('c:invertIfNegative', { val: 0 }), node('c:spPr', {}, solid(paper), line(12_700, series.colour)))]
        : [];
    const loose = series.loose.includes(place);
    const isLast = place === series.last && series.role === 'values' && !isCapped;
    if (!loose && !isCapped && !isLast) return [];
    const marker = isCapped ? markerXml({ ...series, marker: 'triangle' }) : isLast ? solidMarker(series) : markerXml(series);
    const look = loose ? line(31_750, series.colour, 'sysDot') : lastLine(series);
    return [point(place, marker, node('c:bubble3D', { val: 0 }), node('c:spPr', {}, look))];
  });
}

function lastLine({ role, colour }: Series): string {
  return role === 'target' ? line(19_050, colour, 'dash') : line(31_750, colour);
}

function solidMarker({ marker, colour }: Series): string {
  const look = node('c:spPr', {}, solid(colour), line(19_050, colour));
  return node('c:marker', {}, node('c:symbol', { val: marker }), node('c:size', { val: 8 }), look);
}

function point(place: number, ...content: readonly string[]): string {
  return node('c:dPt', {}, node('c:idx', { val: place }), ...content);
}

const shows = ['c:showLegendKey', 'c:showVal', 'c:showCatName', 'c:showSerName', 'c:showPercent', 'c:showBubbleSize'] as const;

/** The numbers that stand beside points, and what is said of those that are capped. */
function labelsXml({ format }: NativeChart, series: Series, own: readonly Label[], language: string): string {
  const labels = own.toSorted((one, other) => one.place - other.place).map((label) => labelXml(format, series, label, language));
  return node('c:dLbls', {}, ...labels, ...shows.map((name) => node(name, { val: 0 })));
}

function labelXml(format: string, series: Series, { place, side }: Label, language: string): string {
  const text = series.texts[place];
  const colour = side === 'inEnd' ? paper : series.colour;
  return node(
    'c:dLbl',
    {},
    node('c:idx', { val: place }),
    text === undefined ? '' : words(text, 12, colour, language),
    node('c:numFmt', { formatCode: format, sourceLinked: 0 }),
    node('c:spPr', {}, node('a:noFill'), node('a:ln', {}, node('a:noFill'))),
    text === undefined ? letters(12, colour, language) : '',
    node('c:dLblPos', { val: side }),
    ...shows.map((name) => node(name, { val: name === 'c:showVal' ? 1 : 0 })),
  );
}

function texts(formula: string, values: readonly string[]): string {
  const points = values.map((value, place) => node('c:pt', { idx: place }, node('c:v', {}, escaped(value))));
  return node('c:strRef', {}, node('c:f', {}, formula), node('c:strCache', {}, node('c:ptCount', { val: values.length }), ...points));
}

function numbers(formula: string, values: readonly (number | null)[], format: string): string {
  const points = values.flatMap((value, place) => (value === null ? [] : [node('c:pt', { idx: place }, node('c:v', {}, String(value)))]));
  return node(
    'c:numRef',
    {},
    node('c:f', {}, formula),
    node('c:numCache', {}, node('c:formatCode', {}, escaped(format)), node('c:ptCount', { val: values.length }), ...points),
  );
}
