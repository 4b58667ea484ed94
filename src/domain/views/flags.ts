import { levelOf } from '../judgement.ts';
import type { Plan, RankedLevel, Rating, Routine, Strategy } from '../site.ts';
import { pausedOn, runsOn } from './life.ts';
import { counts, isRated, movementOf } from './movement.ts';

/** What the software notices about a subject and people may want to talk about. It never judges. */
export type Flag =
  | { readonly kind: 'outside-range'; readonly side: 'above' | 'below'; readonly because: string | null }
  | { readonly kind: 'fell'; readonly by: number; readonly since: Routine }
  | { readonly kind: 'scale-changed'; readonly since: Routine }
  | { readonly kind: 'disputed'; readonly dissent: string | null; readonly levelsApart: number }
  | { readonly kind: 'passed-unrated'; readonly routine: Routine }
  | { readonly kind: 'never-rated' };

/** Raters this many levels apart on one element count as far apart. */
export const farApart = 2;

/** What is notable in one rating itself. */
export function flagsOfRating(rating: Rating): Flag[] {
  const flags: Flag[] = [];
  const range = outsideRange(rating);
  if (range) flags.push({ kind: 'outside-range', side: range, because: rating.fields.outsideRangeBecause ?? null });
  const movement = movementOf(rating);
  if (movement.kind === 'down') flags.push({ kind: 'fell', by: movement.by, since: movement.since });
  if (movement.kind === 'scale-changed') flags.push({ kind: 'scale-changed', since: movement.since });
  const levelsApart = spreadOf(rating);
  if (rating.fields.dissent !== undefined || levelsApart >= farApart)
    flags.push({ kind: 'disputed', dissent: rating.fields.dissent ?? null, levelsApart });
  return flags;
}

/** The flags to show beside a movement, which says itself that a rating fell. */
export function flagsBesideMovement(flags: readonly Flag[]): Flag[] {
  return flags.filter(({ kind }) => kind !== 'fell');
}

/** What is notable about a strategy as of a routine of its plan, whose own rating may still be a proposal. */
export function flagsOfStrategy(strategy: Strategy, plan: Plan, asOf: Routine): Flag[] {
  const until = asOf.fields.date;
  const ratings = strategy.ratings.filter(
    (rating) => rating.unit === null && (rating.routine === asOf || (counts(rating) && rating.routine.fields.date <= until)),
  );
  const latest = ratings.at(-1);
  const answered = ratings.findLast((rating) => rating.judgement.kind !== 'open');
  const passed = plan.routines.filter(
    (routine) => wasDue(strategy, routine) && routine.fields.date <= until && !ratings.some((rating) => rating.routine === routine),
  );
  const missed = passed.findLast((routine) => !answered || routine.fields.date > answered.routine.fields.date);
  return [
    ...(latest ? flagsOfRating(latest) : []),
    ...(missed ? [{ kind: 'passed-unrated', routine: missed } as const] : []),
    ...(ratings.some(isRated) || latest?.judgement.kind === 'not-rated' ? [] : [{ kind: 'never-rated' } as const]),
  ];
}

/** Whether a held stocktake looked at a strategy: it was in focus, or the whole plan was, while the strategy was running. */
export function wasDue(strategy: Strategy, { fields }: Routine): boolean {
  if (fields.status !== 'held' || fields.trial || fields.kind !== 'stocktake') return false;
  if (!runsOn(strategy, fields.date) || pausedOn(strategy, fields.date)) return false;
  const { strategies, goals, units } = fields.focus ?? {};
  if (!strategies && !goals && !units) return true;
  return (strategies?.includes(strategy.id) ?? false) || strategy.goals.some((goal) => goals?.includes(goal.id));
}

/** The toolkit's own example rates a strategy below all three of its elements: allowed, and worth a word. */
export function outsideRange(rating: Rating): 'above' | 'below' | null {
  if (!isRated(rating)) return null;
  const ranks = rating.judgement.elements.flatMap(({ level }) => (level ? [level.rank] : []));
  if (ranks.length === 0) return null;
  const { rank } = rating.judgement.overall;
  if (rank < Math.min(...ranks)) return 'below';
  return rank > Math.max(...ranks) ? 'above' : null;
}

/** The widest gap between raters on one element, in levels. */
function spreadOf(rating: Rating): number {
  return widestSpread(rating)?.apart ?? 0;
}

/** How far apart raters were on one element. */
export interface Spread {
  /** Id of the element. */
  readonly element: string;
  readonly apart: number;
  /** The levels that somebody chose, weakest first, with how many did. */
  readonly chosen: readonly { readonly level: RankedLevel; readonly raters: number }[];
}

/** The element on which raters were furthest apart; the first of several, `null` where nobody said who chose what. */
export function widestSpread({ rubric, fields }: Rating): Spread | null {
  const spreads = Object.entries(fields.spread ?? {}).map(([element, votes]): Spread => {
    const chosen = rubric.fields.scale.flatMap(({ id }) => {
      const [level, raters] = [levelOf(rubric, id), votes[id] ?? 0];
      return level && raters > 0 ? [{ level, raters }] : [];
    });
    return { element, chosen, apart: (chosen.at(-1)?.level.rank ?? 0) - (chosen[0]?.level.rank ?? 0) };
  });
  return spreads.toSorted((one, other) => other.apart - one.apart)[0] ?? null;
}
