import { schoolYearOf } from '../../domain/calendar.ts';
import type { Day, SchoolYear } from '../../schemas/day.ts';
import type { Workspace } from '../file-change.ts';

/** The school year of a day, by the district's calendar. */
export function yearOf(workspace: Workspace, day: Day): SchoolYear {
  return schoolYearOf(day, workspace.entries.get('site', 'site')?.fields.schoolYearStarts ?? '07-01');
}

/** Some school years in a row. */
export function yearsFrom(first: SchoolYear, count: number): SchoolYear[] {
  return Array.from({ length: count }, (_, index) => {
    const year = Number(first.slice(0, 4)) + index;
    return `${year}-${String((year + 1) % 100).padStart(2, '0')}`;
  });
}
