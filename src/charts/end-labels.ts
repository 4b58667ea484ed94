import { valueOf, type Chart } from './chart.ts';
import type { Label, Stroke, XY } from './drawing.ts';
import { edge, type Frame } from './frame.ts';
import { spread } from './spread.ts';
import { lastTargets } from './targets.ts';
import { lineHeight, reach, widest, widthOf, wrap } from './text-width.ts';

/** A label right of the plot, in lines, before it has a place. */
export interface EndText {
  readonly role: 'end' | 'target';
  readonly line: number | null;
  readonly lines: readonly string[];
  /** The position and value that it names: the end of a line or of a target. */
  readonly position: number;
  readonly value: number;
}

/** From the plot to the labels right of it: room for a leader. */
const gutter = 14;

/** How far a label may stand from what it names before a leader joins them, in px. */
const far = 5;

/** What stands right of the plot: each line's name with its last value, each kind of target with its last. */
export function endTexts(chart: Chart, most: number): readonly EndText[] {
  const several = chart.lines.length > 1;
  const lines = chart.lines.flatMap(({ label, points }, line): EndText[] => {
    const position = points.findLastIndex((point) => valueOf(point) !== null);
    const point = points[position];
    const value = valueOf(point);
    if (value === null || (point?.kind !== 'value' && point?.kind !== 'capped')) return [];
    return [{ role: 'end', line, lines: named(several ? label : '', point.text, most), position, value }];
  });
  return [...lines, ...targetTexts(chart, most)];
}

export function targetTexts(chart: Chart, most: number): readonly EndText[] {
  return lastTargets(chart).map(({ label, text, to, value }) => ({
    role: 'target',
    line: null,
    lines: named(label, text, most),
    position: to,
    value,
  }));
}

/** A name in at most two lines with its value at the end, which is never cut off by the name. */
function named(name: string, value: string, most: number): readonly string[] {
  const lines = name === '' ? [] : wrap(name, most, 2);
  const last = `${lines.at(-1) ?? ''} ${value}`.trimStart();
  if (widthOf(last) <= most) return [...lines.slice(0, -1), last];
  return [...lines, ...wrap(value, most, 2)];
}

/** How much room labels take right of the plot. */
export function endWidth(texts: readonly EndText[]): number {
  return texts.length === 0 ? 0 : gutter + widest(texts.flatMap(({ lines }) => lines));
}

/** Names of two lines stand a little apart, or nobody sees where one ends. */
function heightOf(lines: readonly string[]): number {
  return lines.length * lineHeight + (lines.length > 1 ? 4 : 0);
}

/** How much height labels take one under another. */
export function endHeight(texts: readonly EndText[]): number {
  return texts.reduce((sum, { lines }) => sum + heightOf(lines), 0);
}

/** Labels at the height of what they name, pushed apart where they would overlap, with leaders where they were pushed or stand far off. */
export function endLabels(texts: readonly EndText[], frame: Frame): { labels: readonly Label[]; leaders: readonly Stroke[] } {
  const { plot } = frame;
  const left = plot.right + gutter;
  const wishes = texts.map(({ value, lines }) => ({ centre: frame.y(value), height: heightOf(lines) }));
  const tops = spread(wishes, plot.top - lineHeight / 2, plot.bottom + lineHeight / 2 - 1);
  return {
    labels: texts.flatMap(({ role, line, lines }, index) =>
      lines.map((text, row): Label => ({
        role,
        text,
        x: left,
        y: (tops[index] ?? 0) + reach.above + row * lineHeight,
        anchor: 'start',
        line,
      })),
    ),
    leaders: texts.flatMap(({ role, line, lines, position, value }, index): Stroke[] => {
      const from: XY = [role === 'end' ? frame.x(position) + 7 : edge(frame, position, 'after') + 2, frame.y(value)];
      const to: XY = [left - 3, (tops[index] ?? 0) + (lines.length * lineHeight) / 2];
      const isNear = Math.abs(from[1] - to[1]) <= far && to[0] - from[0] <= gutter + 12;
      return isNear ? [] : [{ role: 'leader', points: [from, to], line }];
    }),
  };
}
