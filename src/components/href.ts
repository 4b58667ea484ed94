import type { Address } from '../domain/addresses.ts';
import type { Site } from '../domain/site.ts';

/** An address of the site as a page must write it: under the base path. */
export function href(address: Address): string {
  return import.meta.env.BASE_URL.replace(/\/$/u, '') + address;
}

/**
 * Writes addresses for readers elsewhere, from the scheme on. `null` where nobody elsewhere is to find the site: while it has no web
 * address, and in the internal build.
 */
export function fullAddress({ internal }: Pick<Site, 'internal'>): ((address: Address) => string) | null {
  const origin = import.meta.env.SITE;
  if (internal || origin === undefined) return null;
  const home = new URL(href('/'), origin).href;
  return (address) => home + address.slice(1);
}

/** Where files lead that are read elsewhere: the origin is `''` where `fullAddress` is `null`. */
export function originOf({ internal }: Pick<Site, 'internal'>): { readonly base: string; readonly origin: string } {
  const site = import.meta.env.SITE;
  return { base: import.meta.env.BASE_URL, origin: internal || site === undefined ? '' : new URL(site).origin };
}

/** The address of the site that a page has. */
export function ownAddress({ pathname }: URL): Address {
  return pathname.slice(import.meta.env.BASE_URL.replace(/\/$/u, '').length);
}
