import type { Goal, Plan, Strategy } from '../site.ts';
import type { OverallRow } from './league-table.ts';
import { counts, movementOf } from './movement.ts';

/** A strategy's, goal's or plan's latest rating that counts, with its movement; `null` when it was never rated. */
export function standingOf(subject: Strategy | Goal | Plan): OverallRow | null {
  const rating = subject.ratings.findLast((one) => one.unit === null && counts(one));
  return rating ? { rating, movement: movementOf(rating), current: true } : null;
}
