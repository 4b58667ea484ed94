import type { Plan, Routine, Site } from '../site.ts';
import { changesAfter, type PlanChange } from './changes.ts';
import { ratedRoutines } from './rating-history.ts';
import type { LeagueTable } from './league-table.ts';

/** The last changes that the home page has room for. */
const most = 6;

const shownElsewhere: ReadonlySet<PlanChange['kind']> = new Set(['rating-moved', 'step-overdue', 'milestone-overdue', 'step-carried']);

/**
 * What changed since the routine before the latest one, without what the page shows elsewhere: ratings that moved stand as cards,
 * overdue steps and milestones in the list of open ones.
 */
export function homeChanges(
  site: Site,
  plan: Plan,
  table: LeagueTable,
): { readonly since: Routine | undefined; readonly changes: readonly PlanChange[] } {
  const before = ratedRoutines(plan).filter(({ fields }) => table.routine !== null && fields.date < table.routine.fields.date);
  const since = before.at(-1);
  const changes = since ? changesAfter(site, plan, since.fields.date).filter(({ kind }) => !shownElsewhere.has(kind)) : [];
  return { since, changes: changes.slice(0, most) };
}
