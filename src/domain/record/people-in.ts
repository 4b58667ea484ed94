import type { RecordFields } from '../../schemas/record.ts';
import { referencesIn } from '../references.ts';
import type { Routine, Site } from '../site.ts';

/** Everybody of `people.yaml` whom a packet may name: in its own files, and in what is recorded beside them. */
export function peopleIn(site: Site, routine: Routine, recorded: Partial<RecordFields>): NonNullable<RecordFields['people']> {
  const written = [{ kind: 'record', fields: recorded } as const, routine, ...routine.ratings];
  const named = new Set(written.flatMap(referencesIn).flatMap(({ target, value }) => (target === 'person' ? [value] : [])));
  return [...site.people].flatMap(([person, { name, position }]) => (named.has(person) ? [{ person, name, position }] : []));
}
