import type { SchoolYear } from '../../schemas/day.ts';
import { schoolYearOf } from '../calendar.ts';
import type { Routine, Site } from '../site.ts';

/** The routines of one school year, newest first. */
export interface ArchiveYear {
  readonly year: SchoolYear;
  readonly routines: readonly Routine[];
}

/** Every routine by school year, newest first. */
export function archive(site: Site): ArchiveYear[] {
  const years = new Map<SchoolYear, Routine[]>();
  for (const routine of site.routines.all.toReversed()) {
    const year = schoolYearOf(routine.fields.date, site.settings.schoolYearStarts);
    years.set(year, [...(years.get(year) ?? []), routine]);
  }
  return [...years].map(([year, routines]) => ({ year, routines }));
}
