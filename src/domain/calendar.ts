import type { Day, SchoolYear } from '../schemas/day.ts';

const dayLength = 86_400_000;

/** How many days from one calendar day to another; negative when the second is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / dayLength);
}

/** The calendar day `days` after another. */
export function addDays(day: Day, days: number): Day {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * dayLength).toISOString().slice(0, 10);
}

/** The school year a day falls in, when years begin on `starts` (`08-01`). */
export function schoolYearOf(day: Day, starts: string): SchoolYear {
  const year = Number(day.slice(0, 4)) - (day.slice(5) < starts ? 1 : 0);
  return `${year}-${String((year + 1) % 100).padStart(2, '0')}`;
}

/** First and last day of a school year. */
export function daysOfSchoolYear(year: SchoolYear, starts: string): { readonly first: Day; readonly last: Day } {
  const first = `${year.slice(0, 4)}-${starts}`;
  return { first, last: addDays(`${Number(year.slice(0, 4)) + 1}-${starts}`, -1) };
}

/** Minutes after midnight of a time of day (`09:05` or `09:05-07:00`). */
export function minutesOfDay(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
}

/** The offsets from UTC (`-07:00`) that a wall time has in a zone: none when the clocks skip it, two when it comes twice. */
export function offsetsOf(day: Day, time: string, zone: string): string[] {
  const wall = `${day}T${time.slice(0, 5)}:00`;
  const guess = Date.parse(`${wall}Z`);
  const offsets = new Set([offsetAt(guess - dayLength, zone), offsetAt(guess + dayLength, zone)]);
  return [...offsets].filter((offset) => offsetAt(Date.parse(`${wall}${offset}`), zone) === offset);
}

const calendars = new Map<string | undefined, (instant: number) => Day>();

/** The calendar day of an instant, in milliseconds since 1970, where the clocks show the time of a zone; without one, that of this computer. */
export function dayAt(instant: number, zone?: string): Day {
  const known = calendars.get(zone) ?? calendarOf(zone);
  calendars.set(zone, known);
  return known(instant);
}

/** Every zone differs from UTC by whole quarters of an hour, so that one answer serves each. */
const quarter = 900_000;

function calendarOf(zone: string | undefined): (instant: number) => Day {
  const format = new Intl.DateTimeFormat('en-CA', { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit' });
  const days = new Map<number, Day>();
  return (instant) => {
    const start = Math.floor(instant / quarter) * quarter;
    const parts = new Map(days.has(start) ? [] : format.formatToParts(start).map(({ type, value }) => [type, value]));
    const day = days.get(start) ?? `${parts.get('year')}-${parts.get('month')}-${parts.get('day')}`;
    days.set(start, day);
    return day;
  };
}

/**
 * A day in a zone as an instant with its offset, `2026-10-15T09:00:00-07:00`: at a time of day, with an offset of its own where it has one,
 * or where none is known when the day begins.
 */
export function instantOf(day: Day, time: string | undefined, zone: string): string {
  const key = `${day} ${time ?? ''} ${zone}`;
  const known = instants.get(key) ?? findInstant(day, time, zone);
  instants.set(key, known);
  return known;
}

const instants = new Map<string, string>();

/** Where the clocks skip midnight, the day begins an hour later. */
function findInstant(day: Day, time: string | undefined, zone: string): string {
  const own = time?.slice(5) ?? '';
  const begins = [time?.slice(0, 5) ?? '00:00', '01:00', '12:00'];
  const wall = begins.find((one) => own !== '' || offsetsOf(day, one, zone).length > 0) ?? '12:00';
  return `${day}T${wall}:00${own === '' ? (offsetsOf(day, wall, zone)[0] ?? '+00:00') : own}`;
}

const zones = new Map<string, Intl.DateTimeFormat>();

function offsetAt(instant: number, zone: string): string {
  const format = zones.get(zone) ?? new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: 'longOffset' });
  zones.set(zone, format);
  const name = format.formatToParts(instant).find((part) => part.type === 'timeZoneName')?.value ?? 'GMT';
  return name === 'GMT' ? '+00:00' : name.slice(3, 9);
}
