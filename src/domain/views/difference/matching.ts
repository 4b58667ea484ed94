import { mapReferences, type IdMap } from '../../map-references.ts';
import type { Fields, KindName } from '../../../schemas/kinds.ts';
import type {
  BoardReport,
  FreePage,
  Goal,
  Indicator,
  Plan,
  Rating,
  Routine,
  RoutineRecord,
  Rubric,
  Series,
  Site,
  Strategy,
  Thing,
  Unit,
} from '../../site.ts';
import { idsAfter, type Rename } from './renames.ts';

/** Anything that was made from a file of its own. */
export type AnyThing =
  | Rubric
  | Unit
  | Plan
  | Goal
  | Strategy
  | Indicator
  | Series
  | Routine
  | Rating
  | RoutineRecord
  | BoardReport
  | FreePage;

/** Anything that people know by a name of its own: a rating is known by what it rates, a record by its routine. */
export type NamedThing = Exclude<AnyThing, Rating | RoutineRecord>;

/** One thing as it was and as it is. */
export interface Pair<T extends AnyThing = AnyThing> {
  readonly before: T;
  readonly after: T;
  /** Its fields as they were, with the ids that files have now. */
  readonly was: T['fields'];
}

/** The things of one kind. */
export interface Matched<T extends AnyThing> {
  readonly added: readonly T[];
  readonly removed: readonly T[];
  readonly pairs: readonly Pair<T>[];
}

/** Everything on a site as it was, found again on the site as it is. */
export interface Matching {
  readonly rubrics: Matched<Rubric>;
  readonly units: Matched<Unit>;
  readonly plans: Matched<Plan>;
  readonly goals: Matched<Goal>;
  readonly strategies: Matched<Strategy>;
  readonly indicators: Matched<Indicator>;
  readonly series: Matched<Series>;
  readonly routines: Matched<Routine>;
  readonly pages: Matched<FreePage>;
  readonly boardReports: Matched<BoardReport>;
  readonly records: Matched<RoutineRecord>;
  /** Found by what they rate and where, not by the names of their files. */
  readonly ratings: Matched<Rating>;
  readonly renames: readonly Rename[];
  /** The ids that things have now, by those they had. */
  readonly now: IdMap;
}

/** Finds each thing again, over changes of its id. */
export function matchSites(before: Site, after: Site, renames: readonly Rename[]): Matching {
  const now = idsAfter(renames);
  const fieldsOf = <Name extends KindName>({ kind, fields }: Thing<Name>): Fields[Name] =>
    renames.length > 0 ? mapReferences(kind, fields, now) : fields;
  const byId = (thing: AnyThing): string => thing.id;
  const nowById = (thing: AnyThing): string => now.id(thing.kind, thing.id);
  const nowByRoutine = ({ id }: BoardReport | RoutineRecord): string => now.id('routine', id);
  return {
    rubrics: match(before.rubrics.all, after.rubrics.all, nowById, byId, (thing) => fieldsOf(thing)),
    units: match(before.units.all, after.units.all, nowById, byId, (thing) => fieldsOf(thing)),
    plans: match(before.plans.all, after.plans.all, nowById, byId, (thing) => fieldsOf(thing)),
    goals: match(before.goals.all, after.goals.all, nowById, byId, (thing) => fieldsOf(thing)),
    strategies: match(before.strategies.all, after.strategies.all, nowById, byId, (thing) => fieldsOf(thing)),
    indicators: match(before.indicators.all, after.indicators.all, nowById, byId, (thing) => fieldsOf(thing)),
    series: match(before.series.all, after.series.all, nowById, byId, (thing) => fieldsOf(thing)),
    routines: match(before.routines.all, after.routines.all, nowById, byId, (thing) => fieldsOf(thing)),
    pages: match(before.pages.all, after.pages.all, nowById, byId, (thing) => fieldsOf(thing)),
    boardReports: match(reportsOf(before), reportsOf(after), nowByRoutine, byId, (thing) => fieldsOf(thing)),
    records: match(before.records.all, after.records.all, nowByRoutine, byId, (thing) => fieldsOf(thing)),
    ratings: match(
      ratingsOf(before),
      ratingsOf(after),
      (rating) => whatItRates(rating, (kind, id) => now.id(kind, id)),
      (rating) => whatItRates(rating, (_, id) => id),
      (thing) => fieldsOf(thing),
    ),
    renames,
    now,
  };
}

function match<T extends AnyThing>(
  before: readonly T[],
  after: readonly T[],
  keyBefore: (thing: T) => string,
  keyAfter: (thing: T) => string,
  fieldsOf: (thing: T) => T['fields'],
): Matched<T> {
  const old = new Map(before.map((thing) => [keyBefore(thing), thing]));
  const pairs: Pair<T>[] = [];
  const added: T[] = [];
  for (const thing of after) {
    const key = keyAfter(thing);
    const partner = old.get(key);
    old.delete(key);
    if (partner) pairs.push({ before: partner, after: thing, was: fieldsOf(partner) });
    else added.push(thing);
  }
  return { added, removed: [...old.values()], pairs };
}

/** A report is called by its routine. */
function reportsOf(site: Site): BoardReport[] {
  return site.routines.all.flatMap(({ boardReport }) => boardReport ?? []);
}

function ratingsOf(site: Site): Rating[] {
  return site.routines.all.flatMap(({ ratings }) => ratings);
}

/** A subject in its school is rated once in a routine. */
function whatItRates({ routine, subject, unit }: Rating, idOf: (kind: KindName, id: string) => string): string {
  return [idOf('routine', routine.id), subject.kind, idOf(subject.kind, subject.id), unit ? idOf('unit', unit.id) : ''].join(' ');
}
