import { readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import type { ChangedFile } from '../domain/views/difference/changed-file.ts';
import { walk } from '../reader/walk.ts';

/** The files of two folders of content that are not the same, in the order of their paths. How lines end does not count: git may change that. */
export function changedFiles(before: string, after: string): ChangedFile[] {
  const [old, now] = [filesIn(before), filesIn(after)];
  const gone = [...old.keys()].filter((path) => !now.has(path));
  const came = [...now.keys()].filter((path) => !old.has(path));
  const moves = movesAmong(
    gone,
    came,
    (path) => textOf(old, path),
    (path) => textOf(now, path),
  );
  const moved = new Set(moves.flatMap(({ from, to }) => [from, to]));
  const changed = [...now.keys()].filter((path) => old.has(path) && textOf(old, path) !== textOf(now, path));
  const left = (paths: readonly string[]) => paths.filter((path) => !moved.has(path));
  return [
    ...left(came).map((path) => ({ kind: 'new', path }) as const),
    ...changed.map((path) => ({ kind: 'changed', path }) as const),
    ...moves,
    ...left(gone).map((path) => ({ kind: 'removed', path }) as const),
  ];
}

/** The files of a folder: their paths, and where they stand on disk. */
function filesIn(folder: string): Map<string, string> {
  return new Map(walk(folder, '').files.map(({ path, disk }) => [path, disk]));
}

/** Bytes as text, one sign for each; `null` when they cannot be read. */
function textOf(files: ReadonlyMap<string, string>, path: string): string | null {
  try {
    const text = readFileSync(files.get(path) ?? '', 'latin1');
    return /\.(?:mdx?|yaml|csv)$/u.test(path) ? text.replaceAll('\r\n', '\n') : text;
  } catch {
    return null;
  }
}

type Move = Extract<ChangedFile, { kind: 'moved' }>;

/** Files that are gone and stand elsewhere, to the byte, among files of the same kind; first of all under their own name. */
function movesAmong(
  gone: readonly string[],
  came: readonly string[],
  oldText: (path: string) => string | null,
  newText: (path: string) => string | null,
): Move[] {
  const byText = Map.groupBy(came, newText);
  return gone.flatMap((from) => {
    const text = oldText(from);
    const same = (text === null ? [] : (byText.get(text) ?? [])).filter((path) => topOf(path) === topOf(from));
    const to = same.find((path) => basename(path) === basename(from)) ?? same[0];
    if (to === undefined) return [];
    byText.set(
      text,
      (byText.get(text) ?? []).filter((path) => path !== to),
    );
    return [{ kind: 'moved', from, to }];
  });
}

/** The folder of a file's kind. */
function topOf(path: string): string {
  return dirname(path).split('/')[0] ?? '';
}
