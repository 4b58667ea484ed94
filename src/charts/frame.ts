import { scaleBand, scaleLinear } from 'd3-scale';
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

export function frameOf({ positions, ticks }: Chart, plot: Box): Frame {
  const count = Math.max(1, positions.length);
  const band = scaleBand<number>([...Array(count).keys()], [plot.left, plot.right]);
  const value = scaleLinear([ticks[0]?.value ?? 0, ticks.at(-1)?.value ?? 1], [plot.bottom, plot.top]);
  const step = band.step();
  return { plot, step, x: (position) => (band(position) ?? plot.left) + step / 2, y: (number) => value(number) };
}

/** The base line, three hairlines or so above it, and a tick for each position. A base that is not the lowest value stands where zero is. */
export function axisStrokes({ ticks, positions, form }: Chart, { plot, x, y }: Frame): readonly Stroke[] {
  const zero = form !== 'line' && ticks.some(({ value }) => value === 0) ? y(0) : plot.bottom;
  return [
    ...ticks
      .map(({ value }) => y(value))
      .filter((height) => height !== zero)
      .map((height): Stroke => across('hairline', plot, height)),
    across('axis', plot, zero),
    ...positions.map((_, index): Stroke => ({
      role: 'tick',
      points: [
        [x(index), plot.bottom],
        [x(index), plot.bottom + 4],
      ],
      line: null,
    })),
  ];
}

function across(role: 'axis' | 'hairline', { left, right }: Box, height: number): Stroke {
  return {
    role,
    points: [
      [left, height],
      [right, height],
    ],
    line: null,
  };
}
