import type { Chart, Line } from './chart.ts';
import { drawChart, drawingWidths } from './draw-chart.ts';
import type { Drawing, Shape } from './drawing.ts';
import { patternOf, type Pattern } from './patterns.ts';
import { shapeOf, toneOf } from './series.ts';

/** All that the script needs to draw a chart again in its place, where people can point at its values. */
export interface LiveChart {
  readonly chart: Pick<Chart, 'form' | 'positions' | 'targets' | 'breaks' | 'ticks'>;
  readonly lines: readonly (Line & Look)[];
  readonly drawings: Readonly<Record<keyof typeof drawingWidths, Pick<Drawing, 'width' | 'height' | 'plot'>>>;
  /** What the slider along the periods is called. */
  readonly values: string;
}

/** How a line looks in every drawing. */
export interface Look {
  readonly tone: 'accent' | 'ink' | 'soft';
  readonly shape: Shape;
  readonly pattern: Pattern;
}

/** The look of a line by its place in the chart. */
export function lookOf(chart: Pick<Chart, 'lines'>, line: number): Look {
  return { tone: toneOf(chart, line), shape: shapeOf(chart, line), pattern: patternOf(line) };
}

/** A chart for the script as JSON that can stand in a page: no text in it ends its element or begins a comment. */
export function liveJson(chart: Chart, values: string): string {
  const { form, positions, targets, breaks, ticks, lines } = chart;
  const placeIn = (width: number): LiveChart['drawings']['wide'] => {
    const { height, plot } = drawChart(chart, width);
    return { width, height, plot };
  };
  const live: LiveChart = {
    chart: { form, positions, targets, breaks, ticks },
    lines: lines.map((line, index) => ({ ...line, ...lookOf(chart, index) })),
    drawings: { wide: placeIn(drawingWidths.wide), narrow: placeIn(drawingWidths.narrow) },
    values,
  };
  return JSON.stringify(live).replaceAll('<', '\\u003c');
}
