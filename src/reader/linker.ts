import { addresses, addressOf } from '../domain/addresses.ts';
import { anchorsOf, headingIds } from '../domain/anchors.ts';
import type { Entries } from '../domain/entry.ts';
import { isInside, nameOfFragment, resolveLink } from '../domain/links.ts';
import type { Placing } from '../markdown/render-markdown.ts';

/** How the text of a file, by its path from the content root, is placed on its page. `deeper` is added to the depth of its headings. */
export type Linker = (file: string, deeper: number) => Placing;

/** What relative paths between files mean on the site: the address of the page that a file becomes, and the place on it. */
export function createLinker(entries: Pick<Entries, 'places' | 'pictures' | 'get'>, base: () => string): Linker {
  const { places, pictures } = entries;
  const entryAt = (path: string) => {
    const place = places.get(path);
    return place && entries.get(place.kind, place.id);
  };
  const addressAt = (path: string, fragment: string): string | undefined => {
    const place = places.get(path);
    if (!place) return pictures.has(path) ? addresses.picture(path) + fragment : undefined;
    const page = addressOf(place.kind, place.id);
    const entry = fragment === '' ? undefined : entryAt(path);
    return (entry && anchorsOf(entries, entry).get(nameOfFragment(fragment))) ?? (page === undefined ? undefined : page + fragment);
  };
  return (file, deeper) => {
    const own = entryAt(file.normalize('NFC'));
    return {
      deeper,
      headingIds: own ? headingIds(entries, own) : [],
      hrefOf: (url) => {
        if (!isInside(url)) return url;
        const { path, fragment } = resolveLink(file, url);
        const address = addressAt(path, fragment);
        return address === undefined ? null : base().replace(/\/$/u, '') + address;
      },
    };
  };
}
