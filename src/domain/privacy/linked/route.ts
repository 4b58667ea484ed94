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
 * The cheapest route on which a cell goes up or down, or `null` where there is none. In one grid that is a circle of cells in which rows
 * and columns take turns. A circle that changes the column of everyone in two units needs a path between these units in every other grid.
 */
export function cheapestRoute(sheet: Sheet, target: Step, price: Price): Route | null {
  const { cell } = target;
  if (cell.group === 0) return routeOfEveryone(sheet, target, price);
  const index = sheet.frame.grids.findIndex((columns) => columns.includes(cell.group));
  const [grid, column] = [sheet.grids[index], sheet.frame.grids[index]?.indexOf(cell.group)];
  if (!grid || column === undefined) return null;
  const isOnly = sheet.grids.length === 1;
  const direct = circle(grid, column, target, price, isOnly);
  if (isOnly || (direct && direct.price < totalPrice)) return direct;
  const indirect = price(target.cell, target.up) < Infinity ? throughEveryone(sheet, grid, column, target, price) : null;
  return indirect && (!direct || indirect.price < direct.price) ? indirect : direct;
}

/** A circle in one grid: the target, and the cheapest path that takes its change back from the one of its lines to the other. */
function circle(grid: Grid, column: number, target: Step, price: Price, withEveryone: boolean): Route | null {
  const [row, line] = [target.cell.unit, grid.length + column];
  const [from, to] = leavesRow(target) ? [line, row] : [row, line];
  const own = price(target.cell, target.up);
  if (own === Infinity) return null;
  const others: Price = (cell, up) => (cell === target.cell ? Infinity : price(cell, up));
  const path = pathTo(search(grid, from, { price: others, backwards: false, withEveryone, end: to }), to);
  return path && { steps: [target, ...path.steps], price: path.price + own };
}

/**
 * The cheapest circle that goes through the column of everyone from one unit to another, with a path between these units in every other
 * grid. Pairs of units are tried in the order of what the circle alone costs, until no other can be cheaper.
 */
function throughEveryone(sheet: Sheet, grid: Grid, column: number, target: Step, price: Price): Route | null {
  const [row, line] = [target.cell.unit, grid.length + column];
  const [from, to] = leavesRow(target) ? [line, row] : [row, line];
  const others: Price = (cell, up) => (cell === target.cell ? Infinity : price(cell, up));
  const there = search(grid, from, { price: others, backwards: false, withEveryone: false });
  const back = search(grid, to, { price: others, backwards: true, withEveryone: false });
  const crossings = crossingsOf(grid, price, there, back).toSorted((one, other) => one.price - other.price);
  const links = new Map<number, readonly Paths[]>();
  let best: Route | null = null;
  for (const { into, out, price: crossing } of crossings) {
    if (best && crossing + price(target.cell, target.up) >= best.price) break;
    const paths =
      links.get(out) ?? otherGrids(sheet, grid).map((other) => search(other, out, { price, backwards: false, withEveryone: false }));
    links.set(out, paths);
    const circled = together(
      { steps: [target, ...everyoneSteps(grid, into, out)], price: crossing + price(target.cell, target.up) },
      [pathTo(there, into), pathTo(back, out)].map((path) => path && { ...path, price: 0 }),
    );
    const route = circled && isSimple(circled) ? together(circled, paths.map((path) => pathTo(path, into))) : null; // prettier-ignore
    if (route && (!best || route.price < best.price)) best = route;
  }
  return best;
}

/** Two units between which a circle crosses the column of everyone, and what the circle costs but for its target. */
interface Crossing {
  readonly into: number;
  readonly out: number;
  readonly price: number;
}

function crossingsOf(grid: Grid, price: Price, there: Paths, back: Paths): Crossing[] {
  const units = [...grid.keys()];
  const reached = units.filter((unit) => (there.prices[unit] ?? Infinity) < Infinity);
  const returning = units.filter((unit) => (back.prices[unit] ?? Infinity) < Infinity);
  return reached.flatMap((into) =>
    returning.flatMap((out) => {
      if (into === out) return [];
      const steps = everyoneSteps(grid, into, out).reduce((sum, { cell, up }) => sum + price(cell, up), 0);
      const sum = (there.prices[into] ?? 0) + steps + (back.prices[out] ?? 0);
      return sum < Infinity ? [{ into, out, price: sum }] : [];
    }),
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
function routeOfEveryone(sheet: Sheet, target: Step, price: Price): Route | null {
  const backwards = leavesRow(target);
  const searches = sheet.grids.map((grid) => search(grid, target.cell.unit, { price, backwards, withEveryone: false }));
  const partners = (sheet.grids[0] ?? []).flatMap((row) => row.at(-1) ?? []).filter((cell) => cell !== target.cell);
  let best: Route | null = null;
  for (const cell of partners) {
    const partner: Step = { cell, up: stepUp(cell, !backwards) };
    const own = price(target.cell, target.up) + price(partner.cell, partner.up);
    const sum = searches.reduce((so, paths) => so + (paths.prices[cell.unit] ?? Infinity), own);
    if (sum === Infinity || (best && best.price <= sum)) continue;
    best = together({ steps: [target, partner], price: own }, searches.map((paths) => pathTo(paths, cell.unit))); // prettier-ignore
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
  /** A line that is enough to reach. */
  readonly end?: number;
}

/** The cheapest paths from a line of a grid to the others (Dijkstra); of equal ones that of the line that stands first. */
function search(grid: Grid, start: number, { price, backwards, withEveryone, end = -1 }: Search): Paths {
  const [rows, columns] = [grid.length, grid[0]?.length ?? 0];
  const prices = Array.from({ length: rows + columns }, () => Infinity);
  const by: (Cell | null)[] = prices.map(() => null);
  const from = prices.map(() => -1);
  const done = prices.map(() => false);
  if (!withEveryone) done[rows + columns - 1] = true;
  prices[start] = 0;
  for (let at = start; at >= 0 && at !== end && prices[end] !== 0; at = nearest(done, prices)) {
    done[at] = true;
    const here = prices[at] ?? Infinity;
    const inRow = at < rows;
    const fromRow = inRow !== backwards;
    const first = inRow ? rows : 0;
    const last = inRow ? rows + columns : rows;
    for (let next = first; next < last; next += 1) {
      const cell = inRow ? grid[at]?.[next - rows] : grid[next]?.[at - rows];
      if (!cell || done[next] || here >= (prices[next] ?? 0)) continue;
      const sum = here + price(cell, stepUp(cell, fromRow));
      if (sum >= (prices[next] ?? 0)) continue;
      prices[next] = sum;
      by[next] = cell;
      from[next] = at;
    }
  }
  return { prices, by, from, rows, backwards };
}

/** The line with the least price that is not done; -1 where no other can be reached. */
function nearest(done: readonly boolean[], prices: readonly number[]): number {
  let best = -1;
  let least = Infinity;
  for (let line = 0; line < prices.length; line += 1) {
    const price = prices[line] ?? Infinity;
    if (done[line] || price >= least) continue;
    best = line;
    least = price;
  }
  return best;
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
