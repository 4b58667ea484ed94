import { isDayOfPeriod, isSchoolYear, monthPattern, type Day, type SchoolYear, type Season } from '../schemas/day.ts';
import { addDays, daysOfSchoolYear, schoolYearOf } from './calendar.ts';

/** The days that something covers, the last one included. */
interface Span {
  readonly first: Day;
  readonly last: Day;
}

/** A time that a number is about, with the days it covers and the school year in which it begins. `text` is how it is written. */
export type Period = Span & { readonly text: string; readonly year: SchoolYear } & (
    | { readonly form: 'school-year' | 'month' | 'day' }
    | { readonly form: 'season'; readonly season: Season }
  );

export type PeriodForm = Period['form'];

const seasons: readonly Season[] = ['fall', 'winter', 'spring', 'summer'];

/** Reads a period as authors write it, for school years that begin on `starts` (`08-01`); nothing for any other text. */
export function parsePeriod(text: string, starts: string): Period | undefined {
  if (isSchoolYear(text)) return yearPeriod(text, starts);
  const season = seasons.find((one) => text.endsWith(`-${one}`));
  if (season) {
    const year = text.slice(0, -season.length - 1);
    return isSchoolYear(year) ? seasonPeriod(year, season, starts) : undefined;
  }
  if (monthPattern.test(text)) return monthPeriod(text, starts);
  return isDayOfPeriod(text) ? dayPeriod(text, starts) : undefined;
}

/** The same, where a text has been checked. */
export function periodOf(text: string, starts: string): Period {
  const period = parsePeriod(text, starts);
  if (!period) throw new Error(`"${text}" is no period.`);
  return period;
}

function yearPeriod(year: SchoolYear, starts: string): Period {
  return { form: 'school-year', text: year, year, ...daysOfSchoolYear(year, starts) };
}

function seasonPeriod(year: SchoolYear, season: Season, starts: string): Period {
  return { form: 'season', season, text: `${year}-${season}`, year, ...daysOfSeason(year, season, starts) };
}

function monthPeriod(month: string, starts: string): Period {
  const first = `${month}-01`;
  return { form: 'month', text: month, year: schoolYearOf(first, starts), first, last: addDays(`${monthAfter(month)}-01`, -1) };
}

function dayPeriod(day: Day, starts: string): Period {
  return { form: 'day', text: day, year: schoolYearOf(day, starts), first: day, last: day };
}

/**
 * The days of a season. Fall begins with the school year, winter on 1 December, spring on 1 March, and summer, from 1 June on, ends with
 * the school year. Where school years begin in other months than from June to November, the four seasons have three months each.
 */
function daysOfSeason(year: SchoolYear, season: Season, starts: string): Span {
  const { first, last } = daysOfSchoolYear(year, starts);
  const next = `${Number(year.slice(0, 4)) + 1}`;
  const usual = starts > '06-01' && starts < '12-01';
  const begins = usual
    ? [first, `${year.slice(0, 4)}-12-01`, `${next}-03-01`, `${next}-06-01`]
    : [0, 3, 6, 9].map((months) => monthsAfter(first, months));
  const place = seasons.indexOf(season);
  const after = begins[place + 1];
  return { first: begins[place] ?? first, last: after === undefined ? last : addDays(after, -1) };
}

function monthsAfter(day: Day, months: number): Day {
  let month = day.slice(0, 7);
  for (let count = 0; count < months; count += 1) month = monthAfter(month);
  return `${month}${day.slice(7)}`;
}

function monthAfter(month: string): string {
  const [year, number] = [Number(month.slice(0, 4)), Number(month.slice(5))];
  return number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, '0')}`;
}

/** Sorts periods by when they are over; of those that end together, the longest comes last. */
export function comparePeriods(one: Period, other: Period): number {
  if (one.last !== other.last) return one.last < other.last ? -1 : 1;
  if (one.first !== other.first) return one.first > other.first ? -1 : 1;
  return one.text < other.text ? -1 : one.text > other.text ? 1 : 0;
}

/** The period of the same form that begins when one is over. */
export function nextPeriod(period: Period, starts: string): Period {
  switch (period.form) {
    case 'school-year':
      return yearPeriod(yearsFrom(period.year, 1), starts);
    case 'season': {
      const following = seasons[seasons.indexOf(period.season) + 1];
      return following ? seasonPeriod(period.year, following, starts) : seasonPeriod(yearsFrom(period.year, 1), 'fall', starts);
    }
    case 'month':
      return monthPeriod(monthAfter(period.text), starts);
    case 'day':
      return dayPeriod(addDays(period.text, 1), starts);
  }
}

/** The same school year, season or month one school year earlier; a day has none. */
export function yearBefore(period: Period, starts: string): Period | undefined {
  switch (period.form) {
    case 'school-year':
      return yearPeriod(yearsFrom(period.year, -1), starts);
    case 'season':
      return seasonPeriod(yearsFrom(period.year, -1), period.season, starts);
    case 'month':
      return monthPeriod(`${Number(period.text.slice(0, 4)) - 1}${period.text.slice(4)}`, starts);
    case 'day':
      return undefined;
  }
}

function yearsFrom(year: SchoolYear, by: number): SchoolYear {
  const first = Number(year.slice(0, 4)) + by;
  return `${first}-${String((first + 1) % 100).padStart(2, '0')}`;
}

/** What comes back every year: the season, or the month of the year; the same for all school years, and for all days. */
export function turnOf(period: Period): string {
  if (period.form === 'season') return period.season;
  return period.form === 'month' ? period.text.slice(5) : period.form;
}

/** Whether two periods have a day in common. */
export function overlap(one: Period, other: Period): boolean {
  return one.first <= other.last && other.first <= one.last;
}

/** The first two periods of different forms that have days in common, the later one first. Periods come by their last days, so the latest of each form tells. */
export function firstOverlap(periods: readonly Period[]): readonly [Period, Period] | null {
  const latest = new Map<PeriodForm, Period>();
  for (const period of periods.toSorted(comparePeriods)) {
    const other = [...latest.values()].find((one) => one.form !== period.form && overlap(one, period));
    if (other) return [period, other];
    latest.set(period.form, period);
  }
  return null;
}
