import { addresses, type Address } from '../addresses.ts';
import type { Site } from '../site.ts';

/** Where the pages are that are about no one thing, in the order in which people look for them. */
export const sitePages = {
  home: addresses.home(),
  'league-table': addresses.leagueTables(),
  strategies: addresses.strategies(),
  routines: addresses.routines(),
  'next-steps': addresses.nextSteps(),
  schedule: addresses.schedule(),
  plans: addresses.plans(),
  goals: addresses.goals(),
  indicators: addresses.indicators(),
  units: addresses.units(),
  rubrics: addresses.rubrics(),
  search: addresses.search(),
} as const satisfies Readonly<Record<string, Address>>;

export type SitePage = keyof typeof sitePages;

/** Every one of them. */
export const sitePageNames = Object.keys(sitePages).filter((name): name is SitePage => Object.hasOwn(sitePages, name));

/** Those that a site has: where nothing is measured, no list of indicators. */
export function sitePagesOf({ indicators }: Site): readonly SitePage[] {
  return sitePageNames.filter((page) => page !== 'indicators' || indicators.all.length > 0);
}
