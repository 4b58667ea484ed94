import { kindNames } from '../../schemas/kinds.ts';
import type { Entries, Entry } from '../entry.ts';
import { anchorsOf } from '../anchors.ts';
import { issue, type Issue } from '../issue.ts';
import { isInside, isRelative, nameOfFragment, resolveLink } from '../links.ts';
import type { ProseTarget } from '../prose.ts';

/** Links and pictures in texts lead to files and headings that are there; pictures of other sites are not shown. */
export function linksLead(entries: Entries): Issue[] {
  const bodies: readonly Entry[] = kindNames.flatMap((kind) => entries.of(kind));
  return bodies.flatMap((entry) => [
    ...entry.body.links.flatMap((link) => {
      if (!isInside(link.url)) return [];
      const { path, fragment } = resolveLink(entry.source.path, link.url);
      if (entries.places.has(path)) return brokenAnchor(entries, entry, link, path, fragment);
      return entries.pictures.has(path)
        ? []
        : [issue('broken-link', entry.source.file, link, { url: link.url, known: relatives(entries, path) })];
    }),
    ...entry.body.images.flatMap((image) => {
      if (!isRelative(image.url)) return [issue('image-kind', entry.source.file, image, { url: image.url, why: 'remote' })];
      const { path } = resolveLink(entry.source.path, image.url);
      if (entries.pictures.has(path)) return [];
      const isPicture = /\.(?:png|jpe?g|webp)$/iu.test(path);
      return isPicture
        ? [issue('broken-link', entry.source.file, image, { url: image.url, known: [] })]
        : [issue('image-kind', entry.source.file, image, { url: image.url, why: 'kind' })];
    }),
  ]);
}

/** A link to a place that the other file does not have; a file that failed its schema is not asked. */
function brokenAnchor(entries: Entries, entry: Entry, link: ProseTarget, path: string, fragment: string): Issue[] {
  const name = nameOfFragment(fragment);
  const place = entries.places.get(path);
  const target = place && entries.get(place.kind, place.id);
  // Browsers and GitHub take "#top" for the top of any page.
  if (name === '' || name === 'top' || !target) return [];
  const anchors = anchorsOf(entries, target);
  const file = link.url.split('#', 1)[0] || path.slice(path.lastIndexOf('/') + 1);
  return anchors.has(name) ? [] : [issue('broken-anchor', entry.source.file, link, { name, file, known: [...anchors.keys()] })];
}

/** Files of the same folder, among which a misspelt one may be found. */
function relatives(entries: Entries, path: string): string[] {
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  return [...entries.places.keys()].filter((place) => place.startsWith(folder)).map((place) => place.slice(folder.length));
}
