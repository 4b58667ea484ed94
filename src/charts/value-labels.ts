import type { Line } from './chart.ts';
import { boxOf, overlap, type Box, type Label, type Stroke, type XY } from './drawing.ts';
import type { Frame } from './frame.ts';
import { lineHeight, reach, widthOf } from './text-width.ts';

/**
 * The values of a single line that stand beside their points: its last one, which has a place in any case, and capped ones where a text hides
 * nothing.
 */
export function valueLabels({ points }: Line, last: number | undefined, frame: Frame, strokes: readonly Stroke[]): readonly Label[] {
  const labels: Label[] = [];
  const asked = [...(last === undefined ? [] : [last]), ...points.flatMap(({ kind }, index) => (kind === 'capped' ? [index] : []))];
  for (const index of new Set(asked)) {
    const point = points[index];
    if (point?.kind !== 'value' && point?.kind !== 'capped') continue;
    const ways = waysAround(point.text, [frame.x(index), frame.y(point.y)], index === last).filter((label) =>
      isFree(label, frame.plot, labels),
    );
    const costs = ways.map((label) => ({ label, cost: strokes.filter((stroke) => crosses(stroke, boxOf(label))).length }));
    const [best] = costs.toSorted((one, other) => one.cost - other.cost);
    if (best && (index === last || best.cost === 0)) labels.push(best.label);
  }
  return labels;
}

/** The places around a point, the best first. */
function waysAround(text: string, [x, y]: XY, isLast: boolean): readonly Label[] {
  const [above, below, half] = [y - 10 - reach.below, y + 9 + reach.above, widthOf(text) / 2];
  const middles = [above, below].flatMap((height) => [0, half, -half].map((aside): XY => [x + aside, height]));
  const beside: XY = [x + half + 10, y + reach.above / 2 - 2];
  // Only where a line runs through all of those.
  const farther = [above - lineHeight, below + lineHeight].flatMap((height) => [0, half, -half].map((aside): XY => [x + aside, height]));
  return [...middles, beside, ...farther].map(([middle, height]) => ({
    role: isLast ? 'end' : 'value',
    text,
    x: middle,
    y: height,
    anchor: 'middle',
    line: 0,
  }));
}

function isFree(label: Label, plot: Box, labels: readonly Label[]): boolean {
  const box = boxOf(label);
  const inside = box.left >= plot.left && box.right <= plot.right && box.top >= plot.top - 4 && box.bottom <= plot.bottom - 1;
  return inside && !labels.some((other) => overlap(boxOf(other), box));
}

/** Whether a stroke goes through a box, looked at every two px. */
function crosses({ points }: Stroke, box: Box): boolean {
  return points.some(([toX, toY], index) => {
    const [fromX, fromY] = points[index - 1] ?? [toX, toY];
    const parts = Math.ceil(Math.hypot(toX - fromX, toY - fromY) / 2);
    return Array.from({ length: parts + 1 }, (_, part) => part / Math.max(1, parts)).some((share) => {
      const [x, y] = [fromX + share * (toX - fromX), fromY + share * (toY - fromY)];
      return x > box.left - 2 && x < box.right + 2 && y > box.top && y < box.bottom;
    });
  });
}
