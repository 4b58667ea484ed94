import type { Position } from './issue.ts';
import type { TableRow } from './table.ts';

/** The columns of an indicator's `data.csv`, and those of them that must be there. */
export const dataColumns = { known: ['period', 'unit', 'group', 'value', 'n', 'mark'], needed: ['period', 'unit', 'value'] } as const;

/** The columns of `hidden.csv`: which cells were hidden, and since when; never a value. */
export const hiddenColumns = { known: ['period', 'unit', 'group', 'since'], needed: ['period', 'unit', 'since'] } as const;

export type DataColumn = (typeof dataColumns)['known'][number] | (typeof hiddenColumns)['known'][number];

/** A table that stands beside an indicator's file, its cells as they were written. Each row has a cell for each column. */
export interface DataTable {
  /** The file as its author knows it. */
  readonly file: string;
  /** Its path from the content root, and on disk. */
  readonly source: { readonly path: string; readonly disk: string };
  /** From the private root. */
  readonly internal: boolean;
  readonly rows: readonly TableRow[];
  /** The place of each column, from 0. */
  readonly columns: ReadonlyMap<DataColumn, number>;
  /** Where a cell of a row begins. */
  locate(row: TableRow, column: DataColumn): Position;
}

/** The tables of one indicator; `null` where a file is not there or cannot be read. */
export interface IndicatorTables {
  readonly data: DataTable | null;
  readonly hidden: DataTable | null;
}

/** What stands in a row under a column; nothing where the table has no such column. */
export function cellOf({ columns }: DataTable, { cells }: TableRow, column: DataColumn): string {
  const place = columns.get(column);
  return place === undefined ? '' : (cells[place] ?? '');
}
