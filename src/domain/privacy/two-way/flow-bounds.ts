import { fill, type Unknown } from './filling.ts';
import type { Network } from './network.ts';
import { known, type Bound, type Line, type Position, type Range, type TwoWay } from './table.ts';

export type Bounds =
  | { readonly kind: 'bounds'; readonly bounds: readonly Bound[] }
  | { readonly kind: 'does-not-add-up'; readonly lines: readonly Line[] };

/** The exact bounds of the unknown entries of a table of any size that are asked for, row by row, or where the known numbers do not add up. */
export function boundsByFlows(table: TwoWay, isAsked: (position: Position) => boolean): Bounds {
  const filling = fill(table);
  if (filling.kind === 'does-not-add-up') return filling;
  const { network, unknowns } = filling;
  for (const { edge } of unknowns) network.forget(edge);
  const fixed = onNoCircle(unknowns, table.length, table[0]?.length ?? 0);
  for (const { edge } of fixed) network.shut(edge);
  const bounds = unknowns.filter(isAsked).map((unknown) => {
    const least = table[unknown.row]?.[unknown.column]?.least ?? 0;
    const range = fixed.has(unknown) ? known(least + network.highest(unknown.edge)) : rangeOf(network, unknown, least);
    return { row: unknown.row, column: unknown.column, range };
  });
  return { kind: 'bounds', bounds };
}

/**
 * Unknown entries that are the only one of a line, or are once the others like them are left out: a circle that comes to such a line cannot
 * leave it again, so they are what they are in any filling.
 */
function onNoCircle(unknowns: readonly Unknown[], rows: number, columns: number): ReadonlySet<Unknown> {
  const fixed = new Set<Unknown>();
  const count = new Int32Array(rows + columns);
  // The numbers of a line's unknown entries, all put together by exclusive or: of a single one, its own.
  const numbers = new Int32Array(rows + columns);
  const alone: number[] = [];
  const change = (line: number, number: number, by: 1 | -1): void => {
    count[line] = (count[line] ?? 0) + by;
    numbers[line] = (numbers[line] ?? 0) ^ number;
    if (by < 0 && count[line] === 1) alone.push(line);
  };
  for (const [number, { row, column }] of unknowns.entries()) for (const line of [row, rows + column]) change(line, number, 1);
  for (const line of count.keys()) if (count[line] === 1) alone.push(line);
  for (let line = alone.pop(); line !== undefined; line = alone.pop()) {
    const number = numbers[line] ?? 0;
    const unknown = count[line] === 1 ? unknowns[number] : undefined;
    if (!unknown) continue;
    fixed.add(unknown);
    for (const own of [unknown.row, rows + unknown.column]) change(own, number, -1);
  }
  return fixed;
}

/**
 * An entry can grow by what can flow from its edge's head back to its tail on other edges, and shrink by what can flow the other way. Where the
 * circles that were sent for other entries came to its limit already, it is reached: each of them left the table filled in.
 */
function rangeOf(network: Network, { edge }: Unknown, least: number): Range {
  const most = network.fillUp(edge) ? Infinity : least + network.highest(edge);
  network.empty(edge);
  return { least: least + network.lowest(edge), most };
}
