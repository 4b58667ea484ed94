import { idOf, near } from './collections.mjs';
import { schoolYearOf } from './days.mjs';
import { toPrepare } from './preparation.mjs';
import { iso } from './times.mjs';

const months = [8, 9, 10, 11, 12, 1, 2, 3, 4, 5, 6, 7];

/** The school years of a series, newest first, each with its months and occasions. */
export function yearsOf(series, links) {
  const routines = new Map((links.routinesOfPlan.get(near(series, series.data.plan)) ?? []).map((one) => [iso(one.date), one]));
  return Object.entries(series.data.schedule)
    .map(([year, entries]) => {
      const occasions = entries.map((entry) => {
        const routine = routines.get(iso(entry.on));
        return { ...entry, routine, toPrepare: routine ? '' : toPrepare(entry.on) };
      });
      const held = occasions.filter(({ routine }) => routine).length;
      return { year, occasions, months: monthsOf(year, occasions), promised: entries.length, held, toCome: entries.length - held };
    })
    .toReversed();
}

function monthsOf(year, occasions) {
  const first = Number(year.slice(0, 4));
  return months.map((month) => ({
    day: new Date(Date.UTC(month < 8 ? first + 1 : first, month - 1, 1)),
    occasions: occasions.filter(({ on }) => on.getUTCMonth() === month - 1),
  }));
}

/** What is still to come. */
export const comingOf = (series, links) => yearsOf(series, links).flatMap(({ occasions }) => occasions.filter(({ routine }) => !routine));

/** The routines before and after one in its series. */
export function neighbours(routine, links, planId) {
  const all = links.routinesOfPlan.get(planId);
  const at = all.indexOf(routine);
  return { before: all[at - 1], after: all[at + 1] };
}

/** A plan's latest ten routines by school year, for the table of all ratings. */
export function heatOf(links, planId) {
  const all = links.routinesOfPlan.get(planId);
  const routines = all.slice(-10).map((routine) => ({ routine, id: idOf(routine), year: schoolYearOf(routine.date) }));
  const columns = routines.map((one, index) => ({ ...one, isFirst: one.year !== routines[index - 1]?.year }));
  const years = [...Map.groupBy(columns, ({ year }) => year)].map(([year, own]) => ({ year, span: own.length }));
  return { columns, years, earlier: all.length - columns.length };
}
