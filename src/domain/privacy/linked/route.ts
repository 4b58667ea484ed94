import { leavesRow, pathTo, search, stepUp, type Paths, type Route, type Step } from './paths.ts';
import { placeOf, priceAt, totalPrice, type Prices } from './prices.ts';
import type { Cell, Sheet } from './sheet.ts';

/**
 * The cheapest route on which a cell goes up or down, or `null` where there is none that costs less than the limit. In one grid that is a
 * circle of cells in which rows and columns take turns. A circle that changes the column of everyone in two units needs a path between these
 * units in every other grid.
 */
export function cheapestRoute(sheet: Sheet, target: Step, prices: Prices, limit = Infinity): Route | null {
  const own = priceAt(sheet, prices, target);
  if (own >= limit) return null;
  const { group } = target.cell;
  if (group === 0) return routeOfEveryone(sheet, target, prices, limit);
  const columns = sheet.frame.grids.find((grid) => grid.includes(group));
  if (!columns) return null;
  const circle: Circle = { columns, ...endsOf(sheet, columns, target), target, own, prices };
  const isOnly = sheet.frame.grids.length === 1;
  const direct = circleIn(sheet, circle, limit, isOnly);
  if (isOnly || (direct && direct.price < totalPrice)) return direct;
  return throughEveryone(sheet, circle, direct?.price ?? limit) ?? direct;
}

/** A circle to find in one grid: a target, and the lines between which a path takes its change back. */
interface Circle {
  readonly columns: readonly number[];
  readonly from: number;
  readonly to: number;
  readonly target: Step;
  readonly own: number;
  readonly prices: Prices;
}

function endsOf({ frame }: Sheet, columns: readonly number[], target: Step): Pick<Circle, 'from' | 'to'> {
  const [row, line] = [target.cell.unit, frame.units.length + columns.indexOf(target.cell.group)];
  return leavesRow(target) ? { from: line, to: row } : { from: row, to: line };
}

/** The cheapest circle in one grid. */
function circleIn(sheet: Sheet, { columns, from, to, target, own, prices }: Circle, limit: number, withEveryone: boolean): Route | null {
  const without = placeOf(sheet, target.cell);
  const paths = search(sheet, from, { columns, prices, backwards: false, withEveryone, without, end: to, limit: limit - own });
  const path = pathTo(sheet, paths, to);
  return path && { steps: [target, ...path.steps], price: path.price + own };
}

/**
 * The cheapest circle that goes through the column of everyone from one unit to another, with a path between these units in every other
 * grid. Pairs of units are tried in the order of what the circle alone costs, until no other can be cheaper.
 */
function throughEveryone(sheet: Sheet, { columns, from, to, target, own, prices }: Circle, limit: number): Route | null {
  const inGrid = { columns, prices, withEveryone: false, without: placeOf(sheet, target.cell), limit: limit - own };
  if (!isCrossable(sheet, prices, inGrid.limit)) return null;
  const there = search(sheet, from, { ...inGrid, backwards: false });
  const back = search(sheet, to, { ...inGrid, backwards: true });
  const crossings = crossingsOf(sheet, prices, there, back, inGrid.limit).sort((one, other) => one.price - other.price);
  const others = sheet.frame.grids.filter((grid) => grid !== columns);
  const links = new Map<number, readonly Paths[]>();
  let best: Route | null = null;
  for (const { into, out, price: crossing } of crossings) {
    const left: number = (best?.price ?? limit) - crossing - own;
    if (left <= 0) break;
    const paths: readonly Paths[] =
      links.get(out) ??
      others.map((grid) => search(sheet, out, { columns: grid, prices, backwards: false, withEveryone: false, limit: left }));
    links.set(out, paths);
    const circled = together(
      { steps: [target, ...everyoneSteps(sheet, into, out)], price: crossing + own },
      [pathTo(sheet, there, into), pathTo(sheet, back, out)].map((path) => path && { ...path, price: 0 }),
    );
    const linked = paths.map((path) => pathTo(sheet, path, into));
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

/** What the step costs that takes a route from a unit to the column of everyone, or from that column to the unit. */
function crossingPrice({ frame }: Sheet, prices: Prices, unit: number, fromRow: boolean): number {
  return (fromRow ? prices.fromRow : prices.fromColumn)[unit * frame.groups.length] ?? Infinity;
}

/** Whether the column of everyone can be crossed for less than the limit at all. */
function isCrossable(sheet: Sheet, prices: Prices, limit: number): boolean {
  return [true, false].every((fromRow) => sheet.frame.units.some((_, unit) => crossingPrice(sheet, prices, unit, fromRow) < limit));
}

function crossingsOf(sheet: Sheet, prices: Prices, there: Paths, back: Paths, limit: number): Crossing[] {
  const pricesTo = (paths: Paths, fromRow: boolean): { readonly unit: number; readonly price: number }[] =>
    sheet.frame.units.flatMap((_, unit) => {
      const price = (paths.prices[unit] ?? Infinity) + crossingPrice(sheet, prices, unit, fromRow);
      return price < limit ? [{ unit, price }] : [];
    });
  const outs = pricesTo(back, false);
  return pricesTo(there, true).flatMap((into) =>
    outs.flatMap((out) =>
      into.unit !== out.unit && into.price + out.price < limit ? [{ into: into.unit, out: out.unit, price: into.price + out.price }] : [],
    ),
  );
}

/** The two steps by which a route gets from one unit to another through the column of everyone. */
function everyoneSteps(sheet: Sheet, into: number, out: number): Step[] {
  return [into, out].flatMap((unit) => {
    const cell = cellOfEveryone(sheet, unit);
    return cell ? [{ cell, up: stepUp(cell, unit === into) }] : [];
  });
}

function cellOfEveryone({ frame, cells }: Sheet, unit: number): Cell | undefined {
  return cells[unit * frame.groups.length];
}

/** Whether no cell is changed twice. */
function isSimple({ steps }: Route): boolean {
  return new Set(steps.map(({ cell }) => cell)).size === steps.length;
}

/** A cell of everyone changes together with the one of the unit for which that is cheapest, with a path between them in every grid. */
function routeOfEveryone(sheet: Sheet, target: Step, prices: Prices, limit: number): Route | null {
  const backwards = leavesRow(target);
  const own = priceAt(sheet, prices, target);
  const searches = sheet.frame.grids.map((columns) =>
    search(sheet, target.cell.unit, { columns, prices, backwards, withEveryone: false, limit }),
  );
  let best: Route | null = null;
  for (const unit of sheet.frame.units.keys()) {
    const cell = cellOfEveryone(sheet, unit);
    if (!cell || cell === target.cell) continue;
    const price = own + crossingPrice(sheet, prices, unit, !backwards);
    if (searches.reduce((so, paths) => so + (paths.prices[unit] ?? Infinity), price) >= (best?.price ?? limit)) continue;
    const linked = searches.map((paths) => pathTo(sheet, paths, unit));
    best = together({ steps: [target, { cell, up: stepUp(cell, !backwards) }], price }, linked);
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
