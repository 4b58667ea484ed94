import { scaleLinear } from 'd3-scale';
import { valueOf, type Chart, type Point, type Target } from './chart.ts';
import type { Bar, Drawing, Label, Stroke } from './drawing.ts';
import { keyOf } from './key.ts';
import { cut, lineHeight, reach, widest, widthOf, wrap } from './text-width.ts';
import { lastTargets } from './targets.ts';

const barHeight = 14;
const betweenRows = 12;

interface Row {
  readonly bars: readonly Bar[];
  readonly labels: readonly Label[];
}

/** A row of bars for each position, its name left of it or, in a narrow drawing, above it; each bar ends in its value. */
export function drawRows(chart: Chart, width: number): Drawing {
  const key = keyOf(chart, width);
  const targets = lastTargets(chart);
  const beside = width > 400 ? Math.min(190, widest(chart.positions.map(({ long }) => long)) + 12) : 0;
  const names = chart.positions.map(({ long }) => wrap(long, beside === 0 ? width : beside - 12, 3));
  const left = beside + 0.5 + room(chart, 'below');
  const right = width - room(chart, 'above');
  const x = scaleLinear([chart.ticks[0]?.value ?? 0, chart.ticks.at(-1)?.value ?? 1], [left, right]);
  const top = key.height + targets.length * lineHeight + (targets.length === 0 ? 0 : 6);
  const labels: Label[] = [
    ...key.labels,
    ...targets.map((target, index) => targetLabel(target, x(target.value), key.height + index * lineHeight, width)),
  ];
  const bars: Bar[] = [...key.bars];
  let y = top;
  for (const [position, lines] of names.entries()) {
    labels.push(...nameLabels(lines, y));
    const nameHeight = lines.length * lineHeight;
    let bar = beside === 0 ? y + nameHeight + 1 : y + Math.max(0, (lineHeight - barHeight) / 2);
    for (const [line, { points }] of chart.lines.entries()) {
      const row = rowOf(points[position], line, bar, x);
      labels.push(...row.labels.map((label) => ({ ...label, text: cut(label.text, width - label.x) })));
      bars.push(...row.bars);
      bar += barHeight + 3;
    }
    y = Math.max(bar, y + nameHeight) + betweenRows;
  }
  const bottom = Math.max(top + 1, y - betweenRows);
  const upright = (role: Stroke['role'], value: number, from: number): Stroke => ({
    role,
    points: [
      [x(value), from],
      [x(value), bottom],
    ],
    line: null,
  });
  return {
    width,
    height: bottom + reach.below,
    plot: { left, top, right, bottom },
    strokes: [upright('axis', 0, top), ...targets.map(({ kind, value }) => upright(kind, value, top - 4))],
    bars,

    markers: [],
    labels,
  };
}

/** How much room values need beyond the ends of their bars. */
function room({ lines }: Chart, side: 'above' | 'below'): number {
  const texts = lines.flatMap(({ points }) =>
    points.flatMap((point) =>
      (point.kind === 'value' || point.kind === 'capped') && (side === 'below') === point.y < 0 ? [point.text] : [],
    ),
  );
  return texts.length === 0 ? 1 : Math.min(120, widest(texts)) + 18;
}

function targetLabel({ label, text }: Target, x: number, top: number, width: number): Label {
  const said = cut(`${label} ${text}`, width);
  const half = widthOf(said) / 2;
  const middle = Math.max(half, Math.min(width - half, x));
  return { role: 'target', text: said, x: middle, y: top + reach.above, anchor: 'middle', line: null };
}

function nameLabels(lines: readonly string[], top: number): readonly Label[] {
  return lines.map((text, row) => ({ role: 'name', text, x: 0, y: top + row * lineHeight + reach.above, anchor: 'start', line: null }));
}

/** One bar with its value at its end, or the reason why there is none. */
function rowOf(point: Point | undefined, line: number, top: number, x: (value: number) => number): Row {
  const [zero, y] = [x(0), top + reach.above - 1];
  const value = valueOf(point);
  if (point?.kind === 'gap') return { bars: [], labels: [{ role: 'note', text: point.reason, x: zero + 8, y, anchor: 'start', line }] };
  if (value === null || (point?.kind !== 'value' && point?.kind !== 'capped')) return { bars: [], labels: [] };
  const [left, right] = [Math.min(zero, x(value)), Math.max(zero, x(value), zero + 1)];
  const isBelow = value < 0;
  const bar: Bar = { line, left, right, top, bottom: top + barHeight, open: point.kind === 'capped' };
  const label: Label = {
    role: 'value',
    text: point.text,
    x: isBelow ? left - 8 : right + 8,
    y,
    anchor: isBelow ? 'end' : 'start',
    line,
  };
  return { bars: [bar], labels: [label] };
}
