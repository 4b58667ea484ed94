import type { Day } from '../../schemas/day.ts';
import { schoolYearOf } from '../calendar.ts';
import type { Plan, RankedLevel, Rating, Routine, Strategy, Subject } from '../site.ts';
import { flagsOfRating, wasDue, type Flag } from './flags.ts';
import { lifeOf, runsOn, type LifeEvent } from './life.ts';
import { counts, levelGiven, movementOf, ratingsLike, type Movement } from './movement.ts';

/** A subject's ratings over time, newest first, with what happened to it between them. */
export type HistoryItem =
  | { readonly kind: 'rating'; readonly rating: Rating; readonly movement: Movement; readonly flags: readonly Flag[] }
  | { readonly kind: 'event'; readonly event: LifeEvent };

export function ratingHistory(strategy: Strategy, today: Day): HistoryItem[] {
  const ratings = strategy.ratings.filter((rating) => rating.unit === null && counts(rating));
  const items = [
    ...ratings.map((rating) => ({
      day: rating.routine.fields.date,
      item: { kind: 'rating', rating, movement: movementOf(rating), flags: flagsOfRating(rating) } as const,
    })),
    ...lifeOf(strategy)
      .filter(({ day }) => day <= today)
      .map((event) => ({ day: event.day, item: { kind: 'event', event } as const })),
  ];
  return items.sort((one, other) => (one.day < other.day ? 1 : one.day > other.day ? -1 : 0)).map(({ item }) => item);
}

/** How many routines a history goes back beside a table. */
const usualBars = 8;

/** One bar of a history: what a routine said of a subject. */
export interface HistoryBar {
  readonly routine: Routine;
  readonly level: RankedLevel | null;
  /** `absent`: not in the plan; `not-in-focus`: the routine did not look at it. */
  readonly state: 'rated' | 'not-rated' | 'not-in-focus' | 'absent';
  /** What begins here, so that the bars before it do not compare: another scale, or by a material change another strategy. */
  readonly breaks: 'scale' | 'change' | null;
  readonly newYear: boolean;
}

/** A subject's level in each of the plan's last rated routines, oldest first. */
export function historyBars(subject: Strategy | Plan, plan: Plan, until: Routine, starts: string, most = usualBars): HistoryBar[] {
  const routines = routinesOfHistory(plan, until, most);
  let before: RankedLevel | undefined;
  return routines.map((routine, index) => {
    const rating = ofRoutine(subject, routine);
    const last = routines[index - 1];
    const newYear = last !== undefined && schoolYearOf(last.fields.date, starts) !== schoolYearOf(routine.fields.date, starts);
    const level = levelGiven(rating);
    const newScale = level !== null && before !== undefined && !level.rubric.comparable.has(before.rubric.id);
    const newShape = last !== undefined && changedBetween(subject, last.fields.date, routine.fields.date);
    before = level ?? before;
    const breaks = newScale ? 'scale' : newShape ? 'change' : null;
    return { routine, level, state: level ? 'rated' : stateWithout(subject, routine, rating), breaks, newYear };
  });
}

/** The last rated routines of a plan up to one of them, oldest first: those that a history has bars for. */
export function routinesOfHistory(plan: Plan, until: Routine, most = usualBars): Routine[] {
  return ratedRoutines(plan)
    .filter(({ fields }) => fields.date <= until.fields.date)
    .slice(-most);
}

/** Why a routine has no level for a subject. */
function stateWithout(subject: Strategy | Plan, routine: Routine, rating: Rating | undefined): Exclude<HistoryBar['state'], 'rated'> {
  if (rating) return 'not-rated';
  if (subject.kind === 'plan') return 'not-in-focus';
  if (!runsOn(subject, routine.fields.date)) return 'absent';
  return wasDue(subject, routine) ? 'not-rated' : 'not-in-focus';
}

/** The routines of a plan that rated something, oldest first. */
export function ratedRoutines(plan: Plan): Routine[] {
  return plan.routines.filter((routine) => routine.ratings.some(counts));
}

/** Whether a material change fell after one day and up to another. */
function changedBetween({ fields }: Strategy | Plan, after: Day, until: Day): boolean {
  return (fields.changes ?? []).some(({ on }) => after < on && on <= until);
}

function ofRoutine(subject: Subject, routine: Routine): Rating | undefined {
  return routine.ratings.find((rating) => rating.subject === subject && rating.unit === null && ratingsLike(rating).includes(rating));
}
