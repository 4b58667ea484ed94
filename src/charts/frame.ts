import { scaleLinear } from 'd3-scale';
import type { Chart } from './chart.ts';
import type { Box, Stroke } from './drawing.ts';

/** Where values and positions stand in a drawing. */
export interface Frame {
  readonly plot: Box;
  /** The middle of a position. */
  readonly x: (position: number) => number;
  readonly y: (value: number) => number;
  /** From one position to the next. */
  readonly step: number;
}

/** How far the first and the last value of a line stand from the ends of the plot at most. */
const margin = 20;

/** Columns divide the plot in equal parts; lines go nearly from end to end. */
export function frameOf({ positions, ticks, form }: Chart, plot: Box): Frame {
  const [count, width] = [Math.max(1, positions.length), plot.right - plot.left];
  const pad = form === 'line' && count > 1 ? Math.min(margin, width / count / 2) : width / count / 2;
  const step = count > 1 ? (width - 2 * pad) / (count - 1) : width;
  const y = scaleLinear([ticks[0]?.value ?? 0, ticks.at(-1)?.value ?? 1], [plot.bottom, plot.top]);
  return { plot, step, x: (position) => plot.left + pad + position * step, y: (value) => y(value) };
}

/** Half a position before or after one, but not outside the plot. */
export function edge({ plot, x, step }: Frame, position: number, side: 'before' | 'after'): number {
  const place = x(position) + (side === 'before' ? -step / 2 : step / 2);
  return Math.max(plot.left, Math.min(plot.right, place));
}

/** A level or upright stroke that belongs to no line. */
export function straight(role: Stroke['role'], fromX: number, fromY: number, toX: number, toY: number): Stroke {
  return {
    role,
    points: [
      [fromX, fromY],
      [toX, toY],
    ],
    line: null,
  };
}

/** The base line, three hairlines or so, and a tick for each position. The base of columns is zero, wherever it stands. */
export function axisStrokes({ ticks, positions, form }: Chart, { plot, x, y }: Frame): readonly Stroke[] {
  const zero = form !== 'line' && ticks.some(({ value }) => value === 0) ? y(0) : plot.bottom;
  const heights = ticks.map(({ value }) => y(value)).filter((height) => height !== zero);
  return [
    ...heights.map((height) => straight('hairline', plot.left, height, plot.right, height)),
    straight('axis', plot.left, zero, plot.right, zero),
    ...(zero === plot.bottom ? positions : []).map((_, index) => straight('tick', x(index), plot.bottom, x(index), plot.bottom + 4)),
  ];
}
