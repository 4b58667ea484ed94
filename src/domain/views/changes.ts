import type { Change } from '../../schemas/change.ts';
import type { Day } from '../../schemas/day.ts';
import type { Milestone } from '../../schemas/milestone.ts';
import { addDays } from '../calendar.ts';
import { compare } from '../issue.ts';
import type { Plan, RankedLevel, Rating, Routine, Site, Strategy } from '../site.ts';
import { isStepOverdue } from './ledger-figures.ts';
import { ledgerPart } from './ledger-part.ts';
import type { Step } from './ledger.ts';
import { lifeOf, type LifeEvent } from './life.ts';
import { counts, isRated, movementOf } from './movement.ts';

/** One thing that changed about a plan, with the day it did. */
export type PlanChange = { readonly day: Day } & (
  | {
      readonly kind: 'rating-moved';
      readonly strategy: Strategy;
      readonly rating: Rating;
      readonly from: RankedLevel;
      readonly to: RankedLevel;
    }
  | { readonly kind: 'first-rated'; readonly strategy: Strategy; readonly rating: Rating; readonly to: RankedLevel }
  | { readonly kind: 'life'; readonly strategy: Strategy; readonly event: LifeEvent }
  | { readonly kind: 'plan-changed'; readonly change: Change }
  | { readonly kind: 'routine'; readonly routine: Routine }
  | { readonly kind: 'step-done' | 'step-dropped' | 'step-carried' | 'step-overdue'; readonly step: Step }
  | { readonly kind: 'milestone-done' | 'milestone-overdue'; readonly strategy: Strategy; readonly milestone: Milestone }
);

/** What changed about a plan after one day and up to the day the site is made for, newest first. Facts only; `src/words` speaks. */
export function changesAfter(site: Site, plan: Plan, after: Day): PlanChange[] {
  const within = ({ day }: PlanChange): boolean => after < day && day <= site.today;
  const changes = [
    ...plan.strategies.flatMap((strategy) => [...ratingChanges(strategy), ...lifeChanges(strategy), ...milestoneChanges(strategy, site)]),
    ...(plan.fields.changes ?? []).map((change): PlanChange => ({ kind: 'plan-changed', day: change.on, change })),
    ...plan.routines.flatMap(routineChange),
    ...ledgerPart(site, plan).steps.flatMap((step) => stepChanges(step, site.today)),
  ];
  return changes.filter(within).sort((one, other) => compare(other.day, one.day));
}

function ratingChanges(strategy: Strategy): PlanChange[] {
  return strategy.ratings.flatMap((rating): PlanChange[] => {
    if (rating.unit !== null || !counts(rating) || !isRated(rating)) return [];
    const day = rating.routine.fields.date;
    const to = rating.judgement.overall;
    const movement = movementOf(rating);
    if (movement.kind === 'first') return [{ kind: 'first-rated', day, strategy, rating, to }];
    return movement.kind === 'up' || movement.kind === 'down'
      ? [{ kind: 'rating-moved', day, strategy, rating, from: movement.from, to }]
      : [];
  });
}

function lifeChanges(strategy: Strategy): PlanChange[] {
  return lifeOf(strategy).map((event) => ({ kind: 'life', day: event.day, strategy, event }));
}

/** A milestone is overdue from the day after it was due. */
function milestoneChanges(strategy: Strategy, { today }: Site): PlanChange[] {
  return Object.values(strategy.fields.years ?? {}).flatMap(({ milestones = [] }) =>
    milestones.flatMap((milestone): PlanChange[] => {
      if (milestone.done !== undefined) return [{ kind: 'milestone-done', day: milestone.done, strategy, milestone }];
      return milestone.due < today && strategy.fields.status === 'active'
        ? [{ kind: 'milestone-overdue', day: addDays(milestone.due, 1), strategy, milestone }]
        : [];
    }),
  );
}

function routineChange(routine: Routine): PlanChange[] {
  const { status, date } = routine.fields;
  return status === 'held' || status === 'cancelled' ? [{ kind: 'routine', day: date, routine }] : [];
}

function stepChanges(step: Step, today: Day): PlanChange[] {
  if (step.doneOn !== null) return [{ kind: 'step-done', day: step.doneOn, step }];
  if (step.due !== null && isStepOverdue(step, today)) return [{ kind: 'step-overdue', day: addDays(step.due, 1), step }];
  const last = step.answers.at(-1);
  if (!last) return [];
  const day = last.routine.fields.date;
  if (step.state === 'dropped') return [{ kind: 'step-dropped', day, step }];
  return last.followUp.carried ? [{ kind: 'step-carried', day, step }] : [];
}
