import type { Routine } from '../site.ts';

/** The routines of the same series just before and after one. */
export function neighboursOf(routine: Routine): { readonly before: Routine | null; readonly after: Routine | null } {
  const { routines } = routine.series;
  const place = routines.indexOf(routine);
  return { before: routines[place - 1] ?? null, after: routines[place + 1] ?? null };
}
