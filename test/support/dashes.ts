import { boxOf, type Drawing, type Stroke } from '../../src/charts/drawing.ts';

const dashed = new Set<Stroke['role']>(['target', 'stretch', 'gap-closing', 'baseline']);

/** Letters reach less far than the line that they stand on: capitals and figures are 9.5 px high, and little goes below the base line. */
const figures = { above: 9.6, below: 0.4 };

/** The texts that dashes of a target touch, with less than 2 px between them. All their parts run straight across or straight down. */
export function textsOnDashes({ labels, strokes }: Drawing): string[] {
  const parts = strokes
    .filter(({ role }) => dashed.has(role))
    .flatMap(({ role, points }) => points.slice(1).map((to, index) => ({ role, from: points[index] ?? to, to })));
  return labels.flatMap((label) => {
    const { left, right } = boxOf(label);
    const [top, bottom] = [label.y - figures.above - 2, label.y + figures.below + 2];
    const met = parts.find(
      ({ from, to }) =>
        Math.min(from[0], to[0]) < right &&
        Math.max(from[0], to[0]) > left &&
        Math.min(from[1], to[1]) < bottom &&
        Math.max(from[1], to[1]) > top,
    );
    return met ? [`${label.role} ${label.text} on ${met.role}`] : [];
  });
}
