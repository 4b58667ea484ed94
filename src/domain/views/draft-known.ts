import type { Day } from '../../schemas/day.ts';
import type { Milestone } from '../../schemas/milestone.ts';
import { compare } from '../issue.ts';
import type { Plan, RankedLevel, Rating, Routine, Site, Strategy } from '../site.ts';
import { flagsOfRating, flagsOfStrategy, type Flag } from './flags.ts';
import { movedOffCourse, type IndicatorTrouble } from './indicator-trouble.ts';
import { isStepOverdue } from './ledger-figures.ts';
import { isLater, makeLedger, type Step } from './ledger.ts';
import { counts, levelGiven, movementOf, type Movement } from './movement.ts';

/** A routine while it is prepared, and what was known before its day. */
export interface Preparation {
  readonly site: Site;
  readonly routine: Routine;
  readonly plan: Plan;
  /** The day that days are counted from: today, or the routine's own day once that has passed. */
  readonly asOf: Day;
  /** The last stocktake of its series before it that was held; `null` for the first. */
  readonly last: Routine | null;
  /** Every promise of earlier routines; the answers prepared for this one count already. */
  readonly steps: readonly Step[];
}

/** What is known of one strategy before the routine's day. */
export interface Known {
  readonly strategy: Strategy;
  /** The rating prepared for the routine, or else the last that counts. */
  readonly rating: Rating | null;
  readonly prepared: boolean;
  /** `null` when people gave none, or said why they could not. */
  readonly level: RankedLevel | null;
  readonly movement: Movement;
  readonly flags: readonly Flag[];
  /** The last routine that looked at it and left it without a rating. */
  readonly passed: Routine | null;
  /** Milestones that are not done: past their day, or moved to a later one that is still to come. */
  readonly overdue: readonly Milestone[];
  readonly moved: readonly Milestone[];
  /** Open next steps for it: carried twice or more, or else past their day. */
  readonly carriedTwice: readonly Step[];
  readonly stepsOverdue: readonly Step[];
  /** Its indicators that are off target, or else moving the wrong way, as they stand at the day. */
  readonly offTarget: readonly IndicatorTrouble[];
  readonly wrongWay: readonly IndicatorTrouble[];
}

/** What stands before a routine's day. */
export function prepare(site: Site, routine: Routine): Preparation {
  const { date } = routine.fields;
  const earlier = site.routines.all.filter((one) => isLater(routine, one));
  const last = earlier.findLast(
    ({ series, fields }) => series === routine.series && fields.status === 'held' && fields.kind === 'stocktake' && !fields.trial,
  );
  const answering: Routine = { ...routine, fields: { ...routine.fields, status: 'held' } };
  const { steps } = makeLedger([...earlier, answering]);
  return {
    site,
    routine,
    plan: routine.series.plan,
    asOf: site.today < date ? site.today : date,
    last: last ?? null,
    steps: steps.filter((step) => step.routine !== answering),
  };
}

/** What is known of a strategy, and nothing of a later day. */
export function knownOf({ site, routine, plan, asOf, steps }: Preparation, strategy: Strategy): Known {
  const whole = strategy.ratings.filter(({ unit }) => unit === null);
  const prepared = whole.find((one) => one.routine === routine && one.judgement.kind !== 'open');
  const rating = prepared ?? whole.findLast((one) => counts(one) && isLater(routine, one.routine)) ?? null;
  const passed = flagsOfStrategy(strategy, plan, routine).find((flag) => flag.kind === 'passed-unrated');
  const undone = milestonesOf(strategy).filter(({ done }) => done === undefined);
  const troubled = strategy.indicators.flatMap((indicator) => movedOffCourse(site, indicator, asOf) ?? []);
  const open = steps.filter(({ state, fields }) => state === 'open' && fields.strategy === strategy.id);
  return {
    strategy,
    rating,
    prepared: prepared !== undefined,
    level: levelGiven(rating),
    movement: rating ? movementOf(rating) : { kind: 'not-rated' },
    flags: rating ? flagsOfRating(rating) : [],
    passed: passed?.routine ?? null,
    overdue: undone.filter(({ due }) => due < asOf),
    moved: undone.filter(({ due, moved }) => due >= asOf && moved?.length),
    carriedTwice: open.filter(({ carried }) => carried >= 2),
    stepsOverdue: open.filter((step) => step.carried < 2 && isStepOverdue(step, asOf)),
    offTarget: troubled.filter(({ kind }) => kind === 'off-target'),
    wrongWay: troubled.filter(({ kind }) => kind === 'wrong-way'),
  };
}

/** Milestones of all years, those due first on top. */
export function milestonesOf({ fields }: Strategy): Milestone[] {
  const milestones = Object.values(fields.years ?? {}).flatMap((year) => year.milestones ?? []);
  return milestones.toSorted((one, other) => compare(one.due, other.due));
}
