import { cellOf, type DataTable, type IndicatorTables } from '../domain/data-table.ts';
import type { Indicator } from '../domain/site.ts';
import { everyone } from '../domain/privacy/indicator-shape.ts';
import { keyOf, type Key, type PublicFigure, type PublicRow, type RawFigure } from '../domain/privacy/rows.ts';
import type { CellState } from '../domain/observation.ts';
import { comparePeriods, type Period } from '../domain/period.ts';
import type { Unit } from '../domain/site.ts';

/** A row that is public already. */
export interface OldRow extends PublicRow {
  readonly when: Period;
  readonly where: Unit;
}

/** What is public of an indicator, before an import. */
export function oldRows({ observations }: Indicator): readonly OldRow[] {
  return observations.map(({ period, unit, group, cell }): OldRow => {
    return { period: period.text, unit: unit.id, group: group ?? everyone, figure: publicFigureOf(cell), when: period, where: unit };
  });
}

function publicFigureOf(cell: CellState): PublicFigure {
  if (cell.state !== 'capped') return cell;
  return { state: 'capped', side: cell.bound, limit: cell.limit, n: cell.n ?? 0 };
}

/** A public count as a figure that is known; only counts grow through a school year. */
export function knownFigure(figure: PublicFigure): RawFigure {
  if (figure.state === 'reported') return { kind: 'count', value: figure.value };
  return { kind: figure.state === 'capped' ? 'suppressed' : figure.state };
}

/** A cell of the ledger, and the day since which it is hidden. */
export interface LedgerRow extends Key {
  readonly since: string;
}

/** The ledger of an indicator with the full ids of its units. */
export function ledgerOf(hidden: DataTable | null, unitId: (cell: string) => string): readonly LedgerRow[] {
  if (!hidden) return [];
  return hidden.rows.map((row) => ({
    period: cellOf(hidden, row, 'period'),
    unit: unitId(cellOf(hidden, row, 'unit')),
    group: cellOf(hidden, row, 'group') || everyone,
    since: cellOf(hidden, row, 'since'),
  }));
}

/** The order of rows in a table: by period, then as the site shows units and groups. */
export interface RowOrder {
  readonly periods: readonly Period[];
  readonly units: readonly Unit[];
  readonly groups: readonly string[];
}

function inOrder<Row extends Key>(rows: readonly Row[], { periods, units, groups }: RowOrder): Row[] {
  const places = {
    period: new Map([...periods].sort(comparePeriods).map(({ text }, place) => [text, place])),
    unit: new Map(units.map(({ id }, place) => [id, place])),
    group: new Map([everyone, ...groups].map((id, place) => [id, place])),
  };
  const fields = ['period', 'unit', 'group'] as const;
  const placesOf = (row: Row): number[] => fields.map((field) => places[field].get(row[field]) ?? Infinity);
  const sorted = rows.map((row) => ({ row, at: placesOf(row) }));
  sorted.sort(({ at: one }, { at: other }) => compare(one, other));
  return sorted.map(({ row }) => row);
}

function compare(one: readonly number[], other: readonly number[]): number {
  for (let at = 0; at < one.length; at += 1) {
    const place = one[at] ?? 0;
    const otherPlace = other[at] ?? 0;
    if (place !== otherPlace) return place < otherPlace ? -1 : 1;
  }
  return 0;
}

/** The text of `data.csv`. */
export function dataText(rows: readonly PublicRow[], order: RowOrder): string {
  const lines = inOrder(rows, order).map(({ period, unit, group, figure }) =>
    [period, unit, groupCell(group), ...figureCells(figure)].join(','),
  );
  return `${['period,unit,group,value,n,mark', ...lines].join('\n')}\n`;
}

/** The text of `hidden.csv`: which cells are hidden and since when, without any number. */
export function hiddenText(rows: readonly LedgerRow[], order: RowOrder): string {
  const lines = inOrder(rows, order).map(({ period, unit, group, since }) => [period, unit, groupCell(group), since].join(','));
  return `${['period,unit,group,since', ...lines].join('\n')}\n`;
}

function groupCell(group: string): string {
  return group === everyone ? '' : group;
}

function figureCells(figure: PublicFigure): [value: string, n: string, mark: string] {
  switch (figure.state) {
    case 'reported':
      return [String(figure.value), figure.n === null ? '' : String(figure.n), ''];
    case 'capped':
      return [String(Number(figure.limit.toFixed(4))), String(figure.n), figure.side];
    default:
      return ['', '', figure.state];
  }
}

/** The cells that were hidden before: those of the ledger, and those that a public table marks. */
export function hiddenKeys(ledger: readonly LedgerRow[], rows: readonly PublicRow[]): Set<string> {
  return new Set([...ledger, ...rows.filter(({ figure }) => figure.state === 'suppressed')].map(keyOf));
}

/** The tables of an indicator; both are missing before the first import. */
export function tablesOf(tables: IndicatorTables | undefined): IndicatorTables {
  return tables ?? { data: null, hidden: null };
}
