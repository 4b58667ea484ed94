import { valueOf, type Chart } from './chart.ts';
import { rounded, type Drawing, type Label, type Marker } from './drawing.ts';
import { drawRows } from './draw-rows.ts';
import { endHeight, endLabels, endTexts, endWidth, targetTexts } from './end-labels.ts';
import { axisStrokes, frameOf, type Frame } from './frame.ts';
import { keyOf } from './key.ts';
import { notesOf } from './notes.ts';
import { periodLabels } from './period-labels.ts';
import { columns, lineMarkers, lineStrokes } from './series.ts';
import { targetStrokes } from './targets.ts';
import { reach, widest } from './text-width.ts';
import { valueLabels } from './value-labels.ts';

/** The widths in px of the two drawings of a chart: beside its table, and on the narrowest phone. */
export const drawingWidths = { wide: 580, narrow: 288 } as const;

/** A chart drawn in a width in px. Its height comes from what it has to say. */
export function drawChart(chart: Chart, width: number): Drawing {
  const drawing = chart.form === 'rows' ? drawRows(chart, width) : drawOverTime(chart, width);
  return { ...drawing, height: Math.ceil(drawing.height) };
}

/** The position of a line's last value if it stands so far from the right edge that its label is best beside it. */
function besideItsPoint({ form, lines, positions }: Chart): number | undefined {
  const [line, ...others] = lines;
  if (!line || others.length > 0 || form !== 'line') return undefined;
  const last = line.points.findLastIndex((point) => valueOf(point) !== null);
  return last >= 0 && (last < positions.length - 1 || positions.length === 1) ? last : undefined;
}

function drawOverTime(chart: Chart, width: number): Drawing {
  const last = besideItsPoint(chart);
  const most = Math.min(170, width * 0.36);
  const ends = chart.form === 'bar' || last !== undefined ? targetTexts(chart, most) : endTexts(chart, most);
  const key = chart.form === 'bar' ? keyOf(chart, width) : { bars: [], labels: [], height: 0 };
  const [left, right] = [Math.ceil(widest(chart.ticks.map(({ text }) => text)) + 10), width - Math.max(8, Math.ceil(endWidth(ends)))];
  const notes = notesOf(chart, frameOf(chart, { left, right, top: 0, bottom: 1 }), width);
  const top = Math.ceil(key.height + notes.height + 10);
  const bottom = top + Math.max(width > 400 ? 200 : 184, endHeight(ends));
  const frame = frameOf(chart, { left, right, top, bottom });
  const { labels: endings, leaders } = endLabels(ends, frame);
  const { labels: said, strokes: uprights } = notes.at(frame);
  const periods = periodLabels(
    chart.positions.map(({ short }) => short),
    frame,
    width,
  );
  const strokes = [...axisStrokes(chart, frame), ...uprights, ...targetStrokes(chart, frame), ...leaders];
  const series = chart.form === 'bar' ? [] : lineStrokes(chart, frame);
  const [line] = chart.lines;
  const beside =
    line && chart.lines.length === 1 && chart.form === 'line' ? valueLabels(line, last, frame, obstacles([...strokes, ...series])) : [];
  return {
    width,
    height: bottom + Math.max(periods.height, reach.below + 8) + 2,
    plot: frame.plot,
    strokes: [...strokes, ...series],
    bars: [...key.bars, ...(chart.form === 'bar' ? columns(chart, frame) : [])],
    markers: chart.form === 'bar' ? cappedColumns(chart, frame) : lineMarkers(chart, frame),
    labels: [...key.labels, ...tickLabels(chart, frame), ...said, ...periods.labels, ...endings, ...beside],
  };
}

const light = new Set<string>(['hairline', 'axis', 'tick']);

/** What a text must not cover: a hairline may pass behind it. */
function obstacles<Stroke extends { readonly role: string }>(strokes: readonly Stroke[]): readonly Stroke[] {
  return strokes.filter(({ role }) => !light.has(role));
}

function tickLabels({ ticks }: Chart, { plot, y }: Frame): readonly Label[] {
  return ticks.map(({ value, text }) => ({
    role: 'tick',
    text,
    x: plot.left - 8,
    y: rounded(y(value) + reach.above / 2 - 2),
    anchor: 'end',
    line: null,
  }));
}

/** The triangles over columns whose value is only known to be at most or at least so much. */
function cappedColumns(chart: Chart, frame: Frame): readonly Marker[] {
  const tops = columns(chart, frame);
  return chart.lines
    .flatMap(({ points }, line) => points.flatMap((point, position) => (valueOf(point) === null ? [] : [{ point, line, position }])))
    .flatMap(({ point, line, position }, index): Marker[] => {
      const bar = tops[index];
      if (point.kind !== 'capped' || !bar) return [];
      const at = [(bar.left + bar.right) / 2, point.y < 0 ? bar.bottom : bar.top] as const;
      return [{ line, position, at, shape: point.side, solid: false }];
    });
}
