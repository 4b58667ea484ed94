import { placeIn } from './frame.ts';
import type { Step } from './paths.ts';
import { isTotal, sum, type Cell, type Sheet } from './sheet.ts';

/**
 * What it costs to let each cell of a sheet change by certain amounts, by its place in the frame: 0 where a reader cannot see it, its size
 * where it has to be hidden for that, and `Infinity` where it is known or cannot be so small.
 */
export interface Prices {
  /** On a step from the cell's row to its column, so a plain entry goes up and a total goes down. */
  readonly fromRow: Float64Array;
  /** On a step from its column to its row. */
  readonly fromColumn: Float64Array;
}

/** What a total costs besides its size: more than any inner cells. */
export const totalPrice = 1_000_000;

/** The prices of a sheet's cells for all changes that were asked for. They only change when a cell is hidden. */
export class PriceLists {
  readonly #sheet: Sheet;
  readonly #lists = new Map<string, Prices>();

  constructor(sheet: Sheet) {
    this.#sheet = sheet;
  }

  /** What it costs to change by the amounts, while the cells that are chosen already cost nothing more. */
  of(amounts: readonly number[], chosen: ReadonlySet<Cell>): Prices {
    const key = amounts.join();
    const prices = this.#lists.get(key) ?? pricesOf(this.#sheet, amounts);
    this.#lists.set(key, prices);
    const shown = [...chosen].filter(({ status }) => status === 'shown');
    if (shown.length === 0) return prices;
    const own = { fromRow: prices.fromRow.slice(), fromColumn: prices.fromColumn.slice() };
    for (const cell of shown) makeFree(own, placeOf(this.#sheet, cell));
    return own;
  }

  /** Hides a cell, which from now on costs nothing. */
  hide(cell: Cell): void {
    cell.status = 'hidden';
    for (const prices of this.#lists.values()) makeFree(prices, placeOf(this.#sheet, cell));
  }
}

function makeFree(prices: Prices, place: number): void {
  for (const list of [prices.fromRow, prices.fromColumn]) if (list[place] !== Infinity) list[place] = 0;
}

/** Where a cell of a sheet stands in its frame. */
export function placeOf({ frame }: Sheet, { unit, group }: Cell): number {
  return placeIn(frame, unit, group);
}

/** What one step costs. */
export function priceAt(sheet: Sheet, prices: Prices, { cell, up }: Step): number {
  return (up === cell.against ? prices.fromColumn : prices.fromRow)[placeOf(sheet, cell)] ?? Infinity;
}

function pricesOf(sheet: Sheet, amounts: readonly number[]): Prices {
  const fromRow = new Float64Array(sheet.cells.length);
  const fromColumn = new Float64Array(sheet.cells.length);
  for (let place = 0; place < fromRow.length; place += 1) {
    const cell = sheet.cells[place];
    if (!cell) continue;
    fromRow[place] = priceOf(sheet, cell, !cell.against, amounts);
    fromColumn[place] = priceOf(sheet, cell, cell.against, amounts);
  }
  return { fromRow, fromColumn };
}

function priceOf(sheet: Sheet, cell: Cell, up: boolean, amounts: readonly number[]): number {
  if (cell.status === 'fixed') return Infinity;
  let size = 0;
  for (let index = 0; index < cell.amounts.length; index += 1) {
    const amount = changedAmount(cell, index, up, amounts);
    if (amount < 0) return Infinity;
    size += amount;
  }
  if (size < cell.least) return Infinity;
  if (cell.status !== 'shown' || staysCapped(cell, up, amounts)) return 0;
  return cell.size / sheet.step + 1 + (isTotal(sheet, cell) ? totalPrice : 0);
}

/** One of a cell's amounts after a change. */
export function changedAmount(cell: Cell, index: number, up: boolean, amounts: readonly number[]): number {
  const change = amounts[index] ?? 0;
  return (cell.amounts[index] ?? 0) + (up ? change : -change);
}

/** Whether a capped cell still has its size and is within its cap after a change. */
export function staysCapped(cell: Cell, up: boolean, amounts: readonly number[]): boolean {
  if (cell.cap === null || sum(amounts) !== 0) return false;
  const first = changedAmount(cell, 0, up, amounts);
  return cell.cap.least <= first && first <= cell.cap.most;
}
