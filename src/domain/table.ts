/** How the bytes of a table became letters; the marked one begins with a byte order mark. */
export type Encoding = 'utf-8' | 'utf-8-marked' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** What stands between the cells of a row. */
export type Separator = 'comma' | 'semicolon' | 'tab';

/** A row of a table; `line` is the line of the file in which it begins, from 1. */
export interface TableRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/** A table as somebody saved it from a spreadsheet: each row has a cell for each column of the header. */
export interface Table {
  /** The file as its author knows it. */
  readonly file: string;
  readonly encoding: Encoding;
  /** A word with a letter beyond ASCII, where the encoding is a guess that a person can judge by it. */
  readonly sample: string | null;
  readonly separator: Separator;
  /** Rows above the header that say something, such as a title. */
  readonly titles: readonly TableRow[];
  readonly header: TableRow;
  readonly rows: readonly TableRow[];
  /** Rows that cannot be read and are not among `rows`. */
  readonly problems: readonly RowProblem[];
}

/** Why a file is no table that can be read. */
export type TableFlaw =
  | { readonly kind: 'no-file' | 'folder' | 'unreadable' | 'not-a-file' | 'empty' | 'not-text' | 'web-page' | 'utf-32' }
  | { readonly kind: 'too-large' | 'too-many-rows'; readonly limit: number }
  | { readonly kind: 'workbook'; readonly program: 'spreadsheet' | 'document' }
  /** Mostly UTF-8, but for a byte on a line. */
  | { readonly kind: 'mixed-letters'; readonly line: number; readonly byte: string }
  /** A quote that opens a cell on a line and is never closed. */
  | { readonly kind: 'open-quote'; readonly line: number }
  /** A quoted cell that opens on one line and goes on after the quote that ends it, on the same line or a later one. */
  | { readonly kind: 'text-after-quote'; readonly line: number; readonly closed: number }
  /** A quote inside a cell that does not begin with one. */
  | { readonly kind: 'stray-quote'; readonly line: number }
  /** No row has the columns that are looked for; `found` is the row with most cells. */
  | { readonly kind: 'no-header'; readonly line: number; readonly found: readonly string[] }
  | { readonly kind: 'no-rows'; readonly line: number }
  | { readonly kind: 'duplicate-header'; readonly line: number; readonly name: string; readonly columns: readonly [number, number] }
  /** A column, from 1, that has cells but no name. */
  | { readonly kind: 'empty-header'; readonly line: number; readonly column: number; readonly cell: string };

/** Why one row cannot be read. */
export type RowFlaw =
  | { readonly kind: 'ragged'; readonly cells: number; readonly columns: number }
  | { readonly kind: 'blank-row' }
  | { readonly kind: 'control-character'; readonly column: string; readonly code: string }
  | { readonly kind: 'long-cell'; readonly column: string; readonly limit: number };

export type RowProblem = { readonly line: number } & RowFlaw;

/** The line of the file that a flaw is about; the first where it is about all of it. */
export function lineOfFlaw(flaw: TableFlaw): number {
  return 'line' in flaw ? flaw.line : 1;
}
