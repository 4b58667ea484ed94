import type { Entries, Entry } from '../domain/entry.ts';
import { referencesIn } from '../domain/references.ts';
import { kindNames, kinds, type KindName } from '../schemas/kinds.ts';
import { editFields, type FieldEditor } from './field-editor.ts';
import { CannotEdit } from './open-fields.ts';

/** Every entry, in the order of kinds. */
export function allEntries(entries: Entries): Entry[] {
  return kindNames.flatMap((kind) => [...entries.of(kind)]);
}

/** Everybody whom some file names, for districts without `people.yaml`. */
export function peopleNamed(entries: Entries): string[] {
  const names = allEntries(entries).flatMap((entry) =>
    referencesIn(entry).flatMap(({ target, value }) => (target === 'person' ? [value] : [])),
  );
  return [...new Set(names)].sort();
}

/** The last part of an id. */
export function nameOf(id: string): string {
  return id.slice(id.lastIndexOf('/') + 1);
}

/** The subfolder that is part of an id, or `''`. */
export function folderOf(id: string): string {
  return id.slice(0, Math.max(0, id.lastIndexOf('/')));
}

/** The path from a root at which the file of an id belongs; for kinds with a folder of their own. */
export function pathOf(kind: Exclude<KindName, 'site' | 'people' | 'rating'>, id: string): string {
  const { folder, form } = kinds[kind];
  if (kind === 'board-report') return `${folder}/${id}/board-report.md`;
  if (kind === 'routine') return `${folder}/${id}/routine.md`;
  if (kind === 'indicator') return `${folder}/${id}/index.md`;
  return `${folder}/${id}${{ header: '.md', mdx: '.mdx', yaml: '.yaml' }[form]}`;
}

/** The text of an entry's file with some of its fields changed; a file that cannot be changed is named in the reason. */
export function withFields({ kind, source }: Entry, text: string, change: (fields: FieldEditor) => void): string {
  try {
    const fields = editFields(text, kind);
    change(fields);
    return fields.text();
  } catch (error) {
    throw error instanceof CannotEdit ? new CannotEdit(`${source.file}: ${error.message}`) : error;
  }
}
