import { resolveId, type Entry } from '../../domain/entry.ts';
import { folderOf, nameOf } from '../entries.ts';
import { rootOf, type FileChange, type RootName, type Workspace } from '../file-change.ts';
import { isFileRenaming, type FileRenaming, type Renaming } from './renaming.ts';

export type Move = Extract<FileChange, { readonly kind: 'move' }>;

/** The files and folders that get another name: the thing's own, and those of ratings that are called after it. */
export function filesToMove(workspace: Workspace, renaming: Renaming): Move[] {
  if (!isFileRenaming(renaming)) return [];
  const { entry, now } = renaming;
  const { path } = entry.source;
  if (renaming.thing === 'routine' || renaming.thing === 'indicator') return packetMoves(workspace, entry, now);
  const ending = path.slice(path.lastIndexOf('.'));
  const own = { kind: 'move', root: rootOf(entry), from: path, to: beside(path, nameOf(now) + ending) } as const;
  return [own, ...ratingMoves(workspace, renaming)];
}

/** The new last part of each path that changes, by the path. */
export function namesByPath(moves: readonly Move[]): ReadonlyMap<string, string> {
  return new Map(moves.map(({ from, to }) => [from.normalize('NFC'), nameOf(to)]));
}

/** The folder of a packet or an indicator, which may have a part in each root. */
function packetMoves({ exists }: Workspace, entry: Entry, now: string): Move[] {
  const from = folderOf(entry.source.path);
  const to = beside(from, nameOf(now));
  const roots = (['content', 'private'] as const).filter((root) => root === rootOf(entry) || exists(from, root));
  return roots.map((root) => ({ kind: 'move', root, from, to }));
}

/** Ratings named `<subject>` or `<subject>--<unit>` after what is renamed; where the new name is taken, the file keeps its own. */
function ratingMoves({ entries, exists }: Workspace, { thing, old, now }: FileRenaming): Move[] {
  if (thing !== 'strategy' && thing !== 'goal' && thing !== 'plan' && thing !== 'unit') return [];
  return entries.of('rating').flatMap((rating): Move[] => {
    const { path } = rating.source;
    const root: RootName = rootOf(rating);
    const means = (reference: string | undefined): boolean =>
      reference !== undefined && resolveId(entries, thing, reference, rating.folder) === old;
    const [subject = '', unit] = nameOf(rating.id).split('--');
    const names = [
      renamedPart(subject, means(rating.fields[thing]), old, now),
      ...(unit === undefined ? [] : [renamedPart(unit, thing === 'unit' && means(rating.fields.in), old, now)]),
    ];
    const to = beside(path, `${names.join('--')}.md`);
    return to.normalize('NFC') === path.normalize('NFC') || exists(to, root) ? [] : [{ kind: 'move', root, from: path, to }];
  });
}

function renamedPart(part: string, isMeant: boolean, old: string, now: string): string {
  return isMeant && part === nameOf(old) ? nameOf(now) : part;
}

/** The path of something with another name in the same folder. */
function beside(path: string, name: string): string {
  const folder = folderOf(path);
  return folder === '' ? name : `${folder}/${name}`;
}
