import { spreadOf, type Policy } from '../policy.ts';
import { widthOf, type Range } from '../two-way/table.ts';
import type { Route } from './paths.ts';
import { changedAmount, PriceLists, staysCapped } from './prices.ts';
import { cheapestRoute } from './route.ts';
import { sum, type Cell, type Sheet } from './sheet.ts';

/** A change of a cell: more or less of each amount. */
interface Change {
  readonly up: boolean;
  readonly amounts: readonly number[];
}

/** What was done: all cells are wide enough, or one of them cannot be. */
export type Widened = { readonly kind: 'wide' } | { readonly kind: 'stuck'; readonly cell: Cell };

/**
 * Hides further cells until every cell that has to be protected could have other numbers too: for each it finds another filling of all
 * tables that a reader cannot tell from the truth, by the cheapest route. Hiding more never makes such a filling impossible.
 */
export function widenAll(sheet: Sheet, policy: Policy): Widened {
  const prices = new PriceLists(sheet);
  for (let open = narrowCells(sheet, policy); open.length > 0; open = narrowCells(sheet, policy)) {
    const stuck = open.find((cell) => !meetAll(sheet, cell, policy, prices));
    if (stuck) return { kind: 'stuck', cell: stuck };
  }
  return { kind: 'wide' };
}

/** Cells that need more room, the largest first. */
function narrowCells(sheet: Sheet, policy: Policy): Cell[] {
  return sheet.cells.filter((cell) => needsOf(sheet, cell, policy).length > 0).toSorted((one, other) => other.size - one.size);
}

/** What of a cell is still too narrow: its size, or one of its amounts. */
type Need = { readonly kind: 'size' } | { readonly kind: 'amount'; readonly index: number };

function needsOf(sheet: Sheet, cell: Cell, policy: Policy): Need[] {
  const sensitive = cell.status === 'unpublished' ? cell.sensitive : cell.status === 'hidden' ? 'all' : 'nothing';
  const capped = cell.status === 'shown' && cell.cap !== null;
  return [
    ...(sensitive === 'all' && !isSizeWide(sheet, cell, policy) ? [{ kind: 'size' } as const] : []),
    ...(sensitive !== 'nothing' || capped ? narrowAmounts(sheet, cell, policy) : []),
  ];
}

/** A size is wide enough when it could be shown for all a reader knows, and is uncertain by the width of the policy. */
function isSizeWide(sheet: Sheet, { sizes }: Cell, policy: Policy): boolean {
  const least = Math.max(sizes.least, leastBelieved(sheet, policy));
  return sizes.most >= policy.smallest * sheet.step && sizes.most - least >= policy.width * sheet.step;
}

/** The least size that a reader believes a hidden cell to have: one student, where zeros are always shown. */
function leastBelieved({ step }: Sheet, { zeros }: Policy): number {
  return zeros === 'shown' ? step : 0;
}

function narrowAmounts({ step }: Sheet, { spans }: Cell, policy: Policy): Need[] {
  if (spans.length === 1) return [];
  return spans.flatMap((span, index): Need[] => (widthOf(span) < spreadOf(policy) * step ? [{ kind: 'amount', index }] : []));
}

/** Gives a cell all it needs, one need after the other: what is wide enough once stays so. Answers whether that was possible. */
function meetAll(sheet: Sheet, cell: Cell, policy: Policy, prices: PriceLists): boolean {
  for (let [need] = needsOf(sheet, cell, policy); need;) {
    const plan =
      need.kind === 'size'
        ? planForSize(sheet, cell, policy, prices)
        : cheapestPlan(sheet, cell, waysForAmount(sheet, need.index, policy), prices);
    for (const { route, amounts } of plan?.moves ?? []) take(route, amounts, prices);
    const left = needsOf(sheet, cell, policy);
    if (left.some((other) => isSame(other, need))) return false;
    [need] = left;
  }
  return true;
}

function isSame(one: Need, other: Need | undefined): boolean {
  return one.kind === 'size' ? other?.kind === 'size' : other?.kind === 'amount' && one.index === other.index;
}

/** The cheapest plan for a size; where none keeps to the usual share, one with all of the change in one amount. */
function planForSize(sheet: Sheet, cell: Cell, policy: Policy, prices: PriceLists): Plan | null {
  const usual = cheapestPlan(sheet, cell, waysForSize(sheet, cell, policy, usualShare(sheet)), prices);
  return (
    usual ??
    cheapestPlan(
      sheet,
      cell,
      [0, 1].flatMap((share) => waysForSize(sheet, cell, policy, share)),
      prices,
    )
  );
}

/** The cheapest of some ways; of equal ones the first. */
function cheapestPlan(sheet: Sheet, cell: Cell, ways: readonly (readonly Change[])[], prices: PriceLists): Plan | null {
  return ways.reduce<Plan | null>(
    (best, changes) => (best?.price === 0 ? best : (planOf(sheet, cell, changes, prices, best?.price ?? Infinity) ?? best)),
    null,
  );
}

/** Routes that together give a cell what it needs. */
interface Plan {
  readonly moves: readonly { readonly route: Route; readonly amounts: readonly number[] }[];
  readonly price: number;
}

/** A plan that costs less than the limit, or `null`. */
function planOf(sheet: Sheet, cell: Cell, changes: readonly Change[], prices: PriceLists, limit: number): Plan | null {
  const chosen = new Set<Cell>();
  const moves: { route: Route; amounts: readonly number[] }[] = [];
  let price = 0;
  for (const { up, amounts } of changes) {
    const route = cheapestRoute(sheet, { cell, up }, prices.of(amounts, chosen), limit - price);
    if (!route) return null;
    for (const step of route.steps) chosen.add(step.cell);
    moves.push({ route, amounts });
    price += route.price;
  }
  return { moves, price };
}

/** Hides what a route needs hidden, and notes the filling that it leads to. */
function take({ steps }: Route, amounts: readonly number[], prices: PriceLists): void {
  for (const { cell, up } of steps) {
    if (cell.status === 'shown' && !staysCapped(cell, up, amounts)) prices.hide(cell);
    cell.spans = cell.spans.map((span, index) => including(span, changedAmount(cell, index, up, amounts)));
    cell.sizes = including(cell.sizes, cell.size + (up ? 1 : -1) * sum(amounts));
  }
}

function including(range: Range, value: number): Range {
  const { least, most } = range;
  return least <= value && value <= most ? range : { least: Math.min(least, value), most: Math.max(most, value) };
}

/**
 * Ways to make a size uncertain: up until it could be shown and is wide enough; down, where it could be shown already; or a little of both.
 * `share` is the part of the change that the first of two amounts takes.
 */
function waysForSize(sheet: Sheet, cell: Cell, policy: Policy, share: number): Change[][] {
  const { step } = sheet;
  const { size } = cell;
  const [target, wide, least] = [policy.smallest * step, policy.width * step, leastBelieved(sheet, policy)];
  const change = (up: boolean, total: number): Change => ({ up, amounts: split(cell, total, share, spreadOf(policy) * step) });
  const most = Math.max(wide + Math.max(0, least - size), target - size);
  const room = size - Math.max(cell.least, least);
  const ways = [[change(true, most)], ...(size >= target && room >= wide ? [[change(false, wide)]] : [])];
  for (const down of [Math.min(room, wide - 1), Math.floor(wide / 2)]) {
    const up = Math.max(target - size, wide - down);
    if (down > 0 && down <= room && up > 0 && up < most) ways.push([change(true, up), change(false, down)]);
  }
  return ways;
}

/** The part that the first amount has of everything there is: changes that keep to it find room most often. */
function usualShare({ cells }: Sheet): number {
  const whole = cells.findLast((cell) => cell.group === 0);
  return whole && whole.size > 0 ? (whole.amounts[0] ?? 0) / whole.size : 0.5;
}

/** A change of a size as one of its amounts: a share of it in the first, but where both get something, both get enough to be wide. */
function split({ amounts }: Cell, total: number, share: number, least: number): number[] {
  if (amounts.length === 1) return [total];
  const inside = Math.min(Math.max(Math.round(total * share), least), total - least);
  const first = share === 0 || share === 1 || total < 2 * least ? Math.round(total * share) : inside;
  return [first, total - first];
}

/**
 * Ways to make an amount uncertain: at the cost of the other, so that sizes stay what they are, up, down or both; or alone, so that sizes
 * change, which a capped cell's cannot.
 */
function waysForAmount(sheet: Sheet, index: number, policy: Policy): Change[][] {
  const wide = spreadOf(policy) * sheet.step;
  const half = Math.floor(wide / 2);
  const exchange = (up: boolean, much: number): Change => ({ up, amounts: [much, -much] });
  const alone = index === 0 ? [wide, 0] : [0, wide];
  return [
    [exchange(true, wide)],
    [exchange(false, wide)],
    ...(half > 0 && half < wide ? [[exchange(true, half), exchange(false, wide - half)]] : []),
    [{ up: true, amounts: alone }],
    [{ up: false, amounts: alone }],
  ];
}
