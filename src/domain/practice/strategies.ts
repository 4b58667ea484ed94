import type { StrategyYear } from '../../schemas/milestone.ts';
import { issueAt } from '../entry.ts';
import type { Issue } from '../issue.ts';
import type { Plan, Site, Strategy, Unit } from '../site.ts';
import { pausedOn, runsOn } from '../views/life.ts';
import { unitsOf } from '../views/strategy-profile.ts';
import { isInForce, thisYear } from './judged.ts';

/** One more than the ODE guide asks for in a year ("How does a district or school team define the goals or strategies for focus?"). */
const several = 4;
/** The toolkit asks for three to five ("Plan Profile Template"), and names seven as the most ("Plan Details"). */
const most = 7;
/** The big dates of one year (ODE guide, Appendix 3; toolkit, "Plan Profile Template"). */
const milestones = { least: 3, most: 5 } as const;

/** A plan in force does few things at a time. */
export function strategiesAreFew(site: Site): Issue[] {
  const year = thisYear(site);
  return site.plans.all.flatMap((plan) => {
    if (!isInForce(plan, year)) return [];
    const { count, school } = atOnce(site, plan);
    if (count < several) return [];
    return [issueAt(plan, ['years'], count > most ? 'many-strategies' : 'several-strategies', { count, year, school }, 'key')];
  });
}

/** The most strategies that anyone lives with at once: all that run, but of those of single schools only the ones of the busiest school. */
function atOnce(site: Site, plan: Plan): { readonly count: number; readonly school: string } {
  const running = plan.strategies.filter((strategy) => runsOn(strategy, site.today));
  const ownOf = (strategy: Strategy): Unit[] => (strategy.fields.level === 'school-strategy' ? unitsOf(site, strategy) : []);
  const own = new Map<Unit, number>();
  for (const school of running.flatMap(ownOf)) own.set(school, (own.get(school) ?? 0) + 1);
  const shared = running.filter((strategy) => ownOf(strategy).length === 0).length;
  const [busiest] = [...own].sort(([, one], [, other]) => other - one);
  const count = shared + (busiest?.[1] ?? 0);
  return { count, school: count < running.length ? (busiest?.[0].fields.title ?? '') : '' };
}

/** A strategy that runs has the milestones and leading indicators of this year (ODE guide, Appendix 3). */
export function yearsAreLaidOut(site: Site): Issue[] {
  const year = thisYear(site);
  return site.strategies.all.flatMap((strategy) => {
    if (!isWorkedOn(site, strategy)) return [];
    const written = strategy.fields.years?.[year] ?? {};
    const count = written.milestones?.length ?? 0;
    const at = ['years', year];
    return [
      ...(count < milestones.least || count > milestones.most
        ? [issueAt(strategy, [...at, 'milestones'], 'milestones-of-year', { count, year }, 'key')]
        : []),
      ...(hasSigns(written) ? [] : [issueAt(strategy, [...at, 'leadingIndicators'], 'no-leading-indicators', { year }, 'key')]),
    ];
  });
}

/** Whether a strategy of a plan in force runs today and does not rest. */
function isWorkedOn(site: Site, strategy: Strategy): boolean {
  const inForce = strategy.goals.some(({ plan }) => isInForce(plan, thisYear(site)));
  return inForce && runsOn(strategy, site.today) && !pausedOn(strategy, site.today);
}

function hasSigns({ leadingIndicators = {} }: StrategyYear): boolean {
  return Object.values(leadingIndicators).some(({ implementation, students, indicators }) => implementation ?? students ?? indicators);
}
