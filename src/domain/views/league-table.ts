import type { Element } from '../../schemas/rubric.ts';
import type { Goal, Plan, Rating, Routine, Rubric, Strategy } from '../site.ts';
import { flagsOfStrategy, type Flag } from './flags.ts';
import { isOver, isUnderWay, runsOn } from './life.ts';
import { counts, isRated, movementOf, type Movement } from './movement.ts';

/** A plan's strategies by their likelihood of success, as of one routine. */
export interface LeagueTable {
  readonly plan: Plan;
  /** The routine whose ratings these are; `null` before the first. */
  readonly routine: Routine | null;
  readonly rubric: Rubric | null;
  readonly elements: readonly Element[];
  /** Rated in this routine, strongest first; those not rated come last. */
  readonly rows: readonly LeagueRow[];
  /** Last rated in an earlier routine. */
  readonly older: readonly LeagueRow[];
  /** The authors' own overall row; never an average. */
  readonly overall: OverallRow | null;
}

export interface LeagueRow {
  readonly strategy: Strategy;
  readonly rating: Rating | null;
  /** Place in the table; equal for equal levels. `null` when not rated. */
  readonly place: number | null;
  /** Whether others share the place. */
  readonly shared: boolean;
  readonly movement: Movement;
  readonly flags: readonly Flag[];
}

export interface OverallRow {
  readonly rating: Rating;
  readonly movement: Movement;
  readonly current: boolean;
}

/** The routine whose ratings are the plan's latest: held, no trial, with ratings. */
export function latestRated(plan: Plan): Routine | null {
  return plan.routines.findLast((routine) => routine.ratings.some((rating) => counts(rating) && concerns(rating, plan))) ?? null;
}

/** Whether the pages and files of a routine show a table of ratings: a memo or a check-in that rates nothing and tells the board nothing has none. */
export function hasLeagueTable({ fields, ratings, boardReport }: Routine): boolean {
  return fields.kind === 'stocktake' || ratings.length > 0 || boardReport !== null;
}

/**
 * The league table of one plan (toolkit, "Preparation Steps for a Routine", step 1): by overall likelihood, then in the plan's own
 * order. Without a routine it is the current table, which strategies leave when they end, or the last one of a plan that is over. A routine that is not held yet shows the
 * ratings proposed for it.
 */
export function leagueTable(plan: Plan, asOf?: Routine): LeagueTable {
  const routine = asOf ?? latestRated(plan);
  const past = asOf ?? (isOver(plan) ? routine : null);
  const strategies = plan.strategies.filter((strategy) => (past ? wasThere(strategy, past) : isUnderWay(strategy)));
  const rows = strategies.map((strategy) => rowOf(strategy, plan, routine));
  const current = rows.filter(({ rating }) => rating === null || rating.routine === routine);
  const older = rows.filter(({ rating }) => rating !== null && rating.routine !== routine);
  const rubric =
    rows.find((row) => row.rating?.routine === routine)?.rating?.rubric ?? rows.find((row) => row.rating)?.rating?.rubric ?? null;
  return {
    plan,
    routine,
    rubric,
    elements: rubric?.fields.elements ?? [],
    rows: placed(current),
    older: placed(older).map((row) => ({ ...row, place: null, shared: false })),
    overall: overallOfSubject(plan, routine),
  };
}

/** A plan's or goal's own rating as of a routine; `null` when people have not judged it as a whole. */
export function overallOfSubject({ ratings }: Plan | Goal, routine: Routine | null): OverallRow | null {
  const rating = latestOf(ratings, routine);
  return rating && { rating, movement: movementOf(rating), current: rating.routine === routine };
}

/** What a routine itself said of its plan as a whole; `null` when it said nothing. */
export function overallOf(routine: Routine): OverallRow | null {
  const rating = routine.series.plan.ratings.find((one) => one.routine === routine && one.unit === null);
  return rating ? { rating, movement: movementOf(rating), current: true } : null;
}

function rowOf(strategy: Strategy, plan: Plan, routine: Routine | null): Omit<LeagueRow, 'place' | 'shared'> {
  const rating = latestOf(strategy.ratings, routine);
  const movement: Movement = rating ? movementOf(rating) : { kind: 'not-rated' };
  return { strategy, rating, movement, flags: routine ? flagsOfStrategy(strategy, plan, routine) : [] };
}

/** Whether a strategy was rated in a routine or part of the plan on its day. */
function wasThere(strategy: Strategy, routine: Routine): boolean {
  return runsOn(strategy, routine.fields.date) || strategy.ratings.some((rating) => rating.routine === routine && rating.unit === null);
}

/** A subject's rating in a routine, or else the last that counts before it. */
function latestOf(ratings: readonly Rating[], routine: Routine | null): Rating | null {
  if (!routine) return null;
  const whole = ratings.filter((rating) => rating.unit === null);
  return (
    whole.findLast((rating) => rating.routine === routine) ??
    whole.findLast((rating) => counts(rating) && rating.routine.fields.date <= routine.fields.date) ??
    null
  );
}

function concerns({ subject, unit }: Rating, plan: Plan): boolean {
  return unit === null && (subject === plan || (subject.kind === 'strategy' && plan.strategies.includes(subject)));
}

/** Strongest first; equal levels keep the plan's own order and share a place. */
function placed(rows: readonly Omit<LeagueRow, 'place' | 'shared'>[]): LeagueRow[] {
  const sorted = [...rows].sort((one, other) => strength(other) - strength(one));
  return sorted.map((row) => {
    const own = strength(row);
    const shared = own >= 0 && sorted.filter((other) => strength(other) === own).length > 1;
    return { ...row, place: own < 0 ? null : sorted.findIndex((other) => strength(other) === own) + 1, shared };
  });
}

/** Where on its scale a row stands, from 0 to 1, so that rows on scales of other lengths find a place; -1 when not rated. */
function strength({ rating }: { readonly rating: Rating | null }): number {
  if (!rating || !isRated(rating)) return -1;
  const { rank, of } = rating.judgement.overall;
  return (rank - 1) / (of - 1);
}
