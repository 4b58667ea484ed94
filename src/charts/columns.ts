import type { Chart, Point } from './chart.ts';
import type { Bar, Label, Marker } from './drawing.ts';
import type { Frame } from './frame.ts';
import { lineHeight, reach, widthOf } from './text-width.ts';

type Shown = Extract<Point, { kind: 'value' | 'capped' }>;

/** A value with its column. */
interface Column {
  readonly point: Shown;
  readonly position: number;
  readonly bar: Bar;
}

/** Columns side by side at each position, with triangles over those whose values are capped, and with their values where those fit. */
export function columns(chart: Chart, frame: Frame): { bars: readonly Bar[]; markers: readonly Marker[]; labels: readonly Label[] } {
  const all = chart.lines.flatMap(({ points }, line) =>
    points.flatMap((point, position): Column[] =>
      point.kind === 'value' || point.kind === 'capped' ? [{ point, position, bar: columnOf(chart, frame, point, line, position) }] : [],
    ),
  );
  return {
    bars: all.map(({ bar }) => bar),
    markers: all.flatMap(({ point, position, bar }): Marker[] =>
      point.kind === 'capped'
        ? [{ line: bar.line, position, at: [(bar.left + bar.right) / 2, endOf(point, bar)], shape: point.side, solid: false }]
        : [],
    ),
    labels: columnsSayValues(chart, frame.step) ? all.map((column) => valueOf(chart, frame, column)) : [],
  };
}

/** Whether the columns of a chart have room for their values: one column at each position, as wide as any value. */
export function columnsSayValues({ lines, form }: Chart, step: number): boolean {
  const points = lines.flatMap((line) => line.points);
  const texts = points.flatMap((point) => (point.kind === 'value' || point.kind === 'capped' ? [point.text] : []));
  return form === 'bar' && lines.length === 1 && texts.every((text) => widthOf(text) <= step - 4);
}

/** The room that values take over the highest column and under the lowest. */
export const roomForValue = lineHeight + 10;

/** A zero is a stub of one px, so that it is seen. */
function columnOf({ lines }: Chart, { x, y, step }: Frame, { y: value, kind }: Shown, line: number, position: number): Bar {
  const width = Math.min(40 * lines.length, step * 0.76) / lines.length;
  const left = x(position) + (line - lines.length / 2) * width;
  const space = Math.min(1, width / 8);
  const [top, bottom] = [Math.min(y(value), y(0)), Math.max(y(value), y(0))];
  return { line, left: left + space, right: left + width - space, top: Math.min(top, bottom - 1), bottom, open: kind === 'capped' };
}

/** The height at which a column ends. */
function endOf({ y }: Shown, { top, bottom }: Bar): number {
  return y < 0 ? bottom : top;
}

/** A value over its column, or in it where a target would run through the text, or beyond that target where the column is too small. */
function valueOf({ targets }: Chart, { y }: Frame, { point, position, bar }: Column): Label {
  const isBelow = point.y < 0;
  const beyond = (height: number, aside: number): number => (isBelow ? height + aside + reach.above : height - aside - reach.below);
  const here = targets.filter(({ from, to }) => from <= position && position <= to).map(({ value }) => y(value));
  const isFree = (base: number): boolean => here.every((height) => Math.abs(height - (base - reach.above / 2)) >= 9);
  const outside = beyond(isBelow ? bar.bottom : bar.top, point.kind === 'capped' ? 9 : 4);
  const common = { text: point.text, x: (bar.left + bar.right) / 2, anchor: 'middle', line: bar.line } as const;
  if (isFree(outside)) return { ...common, role: 'value', y: outside };
  const inside = isBelow ? bar.bottom - 3 - reach.below : bar.top + 3 + reach.above;
  const fitsInside = !bar.open && bar.bottom - bar.top > lineHeight + 4 && widthOf(point.text) <= bar.right - bar.left;
  if (fitsInside && isFree(inside)) return { ...common, role: 'inside', y: inside };
  const farther = here.map((height) => beyond(height, 4)).filter((base) => (isBelow ? base > outside : base < outside));
  const [best = outside] = farther.filter(isFree).toSorted((one, other) => Math.abs(one - outside) - Math.abs(other - outside));
  return { ...common, role: 'value', y: best };
}
