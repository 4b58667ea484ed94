import { existsSync, lstatSync, readdirSync, type Dirent } from 'node:fs';
import { basename, join } from 'node:path';
import { compare, issue, type Issue } from '../domain/issue.ts';
import { visible } from '../domain/visible.ts';

/** A file of a content root. */
export interface FoundFile {
  /** Path from the content root, with `/`. */
  readonly path: string;
  /** Path on disk. */
  readonly disk: string;
  /** The file as messages name it. */
  readonly shown: string;
}

/** Files that desktops and people leave in folders and that are not content. */
const passedOver = new Set(['README.md', 'Thumbs.db', 'desktop.ini']);

const start = { line: 1, column: 1 };

/** Every file under a content root in one fixed order. Links out of the folder, sockets and the like are refused, never followed. */
export function walk(root: string, shownRoot: string): { readonly files: readonly FoundFile[]; readonly issues: readonly Issue[] } {
  const files: FoundFile[] = [];
  const issues: Issue[] = [];
  const visit = (path: string, shown: string): number => {
    const disk = join(root, path);
    let count = 0;
    const entries = listFolder(disk);
    if (!entries) issues.push(issue('unreadable-file', shown, start, { name: basename(shown) }));
    for (const entry of entries ?? []) {
      const inner = path === '' ? entry.name : `${path}/${entry.name}`;
      const name = `${shown}/${visible(entry.name)}`;
      if (entry.isSymbolicLink()) issues.push(issue('symlink', name, start, { name: entry.name }));
      else if (entry.name.startsWith('.') || passedOver.has(entry.name)) continue;
      else if (entry.isDirectory()) {
        if (existsSync(join(root, inner, '.git'))) issues.push(issue('submodule', name, start, { name: entry.name }));
        else count += visit(inner, name);
      } else if (entry.isFile()) {
        files.push({ path: inner, disk: join(root, inner), shown: name });
        count += 1;
      } else issues.push(issue('not-a-file', name, start, { name: entry.name }));
    }
    if (entries && count === 0 && path !== '' && !issues.some((one) => one.file.startsWith(`${shown}/`))) {
      issues.push(issue('empty-folder', shown, start, { folder: path }));
    }
    return count;
  };
  if (lstatSync(root).isSymbolicLink()) return { files, issues: [issue('symlink', shownRoot, start, { name: shownRoot })] };
  visit('', shownRoot);
  return { files, issues };
}

/** What a folder holds, sorted the same everywhere; nothing when it may not be read, or its name is not UTF-8. */
function listFolder(disk: string): Dirent[] | undefined {
  try {
    return readdirSync(disk, { withFileTypes: true }).sort((one, other) => compare(one.name, other.name));
  } catch {
    return undefined;
  }
}
