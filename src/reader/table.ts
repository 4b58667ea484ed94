import { parse, type Options } from 'csv-parse/sync';
import type { RowProblem, Separator, Table, TableFlaw, TableRow } from '../domain/table.ts';
import { quoteFlaw } from './table-quotes.ts';
import { decodeTable, type TableText } from './table-text.ts';

export type TableReading = { readonly table: Table } | { readonly flaw: TableFlaw };

/** How many of the columns that are looked for a row names; 0 for a row that cannot be the header. */
export type FindHeader = (cells: readonly string[]) => number;

/** More rows than a plan ever has, and as many as a state's export of a year may have. */
const rowLimit = 100_000;

/** A title and a note or two may stand above the header, but no second table. */
const rowsAboveHeader = 50;

/** What the header is looked for in; it is read once for each separator. */
const headLength = 200_000;

const cellLimit = 20_000;

const signs: Readonly<Record<Separator, string>> = { comma: ',', semicolon: ';', tab: '\t' };

/** Reads a table strictly: a row has a cell for each column, every column with cells a name of its own, and every quote its partner. */
export function readTable(bytes: Buffer, file: string, findHeader: FindHeader, most = rowLimit): TableReading {
  const decoded = decodeTable(bytes);
  if ('flaw' in decoded) return decoded;
  const head = headOf(decoded.text, findHeader);
  if ('flaw' in head) return head;
  const all = rowsOf(decoded.text, head.separator, head.place + most);
  if ('flaw' in all) return all;
  const rows = withoutTail(all.rows);
  const header = rows[head.place];
  if (!header || rows.length === head.place + 1) return { flaw: { kind: 'no-rows', line: header?.line ?? 1 } };
  if (rows.length - head.place - 1 > most) return { flaw: { kind: 'too-many-rows', limit: most } };
  const body = rows.slice(head.place + 1);
  const flaw = headerFlaw(header, body);
  if (flaw) return { flaw };
  const problems = body.flatMap((row) => rowProblem(row, header.cells) ?? []);
  const bad = new Set(problems.map(({ line }) => line));
  const table: Table = {
    file,
    encoding: decoded.encoding,
    sample: sampleOf(decoded),
    separator: head.separator,
    titles: rows.slice(0, head.place).filter((row) => !isBlank(row)),
    header: { ...header, cells: header.cells.map((name) => name.trim()) },
    rows: body.filter(({ line }) => !bad.has(line)),
    problems,
  };
  return { table };
}

/** The separator with which a row names most of the columns, and the place of that row, from 0. */
function headOf(
  text: string,
  findHeader: FindHeader,
): { readonly separator: Separator; readonly place: number } | { readonly flaw: TableFlaw } {
  const trials = (['comma', 'semicolon', 'tab'] as const).map((separator) => {
    const rows = firstRows(text, separator);
    const place = rows.findIndex(({ cells }) => findHeader(cells) > 0);
    return { separator, rows, place, score: place < 0 ? 0 : findHeader(rows[place]?.cells ?? []) };
  });
  const best = trials.reduce((one, other) => (other.score > one.score ? other : one));
  if (best.score > 0) return { separator: best.separator, place: best.place };
  const widest = trials.flatMap(({ rows }) => rows).reduce((one, other) => (named(other) > named(one) ? other : one), noRow);
  return { flaw: { kind: 'no-header', line: widest.line, found: widest.cells.filter((cell) => cell.trim() !== '') } };
}

const noRow: TableRow = { line: 1, cells: [] };

function named({ cells }: TableRow): number {
  return cells.filter((cell) => cell.trim() !== '').length;
}

/** The rows among which the header must be; what is wrong with their quotes is said when the whole table is read. */
function firstRows(text: string, separator: Separator): TableRow[] {
  const forgiving = { relax_quotes: true, skip_records_with_error: true, to: rowsAboveHeader };
  return parsedRows(text.slice(0, headLength), { ...strict(separator), ...forgiving });
}

function rowsOf(text: string, separator: Separator, most: number): { readonly rows: TableRow[] } | { readonly flaw: TableFlaw } {
  if (!text.includes('"')) return { rows: plainRows(text, separator, most + 2) };
  try {
    return { rows: parsedRows(text, { ...strict(separator), to: most + 2 }) };
  } catch (error) {
    const flaw = quoteFlaw(text, signs[separator]);
    if (!flaw) throw error;
    return { flaw };
  }
}

/** The same rows where no cell is quoted, several times faster: each line is one. */
function plainRows(text: string, separator: Separator, most: number): TableRow[] {
  const rows: TableRow[] = [];
  for (let start = 0; start < text.length && rows.length < most;) {
    const end = text.indexOf('\n', start);
    const line = text.slice(start, end < 0 ? text.length : end);
    rows.push({ line: rows.length + 1, cells: line.split(signs[separator]).map(withoutGuard) });
    start = end < 0 ? text.length : end + 1;
  }
  return rows;
}

function strict(separator: Separator) {
  return {
    delimiter: signs[separator],
    record_delimiter: '\n',
    relax_column_count: true,
    max_record_size: 0,
  };
}

/** A row begins on the line after the one on which the row before it ended; a quoted cell may run over several lines. */
function parsedRows(text: string, options: Options): TableRow[] {
  const rows: TableRow[] = [];
  let last = 0;
  const on_record: Options['on_record'] = (cells, { lines }) => {
    rows.push({ line: last + 1, cells: cells.map(withoutGuard) });
    last = lines;
    return null;
  };
  parse(text, { ...options, on_record });
  return rows;
}

/** Spreadsheets save empty rows below the last one. */
function withoutTail(rows: readonly TableRow[]): readonly TableRow[] {
  return rows.slice(0, rows.findLastIndex((row) => !isBlank(row)) + 1);
}

function isBlank({ cells }: TableRow): boolean {
  return cells.every((cell) => cell.trim() === '');
}

function headerFlaw(header: TableRow, rows: readonly TableRow[]): TableFlaw | undefined {
  const names = header.cells.map((name) => name.trim());
  for (const [index, name] of names.entries()) {
    const first = names.findIndex((other) => other.toLowerCase() === name.toLowerCase());
    if (name !== '' && first < index) return { kind: 'duplicate-header', line: header.line, name, columns: [first + 1, index + 1] };
    const used = name === '' ? rows.find(({ cells }) => (cells[index] ?? '').trim() !== '') : undefined;
    if (used) return { kind: 'empty-header', line: used.line, column: index + 1, cell: (used.cells[index] ?? '').trim() };
  }
  return undefined;
}

/** Signs that no text has, and the sign that stands for a letter that was lost. */
const control = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffd]/u;

function rowProblem(row: TableRow, header: readonly string[]): RowProblem | undefined {
  const { line, cells } = row;
  if (isBlank(row)) return { line, kind: 'blank-row' };
  if (cells.length !== header.length) return { line, kind: 'ragged', cells: cells.length, columns: header.length };
  for (const [index, cell] of cells.entries()) {
    const column = header[index] ?? '';
    if (cell.length > cellLimit) return { line, kind: 'long-cell', column, limit: cellLimit };
    const odd = control.exec(cell)?.[0];
    if (odd !== undefined) {
      const code = `U+${odd.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
      return { line, kind: 'control-character', column, code };
    }
  }
  return undefined;
}

/** A word by which a person can tell whether a guessed encoding is right: with a letter that no other encoding has there, else with a sign. */
function sampleOf({ text, guessed }: TableText): string | null {
  if (!guessed) return null;
  const word = (letter: string): RegExp => new RegExp(`[^\\s,;"]{0,20}${letter}[^\\s,;"]{0,20}`, 'u');
  const found = word(String.raw`(?![\u0000-\u007f])\p{L}`).exec(text) ?? word(String.raw`[^\u0000-\u007f]`).exec(text);
  return found?.[0] ?? null;
}

/** A cell without the apostrophe that keeps a spreadsheet from taking it for a formula; the other half is `guarded` of our exports. */
function withoutGuard(cell: string): string {
  return cell.startsWith("'") && /^'+[=+\-@\t\r\n＝＋－＠]/u.test(cell) ? cell.slice(1) : cell;
}
