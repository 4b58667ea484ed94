import type { Fields, KindName } from '../../schemas/kinds.ts';
import { resolveId, resolveStep, type Entries, type Entry } from '../entry.ts';
import { compare } from '../issue.ts';
import { mapReferences } from '../map-references.ts';
import type { Shelf, Thing } from '../site.ts';

/** The same thing while its links are still being made. */
export type Growing<T> = { -readonly [Key in keyof T]: T[Key] extends readonly (infer Item)[] ? Item[] : T[Key] };

/** Things by their id, in an order of theirs and then of their ids. */
export function shelf<T extends { readonly id: string }>(things: readonly T[], order: (one: T, other: T) => number = () => 0): Shelf<T> {
  const all = [...things].sort((one, other) => order(one, other) || compare(one.id, other.id));
  const byId = new Map(all.map((one) => [one.id, one]));
  return { all, get: (id) => byId.get(id) };
}

/** Checked references always lead somewhere. */
export function found<T>(from: { get(id: string): T | undefined }, id: string): T {
  const one = from.get(id);
  if (one === undefined) throw new Error(`Nothing is known as "${id}".`);
  return one;
}

/** Where an author put something; what has no order comes last. */
export function place({ fields }: { readonly fields: { readonly order?: number | undefined } }): number {
  return fields.order ?? Number.MAX_SAFE_INTEGER;
}

/** What every thing has in common, from its file. */
export function thing<Name extends KindName>(entries: Entries, entry: Entry<Name>): Thing<Name> {
  const { kind, id, body, source, internal } = entry;
  return { kind, id, fields: withFullIds(entries, entry), body, source, internal };
}

/** In a subfolder a reference may be short: here each becomes the full id. */
function withFullIds<Name extends KindName>(entries: Entries, { kind, fields, folder }: Entry<Name>): Fields[Name] {
  if (folder === '') return fields;
  return mapReferences(kind, fields, {
    id: (target, id) => (target === 'person' ? id : (resolveId(entries, target, id, folder) ?? id)),
    step: (address) => resolveStep(entries, address, folder),
  });
}
