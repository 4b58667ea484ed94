import type { Plan, Site } from '../../src/domain/site.ts';
import { leagueTable, type LeagueTable } from '../../src/domain/views/league-table.ts';
import { makeSite, pick, type SiteTable } from '../make-site.ts';
import { scales } from './scales.ts';

/** A made-up district with one plan, and the plan's league table. */
export interface District {
  readonly site: Site;
  readonly plan: Plan;
  readonly table: LeagueTable;
}

export function district(table: SiteTable = {}): District {
  const site = makeSite({ ...table, site: { name: 'Examples', ...table.site }, rubrics: { ...scales, ...table.rubrics } });
  const plan = pick(site.plans, 'plan');
  return { site, plan, table: leagueTable(plan) };
}

export const names = {
  short: 'Wi-Fi',
  usual: 'Attendance teams',
  long: 'Bus routes that bring every child ten minutes before the bell, also those who live beyond the county line',
  word: 'Dichlorodiphenyltrichloroethane',
};
