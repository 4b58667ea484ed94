import type { Prices } from './prices.ts';
import { Queue } from './queue.ts';
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

/** The cheapest paths between one line of a grid and the others. Lines are the rows, then the columns. */
export interface Paths {
  readonly prices: readonly number[];
  /** By which cell a line is reached, as its place in the frame, and from which line; -1 for none. */
  readonly by: readonly number[];
  readonly from: readonly number[];
  readonly backwards: boolean;
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

/** The cheapest paths from a line of a grid to the others (Dijkstra), as far as they cost less than the limit. */
export function search({ frame }: Sheet, start: number, sought: Search): Paths {
  const { columns, prices: listed, backwards, withEveryone, without = -1, end = -1, limit = Infinity } = sought;
  const [rows, width] = [frame.units.length, frame.groups.length];
  const lines = rows + columns.length;
  const prices = filled(lines, Infinity);
  const by = filled(lines, -1);
  const from = filled(lines, -1);
  const done = filled(lines, 0);
  if (!withEveryone) done[lines - 1] = 1;
  const fromRow = backwards ? listed.fromColumn : listed.fromRow;
  const fromColumn = backwards ? listed.fromRow : listed.fromColumn;
  const queue = new Queue();
  // Lines that cost no more than the one they are reached from come before all in the queue.
  const free = [start];
  prices[start] = 0;
  for (let at = free.pop(); at !== undefined && at !== end && prices[end] !== 0; at = free.pop() ?? queue.take()) {
    if (done[at] === 1) continue;
    done[at] = 1;
    const here = prices[at] ?? Infinity;
    const inRow = at < rows;
    const steps = inRow ? fromRow : fromColumn;
    const last = inRow ? lines : rows;
    for (let next = inRow ? rows : 0; next < last; next += 1) {
      const before = Math.min(prices[next] ?? 0, limit);
      if (here >= before || done[next] === 1) continue;
      const place = inRow ? at * width + (columns[next - rows] ?? 0) : next * width + (columns[at - rows] ?? 0);
      const sum = here + (steps[place] ?? Infinity);
      if (sum >= before || place === without) continue;
      prices[next] = sum;
      by[next] = place;
      from[next] = at;
      if (sum === here) free.push(next);
      else queue.add(next, sum);
    }
  }
  return { prices, by, from, backwards };
}

/** A list of equal numbers. */
function filled(length: number, value: number): number[] {
  const list: number[] = [];
  for (let at = 0; at < length; at += 1) list.push(value);
  return list;
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
