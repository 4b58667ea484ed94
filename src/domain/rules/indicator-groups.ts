import { cellOf, type DataTable } from '../data-table.ts';
import type { Entry } from '../entry.ts';
import { issue, type Issue } from '../issue.ts';
import { parseNumber } from '../number-cell.ts';
import type { TableRow } from '../table.ts';
import type { RowKey } from './table-cells.ts';

/** The rows of one unit in one period, by group. */
type Cut = Map<string | null, TableRow>;

/** Gathers rows, and holds the groups of each partition against everybody: in `n`, and where things are counted in `value`. */
export function groupSums({ fields }: Entry<'indicator'>, table: DataTable) {
  const cuts = new Map<string, Cut>();
  const partitions = Object.entries(fields.partitions ?? {});
  const columns = (['n', 'value'] as const).filter((column) => table.columns.has(column) && (column === 'n' || fields.unit === 'count'));
  return {
    add(row: TableRow, { period, unit, group }: RowKey): void {
      if (partitions.length === 0 || !period || unit === undefined || group === undefined) return;
      const key = `${period.text} ${unit}`;
      cuts.set(key, (cuts.get(key) ?? new Map<string | null, TableRow>()).set(group, row));
    },
    issues: (): Issue[] =>
      [...cuts.values()].flatMap((cut) =>
        partitions.flatMap(([partition, groups]) => columns.flatMap((column) => sumIssues(table, cut, partition, groups, column))),
      ),
  };
}

/** More than everybody is wrong whatever is hidden; less only where every group is shown. */
function sumIssues(table: DataTable, cut: Cut, partition: string, groups: readonly string[], column: 'n' | 'value'): Issue[] {
  const everybody = cut.get(null);
  const total = everybody && shownNumber(table, everybody, column);
  if (!everybody || total === undefined) return [];
  const parts = groups.flatMap((group) => {
    const row = cut.get(group);
    return (row && shownNumber(table, row, column)) ?? [];
  });
  const sum = parts.reduce((one, other) => one + other, 0);
  const facts = { partition, column };
  if (sum > total) return [issue('groups-exceed-total', table.file, table.locate(everybody, column), facts)];
  if (sum === total || parts.length < groups.length) return [];
  return [issue('groups-below-total', table.file, table.locate(everybody, column), facts)];
}

/** The whole number of a cell without a mark. */
function shownNumber(table: DataTable, row: TableRow, column: 'n' | 'value'): number | undefined {
  const value = cellOf(table, row, 'mark') === '' ? parseNumber(cellOf(table, row, column)) : undefined;
  return value !== undefined && Number.isInteger(value) && value >= 0 ? value : undefined;
}
