import type { Site } from '../../site.ts';
import type { Change, FileFact, PictureFact } from './change.ts';
import type { ChangedFile } from './changed-file.ts';
import type { AnyThing, Matched, Matching, Pair } from './matching.ts';
import { isSame } from './same.ts';

/** Pictures that came, went or, as their bytes say, are others. */
export function pictureFacts(before: Site, after: Site, files: readonly ChangedFile[]): PictureFact[] {
  const pathsOf = ({ pictures }: Site) => new Set(pictures.map(({ path }) => path));
  const [old, now] = [pathsOf(before), pathsOf(after)];
  const moved = new Set(files.flatMap((file) => (file.kind === 'moved' ? [file.from, file.to] : [])));
  const changed = new Set(files.flatMap((file) => (file.kind === 'changed' ? [file.path] : [])));
  const standing = [...now].filter((path) => old.has(path) && changed.has(path));
  const added = [...now].filter((path) => !old.has(path) && !moved.has(path));
  const removed = [...old].filter((path) => !now.has(path) && !moved.has(path));
  return [
    ...added.map((path) => ({ kind: 'picture-new', path }) as const),
    ...standing.map((path) => ({ kind: 'picture-changed', path }) as const),
    ...removed.map((path) => ({ kind: 'picture-removed', path }) as const),
  ];
}

/** A fact for each file that changed and of which nothing else is told, so that nothing is hidden. */
export function otherFiles(files: readonly ChangedFile[], told: readonly Change[], matching: Matching): FileFact[] {
  const paths = new Set(told.map(({ path }) => path));
  const found = new Map(everyPair(matching).flatMap((pair) => [pair.before, pair.after].map(({ source }) => [source.path, pair] as const)));
  return files.flatMap((file): FileFact[] => {
    const path = file.kind === 'moved' ? file.to : file.path;
    const pair = found.get(path);
    if (paths.has(path)) return [];
    if (file.kind !== 'changed') return pair ? [] : [factOf(file)];
    const isCompared = pair !== undefined || path === 'site.yaml' || path === 'people.yaml';
    return [isCompared ? { ...factOf(file), became: meaningOf(pair) } : factOf(file)];
  });
}

/** The same where there is nothing but the files to go by. */
export function fileFacts(files: readonly ChangedFile[]): FileFact[] {
  return files.map(factOf);
}

function factOf(file: ChangedFile): FileFact {
  if (file.kind === 'moved') return { kind: 'file', became: 'moved', path: file.to, from: file.from };
  return { kind: 'file', became: file.kind, path: file.path, from: null };
}

/** A file of which every field and text was compared, and none is told, means what it meant. */
function meaningOf(pair: Pair | undefined): 'formatting' | 'follows' {
  const isSameFile = !pair || (isSame(pair.before.fields, pair.after.fields) && pair.before.body.html === pair.after.body.html);
  return isSameFile ? 'formatting' : 'follows';
}

function everyPair(matching: Matching): Pair[] {
  const { rubrics, units, plans, goals, strategies, series, routines, pages, ratings } = matching;
  const all: readonly Matched<AnyThing>[] = [rubrics, units, plans, goals, strategies, series, routines, pages, ratings];
  return all.flatMap(({ pairs }) => pairs);
}
