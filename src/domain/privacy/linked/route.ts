import type { Frame } from './frame.ts';
import type { Paths } from './path-room.ts';
import { leavesRow, pathTo, search, stepUp, type Route, type Step } from './paths.ts';
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
  const { paths, route: direct } = circleIn(sheet, circle, limit, isOnly);
  if (isOnly || (direct && direct.price < totalPrice)) return direct;
  return direct
    ? (throughEveryone(sheet, circle, pathsInto(sheet, circle, direct.price), direct.price) ?? direct)
    : throughEveryone(sheet, circle, paths, limit);
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

/** The cheapest circle in one grid; where there is none, all that its search found. */
function circleIn(
  sheet: Sheet,
  { columns, from, to, target, own, prices }: Circle,
  limit: number,
  withEveryone: boolean,
): { readonly paths: Paths; readonly route: Route | null } {
  const without = placeOf(sheet, target.cell);
  const sought = { columns, prices, backwards: false, withEveryone, without, end: to, limit: limit - own };
  const paths = search(sheet, from, sought, sheet.room.there);
  const path = pathTo(sheet, paths, to);
  return { paths, route: path && { steps: [target, ...path.steps], price: path.price + own } };
}

/** The paths by which a circle can come to the units, or from them back to its end. */
function pathsInto(sheet: Sheet, circle: Circle, limit: number, backwards = false): Paths {
  const { columns, prices, from, to, target, own } = circle;
  const without = placeOf(sheet, target.cell);
  const sought = { columns, prices, backwards, withEveryone: false, without, limit: limit - own };
  return backwards ? search(sheet, to, sought, sheet.room.back) : search(sheet, from, sought, sheet.room.there);
}

/**
 * The cheapest circle that goes through the column of everyone from one unit to another, with a path between these units in every other
 * grid. Pairs of units are tried in the order of what the circle alone costs, until no other can be cheaper.
 */
function throughEveryone(sheet: Sheet, circle: Circle, there: Paths, limit: number): Route | null {
  const { columns, target, own, prices } = circle;
  const ins = crossingsFrom(sheet, prices, there, limit - own, true);
  if (ins.length === 0) return null;
  const back = pathsInto(sheet, circle, limit, true);
  const outs = crossingsFrom(sheet, prices, back, limit - own, false);
  const others = sheet.frame.grids.filter((grid) => grid !== columns);
  let best: Route | null = null;
  for (const { into, out, price } of pairsInOrder(ins, outs, limit - own)) {
    const most: number = best?.price ?? limit;
    if (price + own >= most) break;
    const ways = [pathTo(sheet, there, into), pathTo(sheet, back, out)].map((path) => path && { ...path, price: 0 });
    const circled = together({ steps: [target, ...everyoneSteps(sheet, into, out)], price: price + own }, ways);
    if (circled && isSimple(circled)) best = linked(sheet, circled, others, prices, { into, out, most }) ?? best;
  }
  return best;
}

/** A circle with the cheapest path between its two units in every other grid, or `null` where there is none that costs less altogether. */
function linked(
  sheet: Sheet,
  circled: Route,
  others: readonly (readonly number[])[],
  prices: Prices,
  { into, out, most }: { readonly into: number; readonly out: number; readonly most: number },
): Route | null {
  let route: Route | null = circled;
  for (const columns of others) {
    const sought = { columns, prices, backwards: false, withEveryone: false, end: into, limit: most - route.price };
    const paths = search(sheet, out, sought, sheet.room.inGrid(0));
    route = together(route, [pathTo(sheet, paths, into)]);
    if (!route) return null;
  }
  return route;
}

/** Two units between which a circle crosses the column of everyone, and what the circle costs but for its target. */
interface Crossing {
  readonly into: number;
  readonly out: number;
  readonly price: number;
}

/** What the step costs that takes a route from a unit to the column of everyone, or from that column to the unit. */
function crossingPrice(frame: Frame, prices: Prices, unit: number, fromRow: boolean): number {
  return (fromRow ? prices.fromRow : prices.fromColumn)[unit * frame.groups.length] ?? Infinity;
}

/** The units between which paths can cross the column of everyone, each with what it costs to come there and over. */
function crossingsFrom({ frame }: Sheet, prices: Prices, paths: Paths, limit: number, fromRow: boolean): UnitPrice[] {
  const crossings: UnitPrice[] = [];
  for (let unit = 0; unit < frame.units.length; unit += 1) {
    const price = (paths.prices[unit] ?? Infinity) + crossingPrice(frame, prices, unit, fromRow);
    if (price < limit) crossings.push({ unit, price });
  }
  return crossings;
}

interface UnitPrice {
  readonly unit: number;
  readonly price: number;
}

/** All pairs of units that cost less than the limit, the cheapest first. Few are asked for, and then all are put in order. */
function* pairsInOrder(ins: readonly UnitPrice[], outs: readonly UnitPrice[], limit: number): Generator<Crossing> {
  let last: Crossing | null = null;
  for (let count = 0; count < fewPairs; count += 1) {
    last = pairAfter(ins, outs, limit, last);
    if (!last) return;
    yield last;
  }
  yield* pairsOf(ins, outs, limit).slice(fewPairs);
}

const fewPairs = 4;

/** The pair that comes next after another: the cheapest, and of equal ones the first. */
function pairAfter(ins: readonly UnitPrice[], outs: readonly UnitPrice[], limit: number, last: Crossing | null): Crossing | null {
  let next: Crossing | null = null;
  let [isLater, most] = [last === null, limit];
  for (const into of ins) {
    for (const out of outs) {
      if (into.unit === out.unit) continue;
      const price = into.price + out.price;
      const isAfter = last === null || price > last.price || (price === last.price && isLater);
      if (into.unit === last?.into && out.unit === last.out) isLater = true;
      if (!isAfter || price >= most) continue;
      most = price;
      next = { into: into.unit, out: out.unit, price };
    }
  }
  return next;
}

function pairsOf(ins: readonly UnitPrice[], outs: readonly UnitPrice[], limit: number): Crossing[] {
  const pairs: Crossing[] = [];
  for (const into of ins) {
    for (const out of outs) {
      const price = into.price + out.price;
      if (into.unit !== out.unit && price < limit) pairs.push({ into: into.unit, out: out.unit, price });
    }
  }
  return pairs.sort((one, other) => one.price - other.price);
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
  const searches = sheet.frame.grids.map((columns, grid) => {
    const sought = { columns, prices, backwards, withEveryone: false, limit };
    return search(sheet, target.cell.unit, sought, sheet.room.inGrid(grid));
  });
  let best: Route | null = null;
  for (const unit of sheet.frame.units.keys()) {
    const cell = cellOfEveryone(sheet, unit);
    if (!cell || cell === target.cell) continue;
    const price = own + crossingPrice(sheet.frame, prices, unit, !backwards);
    if (searches.reduce((so, paths) => so + (paths.prices[unit] ?? Infinity), price) >= (best?.price ?? limit)) continue;
    const ways = searches.map((paths) => pathTo(sheet, paths, unit));
    best = together({ steps: [target, { cell, up: stepUp(cell, !backwards) }], price }, ways);
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
