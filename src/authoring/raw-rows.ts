import type { DecimalSign, RawField, RawProblem } from '../domain/indicator-import.ts';
import type { Period } from '../domain/period.ts';
import { keyOf, type RawRow } from '../domain/privacy/rows.ts';
import type { Measure } from '../domain/privacy/shape.ts';
import type { Unit } from '../domain/site.ts';
import type { Table, TableRow } from '../domain/table.ts';
import { matchesAny } from './import-cells.ts';
import { rawFigure } from './raw-figure.ts';
import type { Finder } from './raw-names.ts';
import { bareCell, formHint, readRawNumber, type RawNumber } from './raw-numbers.ts';

/** How the rows of a raw table are read. */
export interface RawReading {
  readonly places: ReadonlyMap<RawField, number>;
  /** What was stated of all rows that do not say it themselves. */
  readonly given: ReadonlyMap<string, string>;
  readonly period: Finder<Period>;
  readonly unit: Finder<Unit>;
  readonly group: Finder<string>;
  readonly measure: Measure;
  /** Cells that mean that the source hid a number, or that there is none. */
  readonly suppressed: readonly string[];
  readonly empty: readonly string[];
  /** What the person said of the numbers, or `null`. */
  readonly decimal: DecimalSign | null;
}

/** What the rows of a raw table say. */
export interface RawRows {
  readonly rows: readonly RawRow[];
  readonly periods: readonly Period[];
  readonly units: readonly Unit[];
  readonly decimal: DecimalSign;
  readonly problems: readonly RawProblem[];
  readonly sourceHidden: number;
  readonly leftOut: number;
}

const numberFields = ['value', 'n', 'k'] as const;

/** Reads each row of a raw table; a row with a problem is left out. */
export function readRawRows(table: Table, reading: RawReading): RawRows {
  const { decimal, problems: signs } = decimalOf(table, reading);
  const problems = gatherProblems();
  const first = new Map<string, number>();
  const [periods, units] = [new Map<string, Period>(), new Map<string, Unit>()];
  const rows: RawRow[] = [];
  for (const row of table.rows) {
    const read = readRow(row, reading, decimal, problems);
    if (!read) continue;
    const key = keyOf(read.row);
    const line = first.get(key);
    first.set(key, line ?? row.line);
    if (line !== undefined) {
      problems.add({ line: row.line, column: 0, kind: 'same-cell', first: line });
      continue;
    }
    periods.set(read.period.text, read.period);
    units.set(read.unit.id, read.unit);
    rows.push(read.row);
  }
  return {
    rows,
    periods: [...periods.values()],
    units: [...units.values()],
    decimal,
    problems: [...signs, ...fractions(table, rows, reading), ...problems.all()],
    sourceHidden: rows.filter(({ figure }) => figure.kind === 'suppressed').length,
    leftOut: table.rows.length - rows.length,
  };
}

interface ReadRow {
  readonly row: RawRow;
  readonly period: Period;
  readonly unit: Unit;
}

function readRow(row: TableRow, reading: RawReading, decimal: DecimalSign, problems: Problems): ReadRow | null {
  const period = named('period', reading.period, row, reading, problems);
  const unit = named('unit', reading.unit, row, reading, problems);
  const group = named('group', reading.group, row, reading, problems);
  const numbers = { value: absent, n: absent, k: absent, ...numbersOf(row, reading, decimal) };
  const wrong = numberFields.filter((field) => numbers[field].is === 'wrong');
  for (const field of wrong) problems.addCell({ kind: 'not-a-number', field, ...at(row, field, reading) }, cellOf(row, field, reading));
  if (wrong.length > 0) return null;
  const figure = rawFigure(numbers, reading.measure);
  if (figure.kind === 'flaw') problems.add({ line: row.line, column: 0, kind: figure.flaw });
  if (figure.kind === 'flaw' || !period || !unit || group === undefined) return null;
  return { row: { period: period.text, unit: unit.id, group, figure }, period, unit };
}

const absent: RawNumber = { is: 'missing' };

function numbersOf(row: TableRow, reading: RawReading, decimal: DecimalSign): Partial<Record<(typeof numberFields)[number], RawNumber>> {
  const present = numberFields.filter((field) => reading.places.has(field));
  return Object.fromEntries(
    present.map((field) => {
      const cell = cellOf(row, field, reading);
      if (reading.suppressed.length > 0 && matchesAny(cell, reading.suppressed)) return [field, { is: 'suppressed' }];
      if (reading.empty.length > 0 && matchesAny(cell, reading.empty)) return [field, absent];
      return [field, readRawNumber(cell, decimal)];
    }),
  );
}

/** What a cell names, or what was stated for all rows; a period and a unit must be named. */
function named<Thing>(
  field: 'period' | 'unit' | 'group',
  find: Finder<Thing>,
  row: TableRow,
  reading: RawReading,
  problems: Problems,
): Thing | undefined {
  const cell = cellOf(row, field, reading) || (reading.given.get(field) ?? '');
  if (cell === '' && field !== 'group') {
    problems.add({ kind: 'empty', field, ...at(row, field, reading) });
    return undefined;
  }
  const found = find(cell);
  if (found.is === 'found') return found.thing;
  problems.addCell({ kind: found.is, field, known: found.known, ...at(row, field, reading) }, cell);
  return undefined;
}

function cellOf({ cells }: TableRow, field: RawField, { places }: RawReading): string {
  return bareCell(cells[places.get(field) ?? -1] ?? '');
}

function at({ line }: TableRow, field: RawField, { places }: RawReading): { readonly line: number; readonly column: number } {
  return { line, column: (places.get(field) ?? -1) + 1 };
}

/** Which sign stands before the fractions of all numbers: as the person said, else as their forms tell. */
function decimalOf(table: Table, reading: RawReading): { readonly decimal: DecimalSign; readonly problems: readonly RawProblem[] } {
  const { measure, places } = reading;
  if (reading.decimal) return { decimal: reading.decimal, problems: [] };
  const first = new Map<string, { readonly line: number; readonly column: number; readonly field: RawField; readonly cell: string }>();
  for (const field of numberFields) {
    if (!places.has(field)) continue;
    const isWhole = field !== 'value' || measure.kind === 'count';
    for (const row of table.rows) {
      const cell = cellOf(row, field, reading);
      const hint = formHint(cell, isWhole, measure.kind === 'share' ? measure.per : null);
      if (hint !== null && !first.has(hint)) first.set(hint, { ...at(row, field, reading), field, cell });
    }
  }
  const [point, comma, either] = ['point', 'comma', 'ambiguous'].map((hint) => first.get(hint));
  if (point && comma) {
    const [one, other] = point.line < comma.line ? [point, comma] : [comma, point];
    return { decimal: 'point', problems: [{ kind: 'two-signs', line: other.line, column: other.column, other: one.line }] };
  }
  if (comma) return { decimal: 'comma', problems: [] };
  if (!point && either?.cell.includes(','))
    return { decimal: 'point', problems: [{ kind: 'ambiguous-number', line: either.line, column: either.column, field: either.field }] };
  return { decimal: 'point', problems: [] };
}

/** Percentages that are all between 0 and 1 are fractions. */
function fractions({ header }: Table, rows: readonly RawRow[], { measure, places }: RawReading): RawProblem[] {
  const values = rows.flatMap(({ figure }) => (figure.kind === 'rate' ? [figure.value] : []));
  if (measure.kind !== 'share' || values.length < 3 || values.some((value) => value > 1)) return [];
  const isFraction = values.some((value) => value > 0 && value < 1);
  return isFraction ? [{ kind: 'fractions', line: header.line, column: (places.get('value') ?? -1) + 1 }] : [];
}

/** A problem about a cell, without what stands in it. */
type CellProblem =
  Extract<RawProblem, { found: string | null }> extends infer One ? (One extends unknown ? Omit<One, 'found' | 'more'> : never) : never;

interface Problems {
  add(problem: RawProblem): void;
  /** A problem that many rows share makes one. What could be a number is never shown. */
  addCell(problem: CellProblem, cell: string): void;
  all(): readonly RawProblem[];
}

function gatherProblems(): Problems {
  const single: RawProblem[] = [];
  const repeated = new Map<string, { readonly problem: CellProblem; readonly found: string | null; more: number }>();
  return {
    add: (problem) => single.push(problem),
    addCell: (problem, cell) => {
      const found = couldBeNumber(cell, problem.kind === 'not-a-number') ? null : cell;
      const key = JSON.stringify([problem.kind, problem.field, found ?? 0]);
      const known = repeated.get(key);
      if (known) known.more += 1;
      else repeated.set(key, { problem, found, more: 0 });
    },
    all: () =>
      [...single, ...[...repeated.values()].map(({ problem, found, more }): RawProblem => ({ ...problem, found, more }))].sort(
        (one, other) => one.line - other.line,
      ),
  };
}

/** Whether a text may tell a number of the table: in the place of a number any digit may, in that of a name a text without letters or with a fraction. */
function couldBeNumber(cell: string, inNumbers: boolean): boolean {
  return inNumbers ? /\d/u.test(cell) : !/\p{L}/u.test(cell) || /\d[.,]\d/u.test(cell);
}
