import type { Paths } from './path-room.ts';
import type { Prices } from './prices.ts';
import type { Cell, Sheet } from './sheet.ts';

/** One cell of a route, and whether it gets more or less. */
export interface Step {
  readonly cell: Cell;
  readonly up: boolean;
}

/** Cells that change together by the same amount, some up and some down, so that every line of every grid still adds up. */
export interface Route {
  readonly steps: readonly Step[];
  readonly price: number;
}

/** What paths are sought in a grid, whose columns are given by their place in the groups of the frame. */
export interface Search {
  readonly columns: readonly number[];
  readonly prices: Prices;
  /** Whether paths are sought that end at the start instead. */
  readonly backwards: boolean;
  readonly withEveryone: boolean;
  /** The place of a cell that no path may use. */
  readonly without?: number;
  /** A line that is enough to reach, and what it may not cost. */
  readonly end?: number;
  readonly limit?: number;
}

/**
 * The cheapest paths from a line of a grid to the others (Dijkstra), as far as they cost less than the limit. Lines that cost no more than the
 * one they are reached from come before all others. They are noted in the room that is given.
 */
export function search({ frame }: Sheet, start: number, sought: Search, paths: Paths): Paths {
  const { columns, prices: listed, backwards, withEveryone, without = -1, end = -1, limit = Infinity } = sought;
  const [rows, width] = [frame.units.length, frame.groups.length];
  const lines = rows + columns.length;
  const { prices, by, from, done, free } = paths;
  paths.startAt(start, backwards);
  if (!withEveryone) done[lines - 1] = 1;
  const fromRow = backwards ? listed.fromColumn : listed.fromRow;
  const fromColumn = backwards ? listed.fromRow : listed.fromColumn;
  let waiting = 0;
  for (let at = start; at >= 0 && at !== end; at = waiting > 0 ? (free[(waiting -= 1)] ?? -1) : paths.nearest(lines)) {
    done[at] = 1;
    const here = prices[at] ?? Infinity;
    // What costs as much as the end does already cannot be on a cheaper path to it.
    const most = end < 0 ? limit : Math.min(limit, prices[end] ?? limit);
    const inRow = at < rows;
    const steps = inRow ? fromRow : fromColumn;
    const last = inRow ? lines : rows;
    const group = inRow ? 0 : (columns[at - rows] ?? 0);
    if (here === 0 && end >= 0 && end >= rows === inRow && limit > 0) {
      // Nothing can be cheaper than an end that costs nothing.
      const place = inRow ? at * width + (columns[end - rows] ?? 0) : end * width + group;
      if (steps[place] === 0 && place !== without && done[end] === 0) {
        prices[end] = 0;
        by[end] = place;
        from[end] = at;
        return paths;
      }
    }
    for (let next = inRow ? rows : 0; next < last; next += 1) {
      if (done[next] === 1) continue;
      const before = Math.min(prices[next] ?? 0, most);
      if (here >= before) continue;
      const place = inRow ? at * width + (columns[next - rows] ?? 0) : next * width + group;
      const sum = here + (steps[place] ?? Infinity);
      if (sum >= before || place === without) continue;
      prices[next] = sum;
      by[next] = place;
      from[next] = at;
      if (sum > here) continue;
      free[waiting] = next;
      waiting += 1;
    }
  }
  return paths;
}

/** The path to a line, or `null` where there is none that costs less than the limit. */
export function pathTo({ frame, cells }: Sheet, paths: Paths, end: number): Route | null {
  const price = paths.prices[end] ?? Infinity;
  if (price === Infinity) return null;
  const steps: Step[] = [];
  for (let line = end; line >= 0; line = paths.from[line] ?? -1) {
    const cell = cells[paths.by[line] ?? -1];
    if (cell) steps.push({ cell, up: stepUp(cell, line >= frame.units.length !== paths.backwards) });
  }
  return { steps, price };
}

/** Whether a step is taken from its row to its column: so does a plain entry that goes up, and a total that goes down. */
export function leavesRow({ cell, up }: Step): boolean {
  return up !== cell.against;
}

/** Whether a cell goes up on a step from its row, or on one from its column. */
export function stepUp(cell: Cell, fromRow: boolean): boolean {
  return fromRow !== cell.against;
}
