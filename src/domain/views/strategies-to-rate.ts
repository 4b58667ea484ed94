import type { Routine, Strategy } from '../site.ts';
import { strategiesInFocus } from './agenda.ts';

/** The strategies in focus of a routine in preparation that have no rating for it yet, not even an open one. A check-in rates nothing. */
export function strategiesToRate(routine: Routine): Strategy[] {
  const { status, kind } = routine.fields;
  if ((status !== 'planned' && status !== 'preparing') || kind === 'check-in') return [];
  const rated = new Set(routine.ratings.filter(({ unit }) => unit === null).map(({ subject }) => subject));
  return strategiesInFocus(routine).filter((strategy) => !rated.has(strategy));
}
