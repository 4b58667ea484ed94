import { mkdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { shownFolder } from '../settings.ts';
import { askGit, CannotCompare, git } from './git.ts';

/** A folder as it stood in one revision of the repository around it. */
export interface Revision {
  /** The id of the commit. */
  readonly commit: string;
  /** Whether what is here now grew from it: if not, what others changed since looks undone. */
  readonly isAncestor: boolean;
  readonly files: readonly RevisionFile[];
}

interface RevisionFile {
  /** Its path from the folder. */
  readonly path: string;
  readonly object: string;
  readonly size: number;
}

/** The folder's files in a revision or, with `fork`, in the one where this branch left it. */
export async function readRevision(folder: string, name: string, fork: boolean): Promise<Revision> {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory())
    throw new CannotCompare(`There is no folder "${shownFolder(folder, process.cwd())}".`);
  const prefix = (await git(folder, ['rev-parse', '--show-prefix'])).toString('utf8').replace(/\/?\n$/u, '');
  const commit = fork ? await forkOf(folder, name) : await commitOf(folder, name);
  const isAncestor = (await askGit(folder, ['merge-base', '--is-ancestor', commit, 'HEAD'])) !== null;
  const tree = await askGit(folder, ['rev-parse', '--verify', '--quiet', `${commit}:${prefix}`]);
  if (tree === null) return { commit, isAncestor, files: [] };
  const listing = await git(folder, ['ls-tree', '-rz', '-l', '--full-tree', tree]);
  return { commit, isAncestor, files: filesOf(listing.toString('utf8')) };
}

async function commitOf(folder: string, name: string): Promise<string> {
  const found = await askGit(folder, ['rev-parse', '--verify', '--quiet', `${name}^{commit}`]);
  if (found !== null) return found;
  if ((await askGit(folder, ['rev-parse', '--is-shallow-repository'])) !== 'true')
    throw new CannotCompare(`This repository knows no revision "${name}". Write a branch, a tag or the id of a commit.`);
  throw new CannotCompare(
    `This copy of the repository holds only its latest commits, and "${name}" is not among them. Fetch the others with "git fetch --unshallow", or in a workflow with "fetch-depth: 0".`,
  );
}

async function forkOf(folder: string, name: string): Promise<string> {
  const found = await askGit(folder, ['merge-base', await commitOf(folder, name), 'HEAD']);
  if (found !== null) return found;
  throw new CannotCompare(`This branch and "${name}" have no commit in common, as far as this copy of the repository goes.`);
}

/** Ordinary files alone: links to other places, and repositories in the repository, are left out. */
function filesOf(listing: string): RevisionFile[] {
  return listing.split('\0').flatMap((line) => {
    const [, object = '', size, path = ''] = /^100\d{3} blob ([0-9a-f]+) +(\d+)\t(.*)$/su.exec(line) ?? [];
    return staysInside(path) ? [{ path, object, size: Number(size) }] : [];
  });
}

/** Whether a path leads to a file below the folder it starts from. Git refuses others, but a tree can be made without git. */
function staysInside(path: string): boolean {
  return path.split('/').every((step) => !/^\.{0,2}$|[\\:]/u.test(step));
}

/** Larger files are refused by every check, and are not worth their memory; in bytes. */
const largest = 10_000_000;

/** How many bytes are asked of git at a time. */
const portion = 50_000_000;

/** Writes the files of a revision below a folder. */
export async function writeRevision(folder: string, { files }: Revision, into: string): Promise<void> {
  mkdirSync(into, { recursive: true });
  for (const some of portions(files.filter(({ size }) => size <= largest))) {
    const objects = await git(folder, ['cat-file', '--batch'], some.map(({ object }) => `${object}\n`).join(''));
    let at = 0;
    for (const { path, object, size } of some) {
      const header = `${object} blob ${size}\n`;
      const from = at + header.length;
      if (objects.toString('latin1', at, from) !== header) throw new CannotCompare(`Git cannot read "${path}" of that revision.`);
      mkdirSync(dirname(join(into, path)), { recursive: true });
      writeFileSync(join(into, path), objects.subarray(from, from + size));
      at = from + size + 1;
    }
  }
}

function portions(files: readonly RevisionFile[]): RevisionFile[][] {
  const all: RevisionFile[][] = [];
  let bytes = portion;
  for (const file of files) {
    if (bytes + file.size > portion) all.push([]);
    bytes = all.at(-1)?.length === 0 ? file.size : bytes + file.size;
    all.at(-1)?.push(file);
  }
  return all;
}
