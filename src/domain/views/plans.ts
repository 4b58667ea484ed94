import type { Plan, Site } from '../site.ts';
import { homePlan } from './home.ts';
import { isOver } from './life.ts';

/** Plans as readers ask for them: the one of the home page first, then the newest, then those that are over. */
export function plansInOrder(site: Site): Plan[] {
  const home = homePlan(site);
  const rank = (plan: Plan): number => (plan === home ? 0 : isOver(plan) ? 2 : 1);
  return site.plans.all.toReversed().sort((one, other) => rank(one) - rank(other));
}
