import {
  line,
  symbol,
  symbolAsterisk,
  symbolCircle,
  symbolDiamond2,
  symbolPlus,
  symbolSquare2,
  symbolTimes,
  symbolTriangle2,
  type SymbolType,
} from 'd3-shape';
import { rounded, type Bar, type Marker, type Stroke, type XY } from './drawing.ts';

const polyline = line<XY>().digits(2);

/** A stroke as the `d` of a path. One that runs level or upright stands on half a px, so that it is sharp. */
export function strokePath({ points, role }: Stroke): string {
  const isThin = role !== 'line' && role !== 'loose' && role !== 'leader';
  return polyline(isThin ? points.map(([x, y]): XY => [Math.floor(x) + 0.5, Math.floor(y) + 0.5]) : points) ?? '';
}

const symbols: Readonly<Record<Marker['shape'], readonly [type: SymbolType, area: number]>> = {
  circle: [symbolCircle, 40],
  square: [symbolSquare2, 44],
  diamond: [symbolDiamond2, 44],
  plus: [symbolPlus, 52],
  times: [symbolTimes, 52],
  asterisk: [symbolAsterisk, 52],
  'at-most': [symbolTriangle2, 46],
  'at-least': [symbolTriangle2, 46],
};

const paths = new Map(Object.entries(symbols).map(([shape, [type, area]]) => [shape, symbol(type, area).digits(2)() ?? '']));

/** A marker around the point 0,0 as the `d` of a path. */
export function shapePath(shape: Marker['shape']): string {
  return paths.get(shape) ?? '';
}

/** Where a marker stands, and which way it points: at most is a triangle upside down. */
export function markerPlace({ at: [x, y], shape }: Pick<Marker, 'at' | 'shape'>): string {
  return `translate(${rounded(x)} ${rounded(y)})${shape === 'at-most' ? ' rotate(180)' : ''}`;
}

/** A bar as the `d` of a path. */
export function barPath({ left, right, top, bottom }: Bar): string {
  return `M${rounded(left)} ${rounded(top)}H${rounded(right)}V${rounded(bottom)}H${rounded(left)}Z`;
}
