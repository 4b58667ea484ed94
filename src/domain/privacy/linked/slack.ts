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
  const [units, width] = [frame.units.length, frame.groups.length];
  const byColumn = columns.map(() => 0);
  const byRow: number[] = [];
  const table = frame.units.map((_, unit) => {
    let slack = 0;
    const row = columns.map((group, column) => {
      const place = unit * width + group;
      const range = rangeAt(ranges, place);
      if (!rounded[place] || isKnown(range)) return range;
      const own = Math.ceil(widthOf(range) / 2);
      slack += own;
      byColumn[column] = (byColumn[column] ?? 0) + own;
      return known(middleOf(range));
    });
    byRow.push(slack);
    return row;
  });
  const all = byRow.reduce((sum, slack) => sum + slack, 0);
  const placeAt = (unit: number, column: number): number => unit * width + (columns[column] ?? 0);
  if (all === 0) return { table, placeAt: ({ row, column }) => placeAt(row, column) };
  const wider = table.map((row, unit) => beforeLast(row, within(byRow[unit] ?? 0)));
  return {
    table: beforeLast(wider, beforeLast(byColumn.map(within), within(all))),
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

function beforeLast<T>(list: readonly T[], item: T): readonly T[] {
  return list.toSpliced(-1, 0, item);
}
