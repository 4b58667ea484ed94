import type { Target } from '../../../schemas/reference.ts';
import type { Site } from '../../site.ts';
import type { Change, FileFact, PictureFact } from './change.ts';
import type { ChangedFile } from './changed-file.ts';
import type { AnyThing, Matched, Matching, Pair } from './matching.ts';
import { isSame } from './same.ts';

/** Pictures that came, went or, as their bytes say, are others; those of a routine that was held belong to its record. */
export function pictureChanges(before: Site, after: Site, files: readonly ChangedFile[]): Change[] {
  const pathsOf = ({ pictures }: Site) => new Set(pictures.map(({ path }) => path));
  const [old, now] = [pathsOf(before), pathsOf(after)];
  const moved = new Set(files.flatMap((file) => (file.kind === 'moved' ? [file.from, file.to] : [])));
  const changed = new Set(files.flatMap((file) => (file.kind === 'changed' ? [file.path] : [])));
  const added = [...now].filter((path) => !old.has(path) && !moved.has(path));
  const standing = [...now].filter((path) => old.has(path) && changed.has(path));
  const removed = [...old].filter((path) => !now.has(path) && !moved.has(path));
  const tell = (kind: PictureFact['kind'], path: string): Change => {
    const routine = before.routines.all.find(({ id }) => path.startsWith(`routines/${id}/`)) ?? null;
    return { section: routine?.fields.status === 'held' ? 'record' : 'pages', path, fact: { kind, path, routine } };
  };
  return [
    ...added.map((path) => tell('picture-new', path)),
    ...standing.map((path) => tell('picture-changed', path)),
    ...removed.map((path) => tell('picture-removed', path)),
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
    const isCompared = pair !== undefined || singles.has(path);
    return [isCompared ? { ...factOf(file), became: pair ? meaningOf(pair) : meaningOfSingle(path, matching) } : factOf(file)];
  });
}

/** Files of which there is one, with what of them may be renamed. */
const singles: ReadonlyMap<string, Target> = new Map([
  ['site.yaml', 'plan'],
  ['people.yaml', 'person'],
]);

function meaningOfSingle(path: string, { renames }: Matching): 'formatting' | 'follows' {
  return renames.some(({ target }) => target === singles.get(path)) ? 'follows' : 'formatting';
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
function meaningOf({ before, after }: Pair): 'formatting' | 'follows' {
  return isSame(before.fields, after.fields) && before.body.html === after.body.html ? 'formatting' : 'follows';
}

function everyPair(matching: Matching): Pair[] {
  const { rubrics, units, plans, goals, strategies, indicators, series, routines, pages, ratings, boardReports, records } = matching;
  const things: readonly Matched<AnyThing>[] = [rubrics, units, plans, goals, strategies, indicators, series, pages];
  const packets: readonly Matched<AnyThing>[] = [routines, ratings, boardReports, records];
  return [...things, ...packets].flatMap(({ pairs }) => pairs);
}
