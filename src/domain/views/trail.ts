import { addresses, type Address } from '../addresses.ts';
import type { Routine, Site } from '../site.ts';
import { guideAddress, guidePages, type GuidePage } from './guide-pages.ts';
import { packetOf } from './packet.ts';
import { sitePageNames, sitePages, type SitePage } from './site-pages.ts';

/** A page above another. */
export type TrailStep = { readonly address: Address } & (
  | { readonly is: 'site'; readonly page: SitePage }
  | { readonly is: 'routine'; readonly routine: Routine }
  | { readonly is: 'guide'; readonly page: Exclude<GuidePage, { is: 'rule' }> }
);

/** The pages above one, the home page first; none for the home page itself. */
export function trailTo(site: Site, address: Address): TrailStep[] {
  const steps = known.get(site) ?? stepsOf(site);
  known.set(site, steps);
  const beginnings = [...address.matchAll(/\//gu)].map(({ index }) => address.slice(0, index + 1));
  return beginnings.slice(0, -1).flatMap((beginning) => {
    const step = steps.get(beginning);
    // A closed routine is called above its pages as its record calls it.
    return step?.is === 'routine' ? { ...step, routine: packetOf(site, step.routine).routine } : (step ?? []);
  });
}

type Steps = ReadonlyMap<Address, TrailStep>;

const known = new WeakMap<Site, Steps>();

/** Every page that may stand above another, by how the addresses under it begin. */
function stepsOf(site: Site): Steps {
  const guide = guidePages(site.settings).filter((page) => page.is !== 'rule');
  return new Map<Address, TrailStep>([
    ...sitePageNames.map((page) => [sitePages[page], { is: 'site', page, address: sitePages[page] }] as const),
    // The archive lists the series.
    ['/series/', { is: 'site', page: 'routines', address: sitePages.routines }],
    ...site.routines.all.map((routine) => {
      const address = addresses.routine(routine.id);
      return [address, { is: 'routine', routine, address }] as const;
    }),
    ...guide.map((page) => [guideAddress(page), { is: 'guide', page, address: guideAddress(page) }] as const),
  ]);
}
