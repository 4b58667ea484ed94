import type { RecordFields } from '../../schemas/record.ts';
import { referencesIn } from '../references.ts';
import type { Routine, Site } from '../site.ts';
import type { Scope } from './scope-of.ts';

/** Everybody of `people.yaml` whom a packet may name: in its own files, in what is recorded, in ratings and promises before it. */
export function peopleIn(site: Site, routine: Routine, scope: Scope, recorded: Partial<RecordFields>): NonNullable<RecordFields['people']> {
  const before = scope.earlier.map(({ fields: { nextSteps, followUps } }) => ({ nextSteps, followUps }));
  const written = [
    { kind: 'record', fields: recorded } as const,
    { kind: 'routine', fields: routine.fields } as const,
    ...before.map((fields) => ({ kind: 'routine', fields }) as const),
    ...[routine, ...scope.earlier].flatMap(({ ratings }) => ratings),
  ];
  const named = new Set(written.flatMap(referencesIn).flatMap(({ target, value }) => (target === 'person' ? [value] : [])));
  return [...site.people].flatMap(([person, { name, position }]) => (named.has(person) ? [{ person, name, position }] : []));
}
