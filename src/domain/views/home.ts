import type { Plan, Site } from '../site.ts';

/** The plan that the home page shows: the one set in `site.yaml`, or the adopted plan that began last. */
export function homePlan(site: Site): Plan | null {
  const chosen = site.settings.homePlan === undefined ? undefined : site.plans.get(site.settings.homePlan);
  const adopted = site.plans.all.findLast(({ fields }) => fields.status === 'adopted' || fields.status === 'amended');
  return chosen ?? adopted ?? site.plans.all.at(-1) ?? null;
}
