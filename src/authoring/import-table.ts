import { concernsTable, type ImportProblem, type ImportReport, type RowOutcome } from '../domain/import-report.ts';
import type { Table } from '../domain/table.ts';
import type { FindHeader } from '../reader/table.ts';
import { CannotEdit } from './open-fields.ts';
import { editFields } from './field-editor.ts';
import type { FileChange, Workspace } from './file-change.ts';
import { cellsOf, newTally, tallied, type ImportOptions, type RowCells, type Tally } from './import-cells.ts';
import { headerFinder, mapColumns, type Column } from './import-columns.ts';
import { changeOf, filesOf, newIssues, type ImportedFile, type RowWrite, type WritingRow } from './import-files.ts';

/** What a row becomes. `key` is what it is about: two rows with one key contradict each other. */
export type RowPlan =
  | { readonly state: 'problem'; readonly problems: readonly ImportProblem[] }
  | { readonly state: 'empty' | 'unchanged'; readonly key: string; readonly name: string }
  | {
      readonly state: 'new' | 'changed';
      readonly key: string;
      readonly name: string;
      readonly fields: readonly string[];
      readonly write: RowWrite;
    };

/** How the rows of one kind of table become files. */
export interface Importer {
  readonly columns: readonly Column[];
  /** Fields of which a row needs at least one, so that it is known what it is about. */
  readonly key: readonly string[];
  plan(cells: RowCells, tally: Tally): RowPlan;
}

/** A file to write, and whether it belongs to the private root. */
export interface PlannedChange {
  readonly internal: boolean;
  readonly change: FileChange;
}

/** What an import found, and what it would write: nothing while there are problems that nobody chose to leave out. */
export interface ImportResult {
  readonly report: ImportReport;
  readonly changes: readonly PlannedChange[];
}

/** Tells the header of a table of this kind. */
export function findHeaderOf({ columns }: Importer, options: ImportOptions): FindHeader {
  return headerFinder(columns, options.columns);
}

/** Reads the rows of a table and plans what becomes of each; nothing is written here. */
export function importTable(importer: Importer, table: Table, options: ImportOptions, workspace: Workspace): ImportResult {
  const { places, problems: columnProblems } = mapColumns(table.header, importer.columns, options.columns);
  const wide = [...columnProblems, ...missingKey(importer, table, places)];
  const tally = newTally();
  const rows = wide.length > 0 ? [] : plannedRows(importer, table, places, options, tally);
  const { files, problems: fileProblems } = settle(rows, table, workspace);
  const problems = [
    ...wide,
    ...table.problems.map(({ line, ...flaw }): ImportProblem => ({ line, kind: 'row', flaw })),
    ...withoutColumn(
      rows.flatMap(({ plan }) => (plan.state === 'problem' ? plan.problems : [])),
      table,
      places,
      options,
    ),
    ...fileProblems,
  ].sort((one, other) => one.line - other.line);
  const blocked = problems.some(concernsTable) || (problems.length > 0 && !options.skip);
  const used = new Set(places.values());
  const report: ImportReport = {
    table,
    columns: [...places]
      .sort(([, one], [, other]) => one - other)
      .map(([field, place]) => ({ column: table.header.cells[place] ?? '', field })),
    unused: table.header.cells.filter((name, place) => name !== '' && !used.has(place)),
    ...tallied(tally, options),
    rows: outcomesOf(rows, table, problems),
    problems,
  };
  return { report, changes: blocked ? [] : files.map((file) => ({ internal: file.internal, change: changeOf(file) })) };
}

/** That no column says what the rows are about. */
function missingKey({ key }: Importer, { header }: Table, places: ReadonlyMap<string, number>): ImportProblem[] {
  const [field = ''] = key;
  if (key.some((one) => places.has(one))) return [];
  return [{ line: header.line, kind: 'no-column', field, known: header.cells.filter((name) => name !== '') }];
}

/** A field that rows need and that nothing fills makes one problem for the table instead of one for each row. */
function withoutColumn(
  problems: readonly ImportProblem[],
  { header }: Table,
  places: ReadonlyMap<string, number>,
  { fill }: ImportOptions,
): ImportProblem[] {
  const known = header.cells.filter((name) => name !== '');
  const fields = new Set<string>();
  const others = problems.filter((problem) => {
    if (problem.kind !== 'empty-cell' || places.has(problem.field) || fill.has(problem.field)) return true;
    fields.add(problem.field);
    return false;
  });
  return [...[...fields].map((field): ImportProblem => ({ line: header.line, kind: 'no-column', field, known })), ...others];
}

interface PlannedRow {
  readonly line: number;
  readonly plan: RowPlan;
}

function plannedRows(
  importer: Importer,
  table: Table,
  places: ReadonlyMap<string, number>,
  options: ImportOptions,
  tally: Tally,
): PlannedRow[] {
  const first = new Map<string, number>();
  return table.rows.map((row) => {
    const plan = importer.plan(cellsOf(row, places, options, tally), tally);
    if (plan.state === 'problem') return { line: row.line, plan };
    const before = first.get(plan.key);
    first.set(plan.key, before ?? row.line);
    if (before === undefined) return { line: row.line, plan };
    const problem: ImportProblem = { line: row.line, kind: 'same-row', id: plan.name, first: before };
    return { line: row.line, plan: { state: 'problem', problems: [problem] } };
  });
}

/** The files of all rows that bring no error into the content; a row that does is a problem, and the others are tried without it. */
function settle(
  rows: readonly PlannedRow[],
  { header }: Table,
  workspace: Workspace,
): { readonly files: readonly ImportedFile[]; readonly problems: readonly ImportProblem[] } {
  const problems: ImportProblem[] = [];
  let writing = rows.flatMap(({ line, plan }): WritingRow[] => ('write' in plan ? [{ line, write: plan.write }] : []));
  for (;;) {
    const made = new Set<string>();
    const tried = writing.filter((row) => {
      const flaw = flawOf(row, workspace, made);
      if (flaw) problems.push(flaw);
      return !flaw;
    });
    const files = filesOf(tried, workspace).filter(({ old, text }) => old !== text);
    const issues = newIssues(files, workspace.entries);
    const bad = new Set(issues.flatMap(({ lines }) => lines));
    problems.push(
      ...issues.flatMap(({ issue, lines }): ImportProblem[] =>
        lines.length === 0 ? [{ line: header.line, kind: 'elsewhere', issue }] : lines.map((line) => ({ line, kind: 'issue', issue })),
      ),
    );
    if (bad.size === 0) return { files, problems };
    writing = tried.filter(({ line }) => !bad.has(line));
  }
}

/** Why a row cannot be written at all: another file stands in its place, or the file cannot be changed. `made` are paths that can be. */
function flawOf({ line, write }: WritingRow, workspace: Workspace, made: Set<string>): ImportProblem | undefined {
  if (write.does === 'create') {
    const taken = workspace.exists(write.path, write.internal ? 'private' : 'content') || workspace.entries.places.has(write.path);
    const stands = made.has(write.path) || taken;
    made.add(write.path);
    return stands ? { line, kind: 'file-stands', path: write.path } : undefined;
  }
  const { path } = write.entry.source;
  if (write.does === 'append' && made.has(path)) return undefined;
  try {
    const text = workspace.textOf(write.entry);
    if (write.does === 'edit') write.apply(text);
    else editFields(text, write.entry.kind);
    made.add(path);
    return undefined;
  } catch (error) {
    if (error instanceof CannotEdit) return { line, kind: 'cannot-edit', path: write.entry.source.file };
    throw error;
  }
}

function outcomesOf(rows: readonly PlannedRow[], table: Table, problems: readonly ImportProblem[]): RowOutcome[] {
  const bad = new Set(problems.filter((problem) => !concernsTable(problem)).map(({ line }) => line));
  const unread = table.problems.map(({ line }): RowOutcome => ({ line, state: 'left-out', name: '', fields: [] }));
  const read = rows.map(({ line, plan }): RowOutcome => {
    const name = plan.state === 'problem' ? '' : plan.name;
    if (plan.state === 'problem' || bad.has(line)) return { line, state: 'left-out', name, fields: [] };
    return { line, state: plan.state, name, fields: 'fields' in plan ? plan.fields : [] };
  });
  return [...unread, ...read].sort((one, other) => one.line - other.line);
}
