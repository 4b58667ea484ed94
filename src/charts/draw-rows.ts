import { scaleLinear } from 'd3-scale';
import type { Chart, Point, Target } from './chart.ts';
import { boxOf, type Bar, type Drawing, type Label } from './drawing.ts';
import { straight } from './frame.ts';
import { keyOf } from './key.ts';
import { lastTargets } from './targets.ts';
import { cut, lineHeight, reach, widest, widthOf, wrap } from './text-width.ts';

const barHeight = 14;
const betweenBars = 3;
const betweenRows = 12;

/** A group's name and the bars beside or under it, by their heights in the drawing. */
interface Row {
  readonly position: number;
  readonly name: readonly string[];
  readonly top: number;
  readonly barsTop: number;
  readonly barsBottom: number;
}

/** A row of bars for each position, its name left of it or, in a narrow drawing, above it; each bar ends in its value. */
export function drawRows(chart: Chart, width: number): Drawing {
  const key = keyOf(chart, width);
  const targets = lastTargets(chart);
  const beside = width > 400 ? Math.min(190, widest(chart.positions.map(({ long }) => long)) + 12) : 0;
  const [left, right] = [beside + 1 + roomFor(chart, 'below'), width - roomFor(chart, 'above')];
  const scale = scaleLinear([chart.ticks[0]?.value ?? 0, chart.ticks.at(-1)?.value ?? 1], [left, right]);
  const x = (value: number): number => scale(value);
  const top = key.height + targets.length * lineHeight + 4;
  const rows = rowsOf(chart, top, beside === 0 ? width : beside - 12, beside > 0);
  const bottom = rows.reduce((low, row) => Math.max(low, row.barsBottom, row.top + row.name.length * lineHeight), top + 1);
  // Names above their bars are not crossed by any line.
  const stretches =
    beside > 0 ? [[top - 3, bottom] as const] : rows.map(({ barsTop, barsBottom }) => [barsTop - 1, barsBottom + 3] as const);
  return {
    width,
    height: bottom + reach.below,
    plot: { left, top, right, bottom },
    strokes: stretches.flatMap(([from, to]) => [
      straight('axis', x(0), from, x(0), to),
      ...targets.map(({ kind, value }) => straight(kind, x(value), from, x(value), to)),
    ]),
    bars: rows.flatMap((row) => barsOf(chart, row, x)),
    key: key.bars,
    markers: [],
    labels: [
      ...key.labels,
      ...targets.map((target, index) => targetLabel(target, x(target.value), key.height + index * lineHeight, width)),
      ...rows.flatMap(nameLabels),
      ...rows.flatMap((row) => valuesOf(chart, row, x, width)),
    ],
  };
}

function rowsOf({ positions, lines }: Chart, top: number, nameWidth: number, isBeside: boolean): readonly Row[] {
  const rows: Row[] = [];
  let y = top;
  for (const [position, { long }] of positions.entries()) {
    const name = wrap(long, nameWidth, 3);
    const nameBottom = y + name.length * lineHeight;
    const barsTop = isBeside ? y + 1 : nameBottom + 2;
    const barsBottom = barsTop + lines.length * (barHeight + betweenBars) - betweenBars;
    rows.push({ position, name, top: y, barsTop, barsBottom });
    y = Math.max(barsBottom, nameBottom) + betweenRows;
  }
  return rows;
}

/** The places of a row's bars that have something to show or say. */
function placesIn({ lines }: Chart, { position, barsTop }: Row): readonly { point: Point; line: number; top: number }[] {
  return lines.flatMap(({ points }, line) => {
    const point = points[position];
    return point && point.kind !== 'absent' ? [{ point, line, top: barsTop + line * (barHeight + betweenBars) }] : [];
  });
}

function barsOf(chart: Chart, row: Row, x: (value: number) => number): readonly Bar[] {
  return placesIn(chart, row).flatMap(({ point, line, top }): Bar[] => {
    if (point.kind !== 'value' && point.kind !== 'capped') return [];
    const [left, right] = [Math.min(x(0), x(point.y)), Math.max(x(0), x(point.y))];
    return [{ line, left, right: Math.max(left + 1, right), top, bottom: top + barHeight, open: point.kind === 'capped' }];
  });
}

/** A reason on the side of zero that has more room. */
function reasonBeside(reason: string, [left, zero, right]: readonly [number, number, number], y: number, line: number): Label {
  const isRight = right - zero >= zero - left;
  const text = cut(reason, Math.max(zero - left, right - zero) - 8);
  return { role: 'note', text, x: isRight ? zero + 8 : zero - 8, y, anchor: isRight ? 'start' : 'end', line };
}

/** Each value at the end of its bar, beyond a target that it would cover; the reason where there is none. */
function valuesOf(chart: Chart, row: Row, x: (value: number) => number, width: number): readonly Label[] {
  const lowest = x(chart.ticks[0]?.value ?? 0);
  const targets = lastTargets(chart)
    .map(({ value }) => x(value))
    .toSorted((one, other) => one - other);
  return placesIn(chart, row).flatMap(({ point, line, top }): Label[] => {
    const y = top + reach.above - 1;
    if (point.kind === 'gap') return [reasonBeside(point.reason, [lowest, x(0), width], y, line)];
    if (point.kind === 'absent') return [];
    if (point.y < 0) return [{ role: 'value', text: cut(point.text, mostValue), x: x(point.y) - 8, y, anchor: 'end', line }];
    const label: Label = { role: 'value', text: cut(point.text, mostValue), x: x(point.y) + 8, y, anchor: 'start', line };
    return [targets.reduce((moved, target) => (covers(moved, target) ? { ...moved, x: target + 8 } : moved), label)];
  });
}

function covers(label: Label, x: number): boolean {
  const { left, right } = boxOf(label);
  return left - 4 < x && x < right + 4;
}

const mostValue = 110;

/** How much room values need beyond the ends of their bars. */
function roomFor({ lines }: Chart, side: 'above' | 'below'): number {
  const texts = lines.flatMap(({ points }) =>
    points.flatMap((point) =>
      (point.kind === 'value' || point.kind === 'capped') && (side === 'below') === point.y < 0 ? [point.text] : [],
    ),
  );
  return texts.length === 0 ? 1 : Math.min(mostValue, widest(texts)) + 10;
}

function targetLabel({ label, text }: Target, x: number, top: number, width: number): Label {
  const said = cut(`${label} ${text}`, width);
  const half = widthOf(said) / 2;
  const middle = Math.max(half, Math.min(width - half, x));
  return { role: 'target', text: said, x: middle, y: top + reach.above, anchor: 'middle', line: null };
}

function nameLabels({ name, top }: Row): readonly Label[] {
  return name.map((text, row) => ({ role: 'name', text, x: 0, y: top + row * lineHeight + reach.above, anchor: 'start', line: null }));
}
