import type { Known, Way } from './breach.ts';
import { placeIn, tableOf, type Flat, type Frame } from './linked/frame.ts';
import { boundsOf, groundsOf } from './two-way/bounds.ts';
import { countsAgainst, isKnown, type Position, type Range, type TwoWay } from './two-way/table.ts';

/** How a number is worked out, and the places in the frame of the known numbers that are used. */
export interface Explanation {
  readonly way: Way;
  readonly using: readonly number[];
}

/** A place of a frame, and whether a range of it is too narrow. */
export interface Question {
  readonly unit: number;
  readonly group: number;
  readonly isExposed: (range: Range) => boolean;
}

/** The simplest way in which a number is known too well: by one line that adds up, by several, or by the two parts of a share. */
export function explain(frame: Frame, ranges: Flat<Range>, question: Question): Explanation {
  const grids = frame.grids.flatMap((columns) => gridWith(frame, columns, ranges, question) ?? []);
  for (const way of [byRow, byColumn, bySeveral]) {
    for (const grid of grids) {
      const explanation = way(grid, question);
      if (explanation) return explanation;
    }
  }
  return { way: 'rates', using: [] };
}

interface GridWith {
  readonly table: TwoWay;
  readonly position: Position;
  readonly isAlone: boolean;
  readonly placeAt: (position: Position) => number;
}

function gridWith(frame: Frame, columns: readonly number[], ranges: Flat<Range>, { unit, group }: Question): GridWith | null {
  const column = columns.indexOf(group);
  if (column < 0) return null;
  const isAlone = columns.some((index) => frame.groups[index]?.kind === 'others');
  const placeAt = (position: Position): number => placeIn(frame, position.row, columns[position.column] ?? 0);
  return { table: tableOf(frame, columns, ranges), position: { row: unit, column }, isAlone, placeAt };
}

function byRow({ table, position, isAlone, placeAt }: GridWith, { isExposed }: Question): Explanation | null {
  const line = (table[position.row] ?? []).map((_, column) => ({ row: position.row, column }));
  return byLine(table, position, line, isExposed, isAlone ? 'others' : 'groups', placeAt);
}

function byColumn({ table, position, placeAt }: GridWith, { isExposed }: Question): Explanation | null {
  const line = table.map((_, row) => ({ row, column: position.column }));
  return byLine(table, position, line, isExposed, 'units', placeAt);
}

/** What one line alone says of an entry. */
function byLine(
  table: TwoWay,
  position: Position,
  line: readonly Position[],
  isExposed: (range: Range) => boolean,
  way: Way,
  placeAt: (position: Position) => number,
): Explanation | null {
  const own = at(table, position);
  const others = line.filter(({ row, column }) => row !== position.row || column !== position.column);
  let [least, most] = [0, 0];
  for (const other of others) {
    const range = at(table, other);
    const same = sideOf(table, other) === sideOf(table, position);
    least -= same ? range.most : -range.least;
    most -= same ? range.least : -range.most;
  }
  if (!isExposed({ least: Math.max(own.least, least), most: Math.min(own.most, most) })) return null;
  return { way, using: others.filter((other) => isKnown(at(table, other))).map(placeAt) };
}

function bySeveral({ table, position, placeAt }: GridWith, { isExposed }: Question): Explanation | null {
  const bounds = boundsOf(table);
  if (bounds.kind !== 'bounds') return null;
  const bound = bounds.bounds.find(({ row, column }) => row === position.row && column === position.column);
  if (!bound || !isExposed(bound.range)) return null;
  return { way: 'several-sums', using: groundsOf(table, position).using.map(placeAt) };
}

function at(table: TwoWay, { row, column }: Position): Range {
  return table[row]?.[column] ?? { least: 0, most: Infinity };
}

function sideOf(table: TwoWay, position: Position): boolean {
  return countsAgainst(position.row, position.column, table.length, table[0]?.length ?? 0);
}

/** What an amount of a measure is called: a share has the students who count and the others, an average its sum. */
export function nameOf(quantity: 'size' | number, amounts: number): Known {
  if (quantity === 'size') return 'size';
  if (amounts === 1) return 'sum';
  return quantity === 0 ? 'part' : 'rest';
}
