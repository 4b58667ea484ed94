import { cellOf, type DataTable } from './data-table.ts';
import { parseNumber } from './number-cell.ts';
import { comparePeriods, periodOf, type Period } from './period.ts';
import type { Unit } from './site.ts';
import type { TableRow } from './table.ts';

/** What a number of an indicator may be; one that is hidden has no numbers at all. */
export type CellState =
  | { readonly state: 'reported'; readonly value: number; readonly n: number | null }
  /** Only a limit is told: the true value is `limit` or less, or `limit` or more. */
  | { readonly state: 'capped'; readonly bound: 'at-most' | 'at-least'; readonly limit: number; readonly n: number | null }
  | { readonly state: 'suppressed' }
  | { readonly state: 'missing' }
  | { readonly state: 'not-applicable' };

/** What is known of one unit and group in one period. */
export interface Observation {
  readonly period: Period;
  readonly unit: Unit;
  /** The id of a group of students; `null` for everybody. */
  readonly group: string | null;
  readonly cell: CellState;
}

/** The marks that a row may have; without one it is reported or, where its value is empty, missing. */
export const marks = ['at-most', 'at-least', 'suppressed', 'missing', 'not-applicable'] as const;

export type Mark = (typeof marks)[number];

/** The group that a cell names; everybody's is empty, or `all`. */
export function groupOf(cell: string): string | null {
  return cell === '' || cell === 'all' ? null : cell;
}

/** What a checked row says of its cell. None of nobody is no number: 0 of 0 students say nothing. */
export function stateOf(table: DataTable, row: TableRow): CellState {
  const [mark, value] = [cellOf(table, row, 'mark'), parseNumber(cellOf(table, row, 'value'))];
  if (mark === 'suppressed' || mark === 'not-applicable') return { state: mark };
  if (mark === 'missing' || value === undefined) return { state: 'missing' };
  const n = parseNumber(cellOf(table, row, 'n')) ?? null;
  if (mark === '' && n === 0 && value === 0) return { state: 'not-applicable' };
  return mark === 'at-most' || mark === 'at-least' ? { state: 'capped', bound: mark, limit: value, n } : { state: 'reported', value, n };
}

/** How rows become observations. */
interface Reading {
  /** The first day of a school year, `08-01`. */
  readonly starts: string;
  /** The unit that a cell means. */
  unit(cell: string): Unit;
  /** Units and groups in the order in which a site shows them. */
  readonly units: readonly Unit[];
  readonly groups: readonly string[];
}

/** The observations of a checked table: by period, then by the district's order of units, then everybody before the groups in their order. */
export function observationsIn(table: DataTable, { starts, unit, units, groups }: Reading): Observation[] {
  const periods = new Map<string, Period>();
  const unitPlaces = new Map(units.map((one, place) => [one, place]));
  const groupPlaces = new Map<string | null, number>(groups.map((one, place) => [one, place + 1]));
  const knownUnits = new Map<string, Unit>();
  const observations = table.rows.map((row): Observation => {
    const [written, cell] = [cellOf(table, row, 'period'), cellOf(table, row, 'unit')];
    const period = periods.get(written) ?? periodOf(written, starts);
    const meant = knownUnits.get(cell) ?? unit(cell);
    periods.set(written, period);
    knownUnits.set(cell, meant);
    return { period, unit: meant, group: groupOf(cellOf(table, row, 'group')), cell: stateOf(table, row) };
  });
  return observations.sort(
    (one, other) =>
      comparePeriods(one.period, other.period) ||
      (unitPlaces.get(one.unit) ?? 0) - (unitPlaces.get(other.unit) ?? 0) ||
      (groupPlaces.get(one.group) ?? 0) - (groupPlaces.get(other.group) ?? 0),
  );
}
