import type { DecimalSign, IndicatorImport, RawField } from '../domain/indicator-import.ts';
import { isOfTable } from '../domain/indicator-import.ts';
import { familiesOf } from '../domain/privacy/families.ts';
import { measureOf } from '../domain/privacy/indicator-measure.ts';
import { everyone } from '../domain/privacy/indicator-shape.ts';
import { smallestOf } from '../domain/privacy/policy.ts';
import type { Indicator } from '../domain/site.ts';
import type { Table } from '../domain/table.ts';
import type { FindHeader } from '../reader/table.ts';
import type { FileChange } from './file-change.ts';
import { headerFinder, type GivenColumns } from './import-columns.ts';
import { placeColumns, rawColumns } from './raw-columns.ts';
import { groupFinder, periodFinder, unitFinder, type StatedNames } from './raw-names.ts';
import { readRawRows, type RawReading, type RawRows } from './raw-rows.ts';
import { publish } from './publish-rows.ts';
import type { RawPlace } from './publishing.ts';

/** What a person stated about a raw table. */
export interface RawOptions {
  readonly columns: GivenColumns;
  /** What holds for all rows that do not say it: `period`, `unit`, `group`. */
  readonly given: ReadonlyMap<string, string>;
  readonly periods: StatedNames;
  readonly units: StatedNames;
  readonly groups: StatedNames;
  readonly suppressed: readonly string[];
  readonly empty: readonly string[];
  readonly decimal: DecimalSign | null;
  readonly skip: boolean;
}

/** Tells the header of a raw table for an indicator. */
export function rawHeader({ fields }: Indicator, { columns }: RawOptions): FindHeader {
  return headerFinder(rawColumns(measureOf(fields, [])), columns);
}

/** What an import of raw numbers found, and the safe files that it would write: none while something is in the way. */
export interface IndicatorImportResult {
  readonly report: IndicatorImport;
  readonly changes: readonly FileChange[];
}

/** Makes a raw table safe to publish: its rows take the place of those of the same periods, and the others stay as they are. */
export function importIndicator(place: RawPlace, table: Table, options: RawOptions): IndicatorImportResult {
  const { fields } = place.indicator;
  const measure = measureOf(fields, []);
  const { places, problems: wide } = placeColumns(table, measure, options.columns, new Set(options.given.keys()));
  const read = wide.length > 0 ? nothingRead : readRawRows(table, readingOf(place, places, options));
  const rowProblems = table.problems.map(({ line, ...flaw }) => ({ line, column: 0, kind: 'row', flaw }) as const);
  const problems = [...wide, ...read.problems, ...rowProblems].sort((one, other) => one.line - other.line);
  const blocked = problems.some(isOfTable) || (problems.length > 0 && !options.skip) || read.rows.length === 0;
  const made = blocked ? { refusals: [], safe: null, changes: [] } : publish(place, read);
  const used = new Set(places.values());
  const smallest = smallestOf(place.site.settings);
  const report: IndicatorImport = {
    title: fields.title,
    smallest,
    table,
    columns: [...places].map(([field, at]) => ({ column: table.header.cells[at] ?? '', field })),
    unused: table.header.cells.filter((name, at) => name !== '' && !used.has(at)),
    stated: [...options.given].map(([field, value]) => ({ field, value })),
    decimal: read.decimal,
    sourceHidden: read.sourceHidden,
    leftOut: read.leftOut + table.problems.length,
    without: withoutTotals(place, read),
    problems,
    refusals: made.refusals,
    safe: made.safe,
  };
  return { report, changes: made.changes };
}

const nothingRead: RawRows = { rows: [], periods: [], units: [], decimal: 'point', problems: [], sourceHidden: 0, leftOut: 0 };

function readingOf({ site, indicator }: RawPlace, places: ReadonlyMap<RawField, number>, options: RawOptions): RawReading {
  return {
    places,
    given: options.given,
    period: periodFinder(site.settings.schoolYearStarts, options.periods),
    unit: unitFinder(site.units.all, options.units),
    group: groupFinder(indicator.fields, options.groups),
    measure: measureOf(indicator.fields, []),
    suppressed: options.suppressed,
    empty: options.empty,
    decimal: options.decimal,
  };
}

function withoutTotals({ workspace: { entries } }: RawPlace, { rows, units, periods }: RawRows): ('whole' | 'everyone')[] {
  if (rows.length === 0) return [];
  const there = new Set(units.map(({ id }) => id));
  const isWhole = familiesOf(entries, there, periods).every(({ whole, parts }) => parts.length === 0 || there.has(whole));
  return [...(isWhole ? [] : (['whole'] as const)), ...(rows.some(({ group }) => group === everyone) ? [] : (['everyone'] as const))];
}
