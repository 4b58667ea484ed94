import { isAlone, roomForMarker, valueOf, type Chart, type Line, type Point } from './chart.ts';
import { shapes, type Marker, type Stroke, type XY } from './drawing.ts';
import type { Frame } from './frame.ts';

/** The lines of a chart. They are drawn from value to value, never across a gap or a break, and loosely to and from a capped value. */
export function lineStrokes(chart: Chart, frame: Frame): readonly Stroke[] {
  const starts = new Set(chart.breaks.map(({ before }) => before));
  return chart.lines.flatMap(({ points }, line) => {
    const strokes: { role: 'line' | 'loose'; points: XY[]; line: number; to: number }[] = [];
    for (const [index, point] of points.entries()) {
      const [from, to] = [placeOf(points[index - 1], index - 1, frame), placeOf(point, index, frame)];
      if (!from || !to || starts.has(index)) continue;
      const role = points[index - 1]?.kind === 'value' && point.kind === 'value' ? 'line' : 'loose';
      const last = strokes.at(-1);
      if (last?.to === index - 1 && last.role === role) {
        last.points.push(to);
        last.to = index;
      } else strokes.push({ role, points: [from, to], line, to: index });
    }
    return strokes.map(({ role, points: drawn }) => ({ role, points: drawn, line }));
  });
}

/** A marker for each value where they have room; else for the last, for capped ones and for those that no line touches. */
export function lineMarkers(chart: Chart, frame: Frame): readonly Marker[] {
  return chart.lines.flatMap((own, line) => {
    const last = own.points.findLastIndex((point) => valueOf(point) !== null);
    return own.points.flatMap((point, position): Marker[] => {
      const at = placeOf(point, position, frame);
      const isNeeded = position === last || point.kind === 'capped' || isAlone(chart, own, position);
      if (!at || (frame.step < roomForMarker && !isNeeded)) return [];
      const shape = point.kind === 'capped' ? point.side : shapeOf(chart, line);
      return [{ line, position, at, shape, solid: position === last && point.kind !== 'capped' }];
    });
  });
}

/** The shape of a line's markers: the main one has circles, the others take turns. */
export function shapeOf({ lines }: Pick<Chart, 'lines'>, line: number): (typeof shapes)[number] {
  const turn = lines[line]?.role === 'main' ? 0 : turnOf(lines, line) + 1;
  return shapes[turn % shapes.length] ?? 'circle';
}

/** A colour that is none of a level's: the accent for the main line, ink and grey by turns for the others, so that twelve lines differ. */
export function toneOf({ lines }: Pick<Chart, 'lines'>, line: number): 'accent' | 'ink' | 'soft' {
  if (lines[line]?.role === 'main') return 'accent';
  const turn = turnOf(lines, line);
  return (turn + Math.floor(turn / shapes.length)) % 2 === 0 ? 'ink' : 'soft';
}

/** The place of a line among those that are not the main one. */
function turnOf(lines: readonly Line[], line: number): number {
  return lines.slice(0, line).filter(({ role }) => role !== 'main').length;
}

function placeOf(point: Point | undefined, index: number, { x, y }: Frame): XY | undefined {
  const value = valueOf(point);
  return value === null ? undefined : [x(index), y(value)];
}
