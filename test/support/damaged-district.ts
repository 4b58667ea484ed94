import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Entries } from '../../src/domain/entry.ts';
import { severityOf, type Issue } from '../../src/domain/issue.ts';
import type { Site } from '../../src/domain/site.ts';
import { checkContent, type Report } from '../../src/reader/check-content.ts';
import { placeOf } from '../../src/reader/place.ts';
import { kindNames, type KindName } from '../../src/schemas/kinds.ts';
import { readSettings } from '../../src/settings.ts';
import { messageOf } from '../../src/words/en/messages.ts';
import { damaged, type Damage, type Damaged, type File } from './damage.ts';
import { secondsOf } from './district.ts';

/** How the check answered one damage. */
export interface Answer {
  readonly refused: boolean;
  readonly seconds: number;
  /** What must never be: a crash, a delay, an entry that is lost without a word. */
  readonly faults: readonly string[];
}

/** A copy of a good district whose files are damaged one at a time. */
export interface DamagedDistrict {
  readonly files: readonly File[];
  /** Damages the file, checks everything, and puts all back. */
  answerTo(file: File, done: Damage): Answer;
  remove(): void;
}

const mostSeconds = 2;

/** Copies a content root that has no problem to a temporary folder. */
export function damagedDistrict(from: string): DamagedDistrict {
  const folder = mkdtempSync(join(tmpdir(), 'stocktake-damage-'));
  const content = join(folder, 'content');
  cpSync(from, content, { recursive: true });
  const files = filesIn(content);
  const settings = readSettings({ content: 'content' }, { TODAY: '2026-11-22' }, folder);
  const check = (): Report => checkContent(settings, folder);
  const { site, entries } = check();
  if (!site) throw new Error(`${from} is not good before anything is damaged.`);
  const good = entriesOf(entries);
  return {
    files,
    answerTo: (file, done) => {
      const change = damaged(file, done, files);
      const undo = write(content, change, files);
      try {
        return answerOf(check, good, change);
      } finally {
        undo();
      }
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

function filesIn(content: string): File[] {
  const paths = readdirSync(content, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  return paths.toSorted().map((path) => [path.slice(content.length + 1).replaceAll('\\', '/'), readFileSync(path)]);
}

/** Writes what is damaged, and answers how to take it back. */
function write(content: string, { written, gone }: Damaged, files: readonly File[]): () => void {
  const before = new Map(files);
  const made: string[] = [];
  if (gone !== null) rmSync(join(content, gone));
  for (const [path, bytes] of written) {
    const folder = mkdirSync(dirname(join(content, path)), { recursive: true });
    if (folder !== undefined) made.push(folder);
    else if (!before.has(path)) made.push(join(content, path));
    writeFileSync(join(content, path), bytes);
  }
  return () => {
    for (const path of made) rmSync(path, { recursive: true, force: true });
    for (const path of [...written.map(([own]) => own), ...(gone === null ? [] : [gone])]) {
      const bytes = before.get(path);
      if (bytes) writeFileSync(join(content, path), bytes);
    }
  };
}

/** An entry of the good district: it may only be missing where an issue names its file. */
interface Expected {
  readonly kind: KindName;
  readonly id: string;
  readonly path: string;
}

function entriesOf(entries: Entries): Expected[] {
  return kindNames.flatMap((kind) => entries.of(kind).map(({ id, source }) => ({ kind, id, path: source.path })));
}

function answerOf(check: () => Report, good: readonly Expected[], change: Damaged): Answer {
  let report: Report | undefined;
  let crash: unknown;
  const seconds = secondsOf(() => {
    try {
      report = check();
    } catch (error) {
      crash = error;
    }
  });
  const late = seconds > mostSeconds ? [`The check took ${seconds.toFixed(1)} seconds.`] : [];
  if (!report) return { refused: false, seconds, faults: [`It crashed: ${crash instanceof Error ? crash.stack : String(crash)}`, ...late] };
  return { refused: report.site === null, seconds, faults: [...late, ...faultsOf(report, good, change)] };
}

function faultsOf({ issues, site, entries }: Report, good: readonly Expected[], { written, gone }: Damaged): string[] {
  const lost = [...good.filter(({ path }) => path !== gone), ...written.flatMap(([path]) => expectedAt(path))].filter(
    ({ kind, id, path }) => !entries.get(kind, id) && !issues.some((issue) => names(issue, path)),
  );
  const stopped = issues.some(({ rule }) => severityOf(rule) === 'error');
  return [
    ...lost.map(({ kind, path }) => `The ${kind} in ${path} is lost, and no issue names the file.`),
    ...(stopped === (site === null) ? [] : [stopped ? 'There is a site in spite of an error.' : 'There is no site, and no error.']),
    ...(site ? lostFrom(site, entries) : []),
    ...issues.flatMap((issue) => faultsOfIssue(issue, written)),
  ];
}

/** What a file must become by its path. */
function expectedAt(path: string): Expected[] {
  const place = placeOf({ path, disk: path, shown: path });
  if (place.is === 'picture' || place.is === 'table') return [];
  return [place.is === 'entry' ? { kind: place.kind, id: place.id, path } : { kind: 'site', id: 'none', path }];
}

/** Whether an issue is about a file, or about a folder that it is in. */
function names({ file }: Issue, path: string): boolean {
  return `content/${path}/`.startsWith(`${file}/`);
}

/** Everything that was read reaches the site. */
function lostFrom(site: Site, entries: Entries): string[] {
  const { rubrics, units, plans, goals, strategies, indicators, series, routines, pages } = site;
  const shelves = {
    rubric: rubrics,
    unit: units,
    plan: plans,
    goal: goals,
    strategy: strategies,
    indicator: indicators,
    series,
    routine: routines,
    page: pages,
  };
  const counts: Readonly<Partial<Record<KindName, number>>> = {
    ...Object.fromEntries(Object.entries(shelves).map(([kind, shelf]) => [kind, shelf.all.length])),
    rating: routines.all.reduce((sum, { ratings }) => sum + ratings.length, 0),
  };
  return kindNames.flatMap((kind) => {
    const [there, read] = [counts[kind] ?? entries.of(kind).length, entries.of(kind).length];
    return there === read ? [] : [`The site has ${there} of ${read} entries of the kind ${kind}.`];
  });
}

/** An issue says something on one line, of a place that there is. */
function faultsOfIssue(issue: Issue, written: readonly File[]): string[] {
  const message = messageOf(issue);
  const text = written.find(([path]) => `content/${path}` === issue.file)?.[1].toString('utf8');
  const lines = text === undefined ? Infinity : text.split(/\r\n|\r|\n/u).length + 1;
  const placed = issue.line >= 1 && issue.column >= 1 && issue.line <= lines;
  return [
    ...(placed ? [] : [`${issue.file}:${issue.line}:${issue.column} is no place (${issue.rule}).`]),
    ...(/^[^\n\r]+$/u.test(message) ? [] : [`${issue.rule} does not speak in one line: ${JSON.stringify(message)}`]),
  ];
}
