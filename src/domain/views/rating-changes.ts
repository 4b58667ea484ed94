import type { Day } from '../../schemas/day.ts';
import type { RankedLevel, Rating, Subject } from '../site.ts';
import { counts, isRated, movementOf } from './movement.ts';

/** That the rating of something moved, or that it was rated for the first time. */
export type RatingChange = { readonly day: Day; readonly rating: Rating; readonly to: RankedLevel } & (
  | { readonly kind: 'rating-moved'; readonly from: RankedLevel }
  | { readonly kind: 'first-rated' }
);

/** How a subject's rating as a whole changed, oldest first; trials, proposals and ratings of one school are left out. */
export function ratingChanges({ ratings }: Pick<Subject, 'ratings'>): RatingChange[] {
  return ratings.flatMap((rating): RatingChange[] => {
    if (rating.unit !== null || !counts(rating) || !isRated(rating)) return [];
    const change = { day: rating.routine.fields.date, rating, to: rating.judgement.overall };
    const movement = movementOf(rating);
    if (movement.kind === 'first') return [{ kind: 'first-rated', ...change }];
    return movement.kind === 'up' || movement.kind === 'down' ? [{ kind: 'rating-moved', from: movement.from, ...change }] : [];
  });
}
