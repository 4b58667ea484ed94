/** What is known of a whole number: the least and the most it can be. Both are the same where it is known. */
export interface Range {
  readonly least: number;
  readonly most: number;
}

/**
 * A two-way table: rows of entries, all of one length. The last row holds the totals of the columns and the last column the totals of
 * the rows, so their meeting is the total of all. Any entry may be unknown, totals too.
 */
export type TwoWay = readonly (readonly Range[])[];

/** A place in a table, counted from 0. */
export interface Position {
  readonly row: number;
  readonly column: number;
}

/** A line of a table that adds up: its other entries make its total. */
export type Line = { readonly kind: 'row'; readonly row: number } | { readonly kind: 'column'; readonly column: number };

/** What a reader can work out about an entry that is not known: no filling of the table has less or more in it, and both are reached. */
export interface Bound extends Position {
  readonly range: Range;
}

/** A number that is known. */
export function known(value: number): Range {
  return { least: value, most: value };
}

/** A number of which only the least is known. */
export function unknown(least = 0): Range {
  return { least, most: Infinity };
}

export function isKnown(range: Range): boolean {
  return range.least === range.most;
}

export function widthOf(range: Range): number {
  return isKnown(range) ? 0 : range.most - range.least;
}

/** The table that a reader sees: hidden entries (`null`) are unknown, and at least 1 where zeros are always shown. */
export function readerTable(entries: readonly (readonly (number | null)[])[], zeros: 'shown' | 'hidden'): TwoWay {
  const hidden = unknown(zeros === 'shown' ? 1 : 0);
  return entries.map((row) => row.map((entry) => (entry === null ? hidden : known(entry))));
}

/** Whether an entry is the total of a row or of a column. The total of all is not: like a plain entry, it adds to both its lines. */
export function countsAgainst(row: number, column: number, rows: number, columns: number): boolean {
  return (row === rows - 1) !== (column === columns - 1);
}
