import type { CellState } from '../observation.ts';
import type { Period } from '../period.ts';
import type { LineOf } from './indicator-series.ts';
import type { IndicatorTable } from './indicator-table.ts';

/** What a row or a column is of: a time, or a unit and a group of it. */
export type GridHead = { readonly is: 'period'; readonly period: Period } | { readonly is: 'line'; readonly line: LineOf };

/** A table as it is laid out; each row has a cell for each column. */
export interface IndicatorGrid {
  readonly columns: readonly GridHead[];
  readonly rows: readonly { readonly head: GridHead; readonly cells: readonly CellState[] }[];
}

/** More columns than these do not fit beside each other. */
const mostColumns = 6;

/**
 * A table in as many grids as it needs: periods downwards where few units or groups stand beside each other, otherwise these downwards and
 * the periods across, the latest grid first.
 */
export function gridsOf({ columns, rows }: IndicatorTable): IndicatorGrid[] {
  const lines = columns.map((line): GridHead => ({ is: 'line', line }));
  const periods = rows.map(({ period }): GridHead => ({ is: 'period', period }));
  const cellAt = (row: number, column: number): CellState => rows[row]?.cells[column] ?? { state: 'missing' };
  if (lines.length <= mostColumns)
    return [{ columns: lines, rows: periods.map((head, row) => ({ head, cells: lines.map((_, column) => cellAt(row, column)) })) }];
  const width = Math.ceil(periods.length / Math.ceil(periods.length / mostColumns));
  const starts = periods.map((_, index) => index).filter((index) => index % width === 0);
  return starts.toReversed().map((start) => {
    const across = periods.slice(start, start + width);
    const cells = (column: number): CellState[] => across.map((_, index) => cellAt(start + index, column));
    return { columns: across, rows: lines.map((head, column) => ({ head, cells: cells(column) })) };
  });
}
