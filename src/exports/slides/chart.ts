import type { Chart, Point } from '../../charts/chart.ts';
import { shapeOf, toneOf } from '../../charts/series.ts';
import { accent, ink, soft } from '../office/theme.ts';

/** A chart as Office has it: people can change its numbers and its looks. */
export interface NativeChart {
  readonly form: 'line' | 'bar';
  /** The positions under the axis. */
  readonly categories: readonly string[];
  readonly series: readonly Series[];
  readonly axis: { readonly least: number; readonly most: number; readonly step: number };
  /** How numbers are written, in Office's own way: `0.0" %"`. */
  readonly format: string;
}

/** A row of numbers with its look. */
export interface Series {
  readonly label: string;
  readonly role: 'values' | 'target';
  /** Whether the key below the chart names it; of the steps of one target the first stands for all. */
  readonly isListed: boolean;
  /** One for each category; `null` where nothing is drawn. */
  readonly values: readonly (number | null)[];
  readonly colour: string;
  readonly marker: Marker;
  /** Places to and from which the line is dotted: the true value is not known. */
  readonly loose: readonly number[];
  /** What stands beside some of the values instead of their number. */
  readonly texts: Readonly<Record<number, string>>;
  /** The last value, whose number stands beside it. */
  readonly last: number | null;
}

export type Marker = 'circle' | 'square' | 'diamond' | 'plus' | 'x' | 'star' | 'dash' | 'triangle';

const markers: Readonly<Record<ReturnType<typeof shapeOf>, Marker>> = {
  circle: 'circle',
  square: 'square',
  diamond: 'diamond',
  plus: 'plus',
  times: 'x',
  asterisk: 'star',
};

/** Targets of one chart that have names of their own. */
const targetMarkers: readonly Marker[] = ['dash', 'triangle', 'star'];

const tones = { accent, ink, soft } as const;

/** A chart of the site for slides: the same lines, targets, gaps and breaks; `null` where there is nothing to draw. */
export function nativeChart(chart: Chart): NativeChart | null {
  const [first, second] = chart.ticks;
  const last = chart.ticks.at(-1);
  if (!first || !second || !last || chart.positions.length === 0) return null;
  return {
    form: chart.form === 'line' ? 'line' : 'bar',
    categories: chart.positions.map(({ short }) => inLines(short)),
    series: [...chart.lines.flatMap((_, line) => lineSeries(chart, line)), ...targetSeries(chart)],
    axis: { least: first.value, most: last.value, step: second.value - first.value },
    format: formatOf(chart),
  };
}

/** A season stands above its school year, which is not torn: `Winter`, `2025–26`. */
function inLines(period: string): string {
  return period.replace(/ (?=\d{4}–\d{2}$)/u, '\n');
}

/** A line in as many series as it has pieces between breaks: no program draws a line from one series to another. */
function lineSeries(chart: Chart, line: number): Series[] {
  const { label = '', points = [] } = chart.lines[line] ?? {};
  const cuts = [...chart.breaks.map(({ before }) => before), points.length];
  return cuts.flatMap((end, place): Series[] => {
    const begin = cuts[place - 1] ?? 0;
    const piece = points.map((point, index): Point => (index >= begin && index < end ? point : { kind: 'absent' }));
    if (piece.every((point) => valueOf(point) === null)) return [];
    const since = chart.breaks[place - 1];
    return [pieceSeries(chart, line, piece, since ? `${label} (${since.label})` : label)];
  });
}

function pieceSeries(chart: Chart, line: number, points: readonly Point[], label: string): Series {
  const values = points.map(valueOf);
  const isCapped = (place: number): boolean => points[place]?.kind === 'capped';
  const last = values.findLastIndex((value) => value !== null);
  return {
    label,
    role: 'values',
    isListed: true,
    values,
    colour: tones[toneOf(chart, line)],
    marker: markers[shapeOf(chart, line)],
    loose: points.flatMap((_, place) => (isCapped(place) || isCapped(place - 1) ? [place] : [])),
    texts: Object.fromEntries(points.flatMap((point, place) => (point.kind === 'capped' ? [[place, point.text] as const] : []))),
    last: last < 0 ? null : last,
  };
}

/** Each step of a target by itself, so that steps are not joined by slopes; those after the first are named with their numbers. */
function targetSeries({ targets, positions }: Chart): Series[] {
  const names = [...new Set(targets.map(({ label }) => label))];
  return targets.map(({ label, text, value, from, to }, index): Series => {
    const isFirst = targets.findIndex((other) => other.label === label) === index;
    return {
      label: isFirst ? label : `${label} ${text}`,
      role: 'target',
      isListed: isFirst,
      values: positions.map((_position, place) => (from <= place && place <= to ? value : null)),
      colour: ink,
      marker: targetMarkers[names.indexOf(label) % targetMarkers.length] ?? 'dash',
      loose: [],
      texts: {},
      last: to,
    };
  });
}

function valueOf(point: Point): number | null {
  return point.kind === 'value' || point.kind === 'capped' ? point.y : null;
}

/** As many decimals as any number has, and the unit if the axis has one. */
function formatOf({ lines, targets, ticks }: Chart): string {
  const numbers = [...lines.flatMap(({ points }) => points.flatMap((point) => valueOf(point) ?? [])), ...targets.map(({ value }) => value)];
  const decimals = Math.max(0, ...numbers.map((number) => /\.(\d+)$/u.exec(String(number))?.[1]?.length ?? 0));
  const digits = decimals === 0 ? '#,##0' : `0.${'0'.repeat(Math.min(decimals, 3))}`;
  return ticks.every(({ text }) => text.endsWith('%')) ? `${digits}" %"` : digits;
}
