import type { Goal, Judgement, Plan, RankedLevel, Site, Strategy } from '../site.ts';
import { levelGiven } from './movement.ts';
import { plansInOrder } from './plans.ts';
import { leadOn, type LeadTerm } from './people.ts';
import { standingOf } from './standing.ts';

/** A plan's goals with their strategies as they stand. A strategy is listed once, under its main goal. */
export interface PlanStrategies {
  readonly plan: Plan;
  readonly goals: readonly { readonly goal: Goal; readonly strategies: readonly StandingStrategy[] }[];
}

export interface StandingStrategy {
  readonly strategy: Strategy;
  readonly level: RankedLevel | null;
  readonly kind: Judgement['kind'];
  readonly lead: LeadTerm | undefined;
}

export function strategiesByGoal(site: Site): PlanStrategies[] {
  return plansInOrder(site).flatMap((plan) => {
    const goals = plan.goals.flatMap((goal) => {
      const own = goal.strategies.filter((strategy) => strategy.goals[0] === goal);
      return own.length === 0 ? [] : [{ goal, strategies: strategyStandings(site, own) }];
    });
    return goals.length === 0 ? [] : [{ plan, goals }];
  });
}

/** Strategies as they stand, in the order given. */
export function strategyStandings(site: Site, strategies: readonly Strategy[]): StandingStrategy[] {
  return strategies.map((strategy) => standing(site, strategy));
}

function standing(site: Site, strategy: Strategy): StandingStrategy {
  const latest = standingOf(strategy)?.rating;
  const kind = latest?.judgement.kind ?? 'not-rated';
  return { strategy, level: levelGiven(latest), kind, lead: leadOn(site, strategy, site.today) };
}
