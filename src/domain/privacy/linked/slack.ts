import { isKnown, known, widthOf, type Position, type Range, type TwoWay } from '../two-way/table.ts';
import { placeIn, rangeAt, tableOf, type Flat, type Frame } from './frame.ts';

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
  const table = tableOf(frame, columns, ranges);
  const places = frame.units.map((_, unit) => columns.map((group) => placeIn(frame, unit, group)));
  const slackOf = (place: number): number => (rounded[place] ? Math.ceil(widthOf(rangeAt(ranges, place)) / 2) : 0);
  const byRow = places.map((row) => row.reduce((sum, place) => sum + slackOf(place), 0));
  const byColumn = columns.map((_, column) => places.reduce((sum, row) => sum + slackOf(row[column] ?? 0), 0));
  const all = byRow.reduce((sum, slack) => sum + slack, 0);
  if (all === 0) return { table, placeAt: ({ row, column }) => places[row]?.[column] ?? null };
  const said = table.map((row, unit) =>
    row.map((range, column) => (rounded[places[unit]?.[column] ?? -1] && !isKnown(range) ? known(middleOf(range)) : range)),
  );
  const wider = said.map((row, unit) => beforeLast(row, within(byRow[unit] ?? 0)));
  const slackRow = beforeLast(byColumn.map(within), within(all));
  const placesWithSlack = beforeLast(
    places.map((row) => beforeLast<number | null>(row, null)),
    [],
  );
  return { table: beforeLast(wider, slackRow), placeAt: ({ row, column }) => placesWithSlack[row]?.[column] ?? null };
}

function within(slack: number): Range {
  return { least: -slack, most: slack };
}

function beforeLast<T>(list: readonly T[], item: T): readonly T[] {
  return list.toSpliced(-1, 0, item);
}
