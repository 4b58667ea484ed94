import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { FileChange, Workspace } from '../authoring/file-change.ts';
import { errorsIn, sortIssues, type Issue } from '../domain/issue.ts';
import { checkContent, type Report } from '../reader/check-content.ts';
import { shownFolder, type Settings } from '../settings.ts';
import { replaceFile } from './replace-file.ts';

/** The content of a district, read for a command that changes it. */
export function openWorkspace(settings: Settings): Workspace & { readonly report: Report } {
  const report = checkContent(settings);
  return {
    report,
    entries: report.entries,
    site: report.site,
    textOf: ({ source }) => readFileSync(source.disk, 'utf8'),
    rubrics: readRubrics(),
    exists: (path, root = 'content') => {
      const folder = root === 'private' ? settings.privateFolder : settings.contentFolder;
      return folder !== null && existsSync(join(folder, path));
    },
  };
}

/** The rubrics of the guides, which a district may copy. */
function readRubrics(): ReadonlyMap<string, string> {
  const folder = new URL('../authoring/rubrics/', import.meta.url);
  return new Map(readdirSync(folder).map((name) => [name.replace(/\.yaml$/u, ''), readFileSync(new URL(name, folder), 'utf8')]));
}

/** A file that a command was to make and that is there already. */
export class FileStands extends Error {}

/** What writing came to: what is wrong with the content now and was not before. Then nothing was written after all. */
export interface Written {
  readonly mistakes: readonly Issue[];
}

/** Makes all changes, or none: no file takes the place of another, and what would bring a new error into the content is taken back. */
export function writeChanges(settings: Settings, before: readonly Issue[], changes: readonly FileChange[]): Written {
  // What is public must hold without what only the team knows.
  const alone = settings.privateFolder === null ? [] : [{ ...settings, privateFolder: null }];
  const known = new Set([...before, ...alone.flatMap((one) => checkContent(one).issues)].map(sameness));
  const undo = writeAll(settings, changes);
  const now = [settings, ...alone].flatMap((one) => errorsIn(checkContent(one).issues));
  const mistakes = sortIssues(now.filter((one) => !known.has(sameness(one))));
  if (mistakes.length > 0) undo();
  return { mistakes };
}

/** What an issue is about, wherever it stands in its file. */
function sameness({ rule, file, facts }: Issue): string {
  return JSON.stringify([rule, file, facts]);
}

/** Makes all changes, or none when one fails, and answers how to take them back. */
export function writeAll(settings: Settings, changes: readonly FileChange[]): () => void {
  for (const change of changes) {
    const target = change.kind === 'move' ? change.to : change.path;
    if (change.kind !== 'edit' && existsSync(join(targetFolder(settings, change), target))) throw new FileStands(target);
  }
  const steps: (() => void)[] = [];
  const undo = (): void => {
    for (const step of steps.toReversed()) step();
  };
  try {
    for (const change of changes) steps.push(writeChange(folderOf(settings, change), targetFolder(settings, change), change));
  } catch (error) {
    undo();
    throw error;
  }
  return undo;
}

function folderOf({ contentFolder, privateFolder }: Settings, { root = 'content' }: FileChange): string {
  if (root === 'content') return contentFolder;
  if (privateFolder === null) throw new Error('A private file is never written into the public folder.');
  return privateFolder;
}

/** The folder in which a change leaves its file. */
function targetFolder(settings: Settings, change: FileChange): string {
  return change.kind === 'move' && change.toRoot ? folderOf(settings, { ...change, root: change.toRoot }) : folderOf(settings, change);
}

/** Makes one change and answers how to take it back. */
function writeChange(folder: string, target: string, change: FileChange): () => void {
  if (change.kind === 'move') return move(join(folder, change.from), join(target, change.to), folder);
  const path = join(folder, change.path);
  if (change.kind === 'create') {
    const made = mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, change.text, { flag: 'wx' });
    return () => rmSync(made ?? path, { recursive: true, force: true });
  }
  const before = readFileSync(path);
  replaceFile(path, change.text);
  return () => writeFileSync(path, before);
}

/** Moves a file or folder; folders that it leaves empty go, up to the root. */
function move(from: string, to: string, root: string): () => void {
  const made = mkdirSync(dirname(to), { recursive: true });
  moveAcross(from, to);
  for (let folder = dirname(from); folder !== root && readdirSync(folder).length === 0; folder = dirname(folder)) rmdirSync(folder);
  return () => {
    mkdirSync(dirname(from), { recursive: true });
    moveAcross(to, from);
    if (made !== undefined) rmSync(made, { recursive: true, force: true });
  };
}

/** The two roots may be on different disks, between which nothing can be renamed. */
function moveAcross(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EXDEV')) throw error;
    cpSync(from, to, { recursive: true, errorOnExist: true, force: false });
    rmSync(from, { recursive: true });
  }
}

/** What was done, or with `planned` what would be, a line for each file as its author knows it. */
export function changesDone(settings: Settings, changes: readonly FileChange[], planned = false): string {
  const [made, moved, changed] = planned ? ['new', 'move', 'change'] : ['new', 'moved', 'changed'];
  return changes
    .map((change) => {
      const root = shownFolder(folderOf(settings, change), process.cwd());
      if (change.kind === 'move') {
        const target = shownFolder(targetFolder(settings, change), process.cwd());
        return line(moved, `${root}/${change.from} → ${target}/${change.to}`);
      }
      return line(change.kind === 'create' ? made : changed, `${root}/${change.path}`);
    })
    .join('\n');
}

function line(verb: string, what: string): string {
  return `  ${verb.padEnd(8)} ${what}`;
}
