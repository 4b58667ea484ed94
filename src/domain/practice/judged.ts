import type { SchoolYear } from '../../schemas/day.ts';
import { addDays, daysOfSchoolYear, schoolYearOf } from '../calendar.ts';
import type { Plan, Routine, Site } from '../site.ts';
import { isOver } from '../views/life.ts';

/** The school year of today. */
export function thisYear({ today, settings }: Site): SchoolYear {
  return schoolYearOf(today, settings.schoolYearStarts);
}

/** The school year before today's. */
export function lastYear(site: Site): SchoolYear {
  const { schoolYearStarts } = site.settings;
  return schoolYearOf(addDays(daysOfSchoolYear(thisYear(site), schoolYearStarts).first, -1), schoolYearStarts);
}

/** Whether a district works by a plan in a school year: it was adopted, for that year too, and is not over. */
export function isInForce({ fields: { status, years } }: Plan, year: SchoolYear): boolean {
  return (status === 'adopted' || status === 'amended') && years.includes(year);
}

/**
 * The routines whose practice is looked at, oldest first: those of last school year, of this one, and to come. What lies further back
 * cannot be mended, a trial is for practice, and a plan that is over has done its work.
 */
export function judgedRoutines(site: Site): Routine[] {
  const { first } = daysOfSchoolYear(lastYear(site), site.settings.schoolYearStarts);
  return site.routines.all.filter(({ fields, series }) => fields.date >= first && !fields.trial && !isOver(series.plan));
}

/** The stocktakes among them; one that was cancelled has nothing to look at. */
export function judgedStocktakes(site: Site): Routine[] {
  return judgedRoutines(site).filter(({ fields }) => fields.kind === 'stocktake' && fields.status !== 'cancelled');
}
