import type { Change } from '../../schemas/change.ts';
import type { Day } from '../../schemas/day.ts';
import type { Milestone } from '../../schemas/milestone.ts';
import { addDays } from '../calendar.ts';
import { compare } from '../issue.ts';
import type { Plan, Routine, Site, Strategy } from '../site.ts';
import { isStepOverdue } from './ledger-figures.ts';
import { ledgerPart } from './ledger-part.ts';
import type { Step } from './ledger.ts';
import { lifeOf, type LifeEvent } from './life.ts';
import { ratingChanges, type RatingChange } from './rating-changes.ts';

/** That a routine was held or cancelled. */
export interface RoutineChange {
  readonly kind: 'routine';
  readonly day: Day;
  readonly routine: Routine;
}

/** That a next step was done or given up. */
export interface StepClosed {
  readonly kind: 'step-done' | 'step-dropped';
  readonly day: Day;
  readonly step: Step;
}

/** One thing that changed about a plan, with the day it did. */
export type PlanChange =
  | RoutineChange
  | StepClosed
  | (RatingChange & { readonly strategy: Strategy })
  | { readonly kind: 'life'; readonly day: Day; readonly strategy: Strategy; readonly event: LifeEvent }
  | { readonly kind: 'plan-changed'; readonly day: Day; readonly change: Change }
  | { readonly kind: 'step-carried' | 'step-overdue'; readonly day: Day; readonly step: Step }
  | {
      readonly kind: 'milestone-done' | 'milestone-overdue';
      readonly day: Day;
      readonly strategy: Strategy;
      readonly milestone: Milestone;
    };

/** What changed about a plan after one day and up to the day the site is made for, newest first. Facts only; `src/words` speaks. */
export function changesAfter(site: Site, plan: Plan, after: Day): PlanChange[] {
  const within = ({ day }: PlanChange): boolean => after < day && day <= site.today;
  const changes = [
    ...plan.strategies.flatMap((strategy) => [
      ...ratingChanges(strategy).map((change) => ({ ...change, strategy })),
      ...lifeChanges(strategy),
      ...milestoneChanges(strategy, site),
    ]),
    ...(plan.fields.changes ?? []).map((change): PlanChange => ({ kind: 'plan-changed', day: change.on, change })),
    ...plan.routines.flatMap(routineChanges),
    ...ledgerPart(site, plan).steps.flatMap((step) => stepChanges(step, site.today)),
  ];
  return changes.filter(within).sort((one, other) => compare(other.day, one.day));
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

/** That a routine was held or cancelled, if it was. */
export function routineChanges(routine: Routine): RoutineChange[] {
  const { status, date } = routine.fields;
  return status === 'held' || status === 'cancelled' ? [{ kind: 'routine', day: date, routine }] : [];
}

/** That a step was done or given up, if it was; a step is given up in the routine that says so. */
export function stepClosings(step: Step): StepClosed[] {
  if (step.doneOn !== null) return [{ kind: 'step-done', day: step.doneOn, step }];
  const last = step.answers.at(-1);
  return step.state === 'dropped' && last ? [{ kind: 'step-dropped', day: last.routine.fields.date, step }] : [];
}

function stepChanges(step: Step, today: Day): PlanChange[] {
  const closed = stepClosings(step);
  if (closed.length > 0) return closed;
  if (step.due !== null && isStepOverdue(step, today)) return [{ kind: 'step-overdue', day: addDays(step.due, 1), step }];
  const last = step.answers.at(-1);
  return last?.followUp.carried ? [{ kind: 'step-carried', day: last.routine.fields.date, step }] : [];
}
