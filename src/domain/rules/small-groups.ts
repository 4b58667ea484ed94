import type { IndicatorFields } from '../../schemas/indicator.ts';
import type { DataTable, IndicatorTables } from '../data-table.ts';
import { issueAt, type Entries, type Entry } from '../entry.ts';
import { issue, type Issue } from '../issue.ts';
import { stateOf, type CellState } from '../observation.ts';
import { isAboutStudents } from '../privacy/about-students.ts';
import { firstOverlap, type Period } from '../period.ts';
import type { Breach } from '../privacy/breach.ts';
import { breaches } from '../privacy/breaches.ts';
import { tangledUnits } from '../privacy/families.ts';
import { everyone, mayBeEverybody, shapedTables, type KnownRow } from '../privacy/indicator-shape.ts';
import { smallestOf, usualPolicy } from '../privacy/policy.ts';
import { keyOf, type PublicFigure } from '../privacy/rows.ts';
import type { Shape } from '../privacy/shape.ts';
import type { TableRow } from '../table.ts';
import { breachIssues, type Reported } from './breach-issues.ts';
import { gatherCells, keyReader, type RowKey } from './table-cells.ts';

/**
 * Small groups of students that a public table shows, or that anyone can work out from it. The table's form, cells and keys have to be without
 * fault. Where students are counted among others, the number of the others is a table of its own.
 */
export function smallGroups(entries: Entries, entry: Entry<'indicator'>, { data, hidden }: IndicatorTables): Issue[] {
  if (!data || data.internal || !isAboutStudents(entry.fields)) return [];
  const rows = rowsWithKeys(entries, entry, data);
  const values = rows.map((one) => ({ ...one, figure: figureOf(stateOf(data, one.row), entry.fields.unit) }));
  if (entry.fields.cumulative && entry.fields.unit !== 'count' && values.some(({ figure }) => 'n' in figure))
    return [issueAt(entry, ['cumulative'], 'cumulative-share', {})];
  if (mayBeEverybody(entry.fields))
    return [issueAt(entry, ['groups'], 'partitions-not-said', { groups: Object.keys(entry.fields.groups ?? {}).length })];
  const mixed = entry.fields.unit === 'count' ? firstOverlap(rows.map(({ period }) => period)) : null;
  if (mixed) return [overlapIssue(data, rows, mixed)];
  const before = hidden ? new Set(rowsWithKeys(entries, entry, hidden).map(({ key }) => key)) : new Set<string>();
  const found = issuesOf(entries, entry, data, values, before, 'value');
  if (entry.fields.unit !== 'count' || !data.columns.has('n')) return found;
  const sizes = values.map((one) => ({ ...one, figure: sizeOf(one.figure) }));
  const asSizes = { ...entry, fields: { ...entry.fields, cumulative: false } };
  return [...found, ...issuesOf(entries, asSizes, data, sizes, new Set(), 'n')];
}

/** Counts of a year and of its parts are one more sum, which no table of a single period shows. */
function overlapIssue({ file, locate }: DataTable, rows: readonly KeyedRow[], [{ text }, other]: readonly [Period, Period]): Issue {
  const first = rows.find(({ period }) => period.text === text);
  const where = first ? locate(first.row, 'period') : { line: 1, column: 1 };
  return issue('counts-overlap', file, where, { period: text, other: other.text });
}

interface KeyedRow extends Omit<KnownRow, 'figure'> {
  readonly row: TableRow;
  readonly key: string;
}

function rowsWithKeys(entries: Entries, entry: Entry<'indicator'>, table: DataTable): KeyedRow[] {
  const readKey = keyReader(entries, entry, table, gatherCells(table));
  return table.rows.flatMap((row) => keyed(row, readKey(row)));
}

function keyed(row: TableRow, { period, unit, group }: RowKey): KeyedRow[] {
  if (!period || unit === undefined || group === undefined) return [];
  return [{ row, period, unit, group, key: keyOf({ period: period.text, unit, group: group ?? everyone }) }];
}

/**
 * What is published in a cell. A limit of a share without the number of students counts as a share without it; other limits are wrong whatever
 * the number is.
 */
function figureOf(state: CellState, unit: IndicatorFields['unit']): PublicFigure {
  if (state.state !== 'capped') return state;
  const { bound, limit, n } = state;
  const isShare = unit === 'percent' || unit === 'rate';
  return n === null && isShare ? { state: 'reported', value: limit, n: null } : { state: 'capped', side: bound, limit, n: n ?? 0 };
}

/** The number of all students among whom some are counted. */
function sizeOf(figure: PublicFigure): PublicFigure {
  if (figure.state !== 'reported' && figure.state !== 'capped') return figure;
  return figure.n === null ? { state: 'missing' } : { state: 'reported', value: figure.n, n: null };
}

function issuesOf(
  entries: Entries,
  entry: Entry<'indicator'>,
  table: DataTable,
  rows: readonly (KeyedRow & KnownRow)[],
  before: ReadonlySet<string>,
  column: 'value' | 'n',
): Issue[] {
  const smallest = smallestOf(entries.get('site', 'site')?.fields);
  const reported: Reported = { entries, entry, table, column, smallest, rows: new Map(rows.map(({ key, row }) => [key, row])) };
  const policy = usualPolicy(smallest);
  const tables = shapedTables(entries, entry, rows);
  const tangled = tangledIssue(
    tables.map(({ shape }) => shape),
    rows,
    reported,
  );
  if (tangled.length > 0) return tangled;
  const found = tables.flatMap(({ shape, rows: own }) => breaches(own, shape, policy, before).filter((breach) => isTelling(breach, shape)));
  return breachIssues(found, reported);
}

/** The first row of a unit that is in the table both as a whole and as a part of another. */
function tangledIssue(families: readonly Shape[], rows: readonly KeyedRow[], { entries, table }: Reported): Issue[] {
  const [unit] = tangledUnits(entries, families);
  if (unit === undefined) return [];
  const inTable = families.find(({ whole }) => whole === unit)?.parts ?? [];
  const row = rows.find((one) => one.unit === unit) ?? rows.find((one) => inTable.includes(one.unit));
  const where = row ? table.locate(row.row, 'unit') : { line: 1, column: 1 };
  return [issue('several-levels', table.file, where, { unit: entries.get('unit', unit)?.fields.title ?? unit })];
}

/** Whether a breach says something of its own: those who are in no part of a unit without parts are the unit once more. */
function isTelling(breach: Breach, { parts }: Shape): boolean {
  return parts.length > 0 || breach.kind !== 'worked-out' || breach.place.unit.kind !== 'unlisted';
}
