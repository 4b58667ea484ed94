import type { Day, Season } from '../../schemas/day.ts';

const format = (options: Intl.DateTimeFormatOptions): ((day: Day) => string) => {
  const formatter = new Intl.DateTimeFormat('en-GB', { ...options, timeZone: 'UTC' });
  const made = new Map<Day, string>();
  return (day) => {
    const known = made.get(day);
    if (known !== undefined) return known;
    const text = formatter.format(Date.parse(`${day}T00:00:00Z`)).replace(/\bSept\b/u, 'Sep');
    made.set(day, text);
    return text;
  };
};

/** `5 Feb 2027` */
export const shortDay = format({ day: 'numeric', month: 'short', year: 'numeric' });
/** `5 February 2027` */
export const longDay = format({ day: 'numeric', month: 'long', year: 'numeric' });
/** `5 February` */
export const dayAndMonth = format({ day: 'numeric', month: 'long' });
/** `February 2027` */
export const monthAndYear = format({ month: 'long', year: 'numeric' });
/** `February` */
export const month = format({ month: 'long' });
/** `Feb` */
export const monthInShort = format({ month: 'short' });
/** `Thursday` */
export const weekday = format({ weekday: 'long' });

/** `2025–26`, with a dash between the years. */
export function schoolYear(year: string): string {
  return year.replace('-', '–');
}

/** Minutes after midnight as a clock: `9:05`. */
export function clock(minutes: number): string {
  return `${Math.floor(minutes / 60) % 24}:${String(minutes % 60).padStart(2, '0')}`;
}

/** From a start (`09:00`) for some minutes: `9:00 to 10:30`. */
export function timeSpan(start: string, minutes: number | undefined): string {
  const begins = Number(start.slice(0, 2)) * 60 + Number(start.slice(3, 5));
  return minutes === undefined ? clock(begins) : `${clock(begins)} to ${clock(begins + minutes)}`;
}

const seasons: Readonly<Record<Season, string>> = { fall: 'Fall', winter: 'Winter', spring: 'Spring', summer: 'Summer' };

export const seasonWord = (season: Season): string => seasons[season];

/** `since 1 April 2026`, `until 31 March 2026` or both days. */
export function daySpan(from: Day | null, until: Day | null): string {
  if (from !== null && until !== null) return `${longDay(from)} to ${longDay(until)}`;
  if (from !== null) return `since ${longDay(from)}`;
  return until === null ? '' : `until ${longDay(until)}`;
}
