import { cellOf, type DataTable } from '../data-table.ts';
import { resolveId, type Entries, type Entry } from '../entry.ts';
import { groupOf, stateOf, type CellState } from '../observation.ts';

/** The cells of one indicator's table, for those who quote them. */
export interface QuotedCells {
  readonly indicator: Entry<'indicator'>;
  /** The unit that stands for the whole, as `wholeOf` finds it in a site; nothing where units stand side by side. */
  readonly whole: string | undefined;
  /** Nothing where no row tells of it. */
  cellAt(period: string, unit: string, group: string | null): CellState | undefined;
}

/** Finds the cells of an indicator by its full id; nothing where it or its table cannot be read or has errors, which is said elsewhere. */
export function quotedCells(entries: Entries, wrong: ReadonlySet<string>): (id: string) => QuotedCells | null {
  const known = new Map<string, QuotedCells | null>();
  return (id) => {
    const found = known.get(id);
    if (found !== undefined) return found;
    const [entry, table] = [entries.get('indicator', id), entries.tables.get(id)?.data];
    const cells = entry && table && !wrong.has(table.file) ? cellsIn(entries, entry, table) : null;
    known.set(id, cells);
    return cells;
  };
}

function cellsIn(entries: Entries, indicator: Entry<'indicator'>, table: DataTable): QuotedCells {
  const cells = new Map<string, CellState>();
  const units = new Set<string>();
  for (const row of table.rows) {
    const unit = resolveId(entries, 'unit', cellOf(table, row, 'unit'), indicator.folder);
    if (unit === undefined) continue;
    units.add(unit);
    cells.set(keyOf(cellOf(table, row, 'period'), unit, groupOf(cellOf(table, row, 'group'))), stateOf(table, row));
  }
  return { indicator, whole: wholeAmong(entries, units), cellAt: (period, unit, group) => cells.get(keyOf(period, unit, group)) };
}

function keyOf(period: string, unit: string, group: string | null): string {
  return [period, unit, group ?? ''].join(' ');
}

function wholeAmong(entries: Entries, told: ReadonlySet<string>): string | undefined {
  const tops = entries.of('unit').filter(({ id, folder, fields: { parent } }) => {
    const above = parent === undefined ? undefined : resolveId(entries, 'unit', parent, folder);
    return told.has(id) && (above === undefined || !told.has(above));
  });
  const district = tops.find(({ fields }) => fields.kind === 'district');
  return district?.id ?? (tops.length === 1 ? tops[0]?.id : undefined);
}
