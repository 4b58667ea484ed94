import type { Label } from './drawing.ts';
import type { Frame } from './frame.ts';
import { cut, halved, lineHeight, reach, widest, wrap } from './text-width.ts';

/** From the base line of the axis to the top of the texts under it. */
const distance = 8;

/** Between two neighbours. */
const space = 6;

/** The texts under the axis, and how much height they take. */
export interface PeriodLabels {
  readonly labels: readonly Label[];
  readonly height: number;
}

/** One position in words, in lines around one middle. */
interface Caption {
  readonly lines: readonly string[];
  readonly middle: number;
  readonly width: number;
}

/**
 * The positions in words under the axis: all of them where they fit, otherwise every second, third, … counted from the last. They stand in
 * one line, in two or in three, whichever cuts off fewer words, then whichever shows more. None overlaps another or leaves the drawing.
 */
export function periodLabels(shorts: readonly string[], { x, step }: Frame, bottom: number, width: number): PeriodLabels {
  const most = Math.min(width / 2, Math.max(96, step));
  const ways = [
    shorts.map((text) => [cut(text, most)]),
    shorts.map((text) => halved(text).map((line) => cut(line, most))),
    ...(step < 48 ? [] : [shorts.map((text) => wrap(text, step - space, 3))]),
  ].map((texts) => ({
    cuts: texts.filter((lines) => lines.some((line) => line.endsWith('…'))).length,
    ...thinned(texts.map((lines, index) => captionAt(lines, x(index), width))),
  }));
  const [best] = ways.toSorted((one, other) => one.cuts - other.cuts || one.stride - other.stride);
  const captions = best?.captions ?? [];
  const top = bottom + distance + reach.above;
  return {
    labels: captions.flatMap(({ lines, middle }) =>
      lines.map((text, row): Label => ({ role: 'period', text, x: middle, y: top + row * lineHeight, anchor: 'middle', line: null })),
    ),
    height: distance + Math.max(0, ...captions.map(({ lines }) => lines.length)) * lineHeight,
  };
}

function captionAt(lines: readonly string[], x: number, width: number): Caption {
  const own = widest(lines);
  return { lines, width: own, middle: Math.max(own / 2, Math.min(width - own / 2, x)) };
}

/** The smallest stride, counted from the last, at which no two neighbours come closer than a space. */
function thinned(all: readonly Caption[]): { readonly stride: number; readonly captions: readonly Caption[] } {
  for (let stride = 1; ; stride += 1) {
    const captions = all.filter((_, index) => (all.length - 1 - index) % stride === 0);
    const isTight = captions.some((caption, index) => {
      const before = captions[index - 1];
      return before !== undefined && before.middle + before.width / 2 + space > caption.middle - caption.width / 2;
    });
    if (!isTight) return { stride, captions };
  }
}
