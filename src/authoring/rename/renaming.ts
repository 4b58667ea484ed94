import type { Entries, Entry } from '../../domain/entry.ts';
import type { RenamedKind } from '../../domain/rename.ts';
import { kinds } from '../../schemas/kinds.ts';
import { allEntries, nameOf } from '../entries.ts';

/** A change of one id that may be made. */
export type Renaming =
  | { readonly thing: RenamedKind; readonly entry: Entry<RenamedKind>; readonly old: string; readonly now: string }
  /** Without `people.yaml`, a person is the same words wherever they stand. */
  | { readonly thing: 'person'; readonly people: Entry<'people'> | null; readonly old: string; readonly now: string }
  /** `old` and `now` are ids within the routine. */
  | { readonly thing: 'step'; readonly routine: Entry<'routine'>; readonly old: string; readonly now: string };

/** A renamed file, for what concerns files alone. */
export type FileRenaming = Extract<Renaming, { readonly thing: RenamedKind }>;

export function isFileRenaming(renaming: Renaming): renaming is FileRenaming {
  return renaming.thing !== 'person' && renaming.thing !== 'step';
}

/** Folders that are called like a renamed thing; they are parts of other ids, and stay. */
export function foldersCalled(entries: Entries, { thing, old }: Renaming): string[] {
  if (thing !== 'unit') return [];
  const folders = allEntries(entries).flatMap(({ kind, folder }) => (folder === nameOf(old) ? [`${kinds[kind].folder}/${folder}/`] : []));
  return [...new Set(folders)].sort();
}
