import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { FileChange, Workspace } from '../authoring/file-change.ts';
import { checkContent, type Report } from '../reader/check-content.ts';
import { shownFolder, type Settings } from '../settings.ts';

/** The content of a district, read for a command that changes it. */
export function openWorkspace(settings: Settings): Workspace & { readonly report: Report } {
  const report = checkContent(settings);
  return {
    report,
    entries: report.entries,
    site: report.site,
    textOf: ({ source }) => readFileSync(source.disk, 'utf8'),
    exists: (path, root = 'content') => {
      const folder = root === 'private' ? settings.privateFolder : settings.contentFolder;
      return folder !== null && existsSync(join(folder, path));
    },
  };
}

/** A file that a command was to make and that is there already. */
export class FileStands extends Error {}

/**
 * Makes all changes, or none: a new file never takes the place of another, and when one change fails the ones before it are taken back.
 * Answers how to take everything back.
 */
export function writeChanges(folder: string, changes: readonly FileChange[], privateFolder: string | null = null): () => void {
  const folderOf = ({ root = 'content' }: FileChange): string => {
    if (root === 'content') return folder;
    if (privateFolder === null) throw new Error('A private file is never written into the public folder.');
    return privateFolder;
  };
  for (const change of changes) {
    const target = change.kind === 'move' ? change.to : change.path;
    if (change.kind !== 'edit' && existsSync(join(folderOf(change), target))) throw new FileStands(target);
  }
  const undo: (() => void)[] = [];
  const takeBack = (): void => {
    for (const step of undo.splice(0)) step();
  };
  try {
    for (const change of changes) undo.unshift(writeChange(folderOf(change), change));
  } catch (error) {
    takeBack();
    throw error;
  }
  return takeBack;
}

/** Makes one change and answers how to take it back. */
function writeChange(folder: string, change: FileChange): () => void {
  if (change.kind === 'move') return move(join(folder, change.from), join(folder, change.to));
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

function move(from: string, to: string): () => void {
  mkdirSync(dirname(to), { recursive: true });
  renameSync(from, to);
  return () => renameSync(to, from);
}

/** Writes beside the file and renames it over, so that it is never half written. */
function replaceFile(path: string, text: string): void {
  const beside = `${path}.${process.pid}.tmp`;
  writeFileSync(beside, text, { mode: statSync(path).mode });
  renameSync(beside, path);
}

/** What was done, or with `planned` what would be, a line for each file as its author knows it. */
export function changesDone(settings: Settings, changes: readonly FileChange[], planned = false): string {
  const [made, moved, changed] = planned ? ['new', 'move', 'change'] : ['new', 'moved', 'changed'];
  return changes
    .map((change) => {
      const folder = change.root === 'private' ? settings.privateFolder : settings.contentFolder;
      const root = shownFolder(folder ?? '', process.cwd());
      if (change.kind === 'move') return line(moved, `${root}/${change.from} → ${root}/${change.to}`);
      return line(change.kind === 'create' ? made : changed, `${root}/${change.path}`);
    })
    .join('\n');
}

function line(verb: string, what: string): string {
  return `  ${verb.padEnd(8)} ${what}`;
}
