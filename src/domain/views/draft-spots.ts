import type { Day } from '../../schemas/day.ts';
import type { Milestone } from '../../schemas/milestone.ts';
import type { Rating, Routine, Strategy } from '../site.ts';
import { brightSpots, type BrightSpot } from './bright-spots.ts';
import { milestonesOf, type Known, type Preparation } from './draft-known.ts';
import { isLater, type Step } from './ledger.ts';
import type { Movement } from './movement.ts';

/** Something that went well and that others may want to copy; `from` is the thing that says so. */
export type DraftSpot =
  | { readonly kind: 'rose'; readonly from: Rating; readonly movement: Extract<Movement, { kind: 'up' | 'down' }> }
  | { readonly kind: 'milestone-early'; readonly from: Strategy; readonly milestone: Milestone; readonly done: Day }
  | { readonly kind: 'step-on-time'; readonly from: Routine; readonly step: Step; readonly done: Day }
  /** What the notes of the last routine called one, where nothing newer is known. */
  | { readonly kind: 'noted'; readonly from: Routine; readonly spot: BrightSpot };

/** What of one strategy went well since the last routine: its rating rose, milestones were early, next steps were done on time. */
export function spotsOf(preparation: Preparation, { strategy, rating, movement }: Known): DraftSpot[] {
  const since = preparation.last?.fields.date ?? '';
  return [
    ...(rating && movement.kind === 'up' ? [{ kind: 'rose', from: rating, movement } as const] : []),
    ...milestonesOf(strategy).flatMap((milestone): DraftSpot[] => {
      const { done } = milestone;
      const early = done !== undefined && done < (milestone.moved?.[0]?.from ?? milestone.due);
      return early && since < done && done <= preparation.asOf ? [{ kind: 'milestone-early', from: strategy, milestone, done }] : [];
    }),
    ...preparation.steps.flatMap((step): DraftSpot[] => {
      const { doneOn, routine: from, fields, replaces } = step;
      const onTime = fields.strategy === strategy.id && replaces.length === 0 && doneOn !== null && doneOn <= (fields.due ?? doneOn);
      return onTime && isNews(preparation, step) ? [{ kind: 'step-on-time', from, step, done: doneOn }] : [];
    }),
  ];
}

/** What is new of some strategies, ratings that rose first; else what rose last time; else what the last notes say, to see if it still holds. */
export function spotsFirst(preparation: Preparation, knowns: readonly Known[]): DraftSpot[] {
  const spots = knowns.flatMap((known) => spotsOf(preparation, known));
  const inOrder = (['rose', 'milestone-early', 'step-on-time'] as const).flatMap((kind) => spots.filter((spot) => spot.kind === kind));
  const news = inOrder.filter((spot) => spot.kind !== 'rose' || spot.from.routine === preparation.routine);
  return [news, inOrder, notedSpots(preparation)].find((found) => found.length > 0) ?? [];
}

function notedSpots({ plan, routine }: Preparation): DraftSpot[] {
  const earlier = plan.routines.filter((one) => isLater(routine, one));
  return brightSpots({ ...plan, routines: earlier }).map((spot) => ({ kind: 'noted', from: spot.routine, spot }));
}

/** Whether the answer came after the last stocktake, which told all earlier ones. */
function isNews({ last }: Preparation, { answers }: Step): boolean {
  const answer = answers.at(-1);
  return answer !== undefined && (last === null || isLater(answer.routine, last));
}
