import type { Goal } from '../site.ts';
import { leagueTable, overallOfSubject, type LeagueTable } from './league-table.ts';

/** The current league table of one goal: its strategies alone, and the goal's own rating instead of the plan's. */
export function goalLeague(goal: Goal): LeagueTable {
  const table = leagueTable(goal.plan);
  const own = ({ strategy }: LeagueTable['rows'][number]): boolean => strategy.goals.includes(goal);
  return {
    ...table,
    rows: table.rows.filter(own),
    older: table.older.filter(own),
    overall: overallOfSubject(goal, table.routine),
  };
}
