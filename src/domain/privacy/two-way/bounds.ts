import { boundsByCuts } from './cut-bounds.ts';
import { fill, lineOf } from './filling.ts';
import { boundsByFlows, type Bounds } from './flow-bounds.ts';
import { isKnown, type Line, type Position, type TwoWay } from './table.ts';

/**
 * The exact bounds of every unknown entry of a table, row by row, or where the known numbers do not add up. Of entries that are not asked for
 * no bounds are sought.
 */
export function boundsOf(table: TwoWay, isAsked: (position: Position) => boolean = () => true): Bounds {
  const bounds = boundsByCuts(table, isAsked);
  return bounds ? { kind: 'bounds', bounds } : boundsByFlows(table, isAsked);
}

/** Entries that are known and together bound an unknown one from above: what can be worked out from them, and the lines to add up. */
export interface Grounds {
  readonly lines: readonly Line[];
  readonly using: readonly Position[];
}

/**
 * Why an unknown entry cannot be more: the lines on one side of the narrowest cut, of which the smaller side is given. Summed up, all their
 * entries cancel but those that stand in only one of them.
 */
export function groundsOf(table: TwoWay, { row, column }: Position): Grounds {
  const filling = fill(table);
  const unknown = filling.kind === 'filled' ? filling.unknowns.find((one) => one.row === row && one.column === column) : undefined;
  if (filling.kind !== 'filled' || !unknown) return { lines: [], using: [] };
  const { network } = filling;
  network.fillUp(unknown.edge);
  network.searchAround(unknown.edge);
  const near = network.linkedWith(row);
  const nodes = [...near].sort((one, other) => one - other).map((node) => [node, lineOf(node, table.length)] as const);
  const sides = [true, false].map((side) => nodes.flatMap(([node, line]) => (network.wasReached(node) === side ? [line] : [])));
  const lines = sides.toSorted((one, other) => one.length - other.length)[0] ?? [];
  return { lines, using: knownInOne(table, lines) };
}

function knownInOne(table: TwoWay, lines: readonly Line[]): Position[] {
  const rows = new Set(lines.flatMap((line) => (line.kind === 'row' ? [line.row] : [])));
  const columns = new Set(lines.flatMap((line) => (line.kind === 'column' ? [line.column] : [])));
  return table.flatMap((entries, row) =>
    entries.flatMap((range, column) => (isKnown(range) && rows.has(row) !== columns.has(column) ? [{ row, column }] : [])),
  );
}
