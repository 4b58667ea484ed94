import type { Chart } from './chart.ts';
import type { Bar, Label } from './drawing.ts';
import { cut, lineHeight, reach, widthOf } from './text-width.ts';

/** The patterns of several bars with their names, in rows from the top left. */
export interface Key {
  readonly bars: readonly Bar[];
  readonly labels: readonly Label[];
  readonly height: number;
}

const patch = { width: 14, gap: 6, after: 16 };

export function keyOf({ lines }: Chart, width: number): Key {
  if (lines.length < 2) return { bars: [], labels: [], height: 0 };
  const [bars, labels]: [Bar[], Label[]] = [[], []];
  let [x, row] = [0, 0];
  for (const [line, { label }] of lines.entries()) {
    const text = cut(label, width - patch.width - patch.gap);
    const long = patch.width + patch.gap + widthOf(text);
    if (x > 0 && x + long > width) [x, row] = [0, row + 1];
    const top = row * (lineHeight + 4);
    bars.push({ line, left: x + 0.5, right: x + patch.width, top: top + 2.5, bottom: top + 13.5, open: false });
    labels.push({ role: 'key', text, x: x + patch.width + patch.gap, y: top + reach.above, anchor: 'start', line });
    x += long + patch.after;
  }
  return { bars, labels, height: (row + 1) * (lineHeight + 4) + 8 };
}
