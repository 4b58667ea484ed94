import type { SchoolYear } from '../../schemas/day.ts';
import { schoolYearOf } from '../calendar.ts';
import type { Plan, Routine, Site, Strategy } from '../site.ts';
import { historyBars, ratedRoutines, type HistoryBar } from './rating-history.ts';

/** A plan's strategies by its routines over time: along a row one strategy, down a column one routine. */
export interface HeatMap {
  /** The columns by school year, oldest first. */
  readonly years: readonly { readonly year: SchoolYear; readonly routines: readonly Routine[] }[];
  readonly rows: readonly HeatRow[];
  /** Earlier routines for which there is no room. */
  readonly leftOut: number;
}

export interface HeatRow {
  readonly subject: Strategy | Plan;
  /** One for each routine. */
  readonly cells: readonly HistoryBar[];
}

/** More columns than this cannot be read on a phone. */
const mostRoutines = 10;

/** The heat map of a plan; `null` before the first rating. Strategies that were rated stay in it when they end. */
export function heatMap(site: Site, plan: Plan): HeatMap | null {
  const rated = ratedRoutines(plan);
  const latest = rated.at(-1);
  if (!latest) return null;
  const starts = site.settings.schoolYearStarts;
  const shown = rated.slice(-mostRoutines);
  const years = [...new Set(shown.map(({ fields }) => schoolYearOf(fields.date, starts)))];
  const rowOf = (subject: Strategy | Plan): HeatRow => ({ subject, cells: historyBars(subject, plan, latest, starts, mostRoutines) });
  const rows = [...plan.strategies, plan].map(rowOf);
  return {
    years: years.map((year) => ({ year, routines: shown.filter(({ fields }) => schoolYearOf(fields.date, starts) === year) })),
    rows: rows.filter(({ cells }) => cells.some(({ state }) => state !== 'absent' && state !== 'not-in-focus')),
    leftOut: rated.length - shown.length,
  };
}
