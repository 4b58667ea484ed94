import type { Chart } from './chart.ts';
import { frameOf } from './frame.ts';
import type { Marker, Stroke } from './drawing.ts';
import { lineMarkers, lineStrokes } from './series.ts';

/** The size of a sparkline in px: as high as the bars of a rating history. */
export const sparkSize = { width: 75, height: 24 } as const;

/** The first line of a chart at its smallest, without any text: the line with its gaps, its last value and values that stand alone. */
export function sparkline(chart: Chart): { readonly strokes: readonly Stroke[]; readonly markers: readonly Marker[] } {
  const first: Chart = { ...chart, lines: chart.lines.slice(0, 1) };
  const frame = frameOf(first, { left: 0, top: 4, right: sparkSize.width, bottom: sparkSize.height - 4 });
  // As narrow as if no marker had room: only those that must be seen are left.
  return { strokes: lineStrokes(first, frame), markers: lineMarkers(first, { ...frame, step: 0 }) };
}
