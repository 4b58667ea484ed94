import type { Day, SchoolYear } from '../../schemas/day.ts';
import type { Focus } from '../../schemas/focus.ts';
import type { RoutineFields } from '../../schemas/routine.ts';
import type { RoutineKind, Slot } from '../../schemas/series.ts';
import { schoolYearOf } from '../calendar.ts';
import { compare } from '../issue.ts';
import type { Goal, Routine, Series, Site, Strategy, Unit } from '../site.ts';

/** One date of a series: held, cancelled or to come; with a packet, or only in the schedule. */
export interface Occasion {
  readonly day: Day;
  readonly kind: RoutineKind;
  readonly routine: Routine | null;
  /** `missed`: in the schedule, past, and nothing is known of it. */
  readonly state: RoutineFields['status'] | 'missed';
  readonly trial: boolean;
  readonly about: string | null;
  readonly focus: Focus;
}

/** An area of focus: a strategy, goal or school, or with `null` the whole plan. */
export type Area = Strategy | Goal | Unit | null;

/** A series' school year by area of focus and month (toolkit, "Schedule of Routines Template"). */
export interface SeriesSchedule {
  readonly series: Series;
  readonly year: SchoolYear;
  /** First days of the twelve months, as the school year has them. */
  readonly months: readonly Day[];
  readonly rows: readonly { readonly area: Area; readonly cells: readonly (readonly Occasion[])[] }[];
  /** The same dates in their order. */
  readonly occasions: readonly Occasion[];
}

/** The dates of a series in the order of their days. */
export function occasionsOf({ today }: Site, series: Series): Occasion[] {
  const packets = series.routines.map(occasionOf);
  const slots = slotsWithoutPacket(series).map(({ on: day, kind, about = null, focus = {} }): Occasion => {
    return { day, kind, routine: null, state: day < today ? 'missed' : 'planned', trial: false, about, focus };
  });
  return [...packets, ...slots].sort((one, other) => compare(one.day, other.day));
}

/** The date of a routine with a packet. */
export function occasionOf(routine: Routine): Occasion {
  const { date: day, kind, status: state, trial, focus = {}, earlierDates = [] } = routine.fields;
  return { day, kind, routine, state, trial, about: slotOn(routine.series, [day, ...earlierDates])?.about ?? null, focus };
}

/** One school year of a series; `null` when it has no date in it. */
export function scheduleOf(site: Site, series: Series, year: SchoolYear): SeriesSchedule | null {
  const starts = site.settings.schoolYearStarts;
  const occasions = occasionsOf(site, series).filter(({ day }) => schoolYearOf(day, starts) === year);
  if (occasions.length === 0) return null;
  const months = monthsOf(year, starts);
  const areas = new Map<Area, Occasion[]>();
  for (const occasion of occasions)
    for (const area of areasOf(site, occasion.focus)) areas.set(area, [...(areas.get(area) ?? []), occasion]);
  const rows = [...areas]
    .sort(([one], [other]) => placeOf(site, one) - placeOf(site, other))
    .map(([area, own]) => ({ area, cells: months.map((month) => own.filter(({ day }) => day.slice(5, 7) === month.slice(5, 7))) }));
  return { series, year, months, rows, occasions };
}

/** This school year and those to come, soonest first, each with the schedules of all series. Past years stand with their series. */
export function schedulesByYear(site: Site): { readonly year: SchoolYear; readonly schedules: readonly SeriesSchedule[] }[] {
  const now = schoolYearOf(site.today, site.settings.schoolYearStarts);
  const years = [...new Set(site.series.all.flatMap((series) => yearsOf(site, series)))].filter((year) => year >= now).sort(compare);
  return years.map((year) => ({ year, schedules: site.series.all.flatMap((series) => scheduleOf(site, series, year) ?? []) }));
}

/** The school years in which a series has dates, newest first. */
export function yearsOf(site: Site, series: Series): SchoolYear[] {
  const years = occasionsOf(site, series).map(({ day }) => schoolYearOf(day, site.settings.schoolYearStarts));
  return [...new Set(years)].sort((one, other) => compare(other, one));
}

/** The dates of a series' schedule for which there is no packet, on that day or moved from it. */
export function slotsWithoutPacket(series: Series): Slot[] {
  const taken = new Set(series.routines.flatMap(({ fields }) => [fields.date, ...(fields.earlierDates ?? [])]));
  return slotsOf(series).filter(({ on }) => !taken.has(on));
}

function slotsOf(series: Series): Slot[] {
  return Object.values(series.fields.schedule ?? {}).flat();
}

/** What the schedule says of the first of some days that it lists. */
function slotOn(series: Series, days: readonly Day[]): Slot | undefined {
  return slotsOf(series).find(({ on }) => days.includes(on));
}

/** What a focus looks at; without one, the whole plan. */
export function areasOf(site: Site, { strategies = [], goals = [], units = [] }: Focus): Area[] {
  const areas = [
    ...strategies.flatMap((id) => site.strategies.get(id) ?? []),
    ...goals.flatMap((id) => site.goals.get(id) ?? []),
    ...units.flatMap((id) => site.units.get(id) ?? []),
  ];
  return areas.length === 0 ? [null] : areas;
}

/** The whole plan first, then strategies, goals and schools in their own orders. */
function placeOf(site: Site, area: Area): number {
  if (area === null) return -1;
  const shelves: readonly (readonly Exclude<Area, null>[])[] = [site.strategies.all, site.goals.all, site.units.all];
  return shelves.flat().indexOf(area);
}

/** A year that begins within a month has that month at both ends; it is shown once, at the beginning. */
function monthsOf(year: SchoolYear, starts: string): Day[] {
  const first = Number(starts.slice(0, 2)) - 1;
  return Array.from({ length: 12 }, (_, index) => {
    const month = (first + index) % 12;
    const calendarYear = Number(year.slice(0, 4)) + (first + index >= 12 ? 1 : 0);
    return `${calendarYear}-${String(month + 1).padStart(2, '0')}-01`;
  });
}
