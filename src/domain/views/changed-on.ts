import type { Day } from '../../schemas/day.ts';
import { fileOf } from '../last-changed.ts';
import type { Routine, Site } from '../site.ts';

/** The day on which what a routine says last changed; where nobody knows, the day of the routine itself. */
export function changedOn({ changed }: Site, routine: Routine): Day {
  const days = [routine, ...routine.ratings].flatMap((thing) => changed.get(fileOf(thing)) ?? []);
  return days.toSorted().at(-1) ?? routine.fields.date;
}
