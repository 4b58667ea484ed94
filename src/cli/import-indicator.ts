import { existsSync, realpathSync } from 'node:fs';
import { basename, dirname, isAbsolute, relative, resolve, sep } from 'node:path';
import { importIndicator, rawHeader, type IndicatorImportResult, type RawOptions } from '../authoring/import-indicator.ts';
import type { FileChange } from '../authoring/file-change.ts';
import type { DecimalSign } from '../domain/indicator-import.ts';
import { groupOf, type Issue } from '../domain/issue.ts';
import { everyone } from '../domain/privacy/indicator-shape.ts';
import { lineOfFlaw } from '../domain/table.ts';
import type { Indicator, Site } from '../domain/site.ts';
import { readTableFile } from '../reader/table-file.ts';
import { shownFolder, type Settings } from '../settings.ts';
import { didYouMean } from '../words/en/lists.ts';
import {
  rawAdvice,
  rawDone,
  rawFlawWords,
  rawInContent,
  rawInProject,
  rawPreview,
  rawProblem,
} from '../words/en/terminal/import-indicator.ts';
import { refusalWords, type CellNames } from '../words/en/terminal/import-refusals.ts';
import { WrongUse } from './arguments.ts';
import { openSite } from './open-site.ts';
import { readPairs } from './pairs.ts';
import { changesDone } from './workspace.ts';
import { writeOrTell } from './write-or-tell.ts';

/** A state's export of a year has fewer rows. */
const mostRows = 100_000;

/** More problems than these are only counted. */
const shownProblems = 100;

/** What may be said of an import of raw numbers. */
export interface RawValues {
  readonly indicator?: string | undefined;
  readonly columns?: string[] | undefined;
  readonly period?: string | undefined;
  readonly unit?: string | undefined;
  readonly group?: string | undefined;
  readonly periods?: string[] | undefined;
  readonly units?: string[] | undefined;
  readonly groups?: string[] | undefined;
  readonly suppressed?: string[] | undefined;
  readonly empty?: string[] | undefined;
  readonly decimal?: string | undefined;
  readonly skip: boolean;
  readonly write: boolean;
}

/** Shows what raw numbers would become once they are safe, and writes that when asked to; the raw file itself is copied nowhere. */
export function importRaw(settings: Settings, file: string, values: RawValues): number {
  const path = resolve(file);
  const shown = shownFolder(path, process.cwd());
  const options = rawOptions(values);
  if (liesIn(path, settings.contentFolder) || (settings.privateFolder !== null && liesIn(path, settings.privateFolder))) {
    console.error(rawInContent(shown));
    return 1;
  }
  // A table that tells too much is what an import puts right.
  const table = `indicators/${values.indicator ?? ''}/data.csv`;
  const opened = openSite(settings, { mends: ({ rule, file: at }) => groupOf(rule) === 'privacy' && at.endsWith(`/${table}`) });
  if (!opened) return 1;
  const indicator = indicatorNamed(opened.site, values.indicator);
  const reading = readTableFile(path, shown, rawHeader(indicator, options), mostRows);
  if ('flaw' in reading) {
    console.error(`${shown}:${lineOfFlaw(reading.flaw)} ${rawFlawWords(reading.flaw)}`);
    return 1;
  }
  const place = { site: opened.site, workspace: opened.workspace, indicator, today: settings.today };
  const result = importIndicator(place, reading.table, options);
  printRaw(result, namesOf(opened.site, indicator));
  if (liesIn(path, dirname(settings.contentFolder))) console.log(`\n${rawInProject(shown)}`);
  if (!result.report.safe || !values.write) {
    console.log(`\n${rawAdvice(result.report, !values.skip)}`);
    return result.report.safe ? 0 : 1;
  }
  return writeSafe(settings, opened.issues, result.changes);
}

function printRaw({ report }: IndicatorImportResult, names: CellNames): void {
  console.log(rawPreview(report, names).join('\n'));
  const { file } = report.table;
  for (const problem of report.problems.slice(0, shownProblems)) {
    const at = problem.column > 0 ? `${problem.line}:${problem.column}` : `${problem.line}`;
    console.error(`${file}:${at} ${rawProblem(problem)}`);
  }
  if (report.problems.length > shownProblems) console.error(`… and ${report.problems.length - shownProblems} more.`);
  for (const refusal of report.refusals.slice(0, shownProblems)) console.error(refusalWords(refusal, names));
  if (report.refusals.length > shownProblems) console.error(`… and ${report.refusals.length - shownProblems} more.`);
}

function writeSafe(settings: Settings, before: readonly Issue[], changes: readonly FileChange[]): number {
  if (!writeOrTell(settings, before, changes)) return 1;
  console.log(
    `\n${changesDone(settings, changes)}\n\n${rawDone(changes.map((change) => basename('path' in change ? change.path : change.to)))}`,
  );
  return 0;
}

function rawOptions(values: RawValues): RawOptions {
  const given = (['period', 'unit', 'group'] as const).flatMap((field) => {
    const value = values[field];
    return value === undefined ? [] : [[field, value] as const];
  });
  const columns = readPairs(values.columns, 'columns');
  const wrong = [...columns.keys()].find((field) => !fieldNames.includes(field));
  if (wrong !== undefined) throw new WrongUse(`There is no field "${wrong}" to state here.${didYouMean(wrong, fieldNames, 'There are')}`);
  return {
    columns,
    given: new Map(given),
    periods: readPairs(values.periods, 'periods'),
    units: readPairs(values.units, 'units'),
    groups: readPairs(values.groups, 'groups'),
    suppressed: values.suppressed ?? [],
    empty: values.empty ?? [],
    decimal: decimalNamed(values.decimal),
    skip: values.skip,
  };
}

const fieldNames: readonly string[] = ['period', 'unit', 'group', 'value', 'n', 'k'];

function decimalNamed(text: string | undefined): DecimalSign | null {
  if (text === undefined || text === 'point' || text === 'comma') return text ?? null;
  throw new WrongUse(`--decimal is point or comma, not "${text}".`);
}

function indicatorNamed({ indicators }: Site, id: string | undefined): Indicator {
  const indicator = id === undefined ? undefined : indicators.get(id);
  if (indicator) return indicator;
  const known = indicators.all.map((one) => one.id);
  if (id === undefined) throw new WrongUse(`Say which indicator with --indicator.${didYouMean('', known, 'There are')}`);
  throw new WrongUse(`There is no indicator "${id}".${didYouMean(id, known, 'There are')}`);
}

function namesOf({ units }: Site, { fields }: Indicator): CellNames {
  return {
    unit: (id) => units.get(id)?.fields.title ?? 'the whole',
    group: (id) => (id === everyone ? 'all students' : (fields.groups?.[id] ?? id)),
  };
}

/** Whether a file lies below a folder, wherever links lead. */
function liesIn(path: string, folder: string): boolean {
  const real = (one: string): string => (existsSync(one) ? realpathSync(one) : one);
  const way = relative(real(folder), real(path));
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}
