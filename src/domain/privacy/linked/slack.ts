import { isKnown, known, widthOf, type Position, type Range, type TwoWay } from '../two-way/table.ts';
import { rangeAt, type Flat, type Frame } from './frame.ts';

/** Ranges of a frame's places, and which of them are shown figures that rounding leaves uncertain. */
export interface Ranges {
  readonly ranges: Flat<Range>;
  readonly rounded: Flat<boolean>;
}

/** A grid's table, and where its entries stand in the frame: `null` for entries that are there for rounding alone. */
export interface GridTable {
  readonly table: TwoWay;
  readonly placeAt: (position: Position) => number | null;
}

/** The whole number in the middle of a range, which is what a rounded figure says. */
export function middleOf({ least, most }: Range): number {
  return Math.round((least + most) / 2);
}

/**
 * One grid's table in which rounded figures count as what they say, so that few entries are unknown. What rounding may be off goes into one
 * more row and column before the totals, one entry for each line: no filling is lost, and a table without rounded figures stays as it is.
 */
export function gridTable(frame: Frame, columns: readonly number[], { ranges, rounded }: Ranges): GridTable {
  const [units, width, last] = [frame.units.length, frame.groups.length, columns.length - 1];
  const byColumn = columns.map(() => 0);
  const table: Range[][] = [];
  let all = 0;
  for (let unit = 0; unit < units; unit += 1) {
    const row: Range[] = [];
    let slack = 0;
    for (let column = 0; column <= last; column += 1) {
      const place = unit * width + (columns[column] ?? 0);
      const range = rangeAt(ranges, place);
      const isOff = rounded[place] === true && !isKnown(range);
      const own = isOff ? Math.ceil(widthOf(range) / 2) : 0;
      slack += own;
      byColumn[column] = (byColumn[column] ?? 0) + own;
      if (column === last) row.push(within(slack));
      row.push(isOff ? known(middleOf(range)) : range);
    }
    all += slack;
    table.push(row);
  }
  const placeAt = (unit: number, column: number): number => unit * width + (columns[column] ?? 0);
  if (all === 0) {
    for (const row of table) row.splice(last, 1);
    return { table, placeAt: ({ row, column }) => placeAt(row, column) };
  }
  const between = byColumn.map(within);
  between.splice(last, 0, within(all));
  table.splice(units - 1, 0, between);
  return {
    table,
    placeAt: ({ row, column }) => {
      const unit = placeWithout(row, units);
      const at = placeWithout(column, columns.length);
      return unit === null || at === null ? null : placeAt(unit, at);
    },
  };
}

/** Where an entry of a line stands without the one that was put before its last; `null` for that one. */
function placeWithout(at: number, length: number): number | null {
  if (at === length - 1) return null;
  return at < length ? at : at - 1;
}

function within(slack: number): Range {
  return { least: -slack, most: slack };
}
