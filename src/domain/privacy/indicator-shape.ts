import type { IndicatorFields } from '../../schemas/indicator.ts';
import type { Entries, Entry } from '../entry.ts';
import { comparePeriods, type Period } from '../period.ts';
import { familiesOf, isOpenIn, type Family } from './families.ts';
import { measureOf } from './indicator-measure.ts';
import type { Key, PublicFigure, PublicRow } from './rows.ts';
import type { Measure, Shape } from './shape.ts';

/** The id of everybody in tables; no group of an indicator may have it. */
export const everyone = 'all';

/** A row of an indicator's table whose period and unit are known; `group` is `null` for everybody. */
export interface KnownRow {
  readonly period: Period;
  readonly unit: string;
  readonly group: string | null;
  readonly figure: PublicFigure;
}

/** A part of an indicator's table that adds up. */
export interface FamilyTable<Row> {
  readonly shape: Shape;
  readonly rows: readonly Row[];
  /** Cells of parts that were closed in a period: nobody is in them, and everybody knows that without a row. */
  readonly closed: readonly Key[];
}

/** A part of an indicator's table that adds up, with what is published of it. */
export interface ShapedTable {
  readonly shape: Shape;
  readonly rows: readonly PublicRow[];
}

/** The tables that an indicator's rows make: one for each family of units. */
export function shapedTables(entries: Entries, entry: Entry<'indicator'>, known: readonly KnownRow[]): readonly ShapedTable[] {
  const measure = measureOf(
    entry.fields,
    known.map(({ figure }) => figure),
  );
  const keyed = known.map(({ group, ...row }) => ({ ...row, group: group ?? everyone }));
  return familyTables(entries, entry, keyed, measure).map(({ shape, rows, closed }) => {
    const shown = rows.map(({ period, unit, group, figure }) => ({ period: period.text, unit, group, figure }));
    return { shape, rows: [...shown, ...closed.map((cell): PublicRow => ({ ...cell, figure: { state: 'not-applicable' } }))] };
  });
}

/** What tells the table of a row. */
interface FamilyRow {
  readonly period: Period;
  readonly unit: string;
  readonly group: string;
}

/** The rows of an indicator by the families of their units, each with the shape of its table. */
export function familyTables<Row extends FamilyRow>(
  entries: Entries,
  entry: Entry<'indicator'>,
  known: readonly Row[],
  measure: Measure,
): readonly FamilyTable<Row>[] {
  const periods = periodsOf(known);
  const byUnit = Map.groupBy(known, ({ unit }) => unit);
  const cumulative = entry.fields.cumulative && measure.kind === 'count';
  return familiesOf(entries, new Set(byUnit.keys()), periods).map((family) => {
    const rows = [...family.parts, family.whole].flatMap((unit) => byUnit.get(unit) ?? []);
    const years = periods.map(({ text, year }) => ({ id: text, year }));
    const shape = { ...family, ...groupsOf(entry), measure, cumulative, periods: years };
    return { shape, rows, closed: closedCells(entries, family, rows, periods) };
  });
}

function periodsOf(known: readonly FamilyRow[]): Period[] {
  return [...new Map(known.map(({ period }) => [period.text, period])).values()].sort(comparePeriods);
}

/** Whether three groups or more may be everybody, and nobody said so: of two, each is looked at with all who are not in it. */
export function mayBeEverybody({ groups = {}, partitions }: IndicatorFields): boolean {
  return partitions === undefined && Object.keys(groups).length > 2;
}

/** The lists of groups, and those in no list. */
function groupsOf({ fields }: Entry<'indicator'>): Pick<Shape, 'everyone' | 'partitions' | 'alone'> {
  const partitions = Object.values(fields.partitions ?? {});
  const listed = new Set(partitions.flat());
  return { everyone, partitions, alone: Object.keys(fields.groups ?? {}).filter((group) => !listed.has(group)) };
}

/** The cells of closed parts: of all groups that are published in a period. */
function closedCells(entries: Entries, { parts }: Family, rows: readonly FamilyRow[], periods: readonly Period[]): Key[] {
  const told = new Map<string, Set<string>>();
  for (const { period, unit } of rows) told.set(unit, (told.get(unit) ?? new Set<string>()).add(period.text));
  const groups = Map.groupBy(rows, ({ period }) => period.text);
  return parts.flatMap((unit) => {
    const entry = entries.get('unit', unit);
    if (!entry) return [];
    const closed = periods.filter((period) => !isOpenIn(entry, period) && !told.get(unit)?.has(period.text));
    return closed.flatMap(({ text: period }) =>
      [...new Set([everyone, ...(groups.get(period) ?? []).map(({ group }) => group)])].map((group) => ({ period, unit, group })),
    );
  });
}
