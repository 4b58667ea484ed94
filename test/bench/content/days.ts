import { addDays } from '../../../src/domain/calendar.ts';
import type { Plan } from './plan.ts';

/** The school years of every plan. */
export const schoolYears = ['2024-25', '2025-26', '2026-27'] as const;

const held = [
  '2024-09-12 2024-11-14 2025-01-16 2025-03-13 2025-05-15',
  '2025-09-11 2025-11-13 2026-01-15 2026-03-12 2026-05-14',
  '2026-09-10 2026-11-12',
].map((days) => days.split(' '));
const coming = ['2027-01-14', '2027-03-11', '2027-05-13'];

/** The days on which a plan's routines were held, oldest first. */
export function heldDays(plan: Plan): string[] {
  return held.flat().map((day) => addDays(day, plan.shift));
}

/** The days of one school year, held or still to come, by its place among the plan's years. */
export function daysOfYear(plan: Plan, year: number): string[] {
  const days = [...(held[year] ?? []), ...(year === schoolYears.length - 1 ? coming : [])];
  return days.map((day) => addDays(day, plan.shift));
}

/** `2026-05-14-may` */
export function routineId(day: string): string {
  return `${day}-${new Intl.DateTimeFormat('en', { month: 'long', timeZone: 'UTC' }).format(Date.parse(day)).toLowerCase()}`;
}
