import type { Day } from '../../schemas/day.ts';
import type { Routine, Site } from '../site.ts';

/** The day as of which the packet of a routine speaks: its own once that has come, today while it is still ahead. */
export function asOfDay({ today }: Pick<Site, 'today'>, { fields }: Pick<Routine, 'fields'>): Day {
  return fields.date < today ? fields.date : today;
}
