import type { Fact, FieldFact, ItemName, Where } from './change.ts';
import type { AnyThing, Pair } from './matching.ts';
import { areAlike, pairUp } from './paired-lists.ts';
import { changedFields, isSame } from './same.ts';

type Named = Readonly<Record<string, unknown>>;

/** Some fields of a kind whose changes are told in a way of their own; where it finds nothing to tell, each is told as a field. */
export interface Part<T extends AnyThing> {
  readonly fields: readonly string[];
  readonly facts: (pair: Pair<T>) => readonly Fact[];
}

/** Everything that changed in the fields of one thing: no field that differs is left out. */
export function factsOfFields<T extends AnyThing>(pair: Pair<T>, parts: readonly Part<T>[] = []): Fact[] {
  const told = new Set<string>(listsOldId(pair) ? ['aliases'] : []);
  const changed = changedFields(pair.was, pair.after.fields);
  const own = parts.flatMap((part) => {
    if (!part.fields.some((field) => changed.includes(field))) return [];
    const facts = part.facts(pair);
    if (facts.length > 0) for (const field of part.fields) told.add(field);
    return facts;
  });
  const fields = fieldFacts(within(pair.after), pair.was, pair.after.fields, [...told]);
  return [...own.filter(isFirst), ...fields, ...own.filter((fact) => !isFirst(fact))];
}

/** What one wants to know of a thing before all else. */
function isFirst({ kind }: Fact): boolean {
  return kind === 'status' || kind === 'rating-judged';
}

/** Whether all that is new among the earlier ids is the one that the thing had before. */
function listsOldId({ before, after, was }: Pair): boolean {
  return before.id !== after.id && isSame([...aliasesOf(was), before.id].sort(), [...aliasesOf(after.fields)].sort());
}

function aliasesOf(fields: AnyThing['fields']): readonly string[] {
  return 'aliases' in fields ? (fields.aliases ?? []) : [];
}

/** The place of some fields below those of a whole thing. */
export function within(thing: AnyThing, ...path: readonly string[]): Where {
  return { of: thing.kind, path, thing, item: null };
}

/** A fact for each field that differs between two groups of fields. */
export function fieldFacts(where: Where, before: Named = {}, after: Named = {}, but: readonly string[] = []): FieldFact[] {
  return changedFields(before, after)
    .filter((field) => !but.includes(field))
    .map((field) => ({ kind: 'field', ...where, path: [...where.path, field], from: before[field], to: after[field] }));
}

/** A list whose items are known by an id, a name or a day, or by their own words: then one that was reworded is found by them. */
export interface List<Value> {
  readonly name: ItemName;
  readonly key: (value: Value) => string;
  /** How people know an item, where that is not its key. */
  readonly title?: (value: Value) => string;
  readonly byWords?: boolean;
  /** The school year of the list, where there is one for each. */
  readonly year?: string;
}

/** What became of the items of a list that stands in `where`. */
export function listFacts<Value extends Named>(
  where: Where,
  list: List<Value>,
  before: readonly Value[] = [],
  after: readonly Value[] = [],
  ofItem: (was: Value, is: Value, at: Where) => readonly Fact[] = (was, is, at) => fieldFacts(at, was, is),
): Fact[] {
  const { name, key, title = key, byWords = false, year = null } = list;
  const { added, removed, kept, reordered } = pairUp(before, after, key, byWords ? areAlike : undefined);
  const itemOf = (value: Value) => ({ name, title: title(value), year });
  return [
    ...added.map((value): Fact => ({ kind: 'item-new', thing: where.thing, item: itemOf(value) })),
    ...kept.flatMap(([was, is]) => ofItem(was, is, { ...where, path: [...where.path, '*'], item: itemOf(is) })),
    ...removed.map((value): Fact => ({ kind: 'item-removed', thing: where.thing, item: itemOf(value) })),
    ...(reordered ? [{ kind: 'order', ...where } as const] : []),
  ];
}

/** The same as a part of a thing, for a list that stands in a field of its own. */
export function listPart<T extends AnyThing, Value extends Named>(
  field: string,
  list: List<Value>,
  listOf: (fields: T['fields']) => readonly Value[] | undefined,
): Part<T> {
  return {
    fields: [field],
    facts: ({ was, after }) => listFacts(within(after, field), list, listOf(was), listOf(after.fields)),
  };
}

/** The names that stand in either of two maps, sorted. */
export function namesIn(before: object = {}, after: object = {}): string[] {
  return [...new Set([...Object.keys(before), ...Object.keys(after)])].sort();
}
