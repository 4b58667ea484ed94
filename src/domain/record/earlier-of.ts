import type { NextStep } from '../../schemas/next-step.ts';
import { mayKnow } from '../may-know.ts';
import type { Rating, Routine, Site, Subject } from '../site.ts';
import { answeredSteps } from '../views/follow-ups.ts';
import { hasLeagueTable, leagueTable, overallOfSubject } from '../views/league-table.ts';
import { previousRating } from '../views/movement.ts';
import { routinesOfHistory } from '../views/rating-history.ts';

/** A routine before another, with what the packet of that other reads of it. */
export interface Earlier {
  readonly routine: Routine;
  readonly ratings: readonly EarlierRating[];
  /** Promises of which the other routine says what became of them. */
  readonly steps: readonly NextStep[];
}

export interface EarlierRating {
  readonly rating: Rating;
  /** Whether the packet shows it with its reason: nobody has judged the same since. Of any other the level alone is compared with. */
  readonly shown: boolean;
}

/** The routines before one that its packet compares with, still shows ratings of, or answers; oldest first. */
export function earlierOf(site: Site, routine: Routine): Earlier[] {
  const { shown, compared, named } = hasLeagueTable(routine) ? ratingsBefore(routine) : nothing;
  const answered = answeredSteps(site, routine.fields.followUps ?? []);
  const ratings = new Set([...shown, ...compared]);
  const routines = new Set<Routine>([
    ...[...ratings].map((rating) => rating.routine),
    ...named,
    ...answered.flatMap((one) => one.routine ?? []),
  ]);
  routines.delete(routine);
  return site.routines.all
    .filter((one) => routines.has(one) && mayKnow(routine, one))
    .map((one) => ({
      routine: one,
      ratings: one.ratings
        .filter((rating) => ratings.has(rating) && mayKnow(routine, rating))
        .map((rating) => ({ rating, shown: shown.has(rating) })),
      steps: (one.fields.nextSteps ?? []).filter((step) => answered.some((answer) => answer.step === step)),
    }));
}

interface Before {
  readonly shown: ReadonlySet<Rating>;
  readonly compared: readonly Rating[];
  /** Routines that are named without a rating of theirs. */
  readonly named: readonly Routine[];
}

const nothing: Before = { shown: new Set(), compared: [], named: [] };

/** What a routine's league table, the history beside it and the goals of its slides read of earlier ratings. */
function ratingsBefore(routine: Routine): Before {
  const { plan } = routine.series;
  const table = leagueTable(plan, routine);
  const rows = [...table.rows, ...table.older];
  const shown = new Set([...rows, ...(table.overall ? [table.overall] : [])].flatMap(({ rating }) => rating ?? []));
  const goals = plan.goals.flatMap((goal) => overallOfSubject(goal, routine)?.rating ?? []);
  const subjects = new Set<Subject>([plan, ...rows.map(({ strategy }) => strategy)]);
  return {
    shown,
    compared: [...goals, ...[...shown].flatMap((rating) => previousRating(rating) ?? []), ...ratingsOfHistory(routine, subjects)],
    named: rows.flatMap(({ flags }) => flags.flatMap((flag) => (flag.kind === 'passed-unrated' ? [flag.routine] : []))),
  };
}

/** The ratings behind the bars of some subjects; of a routine that rated none of them one other, so that it keeps its place. */
function ratingsOfHistory(routine: Routine, subjects: ReadonlySet<Subject>): Rating[] {
  return routinesOfHistory(routine.series.plan, routine).flatMap(({ ratings }) => {
    const own = ratings.filter(({ unit, subject }) => unit === null && subjects.has(subject));
    return own.length > 0 ? own : ratings.slice(0, 1);
  });
}
