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

/** The strategies that rose or fell, in the order of the table. */
export function movedStrategies(table: LeagueTable): MovedStrategy[] {
  return table.rows.flatMap(({ strategy, rating, movement }) =>
    rating && isRated(rating) && (movement.kind === 'up' || movement.kind === 'down')
      ? [{ strategy, rating, movement, now: rating.judgement.overall }]
      : [],
  );
}
