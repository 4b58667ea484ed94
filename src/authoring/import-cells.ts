import type { Day } from '../schemas/day.ts';
import type { ImportReport, ShortYears, Spelling } from '../domain/import-report.ts';
import type { TableRow } from '../domain/table.ts';
import type { GivenColumns } from './import-columns.ts';
import type { DateForm } from './date-form.ts';
import { paragraphsOf } from './escape-markdown.ts';

/** What a person stated about a table. */
export interface ImportOptions {
  readonly columns: GivenColumns;
  /** The value of a field where a row leaves it empty. */
  readonly fill: ReadonlyMap<string, string>;
  /** Cells that mean nothing, such as `TBD` or `Exempt*`. */
  readonly empty: readonly string[];
  readonly dates: DateForm | null;
  /** Whether rows with problems are left out instead of keeping back all. */
  readonly skip: boolean;
}

/** A row by the fields that its cells fill. */
export interface RowCells {
  readonly line: number;
  /** What the row itself says of a field, on one line; `''` for nothing. */
  cell(field: string): string;
  /** The same with its lines, for texts of several paragraphs. */
  lines(field: string): string;
  /** What was stated for a field that the row leaves empty; `''` for nothing. */
  fill(field: string): string;
}

/** What is counted while rows are read; only what of them is used is reported. */
export interface Tally {
  readonly fills: Map<string, number>;
  readonly emptied: Map<string, number>;
  readonly spellings: Map<string, Spelling>;
  readonly shortYears: Map<string, ShortYears>;
}

/** A tally before the first row. */
export function newTally(): Tally {
  return { fills: new Map(), emptied: new Map(), spellings: new Map(), shortYears: new Map() };
}

/** A row's cells by field; cells that mean nothing are empty. */
export function cellsOf(row: TableRow, places: ReadonlyMap<string, number>, options: ImportOptions, tally: Tally): RowCells {
  const read = new Map<string, string>();
  const lines = (field: string): string => {
    const text = read.get(field) ?? textOf(field);
    read.set(field, text);
    return text;
  };
  const textOf = (field: string): string => {
    const place = places.get(field);
    const text = place === undefined ? '' : paragraphsOf(row.cells[place] ?? '').join('\n');
    if (text === '' || !matchesAny(onOneLine(text), options.empty)) return text;
    tally.emptied.set(onOneLine(text), (tally.emptied.get(onOneLine(text)) ?? 0) + 1);
    return '';
  };
  return {
    line: row.line,
    lines,
    cell: (field) => onOneLine(lines(field)),
    fill: (field) => {
      const value = options.fill.get(field) ?? '';
      if (value !== '') tally.fills.set(field, (tally.fills.get(field) ?? 0) + 1);
      return value;
    },
  };
}

/** A text of several lines on one, as fields have it. */
export function onOneLine(text: string): string {
  return paragraphsOf(text).join(' ');
}

/** Whether a cell is one of some texts without regard to capitals; `*` in them stands for anything. */
export function matchesAny(cell: string, patterns: readonly string[]): boolean {
  return patterns.some((pattern) => {
    const parts = onOneLine(pattern)
      .split('*')
      .map((part) => part.replace(/[\^$\\.+?()[\]{}|/]/gu, String.raw`\$&`));
    return new RegExp(`^${parts.join('.*')}$`, 'isu').test(cell);
  });
}

/** Counts a spelling of a level, or of a reason why something was not rated. */
export function countSpelling({ spellings }: Tally, cell: string, level: string | null, line: number): void {
  const known = spellings.get(cell);
  spellings.set(cell, { cell, level, count: (known?.count ?? 0) + 1, line: known?.line ?? line });
}

/** Counts a day whose year had two digits. */
export function countShortYear({ shortYears }: Tally, field: string, day: Day, line: number): void {
  const known = shortYears.get(field) ?? { field, count: 0, first: day, last: day, line };
  const isLater = day > known.last;
  shortYears.set(field, {
    field,
    count: known.count + 1,
    first: day < known.first ? day : known.first,
    last: isLater ? day : known.last,
    line: isLater ? line : known.line,
  });
}

/** What a tally adds to the report. */
export function tallied(tally: Tally, { fill }: ImportOptions): Pick<ImportReport, 'fills' | 'emptied' | 'spellings' | 'shortYears'> {
  return {
    fills: [...tally.fills].map(([field, rows]) => ({ field, value: fill.get(field) ?? '', rows })),
    emptied: [...tally.emptied].map(([cell, count]) => ({ cell, count })),
    spellings: [...tally.spellings.values()],
    shortYears: [...tally.shortYears.values()],
  };
}
