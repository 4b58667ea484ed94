import { valueOf, type Chart } from './chart.ts';
import { rounded, type Drawing, type Label, type Stroke } from './drawing.ts';
import { columns, columnsSayValues, roomForValue } from './columns.ts';
import { drawRows } from './draw-rows.ts';
import { endHeight, endLabels, endTexts, endWidth, targetTexts } from './end-labels.ts';
import { axisStrokes, frameOf, type Frame } from './frame.ts';
import { keyOf } from './key.ts';
import { notesOf } from './notes.ts';
import { periodLabels } from './period-labels.ts';
import { lineMarkers, lineStrokes } from './series.ts';
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
  const key = chart.form === 'bar' ? keyOf(chart, width) : noKey;
  const left = Math.ceil(widest(chart.ticks.map(({ text }) => text)) + 10);
  const right = width - Math.max(8, Math.ceil(endWidth(ends)));
  const sketch = frameOf(chart, { left, right, top: 0, bottom: 1 });
  const notes = notesOf(chart, sketch, width);
  const values = columnsSayValues(chart, sketch.step) ? roomForValue : 0;
  const top = Math.ceil(key.height + notes.height + 10 + values);
  const bottom = top + Math.max(width > 400 ? 200 : 184, endHeight(ends));
  const frame = frameOf(chart, { left, right, top, bottom });
  const said = notes.at(key.height + 2, frame.plot);
  const { labels: endings, leaders } = endLabels(ends, frame);
  const below = chart.ticks.some(({ value }) => value < 0) ? values : 0;
  const shorts = chart.positions.map(({ short }) => short);
  const periods = periodLabels(shorts, frame, bottom + below, width);
  const marks = marksOf(chart, frame);
  const strokes = [...axisStrokes(chart, frame), ...said.strokes, ...targetStrokes(chart, frame), ...leaders, ...marks.strokes];
  return {
    width,
    height: bottom + below + Math.max(periods.height, reach.below + 8) + 2,
    plot: frame.plot,
    strokes,
    bars: marks.bars,
    key: key.bars,
    markers: marks.markers,
    labels: [
      ...key.labels,
      ...tickLabels(chart, frame),
      ...said.labels,
      ...periods.labels,
      ...endings,
      ...marks.labels,
      ...besidePoints(chart, last, frame, strokes),
    ],
  };
}

const noKey = { bars: [], labels: [], height: 0 };

/** The lines or columns themselves. */
function marksOf(chart: Chart, frame: Frame): Pick<Drawing, 'strokes' | 'bars' | 'markers' | 'labels'> {
  if (chart.form === 'bar') return { strokes: [], ...columns(chart, frame) };
  return { strokes: lineStrokes(chart, frame), bars: [], markers: lineMarkers(chart, frame), labels: [] };
}

const behindTexts = new Set<Stroke['role']>(['hairline', 'axis', 'tick']);

/** The values beside the points of a single line, which cover nothing but hairlines. */
function besidePoints({ lines, form }: Chart, last: number | undefined, frame: Frame, strokes: readonly Stroke[]): readonly Label[] {
  const [line, ...others] = lines;
  if (!line || others.length > 0 || form !== 'line') return [];
  return valueLabels(
    line,
    last,
    frame,
    strokes.filter(({ role }) => !behindTexts.has(role)),
  );
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
