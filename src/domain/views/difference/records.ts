import type { RecordFields } from '../../../schemas/record.ts';
import type { Routine, RoutineRecord, Site } from '../../site.ts';
import type { Change, Fact, FieldFact } from './change.ts';
import { fieldFacts, listFacts, within } from './fields.ts';
import { livingChanges } from './living.ts';
import { matchSites, type Matching, type Pair } from './matching.ts';
import { changedFields, isSame } from './same.ts';
import { peopleFacts } from './setup.ts';

type Earlier = NonNullable<RecordFields['earlier']>[number];

/** What a record says of itself and of its routine; all else in it is of files that go on living. */
const own: ReadonlySet<string> = new Set<keyof RecordFields>(['closed', 'earlier', 'site', 'ratings', 'decisions', 'nextSteps', 'quotes']);

/** Routines that were closed or opened again, and what is another in the records of those that stay closed. */
export function recordChanges(after: Site, { records, renames }: Matching): Change[] {
  const told = (record: RoutineRecord, section: Change['section'], factsFor: (routine: Routine) => readonly Fact[]): Change[] => {
    const routine = after.routines.get(record.id);
    return routine ? factsFor(routine).map((fact) => ({ section, path: record.source.path, fact })) : [];
  };
  return [
    ...records.added.flatMap((record) => told(record, 'routines', (routine) => [{ kind: 'closed', routine, record }])),
    ...records.pairs.flatMap((pair) => told(pair.after, 'record', (routine) => factsOfRecord(pair, routine, renames))),
    ...records.removed.flatMap((record) => told(record, 'record', (routine) => [{ kind: 'reopened', routine, record }])),
  ];
}

/** What it says of itself, then what it says of other files, told as if these had changed; where that is the same, how it is written. */
function factsOfRecord({ before, was, after }: Pair<RoutineRecord>, routine: Routine, renames: Matching['renames']): Fact[] {
  const living = changedFields(was, after.fields).filter((field) => !own.has(field));
  const inside = living.length > 0 ? livingFacts(before.site, after.site, renames) : [];
  const apart = ['earlier', 'site', ...(inside.length > 0 ? living : [])];
  const fields = fieldFacts(within(after), was, after.fields, apart);
  return [
    ...fields.map(asOrder),
    ...earlierFacts(was, after),
    ...fieldFacts(within(after, 'site'), was.site, after.fields.site),
    ...inside,
  ].map((fact) => ({ kind: 'recorded', routine, fact }));
}

/** What is another in what it knows of routines before it. */
function earlierFacts({ earlier }: RecordFields, after: RoutineRecord): Fact[] {
  const list = { name: 'earlier', key: ({ routine }: Earlier) => routine } as const;
  return listFacts(within(after, 'earlier'), list, earlier, after.fields.earlier);
}

/** A list of which nothing but the order is another is told as that. */
function asOrder(fact: FieldFact): Fact {
  const { from, to, kind: _kind, ...where } = fact;
  const sorted = (list: unknown): unknown => (Array.isArray(list) ? list.map((item) => JSON.stringify(item)).sort() : null);
  return Array.isArray(from) && isSame(sorted(from), sorted(to)) ? { kind: 'order', ...where } : fact;
}

function livingFacts(before: Site, after: Site, renames: Matching['renames']): Fact[] {
  const matching = matchSites(before, after, renames);
  const changes = livingChanges(matching, () => []).filter(({ section }) => section !== 'renamed');
  return [...changes.map(({ fact }) => fact), ...peopleFacts(before, after, matching)];
}
