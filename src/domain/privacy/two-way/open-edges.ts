import { countsAgainst, isKnown, type TwoWay } from './table.ts';

/**
 * The unknown entries of a table as edges between its open lines, which are those that have one. Open lines of the kind that has more of them are
 * `long`, the others `short`; both are given by their number in the table. Every amount counts what goes one way; below 0 it goes the other way.
 */
export interface OpenEdges {
  readonly long: Int32Array;
  readonly short: Int32Array;
  /** Whether the long lines are columns. */
  readonly isTurned: boolean;
  /** For each long line and there for each short one the most that their entry can carry from the short line to the long one. */
  readonly toLong: Float64Array;
  /** The same from the long line to the short one. */
  readonly toShort: Float64Array;
  /** What each long line carries to all short ones that are not open. */
  readonly longToKnown: Float64Array;
  /** What each short line carries to all long ones that are not open. */
  readonly shortToKnown: Float64Array;
  /** Stands for no limit: more than any sum of limited amounts, and still exact when all are added up. */
  readonly unlimited: number;
}

/** The open edges of a table, or `null` where a line without unknown entries does not add up, or the numbers are too large to be exact. */
export function openEdges(table: TwoWay): OpenEdges | null {
  const unlimited = beyondAll(table);
  const [rows, columns] = [new Int32Array(table.length), new Int32Array(table[0]?.length ?? 0)];
  if (unlimited === null || !countOpen(table, rows, columns)) return null;
  const [openRows, openColumns] = [numberOpen(rows), numberOpen(columns)];
  const isTurned = openColumns.length > openRows.length;
  const [long, short] = isTurned ? [openColumns, openRows] : [openRows, openColumns];
  const edges: OpenEdges = {
    long,
    short,
    isTurned,
    toLong: new Float64Array(long.length * short.length),
    toShort: new Float64Array(long.length * short.length),
    longToKnown: new Float64Array(long.length),
    shortToKnown: new Float64Array(short.length),
    unlimited,
  };
  fillEdges(table, edges, rows, columns);
  return edges;
}

/** Whether what an entry carries goes from its long line to its short one: plain entries go from row to column, totals the other way. */
export function goesToShort(against: boolean, isTurned: boolean): boolean {
  return against === isTurned;
}

/** A number beyond all sums of a table's limited numbers, or `null` where it would be too large to be exact, or a number makes no sense. */
function beyondAll(table: TwoWay): number | null {
  let [limited, open] = [0, 0];
  for (const entries of table) {
    for (const { least, most } of entries) {
      if (least > most) return null;
      limited += Math.abs(least);
      if (most === Infinity) open += 1;
      else limited += Math.abs(most);
    }
  }
  const beyond = 2 ** Math.ceil(Math.log2(2 * limited + 2));
  return (open + 1) * beyond <= Number.MAX_SAFE_INTEGER ? beyond : null;
}

/** Counts the unknown entries of all lines. Answers whether the lines without any add up. */
function countOpen(table: TwoWay, rows: Int32Array, columns: Int32Array): boolean {
  const [rowSums, columnSums] = [new Float64Array(rows.length), new Float64Array(columns.length)];
  for (let row = 0; row < rows.length; row += 1) {
    const entries = table[row] ?? [];
    if (entries.length !== columns.length) return false;
    for (let column = 0; column < columns.length; column += 1) {
      const range = entries[column];
      if (!range) continue;
      const by = countsAgainst(row, column, rows.length, columns.length) ? -range.least : range.least;
      rowSums[row] = (rowSums[row] ?? 0) + by;
      columnSums[column] = (columnSums[column] ?? 0) + by;
      if (isKnown(range)) continue;
      rows[row] = (rows[row] ?? 0) + 1;
      columns[column] = (columns[column] ?? 0) + 1;
    }
  }
  return rows.every((open, row) => open > 0 || rowSums[row] === 0) && columns.every((open, column) => open > 0 || columnSums[column] === 0);
}

/** Puts in place of each line's count its number among the open ones, -1 for those that are not, and answers which lines are open. */
function numberOpen(lines: Int32Array): Int32Array {
  const open = new Int32Array(lines.length);
  let found = 0;
  for (let line = 0; line < lines.length; line += 1) {
    const isOpen = (lines[line] ?? 0) > 0;
    if (isOpen) open[found] = line;
    lines[line] = isOpen ? found : -1;
    if (isOpen) found += 1;
  }
  return open.subarray(0, found);
}

function fillEdges(table: TwoWay, edges: OpenEdges, rows: Int32Array, columns: Int32Array): void {
  const { isTurned, toLong, toShort, longToKnown, shortToKnown, unlimited } = edges;
  const width = edges.short.length;
  for (let row = 0; row < rows.length; row += 1) {
    for (let column = 0; column < columns.length; column += 1) {
      const range = table[row]?.[column];
      const long = (isTurned ? columns[column] : rows[row]) ?? -1;
      const short = (isTurned ? rows[row] : columns[column]) ?? -1;
      if (!range || (long < 0 && short < 0)) continue;
      const isToShort = goesToShort(countsAgainst(row, column, rows.length, columns.length), isTurned);
      const most = range.most === Infinity ? unlimited : range.most;
      if (long >= 0 && short >= 0) {
        toLong[long * width + short] = isToShort ? 0 - range.least : most;
        toShort[long * width + short] = isToShort ? most : 0 - range.least;
      } else if (long >= 0) longToKnown[long] = (longToKnown[long] ?? 0) + (isToShort ? most : -most);
      else shortToKnown[short] = (shortToKnown[short] ?? 0) + (isToShort ? -most : most);
    }
  }
}
