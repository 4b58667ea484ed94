import type { Routine } from '../site.ts';

/** What the last debrief of the series wants changed, for a routine that is being prepared; `null` where nothing is to be changed. */
export function changesToMake(routine: Routine): { readonly from: Routine; readonly change: readonly string[] } | null {
  const { status } = routine.fields;
  if (status !== 'planned' && status !== 'preparing') return null;
  const { routines } = routine.series;
  const before = routines.slice(0, routines.indexOf(routine)).findLast(({ debrief }) => debrief !== null);
  const change = before?.debrief?.fields.change ?? [];
  return before && change.length > 0 ? { from: before, change } : null;
}
