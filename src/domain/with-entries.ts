import type { KindName } from '../schemas/kinds.ts';
import type { Entries, Entry } from './entry.ts';

/** Entries with some added, or put in the place of those with their kind and id: what the content would be after a change. */
export function withEntries(entries: Entries, changed: readonly Entry[]): Entries {
  const byKind = Map.groupBy(changed, ({ kind }) => kind);
  const made = new Map<KindName, ReadonlyMap<string, Entry>>();
  for (const [kind, own] of byKind) made.set(kind, new Map([...entries.of(kind), ...own].map((entry) => [entry.id, entry])));
  const all = new Map([...made].map(([kind, own]) => [kind, [...own.values()]]));
  const places = new Map([...entries.places, ...changed.map(({ source, kind, id }) => [source.path, { kind, id }] as const)]);
  return {
    of: <Name extends KindName>(kind: Name) => (all.get(kind) as unknown as Entry<Name>[] | undefined) ?? entries.of(kind),
    get: <Name extends KindName>(kind: Name, id: string) =>
      made.has(kind) ? (made.get(kind)?.get(id) as Entry<Name> | undefined) : entries.get(kind, id),
    ids: (kind) => [...new Set([...entries.ids(kind), ...(made.get(kind)?.keys() ?? [])])],
    has: (kind, id) => entries.has(kind, id) || (made.get(kind)?.has(id) ?? false),
    places,
    pictures: entries.pictures,
    tables: entries.tables,
  };
}
