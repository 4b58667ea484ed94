import type { Plan, RankedLevel, Site } from '../site.ts';
import { leagueTable, type LeagueTable } from './league-table.ts';
import { levelGiven } from './movement.ts';
import { standingOf } from './standing.ts';
import { plansInOrder } from './plans.ts';

/** A plan with the likelihood that people gave it as a whole. */
export interface PlanStanding {
  readonly plan: Plan;
  readonly level: RankedLevel | null;
  readonly table: LeagueTable;
}

export type PlanGroup = 'current' | 'draft' | 'ended';

/** Plans by where they are in their life, the newest first. */
export function planStandings(site: Site): { readonly name: PlanGroup; readonly plans: readonly PlanStanding[] }[] {
  const groups: readonly PlanGroup[] = ['current', 'draft', 'ended'];
  const plans = plansInOrder(site).map((plan): PlanStanding => {
    return { plan, table: leagueTable(plan), level: levelGiven(standingOf(plan)?.rating) };
  });
  return groups.flatMap((name) => {
    const own = plans.filter(({ plan }) => groupOf(plan) === name);
    return own.length === 0 ? [] : [{ name, plans: own }];
  });
}

function groupOf({ fields: { status } }: Plan): PlanGroup {
  return status === 'draft' || status === 'ended' ? status : 'current';
}
