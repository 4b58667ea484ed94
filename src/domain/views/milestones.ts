import type { SchoolYear } from '../../schemas/day.ts';
import type { Milestone } from '../../schemas/milestone.ts';
import { addDays } from '../calendar.ts';
import { compare } from '../issue.ts';
import type { Plan, Site, Strategy } from '../site.ts';
import { isUnderWay } from './life.ts';

/** A milestone with the strategy and year it belongs to. */
export interface DatedMilestone {
  readonly strategy: Strategy;
  readonly year: SchoolYear;
  readonly milestone: Milestone;
}

/** The milestones of a plan's strategies that are under way, as people ask for them. */
export interface PlanMilestones {
  /** Past their day and not done, oldest first. */
  readonly overdue: readonly DatedMilestone[];
  /** Not done and due within the next weeks, soonest first. */
  readonly soon: readonly DatedMilestone[];
  /** Not done, and moved at least once. */
  readonly slipped: readonly DatedMilestone[];
  readonly done: number;
  readonly total: number;
}

/** How far ahead `soon` looks, in days. */
const ahead = 90;

export function planMilestones({ today }: Site, plan: Plan): PlanMilestones {
  const all = plan.strategies
    .filter(isUnderWay)
    .flatMap(milestonesOf)
    .sort((one, other) => compare(one.milestone.due, other.milestone.due));
  const open = all.filter(({ milestone }) => milestone.done === undefined);
  const limit = addDays(today, ahead);
  return {
    overdue: open.filter(({ milestone }) => milestone.due < today),
    soon: open.filter(({ milestone }) => milestone.due >= today && milestone.due <= limit),
    slipped: open.filter(({ milestone }) => milestone.moved?.length),
    done: all.length - open.length,
    total: all.length,
  };
}

/** All milestones of a strategy, year by year. */
export function milestonesOf(strategy: Strategy): DatedMilestone[] {
  return Object.entries(strategy.fields.years ?? {}).flatMap(([year, { milestones = [] }]) =>
    milestones.map((milestone) => ({ strategy, year, milestone })),
  );
}
