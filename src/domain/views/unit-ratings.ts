import type { Plan, Rating, Site, Strategy, Unit } from '../site.ts';
import { counts, movementOf, type Movement } from './movement.ts';

/** What is said of one unit: of itself, or of a strategy in it. */
export interface UnitRating {
  readonly rating: Rating;
  readonly movement: Movement;
}

/** The latest ratings of one unit: its own first, then those of strategies in it, in the plan's own order. */
export function ratingsOfUnit(site: Site, unit: Unit): UnitRating[] {
  const own = latestIn(unit.ratings.filter((rating) => rating.unit === null));
  const inUnit = site.strategies.all.flatMap((strategy) => latestIn(strategy.ratings.filter((rating) => rating.unit === unit)));
  return [...own, ...inUnit];
}

/** A strategy's latest rating in each unit, in the district's own order: never ranked. */
function ratingsByUnit(site: Site, strategy: Strategy): UnitRating[] {
  return site.units.all.flatMap((unit) => latestIn(strategy.ratings.filter((rating) => rating.unit === unit)));
}

/** A plan's strategies with their ratings side by side by unit; nothing unless the district opted in. */
export function comparedByUnit(site: Site, plan: Plan): { readonly strategy: Strategy; readonly ratings: readonly UnitRating[] }[] {
  if (site.settings.compareUnits !== 'public') return [];
  return plan.strategies
    .map((strategy) => ({ strategy, ratings: ratingsByUnit(site, strategy) }))
    .filter(({ ratings }) => ratings.length > 0);
}

function latestIn(ratings: readonly Rating[]): UnitRating[] {
  const latest = ratings.findLast(counts);
  return latest ? [{ rating: latest, movement: movementOf(latest) }] : [];
}

/** The strategies that run in a unit, by name. */
export function strategiesIn(site: Site, unit: Unit): Strategy[] {
  return site.strategies.all.filter(({ fields }) => fields.units?.includes(unit.id));
}
