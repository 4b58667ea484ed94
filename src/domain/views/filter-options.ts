import type { SchoolYear } from '../../schemas/day.ts';
import { levelsOf } from '../judgement.ts';
import { compare } from '../issue.ts';
import type { Goal, Plan, Series, Site, Strategy } from '../site.ts';
import { plansInOrder } from './plans.ts';
import {
  notRatedValue,
  searchKinds,
  searchStates,
  type FilterName,
  type Filters,
  type SearchKind,
  type SearchState,
} from './search-filters.ts';

/** Things of one plan. */
export interface OfPlan<T> {
  readonly plan: Plan;
  readonly things: readonly T[];
}

/** What people may choose by each filter: only what there is, in an order in which they find it. */
export interface FilterOptions {
  readonly kinds: readonly SearchKind[];
  /** Newest first. */
  readonly years: readonly SchoolYear[];
  readonly series: readonly OfPlan<Series>[];
  readonly strategies: readonly OfPlan<Strategy>[];
  readonly goals: readonly OfPlan<Goal>[];
  /** Labels of levels, strongest first, then what has no level. */
  readonly ratings: readonly string[];
  readonly states: readonly SearchState[];
}

/** The options for records that are found by `all`. */
export function filterOptions(site: Site, all: readonly Filters[]): FilterOptions {
  const found = (name: FilterName): Set<string> => new Set(all.flatMap((filters) => filters[name] ?? []));
  const [kinds, series, strategies, goals, ratings, states] = [
    found('kind'),
    found('series'),
    found('strategy'),
    found('goal'),
    found('rating'),
    found('state'),
  ];
  return {
    kinds: searchKinds.filter((kind) => kinds.has(kind)),
    years: [...found('year')].sort((one, other) => compare(other, one)),
    series: byPlan(site, (plan) => plan.series.filter(({ id }) => series.has(id))),
    // A strategy of two plans is listed once, under that of its main goal.
    strategies: byPlan(site, (plan) => plan.strategies.filter((one) => one.goals[0]?.plan === plan && strategies.has(one.id))),
    goals: byPlan(site, (plan) => plan.goals.filter(({ id }) => goals.has(id))),
    ratings: ratingLabels(site).filter((label) => ratings.has(label)),
    states: searchStates.filter((state) => states.has(state)),
  };
}

function byPlan<T>(site: Site, thingsOf: (plan: Plan) => readonly T[]): OfPlan<T>[] {
  return plansInOrder(site)
    .map((plan) => ({ plan, things: thingsOf(plan) }))
    .filter(({ things }) => things.length > 0);
}

/** The labels of all scales, by their place on them: scales of other lengths are woven in. */
function ratingLabels(site: Site): string[] {
  const levels = site.rubrics.all.flatMap((rubric) => levelsOf(rubric));
  const strongest = levels.toSorted((one, other) => (other.rank - 1) / (other.of - 1) - (one.rank - 1) / (one.of - 1));
  return [...new Set([...strongest.map(({ label }) => label), notRatedValue])];
}
