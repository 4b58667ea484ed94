import type { RankedLevel, Rating, Strategy } from '../site.ts';
import type { LeagueTable } from './league-table.ts';
import { isRated, type Movement } from './movement.ts';

/** A strategy whose rating rose or fell in the table's routine. */
export interface MovedStrategy {
  readonly strategy: Strategy;
  readonly rating: Rating;
  readonly movement: Extract<Movement, { kind: 'up' | 'down' }>;
  readonly now: RankedLevel;
}

/** At most so many of them, those that fell before those that rose, still in the order of the table. */
export function mostNotable(moved: readonly MovedStrategy[], most: number): MovedStrategy[] {
  const fallen = moved.filter(({ movement }) => movement.kind === 'down');
  const chosen = new Set([...fallen, ...moved.filter((one) => !fallen.includes(one))].slice(0, most));
  return moved.filter((one) => chosen.has(one));
}

/** The strategies that rose or fell, in the order of the table. */
export function movedStrategies(table: LeagueTable): MovedStrategy[] {
  return table.rows.flatMap(({ strategy, rating, movement }) =>
    rating && isRated(rating) && (movement.kind === 'up' || movement.kind === 'down')
      ? [{ strategy, rating, movement, now: rating.judgement.overall }]
      : [],
  );
}
