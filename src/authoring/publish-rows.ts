import type { ImportRefusal } from '../domain/indicator-import.ts';
import { isAboutStudents } from '../domain/privacy/about-students.ts';
import { decimalsOf } from '../domain/privacy/figures.ts';
import { tangledUnits } from '../domain/privacy/families.ts';
import { measureOf } from '../domain/privacy/indicator-measure.ts';
import { familyTables, mayBeEverybody, type FamilyTable } from '../domain/privacy/indicator-shape.ts';
import { smallestOf, usualPolicy } from '../domain/privacy/policy.ts';
import { protect, showAll, type Protection } from '../domain/privacy/protect.ts';
import { keyOf, type Key, type PublicFigure, type RawFigure, type RawRow } from '../domain/privacy/rows.ts';
import type { Measure } from '../domain/privacy/shape.ts';
import { firstOverlap, type Period } from '../domain/period.ts';
import { knownFigure, type OldRow } from './indicator-rows.ts';
import { publishingOf, refused, type Published, type Publishing, type RawPlace } from './publishing.ts';
import { withDecimals } from './raw-figure.ts';
import type { RawRows } from './raw-rows.ts';
import { settled, type Protected } from './safe-table.ts';

/** A row to protect; one that is public already is there because the shape of the table depends on it. */
interface TableRow {
  readonly period: Period;
  readonly unit: string;
  readonly group: string;
  readonly figure: RawFigure;
  readonly isPublic: boolean;
}

/** Protects the new rows, and puts them beside those of other periods. */
export function publish(place: RawPlace, read: RawRows): Published {
  const publishing = publishingOf(place, read);
  const { entry, kept } = publishing;
  const { entries } = place.workspace;
  const measure = measureOfRows(publishing, read);
  const refusal = isAboutStudents(entry.fields) ? refusalOf(publishing, read, measure) : null;
  if (refusal) return refused([refusal]);
  const tables = familyTables(entries, entry, [...kept.map(publicRow), ...freshRows(read, measure, kept)], measure);
  const tangled = tangledUnits(
    entries,
    tables.map(({ shape }) => shape),
  );
  if (tangled.length > 0) return refused([{ kind: 'several-levels', units: read.units.map(({ fields }) => fields.title) }]);
  const done = tables.map((table) => protectTable(publishing, table));
  const refusals = done.flatMap((one) => (one.kind === 'refused' ? one.refusals : []));
  if (refusals.length > 0) return refused(refusals);
  const safe = done.flatMap((one) => (one.kind === 'protected' ? [one] : []));
  return settled(publishing, [...read.periods, ...kept.map(({ when }) => when)], safe);
}

/** Why numbers of students cannot be protected, whatever they are; `null` where they may be. */
function refusalOf({ entry: { fields }, kept }: Publishing, { periods }: RawRows, measure: Measure): ImportRefusal | null {
  // Tables count up only where they count students, so that a share that counts up has to be refused before.
  if (fields.cumulative && measure.kind !== 'count') return { kind: 'cumulative-rate' };
  if (mayBeEverybody(fields)) return { kind: 'partitions-not-said' };
  if (measure.kind !== 'count') return null;
  const [period, other] = firstOverlap([...periods, ...kept.map(({ when }) => when)]) ?? [];
  return period && other ? { kind: 'periods-overlap', period: period.text, other: other.text } : null;
}

/** Rates are shares where their numbers fit; the parts of a share are what they are. */
function measureOfRows({ entry: { fields }, kept }: Publishing, { rows }: RawRows): Measure {
  if (rows.some(({ figure }) => figure.kind === 'part')) return measureOf(fields, []);
  const rates = rows.flatMap(({ figure }): PublicFigure[] =>
    figure.kind === 'rate' ? [{ state: 'reported', value: figure.value, n: figure.n }] : [],
  );
  return measureOf(fields, [...kept.map(({ figure }) => figure), ...rates]);
}

function publicRow({ when, unit, group, figure }: OldRow): TableRow {
  return { period: when, unit, group, figure: knownFigure(figure), isPublic: true };
}

function freshRows({ rows, periods }: RawRows, measure: Measure, kept: readonly OldRow[]): TableRow[] {
  const decimals = sharedDecimals(kept);
  const byText = new Map(periods.map((period) => [period.text, period]));
  return rows.flatMap(({ period: text, unit, group, figure }): TableRow[] => {
    const period = byText.get(text);
    return period ? [{ period, unit, group, figure: withDecimals(figure, measure, decimals), isPublic: false }] : [];
  });
}

/**
 * Protects the new rows of a family of units. A count since the year began tells of those before and after it, so that the public rows of its
 * school year are looked at too. What is not about students is shown as it is, as `check` lets it be.
 */
function protectTable({ place, entry, hiddenBefore }: Publishing, { shape, rows, closed }: FamilyTable<TableRow>): Refused | Protected {
  const years = new Set(rows.flatMap(({ period, isPublic }) => (isPublic ? [] : [period.year])));
  const looked = rows.filter(({ period, isPublic }) => !isPublic || (shape.cumulative && years.has(period.year)));
  const there = new Set(looked.map(({ period }) => period.text));
  const empty = closed.filter(({ period }) => there.has(period)).map((cell): RawRow => ({ ...cell, figure: { kind: 'not-applicable' } }));
  const raw = looked.map(({ period, unit, group, figure }): RawRow => ({ period: period.text, unit, group, figure }));
  const all = [...raw, ...empty];
  const protection = isAboutStudents(entry.fields)
    ? protect(all, shape, usualPolicy(smallestOf(place.site.settings)), hiddenBefore)
    : showAll(all, shape);
  if (protection.kind === 'refused') return protection;
  return without(protection, new Set(empty.map(keyOf)));
}

type Refused = Extract<Protection, { kind: 'refused' }>;

/** The same without rows that no table has. */
function without(protection: Protected, keys: ReadonlySet<string>): Protected {
  if (keys.size === 0) return protection;
  const isThere = ({ period, unit, group }: Key): boolean => !keys.has(keyOf({ period, unit, group }));
  return { ...protection, rows: protection.rows.filter(isThere), withheld: protection.withheld.filter(isThere) };
}

/** How many decimals the shares of other periods have; `null` where there are none. */
function sharedDecimals(kept: readonly OldRow[]): number | null {
  const values = kept.flatMap(({ figure }) => (figure.state === 'reported' ? [figure.value] : []));
  return values.length === 0 ? null : values.reduce((most, value) => Math.max(most, decimalsOf(value)), 1);
}
