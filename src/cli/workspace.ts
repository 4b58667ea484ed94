import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
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
    exists: (path) => existsSync(join(settings.contentFolder, path)),
  };
}

/** A file that a command was to make and that is there already. */
export class FileStands extends Error {}

/** Makes all changes, or none: a new file never takes the place of another, and when one change fails the ones before it are taken back. */
export function writeChanges(folder: string, changes: readonly FileChange[]): void {
  for (const change of changes) {
    const target = change.kind === 'move' ? change.to : change.path;
    if (change.kind !== 'edit' && existsSync(join(folder, target))) throw new FileStands(target);
  }
  const undo: (() => void)[] = [];
  try {
    for (const change of changes) undo.unshift(writeChange(folder, change));
  } catch (error) {
    for (const step of undo) step();
    throw error;
  }
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
  writeFileSync(beside, text);
  renameSync(beside, path);
}

/** What was done, a line for each file as its author knows it. */
export function changesDone(settings: Settings, changes: readonly FileChange[]): string {
  const root = shownFolder(settings.contentFolder, process.cwd());
  return changes
    .map((change) => {
      if (change.kind === 'move') return `  moved    ${root}/${change.from} → ${root}/${change.to}`;
      return `  ${change.kind === 'create' ? 'new     ' : 'changed '} ${root}/${change.path}`;
    })
    .join('\n');
}
