import { valueOf, type Chart, type Tick } from './chart.ts';
import { frameOf } from './frame.ts';
import type { Marker, Stroke } from './drawing.ts';
import { lineMarkers, lineStrokes } from './series.ts';

/** The size of a sparkline in px: as high as the bars of a rating history. */
export const sparkSize = { width: 75, height: 24 } as const;

/** The first line of a chart at its smallest, without any text: the line with its gaps, its last value and values that stand alone. */
export function sparkline(chart: Chart): { readonly strokes: readonly Stroke[]; readonly markers: readonly Marker[] } {
  const first: Chart = { ...chart, lines: chart.lines.slice(0, 1), ticks: ends(chart) };
  const frame = frameOf(first, { left: 0, top: 4, right: sparkSize.width, bottom: sparkSize.height - 4 });
  // As narrow as if no marker had room: only those that must be seen are left.
  return { strokes: lineStrokes(first, frame), markers: lineMarkers(first, { ...frame, step: 0 }) };
}

/** Its least and greatest value, but at least a third of the chart's own axis, so that a small change stays small. */
function ends({ lines, ticks }: Chart): readonly Tick[] {
  const values = (lines[0]?.points ?? []).map(valueOf).filter((value) => value !== null);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const least = ((ticks.at(-1)?.value ?? 1) - (ticks[0]?.value ?? 0)) / 3;
  const air = Math.max(0, (least - (high - low)) / 2);
  return values.length === 0 ? ticks : [low - air, high + air].map((value) => ({ value, text: '' }));
}
