import type { KindName } from '../../schemas/kinds.ts';
import { mayKnow } from '../may-know.ts';
import { referencesIn } from '../references.ts';
import type { Goal, Plan, Rating, Routine, Rubric, Series, Shelf, Site, Strategy, Unit } from '../site.ts';
import { runsOn } from '../views/life.ts';
import { earlierOf, type Earlier } from './earlier-of.ts';

/** The living things that a routine's packet shows or compares with. */
export interface Scope {
  /** What it reads of routines before it. */
  readonly earlier: readonly Earlier[];
  readonly series: readonly Series[];
  readonly plans: readonly Plan[];
  readonly goals: readonly Goal[];
  readonly strategies: readonly Strategy[];
  readonly rubrics: readonly Rubric[];
  /** Without those that only numbers name. */
  readonly units: readonly Unit[];
}

/** Everything that the views of a routine read from files outside its folder. */
export function scopeOf(site: Site, routine: Routine): Scope {
  const { plan } = routine.series;
  const may = (thing: { readonly internal: boolean }): boolean => mayKnow(routine, thing);
  const earlier = earlierOf(site, routine);
  const before = earlier.map((one) => one.routine);
  const ratings = [...routine.ratings.filter(may), ...earlier.flatMap((one) => one.ratings.map(({ rating }) => rating))];
  const subjects = ratings.map(({ subject }) => subject);
  const named = namedBy(
    site,
    [routine, ...routine.ratings.filter(may), ...before.map(({ kind, fields: { focus } }) => ({ kind, fields: { focus } }))],
    routine.notes,
  );
  const wasThere = plan.strategies.filter((strategy) => runsOn(strategy, routine.fields.date));
  const rated = subjects.filter((one) => one.kind === 'strategy');
  const strategies = among(site.strategies.all, [...wasThere, ...rated, ...named.strategies]).filter(may);
  const goals = among(site.goals.all, [
    ...plan.goals,
    ...subjects.filter((one) => one.kind === 'goal'),
    ...named.goals,
    ...strategies.flatMap((one) => one.goals),
  ]).filter(may);
  const series = among(
    site.series.all,
    [routine, ...before].map((one) => one.series),
  );
  const plans = among(site.plans.all, [plan, ...goals.map((goal) => goal.plan), ...subjects.filter((one) => one.kind === 'plan')]);
  return {
    earlier,
    series,
    plans,
    goals,
    strategies,
    rubrics: among(
      site.rubrics.all,
      ratings.map(({ rubric }) => rubric),
    ),
    units: among(site.units.all, [...plans.flatMap((one) => one.units), ...unitsOf(ratings), ...named.units]).filter(may),
  };
}

/** What files and notes name. */
function namedBy(
  site: Site,
  files: readonly Parameters<typeof referencesIn>[0][],
  notes: Routine['notes'],
): Pick<Scope, 'strategies' | 'goals' | 'units'> {
  const written = files.flatMap(referencesIn);
  const of = <T>(kind: KindName, shelf: Shelf<T>): T[] =>
    written.flatMap(({ target, value }) => (target === kind ? (shelf.get(value) ?? []) : []));
  const noted = notes.flatMap(({ about }) => about ?? []);
  return {
    strategies: [...of('strategy', site.strategies), ...noted.filter((one) => one.kind === 'strategy')],
    goals: [...of('goal', site.goals), ...noted.filter((one) => one.kind === 'goal')],
    units: of('unit', site.units),
  };
}

function unitsOf(ratings: readonly Rating[]): Unit[] {
  return ratings.flatMap(({ subject, unit }) => [...(subject.kind === 'unit' ? [subject] : []), ...(unit ? [unit] : [])]);
}

/** Some things in the order of all, each once. */
function among<T>(all: readonly T[], some: readonly T[]): T[] {
  const wanted = new Set(some);
  return all.filter((one) => wanted.has(one));
}
