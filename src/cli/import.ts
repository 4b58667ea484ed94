import { resolve } from 'node:path';
import type { FileChange } from '../authoring/file-change.ts';
import type { ImportOptions } from '../authoring/import-cells.ts';
import { stepImporter } from '../authoring/import-next-steps.ts';
import { ratingImporter } from '../authoring/import-ratings.ts';
import { strategyImporter } from '../authoring/import-strategies.ts';
import { findHeaderOf, importTable, type Importer, type ImportResult, type PlannedChange } from '../authoring/import-table.ts';
import type { LevelOptions } from '../authoring/level-cells.ts';
import type { Issue } from '../domain/issue.ts';
import { concernsTable, type ImportKind } from '../domain/import-report.ts';
import { flawOfName } from '../domain/rules/names.ts';
import { lineOfFlaw } from '../domain/table.ts';
import { readTableFile } from '../reader/table-file.ts';
import { shownFolder, type Settings } from '../settings.ts';
import { importAdvice, importDone, importPreview, skipAdvice } from '../words/en/import.ts';
import { importProblem } from '../words/en/import-problems.ts';
import { tableFlawWords } from '../words/en/table-flaws.ts';
import { WrongUse, readArguments } from './arguments.ts';
import { checkFields, checkOptions, importOptions, statedIn, tableKind } from './import-options.ts';
import { importRaw } from './import-indicator.ts';
import { importSheet } from './import-notes.ts';
import { openSite, type OpenSite, planMeant, routineNamed, rubricMeant } from './open-site.ts';
import { writeOrTell } from './write-or-tell.ts';

/** A plan has far fewer strategies, and a routine far fewer ratings and steps. */
const mostRows = 10_000;

/** More problems than these are only counted. */
const shownProblems = 200;

/** Shows what a table's rows would become, and makes it so when asked to; problems that nobody chose to leave out keep back all. */
export function importRows(args: readonly string[]): Promise<number> {
  const { settings, values, positionals } = readArguments(args, importOptions, 2);
  const [word, file] = positionals;
  const kind = tableKind(word);
  checkOptions(kind, values);
  if (file === undefined) throw new WrongUse('Say which file.');
  if (kind === 'indicator') return Promise.resolve(importRaw(settings, file, values));
  const stated = statedIn(values);
  if (kind === 'notes') return Promise.resolve(importSheet(settings, file, { ...values, dates: stated.dates }));
  const opened = openSite(settings);
  if (!opened) return Promise.resolve(1);
  const importer = importerOf(kind, opened, stated, values);
  checkFields(importer, stated);
  const shown = shownFolder(resolve(file), process.cwd());
  const reading = readTableFile(resolve(file), shown, findHeaderOf(importer, stated), mostRows);
  if ('flaw' in reading) {
    console.error(`${shown}:${lineOfFlaw(reading.flaw)} ${tableFlawWords(reading.flaw)}`);
    return Promise.resolve(1);
  }
  const result = importTable(importer, reading.table, stated, opened.workspace);
  return Promise.resolve(answer(result, stated.skip, values.write, settings, opened.issues));
}

interface Where {
  readonly plan?: string | undefined;
  readonly folder?: string | undefined;
  readonly routine?: string | undefined;
  readonly rubric?: string | undefined;
}

function importerOf(
  kind: ImportKind,
  opened: OpenSite,
  options: ImportOptions & LevelOptions,
  { plan, folder = '', routine, rubric }: Where,
): Importer {
  const { site } = opened;
  switch (kind) {
    case 'strategies':
      if (folder !== '' && flawOfName(folder) !== undefined)
        throw new WrongUse(`"${folder}" cannot be a subfolder. Use lower-case letters, digits and single hyphens.`);
      return strategyImporter({ ...opened, plan: planMeant(site, plan), folder, internal: opened.internal, options });
    case 'ratings': {
      if (routine === undefined) throw new WrongUse('Say which routine the ratings belong to, with --routine.');
      const named = routineNamed(site, routine);
      return ratingImporter({ ...opened, routine: named, rubric: rubricMeant(site, named, rubric, options.levels), options });
    }
    case 'next-steps':
      return stepImporter({ ...opened, routine: routine === undefined ? null : routineNamed(site, routine), options });
  }
}

/** Prints what was found, writes what may be written, and answers the exit code. */
function answer({ report, changes }: ImportResult, skip: boolean, write: boolean, settings: Settings, before: readonly Issue[]): number {
  const { table, problems } = report;
  console.log(importPreview(report).join('\n'));
  for (const problem of problems.slice(0, shownProblems)) console.error(`${table.file}:${problem.line} ${importProblem(problem)}`);
  if (problems.length > shownProblems) console.error(`… and ${problems.length - shownProblems} more.`);
  const wide = problems.some(concernsTable);
  const blocked = wide || (problems.length > 0 && !skip);
  if (blocked || !write || changes.length === 0) {
    console.log(`\n${importAdvice(report, blocked)}${blocked && !wide ? ` ${skipAdvice}` : ''}`);
    return blocked ? 1 : 0;
  }
  return writeAll(changes, settings, before);
}

function writeAll(changes: readonly PlannedChange[], settings: Settings, before: readonly Issue[]): number {
  const created = changes.filter(({ change }) => change.kind === 'create').length;
  const planned = changes.map(({ internal, change }): FileChange => ({ ...change, root: internal ? 'private' : 'content' }));
  if (!writeOrTell(settings, before, planned)) return 1;
  console.log(`\n${importDone(created, changes.length - created)}`);
  return 0;
}
