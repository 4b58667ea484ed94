import { z } from 'zod';

/** A calendar day as `YYYY-MM-DD` text that stands in the calendar; never a `Date`, so that no time zone can move it. */
export type Day = string;

export const day = z.iso.date({ error: 'day' });

const lastDigits = Array.from({ length: 100 }, (_, year) => [year, (year + 1) % 100].map((digits) => String(digits).padStart(2, '0')));

/** The centuries of school years: `0206` is a slip of the hand, and days cannot be counted beyond 9999. */
const years = '(?:19|20|21)';
const yearPattern = new RegExp(`^${years}(?:${lastDigits.map((pair) => pair.join('-')).join('|')})$`, 'u');

/** A school year as `2026-27`: two years that follow each other. */
export const schoolYear = z.string({ error: 'school-year' }).regex(yearPattern, { error: 'school-year' });

export type SchoolYear = z.output<typeof schoolYear>;

const seasonNames = ['fall', 'winter', 'spring', 'summer'] as const;

/** The form of a month, `2025-11`; the twelve texts up to `2011-12` that could be both are school years. */
export const monthPattern = new RegExp(`^${years}\\d{2}-(?:0[1-9]|1[0-2])$`, 'u');

/** The forms of a period without the signs at their ends. */
const periodForms = [
  `${yearPattern.source.slice(1, -1)}(?:-(?:${seasonNames.join('|')}))?`,
  monthPattern.source.slice(1, -1),
  `(?=${years})${z.regexes.date.source.slice(1, -1)}`,
];

/** Whether a text is a day of such a year. */
export function isDayOfPeriod(text: string): boolean {
  return new RegExp(`^${years}`, 'u').test(text) && z.regexes.date.test(text);
}

/** Whether a text is a school year, `2025-26`. */
export function isSchoolYear(text: string): boolean {
  return yearPattern.test(text);
}

/** A time that a number of an indicator is about: a school year (`2025-26`), its season (`2025-26-fall`), a month (`2025-11`) or a day. */
export const period = z.string({ error: 'period' }).regex(new RegExp(`^(?:${periodForms.join('|')})$`, 'u'), { error: 'period' });

/** A time of day on a 24-hour clock, `09:00`; with an offset (`01:30-04:00`) where the clocks go back and the time comes twice. */
export const timeOfDay = z
  .string({ error: 'time-of-day' })
  .regex(/^([01]\d|2[0-3]):[0-5]\d([+-](0\d|1[0-4]):[0-5]\d)?$/u, { error: 'time-of-day' });

/** The form of a day of the year; days that some months lack are left out. */
export const dayOfYearPattern = /^(0[1-9]|1[0-2])-(0[1-9]|1\d|2[0-8])$/u;

/** A day of the year without its year, `08-01`. */
export const dayOfYear = z.string({ error: 'day-of-year' }).regex(dayOfYearPattern, { error: 'day-of-year' });

/** The four terms in which leading indicators are read. */
export const season = z.enum(seasonNames);

export type Season = z.output<typeof season>;
