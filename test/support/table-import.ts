import type { Workspace } from '../../src/authoring/file-change.ts';
import type { ImportOptions } from '../../src/authoring/import-cells.ts';
import { findHeaderOf, importTable, type Importer, type ImportResult } from '../../src/authoring/import-table.ts';
import type { LevelOptions } from '../../src/authoring/level-cells.ts';
import { newFile } from '../../src/authoring/new-file.ts';
import type { FieldValue } from '../../src/authoring/print-yaml.ts';
import type { Entry } from '../../src/domain/entry.ts';
import type { RowOutcome } from '../../src/domain/import-report.ts';
import type { Site } from '../../src/domain/site.ts';
import { readTable } from '../../src/reader/table.ts';
import { importProblem } from '../../src/words/en/import-problems.ts';
import { entriesOf, makeEntries, siteOf, type SiteTable } from '../make-site.ts';

/** What an import needs to know of a district that is on no disk; its files are printed anew. */
export function districtOf(table: SiteTable): { readonly site: Site; readonly workspace: Workspace } {
  const entries = makeEntries(table);
  const site = siteOf(entries, table);
  const textOf = ({ kind, fields, body }: Entry): string =>
    newFile(kind, { ...(fields as Record<string, FieldValue>) }, { body: body.text });
  return { site, workspace: { entries: entriesOf(entries), site, textOf, rubrics: new Map(), exists: () => false } };
}

/** Options of an import, nothing stated unless a test says so. */
export function stated(given: Partial<ImportOptions & LevelOptions> = {}): ImportOptions & LevelOptions {
  const nothing = { columns: new Map(), fill: new Map(), empty: [], dates: null, skip: false, levels: new Map(), notRated: [] };
  return { ...nothing, ...given };
}

/** Imports a table that is given as text. */
export function importText(text: string, importer: Importer, options: ImportOptions, workspace: Workspace): ImportResult {
  const reading = readTable(Buffer.from(text), 'table.csv', findHeaderOf(importer, options));
  if ('flaw' in reading) throw new Error(JSON.stringify(reading.flaw));
  return importTable(importer, reading.table, options, workspace);
}

/** The problems of an import, each as `line sentence`. */
export function problemsOf({ report }: ImportResult): string[] {
  return report.problems.map((problem) => `${problem.line} ${importProblem(problem)}`);
}

/** What becomes of each row. */
export function statesOf({ report }: ImportResult): RowOutcome['state'][] {
  return report.rows.map(({ state }) => state);
}

/** What an import would write, by path. */
export function textsOf({ changes }: ImportResult): Record<string, string> {
  return Object.fromEntries(changes.flatMap(({ change }) => (change.kind === 'move' ? [] : [[change.path, change.text]])));
}
