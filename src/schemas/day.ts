import { z } from 'zod';

/** A calendar day as `YYYY-MM-DD` text that stands in the calendar; never a `Date`, so that no time zone can move it. */
export type Day = string;

export const day = z.iso.date({ error: 'day' });

const lastDigits = Array.from({ length: 100 }, (_, year) => [year, (year + 1) % 100].map((digits) => String(digits).padStart(2, '0')));
const yearPattern = new RegExp(`^\\d{2}(?:${lastDigits.map((pair) => pair.join('-')).join('|')})$`, 'u');

/** A school year as `2026-27`: two years that follow each other. */
export const schoolYear = z.string({ error: 'school-year' }).regex(yearPattern, { error: 'school-year' });

export type SchoolYear = z.output<typeof schoolYear>;

/** A time of day on a 24-hour clock, `09:00`; with an offset (`01:30-04:00`) where the clocks go back and the time comes twice. */
export const timeOfDay = z
  .string({ error: 'time-of-day' })
  .regex(/^([01]\d|2[0-3]):[0-5]\d([+-](0\d|1[0-4]):[0-5]\d)?$/u, { error: 'time-of-day' });

/** A day of the year without its year, `08-01`. */
export const dayOfYear = z.string({ error: 'day-of-year' }).regex(/^(0[1-9]|1[0-2])-(0[1-9]|1\d|2[0-8])$/u, { error: 'day-of-year' });

/** The four terms in which leading indicators are read. */
export const season = z.enum(['fall', 'winter', 'spring', 'summer']);

export type Season = z.output<typeof season>;
