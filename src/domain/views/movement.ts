import type { RankedLevel, Rating, Routine } from '../site.ts';

/** How a rating stands to the same subject's rating before it. */
export type Movement =
  | { readonly kind: 'up' | 'down'; readonly by: number; readonly from: RankedLevel; readonly since: Routine }
  | { readonly kind: 'same'; readonly from: RankedLevel; readonly since: Routine }
  | { readonly kind: 'scale-changed'; readonly from: RankedLevel; readonly since: Routine }
  | { readonly kind: 'first' }
  | { readonly kind: 'not-rated' };

/** Whether a rating counts in tables and trends: its routine was held, and was no trial. */
export function counts(rating: Rating): boolean {
  return rating.routine.fields.status === 'held' && !rating.routine.fields.trial;
}

/** Ratings of the same subject in the same school, oldest first, that count. */
export function ratingsLike(rating: Rating): readonly Rating[] {
  return rating.subject.ratings.filter((other) => other.unit === rating.unit && counts(other));
}

/** The subject's last rating with levels before this one. */
export function previousRating(rating: Rating): (Rating & { judgement: { kind: 'rated' } }) | undefined {
  const all = rating.subject.ratings;
  for (let index = all.indexOf(rating) - 1; index >= 0; index -= 1) {
    const other = all[index];
    if (other && other.unit === rating.unit && counts(other) && isRated(other)) return other;
  }
  return undefined;
}

/** Each subject is compared with itself, and only on rubrics that compare: a change of scale breaks the trend visibly. */
export function movementOf(rating: Rating): Movement {
  if (!isRated(rating)) return { kind: 'not-rated' };
  const previous = previousRating(rating);
  if (!previous) return { kind: 'first' };
  const { overall } = rating.judgement;
  const from = previous.judgement.overall;
  const since = previous.routine;
  if (!rating.rubric.comparable.has(previous.rubric.id)) return { kind: 'scale-changed', from, since };
  if (overall.rank === from.rank) return { kind: 'same', from, since };
  return overall.rank > from.rank
    ? { kind: 'up', by: overall.rank - from.rank, from, since }
    : { kind: 'down', by: from.rank - overall.rank, from, since };
}

export function isRated(rating: Rating): rating is Rating & { judgement: Extract<Rating['judgement'], { kind: 'rated' }> } {
  return rating.judgement.kind === 'rated';
}

/** The overall level that people gave; `null` where they gave none, or nothing was said at all. */
export function levelGiven(rating: Rating | null | undefined): RankedLevel | null {
  return rating && isRated(rating) ? rating.judgement.overall : null;
}
