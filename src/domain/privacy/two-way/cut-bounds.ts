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
  const cuts = new CutSearch(edges);
  if (!cuts.areSound()) return null;
  const bounds: Bound[] = [];
  for (const at of edges.long.keys()) addBounds(table, edges, at, cuts, isAsked, bounds);
  return edges.isTurned ? bounds.sort((one, other) => one.row - other.row || one.column - other.column) : bounds;
}

/** Adds the bounds of all unknown entries of a long line that are asked for. */
function addBounds(
  table: TwoWay,
  { long, short, isTurned, toLong, toShort, unlimited }: OpenEdges,
  at: number,
  cuts: CutSearch,
  isAsked: (position: Position) => boolean,
  bounds: Bound[],
): void {
  const [rows, columns] = [table.length, table[0]?.length ?? 0];
  const own = long[at] ?? 0;
  let isSought = false;
  for (let line = 0; line < short.length; line += 1) {
    const other = short[line] ?? 0;
    const row = isTurned ? other : own;
    const column = isTurned ? own : other;
    const range = table[row]?.[column];
    if (!range || isKnown(range) || !isAsked({ row, column })) continue;
    if (!isSought) cuts.seek(at);
    isSought = true;
    const edge = at * short.length + line;
    const back = cuts.into(line) - (toLong[edge] ?? 0);
    const ahead = cuts.out(line) - (toShort[edge] ?? 0);
    const isToShort = goesToShort(countsAgainst(row, column, rows, columns), isTurned);
    const up = isToShort ? back : ahead;
    const least = Math.max(range.least, 0 - (isToShort ? ahead : back));
    bounds.push({ row, column, range: { least, most: Math.min(range.most, up * 2 > unlimited ? Infinity : up) } });
  }
}

/** The least cuts of a table for each set of its short lines; line 0 is in the sets with an odd number, and so on. */
class CutSearch {
  readonly #edges: OpenEdges;
  readonly #cuts: Float64Array;
  readonly #into: Float64Array;
  readonly #out: Float64Array;
  /** For each short line what a long one can carry to it and back. */
  readonly #both: Float64Array;

  constructor(edges: OpenEdges) {
    const sets = 2 ** edges.short.length;
    this.#edges = edges;
    this.#cuts = new Float64Array(sets);
    this.#into = new Float64Array(sets);
    this.#out = new Float64Array(sets);
    this.#both = new Float64Array(edges.short.length);
    this.#sumCuts();
  }

  /** For each set what it and the best long lines beside it can carry to all other lines: the long lines' own part, or the set's to them. */
  #sumCuts(): void {
    const { long, short, toShort, longToKnown, shortToKnown } = this.#edges;
    const [cuts, more] = [this.#cuts, this.#into];
    const alone = shortToKnown.slice();
    let all = 0;
    for (let at = 0; at < long.length; at += 1) {
      all += longToKnown[at] ?? 0;
      for (let line = 0; line < short.length; line += 1) {
        const amount = toShort[at * short.length + line] ?? 0;
        all += amount;
        alone[line] = (alone[line] ?? 0) - amount;
      }
      this.#sumMore(at);
      for (let set = 0; set < cuts.length; set += 1) cuts[set] = (cuts[set] ?? 0) + Math.min(0, more[set] ?? 0);
    }
    sumsOfSets(more, all, alone);
    for (let set = 0; set < cuts.length; set += 1) cuts[set] = (cuts[set] ?? 0) + (more[set] ?? 0);
  }

  /** For each set how much more it can carry to a long line than that can carry to all others, in `into`. */
  #sumMore(at: number): void {
    const { short, toLong, toShort, longToKnown } = this.#edges;
    const both = this.#both;
    let all = longToKnown[at] ?? 0;
    for (let line = 0; line < short.length; line += 1) {
      const back = toShort[at * short.length + line] ?? 0;
      all += back;
      both[line] = back + (toLong[at * short.length + line] ?? 0);
    }
    sumsOfSets(this.#into, -all, both);
  }

  /** Whether no cut has to carry more than it can, so that the numbers can add up. */
  areSound(): boolean {
    return this.#cuts.every((cut) => cut >= 0);
  }

  /** Seeks the least cuts that have a long line on the side of all others, and on that of the set. */
  seek(at: number): void {
    const [cuts, into, out] = [this.#cuts, this.#into, this.#out];
    this.#sumMore(at);
    for (let set = 0; set < cuts.length; set += 1) {
      const cut = cuts[set] ?? 0;
      const more = into[set] ?? 0;
      into[set] = more > 0 ? cut + more : cut;
      out[set] = more < 0 ? cut - more : cut;
    }
  }

  /** The most that can go from a short line to the long one that was sought. */
  into(line: number): number {
    return leastOf(this.#into, line, true);
  }

  /** The most that can go from the long line that was sought to a short one. */
  out(line: number): number {
    return leastOf(this.#out, line, false);
  }
}

/** For each set of lines a first amount and those of its lines. */
function sumsOfSets(sums: Float64Array, first: number, amounts: Float64Array): void {
  sums[0] = first;
  for (let line = 0; line < amounts.length; line += 1) {
    const [size, amount] = [2 ** line, amounts[line] ?? 0];
    for (let set = 0; set < size; set += 1) sums[size + set] = (sums[set] ?? 0) + amount;
  }
}

/** The least of all sets that have a line, or that do not have it. */
function leastOf(ofSets: Float64Array, line: number, isIn: boolean): number {
  const step = 2 ** line;
  let least = Infinity;
  for (let block = isIn ? step : 0; block < ofSets.length; block += 2 * step) {
    for (let set = block; set < block + step; set += 1) {
      const own = ofSets[set] ?? 0;
      if (own < least) least = own;
    }
  }
  return least;
}
