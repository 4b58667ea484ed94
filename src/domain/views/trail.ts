import { addresses, type Address } from '../addresses.ts';
import type { Routine, Site } from '../site.ts';
import { guideAddress, guidePages, type GuidePage } from './guide-pages.ts';

/** A list of the site with a page for each of its things. */
export type ListName = 'league-table' | 'strategies' | 'routines' | 'next-steps' | 'rubrics' | 'plans' | 'goals' | 'indicators' | 'units';

/** A page above another. */
export type TrailStep = { readonly address: Address } & (
  | { readonly is: 'home' }
  | { readonly is: 'list'; readonly list: ListName }
  | { readonly is: 'routine'; readonly routine: Routine }
  | { readonly is: 'guide'; readonly page: Exclude<GuidePage, { is: 'rule' }> }
);

/** The pages above one, the home page first; none for the home page itself. */
export function trailTo(site: Site, address: Address): TrailStep[] {
  const steps = known.get(site) ?? stepsOf(site);
  known.set(site, steps);
  const beginnings = [...address.matchAll(/\//gu)].map(({ index }) => address.slice(0, index + 1));
  return beginnings.slice(0, -1).flatMap((beginning) => steps.get(beginning) ?? []);
}

type Steps = ReadonlyMap<Address, TrailStep>;

const known = new WeakMap<Site, Steps>();

/** Every page that may stand above another, by how the addresses under it begin. */
function stepsOf(site: Site): Steps {
  const lists: readonly (readonly [ListName, Address])[] = [
    ['league-table', addresses.leagueTables()],
    ['strategies', addresses.strategies()],
    ['routines', addresses.routines()],
    ['next-steps', addresses.nextSteps()],
    ['rubrics', addresses.rubrics()],
    ['plans', addresses.plans()],
    ['goals', addresses.goals()],
    ['indicators', addresses.indicators()],
    ['units', addresses.units()],
  ];
  const guide = guidePages(site.settings).filter((page) => page.is !== 'rule');
  return new Map<Address, TrailStep>([
    [addresses.home(), { is: 'home', address: addresses.home() }],
    ...lists.map(([list, address]) => [address, { is: 'list', list, address }] as const),
    // The archive lists the series.
    ['/series/', { is: 'list', list: 'routines', address: addresses.routines() }],
    ...site.routines.all.map((routine) => {
      const address = addresses.routine(routine.id);
      return [address, { is: 'routine', routine, address }] as const;
    }),
    ...guide.map((page) => [guideAddress(page), { is: 'guide', page, address: guideAddress(page) }] as const),
  ]);
}
