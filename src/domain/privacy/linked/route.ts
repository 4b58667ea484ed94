import { Queue } from './queue.ts';
import type { Cell, Grid, Sheet } from './sheet.ts';

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

/** What it costs to let a cell change: nothing where it is hidden already, and `Infinity` where it cannot. */
export type Price = (cell: Cell, up: boolean) => number;

/** What a total costs besides its size: more than any inner cells. */
export const totalPrice = 1_000_000;

/**
 * The cheapest route on which a cell goes up or down, or `null` where there is none that costs less than the limit. In one grid that is a circle of cells in which rows
 * and columns take turns. A circle that changes the column of everyone in two units needs a path between these units in every other grid.
 */
export function cheapestRoute(sheet: Sheet, target: Step, price: Price, limit = Infinity): Route | null {
  const { cell } = target;
  if (price(cell, target.up) >= limit) return null;
  if (cell.group === 0) return routeOfEveryone(sheet, target, price, limit);
  const index = sheet.frame.grids.findIndex((columns) => columns.includes(cell.group));
  const [grid, column] = [sheet.grids[index], sheet.frame.grids[index]?.indexOf(cell.group)];
  if (!grid || column === undefined) return null;
  const isOnly = sheet.grids.length === 1;
  const direct = circle(grid, column, target, { price, limit, withEveryone: isOnly });
  if (isOnly || (direct && direct.price < totalPrice)) return direct;
  return throughEveryone(sheet, grid, column, target, price, direct?.price ?? limit) ?? direct;
}

/** A circle in one grid: the target, and the cheapest path that takes its change back from the one of its lines to the other. */
function circle(grid: Grid, column: number, target: Step, { price, limit, withEveryone }: CircleSearch): Route | null {
  const { from, to } = endsOf(grid, column, target);
  const own = price(target.cell, target.up);
  const path = pathTo(
    search(grid, from, { price: without(target, price), backwards: false, withEveryone, end: to, limit: limit - own }),
    to,
  );
  return path && { steps: [target, ...path.steps], price: path.price + own };
}

interface CircleSearch {
  readonly price: Price;
  readonly limit: number;
  readonly withEveryone: boolean;
}

/** The lines between which a path closes the circle of a target. */
function endsOf(grid: Grid, column: number, target: Step): { readonly from: number; readonly to: number } {
  const [row, line] = [target.cell.unit, grid.length + column];
  return leavesRow(target) ? { from: line, to: row } : { from: row, to: line };
}

function without(target: Step, price: Price): Price {
  return (cell, up) => (cell === target.cell ? Infinity : price(cell, up));
}

/**
 * The cheapest circle that goes through the column of everyone from one unit to another, with a path between these units in every other
 * grid. Pairs of units are tried in the order of what the circle alone costs, until no other can be cheaper.
 */
function throughEveryone(sheet: Sheet, grid: Grid, column: number, target: Step, price: Price, limit: number): Route | null {
  const { from, to } = endsOf(grid, column, target);
  const own = price(target.cell, target.up);
  const plan = { price: without(target, price), withEveryone: false, limit: limit - own };
  if (!isCrossable(grid, price, plan.limit)) return null;
  const there = search(grid, from, { ...plan, backwards: false });
  const back = search(grid, to, { ...plan, backwards: true });
  const crossings = crossingsOf(grid, price, there, back, plan.limit).toSorted((one, other) => one.price - other.price);
  const links = new Map<number, readonly Paths[]>();
  let best: Route | null = null;
  for (const { into, out, price: crossing } of crossings) {
    const left: number = (best?.price ?? limit) - crossing - own;
    if (left <= 0) break;
    const paths: readonly Paths[] =
      links.get(out) ??
      otherGrids(sheet, grid).map((other) => search(other, out, { price, backwards: false, withEveryone: false, limit: left }));
    links.set(out, paths);
    const circled = together(
      { steps: [target, ...everyoneSteps(grid, into, out)], price: crossing + own },
      [pathTo(there, into), pathTo(back, out)].map((path) => path && { ...path, price: 0 }),
    );
    const linked = paths.map((path) => pathTo(path, into));
    const route = circled && isSimple(circled) ? together(circled, linked) : null;
    if (route && route.price < (best?.price ?? limit)) best = route;
  }
  return best;
}

/** Two units between which a circle crosses the column of everyone, and what the circle costs but for its target. */
interface Crossing {
  readonly into: number;
  readonly out: number;
  readonly price: number;
}

/** Whether the column of everyone can be crossed for less than the limit at all. */
function isCrossable(grid: Grid, price: Price, limit: number): boolean {
  const cells = grid.flatMap((row) => row.at(-1) ?? []);
  return [true, false].every((fromRow) => cells.some((cell) => price(cell, stepUp(cell, fromRow)) < limit));
}

function crossingsOf(grid: Grid, price: Price, there: Paths, back: Paths, limit: number): Crossing[] {
  const pricesTo = (paths: Paths, fromRow: boolean): { readonly unit: number; readonly price: number }[] =>
    grid.flatMap((row, unit) => {
      const [cell, way] = [row.at(-1), paths.prices[unit] ?? Infinity];
      const sum = cell && way < limit ? way + price(cell, stepUp(cell, fromRow)) : Infinity;
      return sum < limit ? [{ unit, price: sum }] : [];
    });
  const outs = pricesTo(back, false);
  return pricesTo(there, true).flatMap((into) =>
    outs.flatMap((out) =>
      into.unit !== out.unit && into.price + out.price < limit ? [{ into: into.unit, out: out.unit, price: into.price + out.price }] : [],
    ),
  );
}

/** The two steps by which a route gets from one unit to another through the column of everyone. */
function everyoneSteps(grid: Grid, into: number, out: number): Step[] {
  return [into, out].flatMap((unit) => {
    const cell = grid[unit]?.at(-1);
    return cell ? [{ cell, up: stepUp(cell, unit === into) }] : [];
  });
}

function otherGrids(sheet: Sheet, grid: Grid): readonly Grid[] {
  return sheet.grids.filter((other) => other !== grid);
}

/** Whether no cell is changed twice. */
function isSimple({ steps }: Route): boolean {
  return new Set(steps.map(({ cell }) => cell)).size === steps.length;
}

/** A cell of everyone changes together with the one of the unit for which that is cheapest, with a path between them in every grid. */
function routeOfEveryone(sheet: Sheet, target: Step, price: Price, limit: number): Route | null {
  const backwards = leavesRow(target);
  const searches = sheet.grids.map((grid) => search(grid, target.cell.unit, { price, backwards, withEveryone: false, limit }));
  const partners = (sheet.grids[0] ?? []).flatMap((row) => row.at(-1) ?? []).filter((cell) => cell !== target.cell);
  let best: Route | null = null;
  for (const cell of partners) {
    const partner: Step = { cell, up: stepUp(cell, !backwards) };
    const own = price(target.cell, target.up) + price(partner.cell, partner.up);
    const sum = searches.reduce((so, paths) => so + (paths.prices[cell.unit] ?? Infinity), own);
    if (sum >= (best?.price ?? limit)) continue;
    const linked = searches.map((paths) => pathTo(paths, cell.unit));
    best = together({ steps: [target, partner], price: own }, linked);
  }
  return best;
}

function together(route: Route, paths: readonly (Route | null)[]): Route | null {
  let whole: Route | null = route;
  for (const path of paths) {
    whole = whole && path && { steps: [...whole.steps, ...path.steps], price: whole.price + path.price };
  }
  return whole;
}

/** Whether a step is taken from its row to its column: so does a plain entry that goes up, and a total that goes down. */
function leavesRow({ cell, up }: Step): boolean {
  return up !== cell.against;
}

function stepUp(cell: Cell, fromRow: boolean): boolean {
  return fromRow !== cell.against;
}

/** The cheapest paths between one line of a grid and the others. Lines are the rows, then the columns. */
interface Paths {
  readonly prices: readonly number[];
  /** By which cell a line is reached, from which line. */
  readonly by: readonly (Cell | null)[];
  readonly from: readonly number[];
  readonly rows: number;
  readonly backwards: boolean;
}

interface Search {
  readonly price: Price;
  /** Whether paths are sought that end at the start instead. */
  readonly backwards: boolean;
  readonly withEveryone: boolean;
  /** A line that is enough to reach, and what it may not cost. */
  readonly end?: number;
  readonly limit?: number;
}

/** The cheapest paths from a line of a grid to the others (Dijkstra), as far as they cost less than the limit. */
function search(grid: Grid, start: number, { price, backwards, withEveryone, end = -1, limit = Infinity }: Search): Paths {
  const [rows, columns] = [grid.length, grid[0]?.length ?? 0];
  const lines = rows + columns;
  const prices = Array.from<number>({ length: lines }).fill(Infinity);
  const by = Array.from<Cell | null>({ length: lines }).fill(null);
  const from = Array.from<number>({ length: lines }).fill(-1);
  const done = Array.from<boolean>({ length: lines }).fill(false);
  if (!withEveryone) done[lines - 1] = true;
  const queue = new Queue();
  // Lines that cost no more than the one they are reached from come before all in the queue.
  const free = [start];
  prices[start] = 0;
  for (let at = free.pop(); at !== undefined && at !== end && prices[end] !== 0; at = free.pop() ?? queue.take()) {
    if (done[at]) continue;
    done[at] = true;
    const here = prices[at] ?? Infinity;
    const inRow = at < rows;
    const fromRow = inRow !== backwards;
    const first = inRow ? rows : 0;
    const last = inRow ? lines : rows;
    for (let next = first; next < last; next += 1) {
      const before = Math.min(prices[next] ?? 0, limit);
      const cell = inRow ? grid[at]?.[next - rows] : grid[next]?.[at - rows];
      if (!cell || done[next] || here >= before) continue;
      const sum = here + price(cell, stepUp(cell, fromRow));
      if (sum >= before) continue;
      prices[next] = sum;
      by[next] = cell;
      from[next] = at;
      if (sum === here) free.push(next);
      else queue.add(next, sum);
    }
  }
  return { prices, by, from, rows, backwards };
}

function pathTo({ prices, by, from, rows, backwards }: Paths, end: number): Route | null {
  const price = prices[end] ?? Infinity;
  if (price === Infinity) return null;
  const steps: Step[] = [];
  for (let line = end; line >= 0; line = from[line] ?? -1) {
    const cell = by[line];
    if (cell) steps.push({ cell, up: stepUp(cell, line >= rows !== backwards) });
  }
  return { steps, price };
}
