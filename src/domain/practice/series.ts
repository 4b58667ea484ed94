import { addDays, daysBetween, daysOfSchoolYear, schoolYearOf } from '../calendar.ts';
import { issueAt } from '../entry.ts';
import type { Issue } from '../issue.ts';
import type { Series, Site } from '../site.ts';
import { isOver } from '../views/life.ts';
import { regularityOf } from '../views/regularity.ts';
import { occasionsOf } from '../views/schedule.ts';
import { lastYear, thisYear } from './judged.ts';

/** A series meets as often as it promised, and this year's dates allow it (toolkit, Routines Rubric, "Regularity"). */
export function seriesKeepTheirPromise(site: Site): Issue[] {
  const [now, last] = [thisYear(site), lastYear(site)];
  return site.series.all.flatMap((series) => {
    const { perYear: promised } = series.fields;
    const first = promised === undefined ? undefined : firstWholeYear(site, series, promised);
    if (promised === undefined || first === undefined || isOver(series.plan)) return [];
    return regularityOf(site, series)
      .filter(({ year }) => year >= first && (year === now || year === last))
      .flatMap(({ year, held, toCome }) => {
        const over = year !== now;
        const count = over ? held : held + toCome;
        return count < promised ? [issueAt(series, ['perYear'], 'fewer-routines', { promised, count, year, over }, 'key')] : [];
      });
  });
}

/**
 * The first school year in which a series could keep its promise: the one of its first stocktake, or the one after it where that came
 * late, with a third of the year gone for a promise of three.
 */
function firstWholeYear(site: Site, series: Series, promised: number): string | undefined {
  const starts = site.settings.schoolYearStarts;
  const first = occasionsOf(site, series).find(({ kind, trial }) => kind === 'stocktake' && !trial);
  if (!first) return undefined;
  const year = schoolYearOf(first.day, starts);
  const days = daysOfSchoolYear(year, starts);
  const late = daysBetween(days.first, first.day) * promised > daysBetween(days.first, days.last);
  return late ? schoolYearOf(addDays(days.last, 1), starts) : year;
}
