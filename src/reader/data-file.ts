import { readFileSync, statSync } from 'node:fs';
import type { DataColumn, DataTable } from '../domain/data-table.ts';
import { issue, type Issue, type Position } from '../domain/issue.ts';
import { tellsNumber } from '../domain/number-cell.ts';
import { lineOfFlaw, type RowProblem, type Separator, type Table, type TableFlaw, type TableRow } from '../domain/table.ts';
import { alike } from './alike.ts';
import { tableSizeLimit } from './table-file.ts';
import { placedQuoteFlaw } from './table-quotes.ts';
import { readTable } from './table.ts';
import { decode, lineStarts, placesIn } from './text.ts';
import type { FoundFile } from './walk.ts';

/** The columns of a kind of table. */
export interface ColumnSet {
  readonly known: readonly DataColumn[];
  readonly needed: readonly DataColumn[];
}

/** A table read, and everything that is wrong with its form; `null` where its cells cannot be told apart or named. */
export interface DataReading {
  readonly table: DataTable | null;
  readonly issues: readonly Issue[];
}

/** The same without where the file stands. */
interface FormReading {
  readonly table: Pick<DataTable, 'file' | 'rows' | 'columns' | 'locate'> | null;
  readonly issues: readonly Issue[];
}

/** The most rows that one indicator may have. */
export const dataRowLimit = 200_000;

const start = { line: 1, column: 1 };
const signs: Readonly<Record<Separator, string>> = { comma: ',', semicolon: ';', tab: '\t' };

/** Reads a table that belongs to an indicator: UTF-8, commas, the names of the columns in the first line, each row as wide as that. */
export function readDataFile(file: FoundFile, columns: ColumnSet, internal: boolean): DataReading {
  const { disk, shown, path } = file;
  try {
    if (statSync(disk).size > tableSizeLimit) return nothing(issue('file-too-large', shown, start, { limit: tableSizeLimit }));
    return readDataBytes(readFileSync(disk), file, columns, internal);
  } catch {
    return nothing(issue('unreadable-file', shown, start, { name: path }));
  }
}

/** The same for the bytes of a table. */
export function readDataBytes(bytes: Buffer, found: FoundFile, columns: ColumnSet, internal: boolean): DataReading {
  const { shown } = found;
  const reading = readTable(bytes, shown, (cells) => cells.filter((cell) => isKnown(cell.trim(), columns)).length, dataRowLimit);
  if ('flaw' in reading && isNoText(reading.flaw)) return nothing(issue('not-a-table', shown, start, { flaw: reading.flaw }));
  const decoded = decode(bytes, shown);
  if ('issue' in decoded) return nothing(decoded.issue);
  if ('flaw' in reading) return nothing(...issuesOfFlaw(reading.flaw, decoded.text, shown, columns));
  const { table, issues } = tableOf(reading.table, decoded.text, shown, columns);
  return { table: table && { ...table, source: { path: found.path, disk: found.disk }, internal }, issues };
}

function nothing(...issues: readonly Issue[]): { readonly table: null; readonly issues: readonly Issue[] } {
  return { table: null, issues };
}

function isKnown(name: string, { known }: ColumnSet): boolean {
  return known.some((column) => column === name.toLowerCase());
}

/** Whether a file is something else than a text. */
function isNoText({ kind }: TableFlaw): boolean {
  return kind === 'workbook' || kind === 'web-page' || kind === 'utf-32' || kind === 'not-text';
}

function issuesOfFlaw(flaw: TableFlaw, text: string, file: string, columns: ColumnSet): Issue[] {
  switch (flaw.kind) {
    case 'open-quote':
    case 'stray-quote':
    case 'text-after-quote': {
      const trials = (['comma', 'semicolon', 'tab'] as const).map((separator) => placedQuoteFlaw(text, signs[separator]));
      const found = trials.find((trial) => trial?.flaw.kind === flaw.kind && lineOfFlaw(trial.flaw) === flaw.line);
      const at = found ? placesIn(text)(found.offset) : { line: flaw.line, column: 1 };
      return [issue('table-quotes', file, at, { flaw })];
    }
    case 'no-rows':
      return [issue('no-rows', file, { line: flaw.line, column: 1 }, {})];
    case 'too-many-rows':
      return [issue('too-many-rows', file, start, { limit: flaw.limit })];
    case 'duplicate-header': {
      const at = cellFinder(text)(flaw.line, flaw.columns[1] - 1);
      return [issue('duplicate-column', file, at, { column: tellsNumber(flaw.name) ? null : flaw.name })];
    }
    case 'empty-header':
      return [unnamedColumn(cellFinder(text), file, flaw.column - 1)];
    default:
      return [issue('missing-columns', file, start, { columns: columns.needed, known: columns.known })];
  }
}

function unnamedColumn(find: CellFinder, file: string, place: number): Issue {
  return issue('unnamed-column', file, find(1, place), { place: place + 1 });
}

function tableOf(table: Table, text: string, file: string, columns: ColumnSet): FormReading {
  const { header, rows, separator, titles } = table;
  if (titles.length > 0 || header.line > 1)
    return nothing(issue('missing-columns', file, start, { columns: columns.needed, known: columns.known }));
  if (separator !== 'comma') {
    const at = text.indexOf(signs[separator]);
    return nothing(issue('wrong-separator', file, { line: 1, column: at + 1 }, { separator }));
  }
  const find = cellFinder(text);
  const names = headerIssues(header, find, file, columns);
  const places = new Map(header.cells.map((name, place) => [columns.known.find((column) => column === name), place] as const));
  const issues = [...names, ...rowIssues(table.problems, header, find, file)];
  if (names.length > 0) return { table: null, issues };
  const known = new Map([...places].flatMap(([column, place]) => (column === undefined ? [] : [[column, place] as const])));
  const locate = (row: TableRow, column: DataColumn): Position => find(row.line, known.get(column) ?? 0);
  return { table: { file, rows, columns: known, locate }, issues };
}

/** What is wrong with the names of the columns; one that only seems to be missing, since its name is misspelt, is not said twice. */
function headerIssues(header: TableRow, find: CellFinder, file: string, { known, needed }: ColumnSet): Issue[] {
  const missing = needed.filter((column) => !header.cells.includes(column));
  const unknown = [...header.cells.entries()].filter(([, name]) => !known.some((column) => column === name));
  const unsaid = missing.filter((column) => !unknown.some(([, name]) => alike(name, column)));
  return [
    ...unknown.map(([place, name]) => {
      if (name === '') return unnamedColumn(find, file, place);
      return issue('unknown-column', file, find(1, place), { column: tellsNumber(name) ? null : name, known });
    }),
    ...(unsaid.length > 0 ? [issue('missing-columns', file, start, { columns: unsaid, known })] : []),
  ];
}

/** Rows of the wrong form; those that are wrong in the same way make one message. */
function rowIssues(problems: readonly RowProblem[], header: TableRow, find: CellFinder, file: string): Issue[] {
  const alikes = Map.groupBy(problems, (problem) => {
    if (problem.kind === 'ragged') return `ragged ${problem.cells}`;
    return problem.kind === 'blank-row' ? problem.kind : `${problem.kind} ${problem.line}`;
  });
  return [...alikes.values()].flatMap((same) => {
    const [first] = same;
    return first ? [rowIssue(first, same.length - 1, header, find, file)] : [];
  });
}

function rowIssue(problem: RowProblem, more: number, { cells }: TableRow, find: CellFinder, file: string): Issue {
  const at = { line: problem.line, column: 1 };
  const inCell = (column: string): Position => find(problem.line, cells.indexOf(column));
  switch (problem.kind) {
    case 'ragged': {
      const extra = problem.cells > problem.columns;
      const place = extra ? find(problem.line, problem.columns) : at;
      return issue('ragged-row', file, place, { cells: problem.cells, columns: problem.columns, more });
    }
    case 'blank-row':
      return issue('blank-row', file, at, { more });
    case 'control-character':
      return issue('control-character', file, inCell(problem.column), { code: problem.code });
    case 'long-cell':
      return issue('file-too-large', file, inCell(problem.column), { limit: problem.limit });
  }
}

/** Where a cell begins: in a row that begins on `line`, the cell at `place`, counted from 0. */
type CellFinder = (line: number, place: number) => Position;

/** Finds cells of a text with commas between them; its lines are counted once. */
function cellFinder(text: string): CellFinder {
  const positionOf = placesIn(text);
  let starts: readonly number[] | undefined;
  return (line, place) => {
    starts ??= lineStarts(text);
    let at = starts[line - 1] ?? 0;
    for (let cell = 0; cell < place; cell += 1) {
      at = endOfCell(text, at);
      if (text[at] !== ',') break;
      at += 1;
    }
    return positionOf(at);
  };
}

function endOfCell(text: string, from: number): number {
  let isQuoted = false;
  let at = from;
  for (; at < text.length && (isQuoted || (text[at] !== ',' && text[at] !== '\n')); at += 1) if (text[at] === '"') isQuoted = !isQuoted;
  return at;
}
