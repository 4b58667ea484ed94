import { overlap, boxOf, type Label } from './drawing.ts';
import type { Frame } from './frame.ts';
import { cut, halved, lineHeight, reach, widest } from './text-width.ts';

/** From the base line of the axis to the top of the texts under it. */
const distance = 8;

/** The texts under the axis, and how much height they take. */
export interface PeriodLabels {
  readonly labels: readonly Label[];
  readonly height: number;
}

/**
 * The positions in words under the axis: all of them where they fit, otherwise every second, third, … counted from the last, in one line or
 * two, whichever shows more. No text overlaps another or leaves the drawing.
 */
export function periodLabels(shorts: readonly string[], { x, plot, step }: Frame, width: number): PeriodLabels {
  const most = Math.min(width / 2, Math.max(96, step));
  const oneLine = shorts.map((text) => [cut(text, most)]);
  const twoLines = shorts.map((text) => halved(text).map((line) => cut(line, most)));
  const ways = [oneLine, twoLines].map((texts) => texts.map((lines, index) => placed(lines, x(index), plot.bottom, width)));
  const [plain = { stride: 1, labels: [] }, split = plain] = ways.map(thinned);
  const { labels } = split.stride < plain.stride ? split : plain;
  const rows = Math.max(0, ...labels.map(({ length }) => length));
  return { labels: labels.flat(), height: distance + rows * lineHeight };
}

function placed(lines: readonly string[], x: number, bottom: number, width: number): readonly Label[] {
  const half = widest(lines) / 2;
  const middle = Math.max(half, Math.min(width - half, x));
  const top = bottom + distance + reach.above;
  return lines.map((text, row) => ({ role: 'period', text, x: middle, y: top + row * lineHeight, anchor: 'middle', line: null }));
}

/** The smallest stride, counted from the last, at which no two labels come closer than a space. */
function thinned(labels: readonly (readonly Label[])[]): { readonly stride: number; readonly labels: readonly (readonly Label[])[] } {
  for (let stride = 1; ; stride += 1) {
    const kept = labels.filter((_, index) => (labels.length - 1 - index) % stride === 0);
    const touching = kept.some((label, index) => index > 0 && touch(kept[index - 1] ?? [], label));
    if (!touching) return { stride, labels: kept };
  }
}

function touch(one: readonly Label[], other: readonly Label[]): boolean {
  const spaced = one.map(boxOf).map((box) => ({ ...box, right: box.right + 6 }));
  return spaced.some((box) => other.map(boxOf).some((next) => overlap(box, next)));
}
