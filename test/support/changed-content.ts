import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { askRename } from '../../src/authoring/rename/ask-rename.ts';
import { renameChanges } from '../../src/authoring/rename/rename-changes.ts';
import type { FileChange } from '../../src/authoring/file-change.ts';
import { openWorkspace, writeAll } from '../../src/cli/workspace.ts';
import { readSettings, type Settings } from '../../src/settings.ts';

/** A copy of some content in a temporary folder, for commands to change. */
export interface Copy {
  readonly folder: string;
  readonly settings: Settings;
  workspace(): ReturnType<typeof openWorkspace>;
  /** Every file by its path from the folder around the roots. */
  files(): ReadonlyMap<string, string>;
  write(path: string, text: string): void;
  /** Writes changes and answers how to take them back. */
  apply(changes: readonly FileChange[]): () => void;
  remove(): void;
}

/** Copies a folder of content; `extra` are more files, by their paths from the folder around the roots. */
export function copyOf(from: string, extra: Readonly<Record<string, string>> = {}): Copy {
  const folder = mkdtempSync(join(tmpdir(), 'stocktake-'));
  cpSync(from, join(folder, 'content'), { recursive: true });
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  for (const [path, text] of Object.entries(extra)) write(path, text);
  const internal = Object.keys(extra).some((path) => path.startsWith('private/'));
  const settings = readSettings({ content: 'content', ...(internal ? { private: 'private' } : {}) }, { TODAY: '2026-11-22' }, folder);
  return {
    folder,
    settings,
    workspace: () => openWorkspace(settings),
    files: () => filesIn(folder),
    write,
    apply: (changes) => writeAll(settings, changes),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** Does something with a copy and removes it afterwards. */
export function withCopy<Result>(from: string, use: (copy: Copy) => Result, extra: Readonly<Record<string, string>> = {}): Result {
  const copy = copyOf(from, extra);
  try {
    return use(copy);
  } finally {
    copy.remove();
  }
}

function filesIn(folder: string): ReadonlyMap<string, string> {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  return new Map(paths.sort().map((path) => [path.slice(folder.length + 1), readFileSync(path, 'utf8')]));
}

/** The changes that a rename plans; a refusal fails the test. */
export function renamed(copy: Copy, thing: string, old: string, now: string, workspace = copy.workspace()): FileChange[] {
  const answer = askRename(workspace, thing, old, now);
  if ('refusal' in answer) throw new Error(`Refused: ${JSON.stringify(answer.refusal)}`);
  return renameChanges(workspace, answer.renaming);
}

/** Changes in the way people look at them: `- ` and `+ ` lines below each file, and what moved. */
export function shown(copy: Copy, changes: readonly FileChange[]): string[] {
  const before = copy.files();
  return changes.flatMap((change) => {
    const root = change.root ?? 'content';
    if (change.kind === 'move') return [`${root}/${change.from} → ${root}/${change.to}`];
    const path = `${root}/${change.path}`;
    return [path, ...diff((before.get(path) ?? '').split('\n'), change.text.split('\n'))];
  });
}

/** The lines that went and came, for texts that differ in few places. */
function diff(before: readonly string[], now: readonly string[]): string[] {
  const [first, other] = [before[0], now[0]];
  if (first === undefined) return now.map((line) => `+ ${line}`);
  if (other === undefined) return before.map((line) => `- ${line}`);
  if (first === other) return diff(before.slice(1), now.slice(1));
  const added = now.indexOf(first);
  if (added > 0 && before.length < now.length)
    return [...now.slice(0, added).map((line) => `+ ${line}`), ...diff(before, now.slice(added))];
  const removed = before.indexOf(other);
  if (removed > 0 && before.length > now.length)
    return [...before.slice(0, removed).map((line) => `- ${line}`), ...diff(before.slice(removed), now)];
  return [`- ${first}`, `+ ${other}`, ...diff(before.slice(1), now.slice(1))];
}
