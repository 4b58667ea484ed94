import type { Change } from '../../schemas/change.ts';
import type { Day } from '../../schemas/day.ts';
import { schoolYearOf } from '../calendar.ts';
import type { Plan, RankedLevel, Rating, Routine, Strategy, Subject } from '../site.ts';
import { flagsOfRating, runsOn, type Flag } from './flags.ts';
import { counts, isRated, movementOf, ratingsLike, type Movement } from './movement.ts';

/** A subject's ratings over time, newest first, with the material changes between them. */
export type HistoryItem =
  | { readonly kind: 'rating'; readonly rating: Rating; readonly movement: Movement; readonly flags: readonly Flag[] }
  | { readonly kind: 'change'; readonly change: Change };

export function ratingHistory(strategy: Strategy): HistoryItem[] {
  const ratings = strategy.ratings.filter((rating) => rating.unit === null && counts(rating));
  const items = [
    ...ratings.map((rating) => ({
      day: rating.routine.fields.date,
      item: { kind: 'rating', rating, movement: movementOf(rating), flags: flagsOfRating(rating) } as const,
    })),
    ...(strategy.fields.changes ?? []).map((change) => ({ day: change.on, item: { kind: 'change', change } as const })),
  ];
  return items.sort((one, other) => (one.day < other.day ? 1 : one.day > other.day ? -1 : 0)).map(({ item }) => item);
}

/** One bar of a history: what a routine said of a subject. */
export interface HistoryBar {
  readonly routine: Routine;
  readonly level: RankedLevel | null;
  readonly state: 'rated' | 'not-rated' | 'absent';
  /** Whether a new school year, a new scale or, by a material change, a new shape begins here. */
  readonly breaks: boolean;
}

/** A subject's level in each of the plan's last rated routines, oldest first. */
export function historyBars(subject: Strategy | Plan, plan: Plan, until: Routine, starts: string, most = 8): HistoryBar[] {
  const routines = plan.routines.filter((routine) => wasRated(routine) && routine.fields.date <= until.fields.date).slice(-most);
  let before: Rating | undefined;
  return routines.map((routine, index) => {
    const rating = ofRoutine(subject, routine);
    const last = routines[index - 1];
    const newYear = last !== undefined && schoolYearOf(last.fields.date, starts) !== schoolYearOf(routine.fields.date, starts);
    const newScale = rating !== undefined && before !== undefined && !rating.rubric.comparable.has(before.rubric.id);
    const newShape = last !== undefined && changedBetween(subject, last.fields.date, routine.fields.date);
    before = rating ?? before;
    const present = subject.kind === 'plan' || rating !== undefined || runsOn(subject, routine.fields.date);
    const level = rating && isRated(rating) ? rating.judgement.overall : null;
    return { routine, level, state: level ? 'rated' : present ? 'not-rated' : 'absent', breaks: newYear || newScale || newShape };
  });
}

/** Whether a material change fell after one day and up to another. */
function changedBetween({ fields }: Strategy | Plan, after: Day, until: Day): boolean {
  return (fields.changes ?? []).some(({ on }) => after < on && on <= until);
}

function wasRated(routine: Routine): boolean {
  return routine.ratings.some(counts);
}

function ofRoutine(subject: Subject, routine: Routine): Rating | undefined {
  return routine.ratings.find((rating) => rating.subject === subject && rating.unit === null && ratingsLike(rating).includes(rating));
}
