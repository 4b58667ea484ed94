import type { Plan, Rating, Rubric, Site } from '../site.ts';

/**
 * The rubric by which a plan is rated: that of the ratings given, else that of its latest ones, else the only one that rates anything.
 * `null` where that is not certain.
 */
export function rubricInUse(site: Site, plan: Plan, given: readonly Rating[] = []): Rubric | null {
  const latest = plan.routines.findLast(({ ratings }) => ratings.length > 0);
  for (const ratings of [given, latest?.ratings ?? []]) {
    const used = new Set(ratings.map(({ rubric }) => rubric));
    const [only] = used;
    if (only && used.size === 1) return only;
  }
  const rating = site.rubrics.all.filter(({ id }) => id !== 'stages');
  return rating.length === 1 ? (rating[0] ?? null) : null;
}
