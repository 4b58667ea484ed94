import type { Strategy } from '../site.ts';
import type { OverallRow } from './league-table.ts';
import { counts, movementOf } from './movement.ts';

/** A strategy's latest rating that counts, with its movement; `null` when it was never rated. */
export function standingOf(strategy: Strategy): OverallRow | null {
  const rating = strategy.ratings.findLast((one) => one.unit === null && counts(one));
  return rating ? { rating, movement: movementOf(rating), current: true } : null;
}
