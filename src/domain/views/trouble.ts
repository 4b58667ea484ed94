import type { RankedLevel, Rating, Routine, Strategy } from '../site.ts';
import type { LeagueTable } from './league-table.ts';
import { levelGiven, previousRating } from './movement.ts';

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
      const level = levelGiven(rating);
      return rating && level && inWeakerHalf(level) ? [{ strategy, level, since: levelSince(rating) }] : [];
    })
    .sort((one, other) => one.level.rank / one.level.of - other.level.rank / other.level.of);
}

/** Whether a level lies in the weaker half of its scale. */
export function inWeakerHalf({ rank, of }: RankedLevel): boolean {
  return 2 * rank <= of;
}

/** The routine in which a subject came to the level that it has now without a break. */
export function levelSince(rating: Rating): Routine {
  let since = rating;
  for (let before = previousRating(since); before && sameLevel(rating, before); before = previousRating(since)) since = before;
  return since.routine;
}

function sameLevel(one: Rating, other: Rating): boolean {
  return one.rubric.comparable.has(other.rubric.id) && levelGiven(one)?.rank === levelGiven(other)?.rank;
}
