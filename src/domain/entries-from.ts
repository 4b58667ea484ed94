import type { KindName } from '../schemas/kinds.ts';
import type { Entries, Entry } from './entry.ts';

/** What entries have besides themselves. `ids` and `has` are given where more ids are known than those of the entries. */
type Around = Pick<Entries, 'places' | 'pictures' | 'tables'> & Partial<Pick<Entries, 'ids' | 'has'>>;

/** Entries by their kind and id, made from a list of them: of two with one kind and id, the later in the place of the earlier. */
export function entriesFrom(list: readonly Entry[], around: Around): Entries {
  const byKind = new Map<KindName, Map<string, Entry>>();
  for (const entry of list) byKind.set(entry.kind, (byKind.get(entry.kind) ?? new Map<string, Entry>()).set(entry.id, entry));
  const listed = new Map([...byKind].map(([kind, entries]) => [kind, [...entries.values()]]));
  return {
    of: <Name extends KindName>(kind: Name): readonly Entry<Name>[] => {
      const entries = listed.get(kind);
      return entries && areOf(entries, kind) ? entries : [];
    },
    get: (kind, id) => {
      const entry = byKind.get(kind)?.get(id);
      return entry && isOf(entry, kind) ? entry : undefined;
    },
    ids: (kind) => [...(byKind.get(kind)?.keys() ?? [])],
    has: (kind, id) => byKind.get(kind)?.has(id) ?? false,
    ...around,
  };
}

function isOf<Name extends KindName>(entry: Entry, kind: Name): entry is Entry<Name> {
  return entry.kind === kind;
}

/** Whether a list of entries of one kind is of this kind: its first entry tells. */
function areOf<Name extends KindName>(entries: readonly Entry[], kind: Name): entries is readonly Entry<Name>[] {
  const [first] = entries;
  return first === undefined || isOf(first, kind);
}
