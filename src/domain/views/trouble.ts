import type { RankedLevel, Rating, Routine, Strategy } from '../site.ts';
import type { LeagueTable } from './league-table.ts';
import { isRated, previousRating } from './movement.ts';

/** A strategy in the weaker half of its scale. */
export interface TroubledRow {
  readonly strategy: Strategy;
  readonly level: RankedLevel;
  /** The routine in which it came to this level and stayed. */
  readonly since: Routine;
}

/** The strategies of a table that stand in the weaker half of their scale, weakest first. */
export function troubledRows(table: LeagueTable): TroubledRow[] {
  return [...table.rows, ...table.older]
    .flatMap(({ strategy, rating }) => {
      if (!rating || !isRated(rating)) return [];
      const level = rating.judgement.overall;
      return 2 * level.rank <= level.of ? [{ strategy, level, since: levelSince(rating) }] : [];
    })
    .sort((one, other) => one.level.rank / one.level.of - other.level.rank / other.level.of);
}

/** The routine in which a subject came to the level that it has now without a break. */
export function levelSince(rating: Rating): Routine {
  let since = rating;
  for (let before = previousRating(since); before && sameLevel(rating, before); before = previousRating(since)) since = before;
  return since.routine;
}

function sameLevel(one: Rating, other: Rating): boolean {
  if (!isRated(one) || !isRated(other)) return false;
  return one.rubric.comparable.has(other.rubric.id) && one.judgement.overall.rank === other.judgement.overall.rank;
}
