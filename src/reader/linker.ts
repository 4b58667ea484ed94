import { addresses, addressOf, noteAnchor } from '../domain/addresses.ts';
import type { Entries } from '../domain/entry.ts';
import { isRelative, resolveLink } from '../domain/links.ts';

/** What the links of a text in a file mean. */
export interface Linker {
  /** The address of what a link points at, or `null` when it has no page of its own. */
  hrefOf(file: string, url: string): string | null;
  /** The name of the place that a heading with this link opens, or `null`. */
  anchorOf(file: string, url: string): string | null;
}

/** What relative paths between files mean on the site: the address of the page that a file becomes, and the place in notes about it. */
export function createLinker(places: Entries['places'], pictures: Entries['pictures'], base: () => string): Linker {
  return {
    hrefOf: (file, url) => {
      if (!isRelative(url)) return url;
      const { path, fragment } = resolveLink(file, url);
      const place = places.get(path);
      const address = place ? addressOf(place.kind, place.id) : pictures.has(path) ? addresses.picture(path) : undefined;
      return address === undefined ? null : base().replace(/\/$/u, '') + address + fragment;
    },
    anchorOf: (file, url) => {
      const place = isRelative(url) ? places.get(resolveLink(file, url).path) : undefined;
      return place?.kind === 'strategy' || place?.kind === 'goal' ? noteAnchor(place.kind, place.id) : null;
    },
  };
}
