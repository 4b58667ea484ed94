import type { Day, SchoolYear } from '../../schemas/day.ts';
import type { Evidence } from '../../schemas/evidence.ts';
import type { Milestone } from '../../schemas/milestone.ts';
import { daysBetween, schoolYearOf } from '../calendar.ts';
import type { ElementRating, Goal, Indicator, Plan, Rating, Routine, Strategy } from '../site.ts';
import type { Known, Preparation } from './draft-known.ts';
import type { DraftReason } from './draft-reasons.ts';
import { spotsFirst, type DraftSpot } from './draft-spots.ts';
import type { Spread } from './flags.ts';
import type { IndicatorTrouble } from './indicator-trouble.ts';
import { isStepOverdue } from './ledger-figures.ts';
import { isLater, type Step } from './ledger.ts';
import { measureRows, type MeasureRow } from './measures.ts';
import { counts, isRated } from './movement.ts';

/** Something that is known, for an agenda's key facts; `from` is the thing that says so. */
export type DraftFact =
  | DraftSpot
  | { readonly kind: 'rating'; readonly from: Rating }
  | { readonly kind: 'weakest-elements'; readonly from: Rating; readonly elements: readonly ElementRating[] }
  | { readonly kind: 'outside-range'; readonly from: Rating; readonly side: 'above' | 'below'; readonly because: string | null }
  | { readonly kind: 'far-apart'; readonly from: Rating; readonly spread: Spread }
  | { readonly kind: 'dissent'; readonly from: Rating; readonly dissent: string }
  | { readonly kind: 'evidence'; readonly from: Rating; readonly evidence: Evidence }
  | { readonly kind: 'passed'; readonly from: Routine }
  | { readonly kind: 'never-rated'; readonly from: Strategy }
  | { readonly kind: 'milestone-overdue'; readonly from: Strategy; readonly milestone: Milestone; readonly days: number }
  | { readonly kind: 'milestone-moved'; readonly from: Strategy; readonly milestone: Milestone }
  | { readonly kind: 'indicator'; readonly from: Indicator; readonly trouble: IndicatorTrouble }
  | { readonly kind: 'step'; readonly from: Routine; readonly step: Step }
  | { readonly kind: 'weak-link'; readonly from: Strategy; readonly who: string; readonly weak: string }
  | { readonly kind: 'success'; readonly from: Strategy; readonly what: string; readonly by: Day }
  | { readonly kind: 'success-this-year'; readonly from: Strategy; readonly what: string; readonly year: SchoolYear }
  | { readonly kind: 'goal-rating'; readonly from: Rating; readonly goal: Goal }
  | { readonly kind: 'goal-result'; readonly from: Goal; readonly row: MeasureRow }
  | { readonly kind: 'plan-rating'; readonly from: Rating }
  | { readonly kind: 'levels'; readonly from: Routine; readonly knowns: readonly Known[] }
  | { readonly kind: 'open-steps'; readonly from: Routine; readonly open: number; readonly overdue: number; readonly carriedTwice: number };

/** More facts than these nobody takes in within a quarter of an hour. */
const mostFacts = 7;

/** Of milestones, steps or evidence, the first two make the point. */
const mostOfAKind = 2;

/** Of the broad look, so many bright spots and so many goals. */
const mostShown = 3;

/** What to know about a strategy before going deep: its rating, what people saw, and what each reason rests on. */
export function factsOf(preparation: Preparation, known: Known, reasons: readonly DraftReason[], spots: readonly DraftSpot[]): DraftFact[] {
  const kinds = new Set(reasons.map(({ kind }) => kind));
  return [
    ...(known.rating ? [{ kind: 'rating', from: known.rating } as const] : []),
    ...evidenceOf(known).slice(0, mostOfAKind),
    ...spots.slice(0, mostOfAKind),
    ...reasons.flatMap((reason) => factsOfReason(preparation, known, reason, kinds)),
    ...evidenceOf(known).slice(mostOfAKind),
    ...weakLinks(known),
    ...success(preparation, known),
  ].slice(0, mostFacts);
}

/** What to know about everything: what went well, the goals, all levels, and the promises. */
export function broadFacts(preparation: Preparation, knowns: readonly Known[]): DraftFact[] {
  return [
    ...spotsFirst(preparation, knowns).slice(0, mostShown),
    ...goalsOf(preparation, knowns)
      .flatMap((goal) => goalFacts(preparation, goal))
      .slice(0, mostShown),
    ...levels(preparation, knowns),
    ...planRating(preparation),
    ...openSteps(preparation),
  ];
}

function factsOfReason(
  { asOf }: Preparation,
  { strategy, rating }: Known,
  reason: DraftReason,
  kinds: ReadonlySet<DraftReason['kind']>,
): DraftFact[] {
  switch (reason.kind) {
    // The rating itself says from where it fell.
    case 'fell':
      return [];
    case 'lowest':
    case 'low': {
      const elements = rating && !kinds.has('outside-range') ? weakestElements(rating) : [];
      return rating && elements.length > 0 ? [{ kind: 'weakest-elements', from: rating, elements }] : [];
    }
    case 'outside-range':
      return [{ kind: 'outside-range', from: reason.rating, side: reason.side, because: reason.because }];
    case 'far-apart':
      return [{ kind: 'far-apart', from: reason.rating, spread: reason.spread }];
    case 'milestones-overdue':
      return reason.milestones.slice(0, mostOfAKind).map((milestone) => {
        return { kind: 'milestone-overdue', from: strategy, milestone, days: daysBetween(milestone.due, asOf) };
      });
    case 'milestones-moved':
      return reason.milestones.slice(0, mostOfAKind).map((milestone) => ({ kind: 'milestone-moved', from: strategy, milestone }));
    case 'off-target':
    case 'wrong-way':
      return reason.indicators.slice(0, mostOfAKind).map((trouble) => ({ kind: 'indicator', from: trouble.indicator, trouble }));
    case 'steps-carried':
    case 'steps-overdue':
      return reason.steps.slice(0, mostOfAKind).map((step) => ({ kind: 'step', from: step.routine, step }));
    case 'stale':
      return [{ kind: 'passed', from: reason.passed }];
    case 'unrated':
      return reason.rating ? [] : [{ kind: 'never-rated', from: strategy }];
    case 'disputed':
      return [{ kind: 'dissent', from: reason.rating, dissent: reason.dissent }];
  }
}

/** The elements at the lowest level, unless all of them stand there. */
export function weakestElements(rating: Rating): readonly ElementRating[] {
  if (!isRated(rating)) return [];
  const { elements } = rating.judgement;
  const lowest = Math.min(...elements.flatMap(({ level }) => level?.rank ?? []));
  const weakest = elements.filter(({ level }) => level?.rank === lowest);
  return weakest.length < elements.length ? weakest : [];
}

function evidenceOf({ rating }: Known): DraftFact[] {
  return (rating?.fields.evidence ?? []).flatMap((evidence) => (rating ? [{ kind: 'evidence', from: rating, evidence }] : []));
}

/** Where the delivery chain may break: whoever stands there is asked first. */
function weakLinks({ strategy }: Known): DraftFact[] {
  return (strategy.fields.deliveryChain ?? []).flatMap(({ who, weak }) =>
    weak === undefined ? [] : [{ kind: 'weak-link', from: strategy, who, weak }],
  );
}

/** What this year should bring, or else the strategy as a whole. */
function success({ site, routine }: Preparation, { strategy }: Known): DraftFact[] {
  const year = schoolYearOf(routine.fields.date, site.settings.schoolYearStarts);
  const thisYear = strategy.fields.years?.[year]?.success;
  if (thisYear !== undefined) return [{ kind: 'success-this-year', from: strategy, what: thisYear, year }];
  const { what, by } = strategy.fields.success;
  return [{ kind: 'success', from: strategy, what, by }];
}

/** The goals that some strategies serve, in the plan's order. */
function goalsOf({ plan }: Preparation, knowns: readonly Known[]): readonly Goal[] {
  return plan.goals.filter((goal) => knowns.some(({ strategy }) => strategy.goals.includes(goal)));
}

/** How people rated a goal, and its last result: one that was missed before one that was met. */
function goalFacts(preparation: Preparation, goal: Goal): DraftFact[] {
  const rating = latestOf(preparation, goal);
  const results = measureRows(preparation.site, goal).filter(({ latest }) => latest !== null);
  const row = results.find(({ latest }) => latest?.result?.outcome === 'missed') ?? results[0];
  return [
    ...(rating ? [{ kind: 'goal-rating', from: rating, goal } as const] : []),
    ...(row ? [{ kind: 'goal-result', from: goal, row } as const] : []),
  ];
}

/** Every level, as of the last routine that gave one. */
function levels({ routine }: Preparation, knowns: readonly Known[]): DraftFact[] {
  const given = knowns.flatMap(({ rating }) => rating?.routine ?? []);
  const latest = given.reduce<Routine>((found, one) => (isLater(one, found) ? one : found), given[0] ?? routine);
  return [{ kind: 'levels', from: latest, knowns }];
}

function planRating(preparation: Preparation): DraftFact[] {
  const rating = latestOf(preparation, preparation.plan);
  return rating ? [{ kind: 'plan-rating', from: rating }] : [];
}

/** The last rating of a goal or plan as a whole, or the one prepared. */
function latestOf({ routine }: Preparation, { ratings }: Goal | Plan): Rating | undefined {
  const known = (rating: Rating): boolean => rating.routine === routine || (counts(rating) && isLater(routine, rating.routine));
  return ratings.findLast((rating) => rating.unit === null && isRated(rating) && known(rating));
}

function openSteps({ last, routine, steps, asOf }: Preparation): DraftFact[] {
  const open = steps.filter((step) => step.state === 'open' && step.routine.series === routine.series);
  if (open.length === 0) return [];
  const overdue = open.filter((step) => isStepOverdue(step, asOf)).length;
  const carriedTwice = open.filter(({ carried }) => carried >= 2).length;
  return [{ kind: 'open-steps', from: last ?? routine, open: open.length, overdue, carriedTwice }];
}
