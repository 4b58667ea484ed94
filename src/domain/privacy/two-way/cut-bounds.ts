import { goesToShort, openEdges, type OpenEdges } from './open-edges.ts';
import { countsAgainst, isKnown, type Bound, type Position, type TwoWay } from './table.ts';

/** With more open lines than this on both sides, a table can be cut apart in so many ways that flows are faster. */
const mostOpen = 12;

/**
 * The exact bounds of the unknown entries of a table, row by row, or `null` where there are too many, or they cannot add up. Every line is a node
 * and every entry an edge between two of them. It carries at most what all others across a cut can bring back, less what they have to carry
 * the same way, and for one cut that is reached (Hoffman 1960). Of the kind of lines that has fewer, all sets are tried; each line of the
 * other kind then is on the side where it costs less, for no edge joins it to its own kind.
 */
export function boundsByCuts(table: TwoWay, isAsked: (position: Position) => boolean): readonly Bound[] | null {
  const edges = openEdges(table);
  if (!edges || edges.short.length > mostOpen) return null;
  const cuts = leastCuts(edges);
  if (cuts.some((cut) => cut < 0)) return null;
  const bounds: Bound[] = [];
  for (const at of edges.long.keys()) addBounds(table, edges, at, cuts, isAsked, bounds);
  return edges.isTurned ? bounds.sort((one, other) => one.row - other.row || one.column - other.column) : bounds;
}

/** For each set of short lines what they and the best long lines beside them can carry to all others; below 0 where numbers cannot add up. */
function leastCuts(edges: OpenEdges): Float64Array {
  const { long, short, shortToKnown } = edges;
  const cuts = new Float64Array(2 ** short.length);
  sumsOfSets(cuts, 0, shortToKnown, 0, 1);
  const sides = sidesOf(edges);
  for (let at = 0; at < long.length; at += 1) {
    sumSides(edges, at, sides);
    const { into, out } = sides;
    for (let set = 0; set < cuts.length; set += 1) cuts[set] = (cuts[set] ?? 0) + Math.min(into[set] ?? 0, out[set] ?? 0);
  }
  return cuts;
}

/** For each set of short lines what they can carry to a long line, and what that can carry to all others. */
interface Sides {
  readonly into: Float64Array;
  readonly out: Float64Array;
}

function sidesOf({ short }: OpenEdges): Sides {
  return { into: new Float64Array(2 ** short.length), out: new Float64Array(2 ** short.length) };
}

function sumSides({ short, toLong, toShort, longToKnown }: OpenEdges, at: number, { into, out }: Sides): void {
  const start = at * short.length;
  let all = longToKnown[at] ?? 0;
  for (let line = 0; line < short.length; line += 1) all += toShort[start + line] ?? 0;
  sumsOfSets(into, 0, toLong, start, 1);
  sumsOfSets(out, all, toShort, start, -1);
}

/** For each set of lines a first amount and, with a sign, the amounts of its lines; line 0 is in the sets with an odd number, and so on. */
function sumsOfSets(sums: Float64Array, first: number, amounts: Float64Array, start: number, sign: 1 | -1): void {
  sums[0] = first;
  for (let [size, line] = [1, start]; size < sums.length; size *= 2, line += 1) {
    const amount = sign * (amounts[line] ?? 0);
    for (let set = 0; set < size; set += 1) sums[size + set] = (sums[set] ?? 0) + amount;
  }
}

/** Adds the bounds of all unknown entries of a long line that are asked for. */
function addBounds(
  table: TwoWay,
  edges: OpenEdges,
  at: number,
  cuts: Float64Array,
  isAsked: (position: Position) => boolean,
  bounds: Bound[],
): void {
  const { long, short, isTurned, toLong, toShort, unlimited } = edges;
  const [rows, columns] = [table.length, table[0]?.length ?? 0];
  let sides: Sides | null = null;
  for (let line = 0; line < short.length; line += 1) {
    const [own, other] = [long[at] ?? 0, short[line] ?? 0];
    const [row, column] = isTurned ? [other, own] : [own, other];
    const range = table[row]?.[column];
    if (!range || isKnown(range) || !isAsked({ row, column })) continue;
    sides ??= cutsWith(edges, at, cuts);
    const edge = at * short.length + line;
    const back = leastOf(sides.into, line, true) - (toLong[edge] ?? 0);
    const ahead = leastOf(sides.out, line, false) - (toShort[edge] ?? 0);
    const [up, down] = goesToShort(countsAgainst(row, column, rows, columns), isTurned) ? [back, ahead] : [ahead, back];
    const most = Math.min(range.most, up * 2 > unlimited ? Infinity : up);
    bounds.push({ row, column, range: { least: Math.max(range.least, 0 - down), most } });
  }
}

/** For each set of short lines the least cut with a long line on the side of all others, and on its own side. */
function cutsWith(edges: OpenEdges, at: number, cuts: Float64Array): Sides {
  const sides = sidesOf(edges);
  sumSides(edges, at, sides);
  const { into, out } = sides;
  for (let set = 0; set < cuts.length; set += 1) {
    const [cut, more] = [cuts[set] ?? 0, (into[set] ?? 0) - (out[set] ?? 0)];
    into[set] = cut + Math.max(0, more);
    out[set] = cut + Math.max(0, -more);
  }
  return sides;
}

/** The least of all sets that have a line, or that do not have it. */
function leastOf(ofSets: Float64Array, line: number, isIn: boolean): number {
  const step = 2 ** line;
  let least = Infinity;
  for (let block = isIn ? step : 0; block < ofSets.length; block += 2 * step) {
    for (let set = block; set < block + step; set += 1) least = Math.min(least, ofSets[set] ?? 0);
  }
  return least;
}
