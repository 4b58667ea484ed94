import type { Entries, Entry } from '../entry.ts';
import { comparePeriods, type Period } from '../period.ts';
import { familiesOf, isOpenIn, type Family } from './families.ts';
import { measureOf } from './indicator-measure.ts';
import type { PublicFigure, PublicRow } from './rows.ts';
import type { Shape } from './shape.ts';

/** The id of everybody in tables; no group of an indicator may have it. */
export const everyone = 'all';

/** A row of an indicator's table whose period and unit are known; `group` is `null` for everybody. */
export interface KnownRow {
  readonly period: Period;
  readonly unit: string;
  readonly group: string | null;
  readonly figure: PublicFigure;
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
  const periods = periodsOf(known);
  const byUnit = Map.groupBy(known, ({ unit }) => unit);
  return familiesOf(entries, new Set(byUnit.keys()), periods).map((family) => {
    const units = [...family.parts, family.whole];
    const rows = units.flatMap((unit) => byUnit.get(unit) ?? []).map(publicRow);
    const shape = { ...family, ...groupsOf(entry), measure, periods: periods.map(({ text, year }) => ({ id: text, year })) };
    const cumulative = entry.fields.cumulative && measure.kind === 'count';
    return { shape: { ...shape, cumulative }, rows: [...rows, ...closedRows(entries, family, rows, periods)] };
  });
}

function periodsOf(known: readonly KnownRow[]): Period[] {
  return [...new Map(known.map(({ period }) => [period.text, period])).values()].sort(comparePeriods);
}

/** The lists of groups, and those in no list. */
function groupsOf({ fields }: Entry<'indicator'>): Pick<Shape, 'everyone' | 'partitions' | 'alone'> {
  const partitions = Object.values(fields.partitions ?? {});
  const listed = new Set(partitions.flat());
  return { everyone, partitions, alone: Object.keys(fields.groups ?? {}).filter((group) => !listed.has(group)) };
}

function publicRow({ period, unit, group, figure }: KnownRow): PublicRow {
  return { period: period.text, unit, group: group ?? everyone, figure };
}

/** Parts that were closed in a period have nobody in any group that is published then; everybody knows that without a row. */
function closedRows(entries: Entries, { parts }: Family, rows: readonly PublicRow[], periods: readonly Period[]): PublicRow[] {
  const told = new Set(rows.map(({ period, unit }) => JSON.stringify([period, unit])));
  const groups = Map.groupBy(rows, ({ period }) => period);
  return parts.flatMap((unit) => {
    const entry = entries.get('unit', unit);
    if (!entry) return [];
    const closed = periods.filter((period) => !isOpenIn(entry, period) && !told.has(JSON.stringify([period.text, unit])));
    return closed.flatMap(({ text: period }) =>
      [...new Set([everyone, ...(groups.get(period) ?? []).map(({ group }) => group)])].map((group): PublicRow => {
        return { period, unit, group, figure: { state: 'not-applicable' } };
      }),
    );
  });
}
