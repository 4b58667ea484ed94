import { kindNames } from '../schemas/kinds.ts';
import { entriesFrom } from './entries-from.ts';
import type { Entries, Entry } from './entry.ts';

/** Entries with some added, or put in the place of those with their kind and id: what the content would be after a change. */
export function withEntries(entries: Entries, changed: readonly Entry[]): Entries {
  const { pictures, tables } = entries;
  const places = new Map([...entries.places, ...changed.map(({ source, kind, id }) => [source.path, { kind, id }] as const)]);
  const list = [...kindNames.flatMap((kind): readonly Entry[] => entries.of(kind)), ...changed];
  const own = entriesFrom(list, { places, pictures, tables });
  return {
    ...own,
    ids: (kind) => [...new Set([...entries.ids(kind), ...own.ids(kind)])],
    has: (kind, id) => entries.has(kind, id) || own.has(kind, id),
  };
}
