import type { Routine, Rubric, Site } from '../site.ts';

/**
 * The rubric by which a routine is rated: that of its own ratings, else that of its plan's latest ones, else the only one that rates
 * anything. `null` where that is not certain.
 */
export function rubricInUse(site: Site, routine: Routine): Rubric | null {
  const latest = routine.series.plan.routines.findLast(({ ratings }) => ratings.length > 0);
  for (const { ratings } of [routine, ...(latest ? [latest] : [])]) {
    const used = new Set(ratings.map(({ rubric }) => rubric));
    const [only] = used;
    if (only && used.size === 1) return only;
  }
  const rating = site.rubrics.all.filter(({ id }) => id !== 'stages');
  return rating.length === 1 ? (rating[0] ?? null) : null;
}
