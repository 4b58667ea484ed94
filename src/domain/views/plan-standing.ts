import type { Plan, RankedLevel, Site } from '../site.ts';
import { leagueTable, type LeagueTable } from './league-table.ts';
import { counts, isRated } from './movement.ts';
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
    const latest = plan.ratings.findLast((rating) => rating.unit === null && counts(rating));
    return { plan, table: leagueTable(plan), level: latest && isRated(latest) ? latest.judgement.overall : null };
  });
  return groups.flatMap((name) => {
    const own = plans.filter(({ plan }) => groupOf(plan) === name);
    return own.length === 0 ? [] : [{ name, plans: own }];
  });
}

function groupOf({ fields: { status } }: Plan): PlanGroup {
  return status === 'draft' || status === 'ended' ? status : 'current';
}
