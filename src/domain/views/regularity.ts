import type { SchoolYear } from '../../schemas/day.ts';
import { schoolYearOf } from '../calendar.ts';
import type { Series, Site } from '../site.ts';
import { occasionsOf, yearsOf } from './schedule.ts';

/** Whether a series meets as often as it promised (toolkit, Routines Rubric, "Regularity"). Only stocktakes count, and no trial. */
export interface Regularity {
  readonly year: SchoolYear;
  /** Stocktakes promised: as the series says, or else as its schedule lists. */
  readonly promised: number;
  readonly held: number;
  readonly cancelled: number;
  /** In the schedule, past, and nothing is known of them. */
  readonly missed: number;
  readonly toCome: number;
  /** Memos and check-ins that were held. */
  readonly between: number;
}

/** One for each school year in which the series has dates, newest first. */
export function regularityOf(site: Site, series: Series): Regularity[] {
  const occasions = occasionsOf(site, series);
  return yearsOf(site, series).map((year) => {
    const own = occasions.filter(({ day, trial }) => !trial && schoolYearOf(day, site.settings.schoolYearStarts) === year);
    const stocktakes = own.filter(({ kind }) => kind === 'stocktake');
    const count = (...states: string[]): number => stocktakes.filter(({ state }) => states.includes(state)).length;
    return {
      year,
      promised: series.fields.perYear ?? (series.fields.schedule?.[year] ?? []).filter(({ kind }) => kind === 'stocktake').length,
      held: count('held'),
      cancelled: count('cancelled'),
      missed: count('missed'),
      toCome: count('planned', 'preparing', 'postponed'),
      between: own.filter(({ kind, state }) => kind !== 'stocktake' && state === 'held').length,
    };
  });
}
