import { kindNames } from '../../schemas/kinds.ts';
import type { Entries, Entry } from '../entry.ts';
import { issue, type Issue } from '../issue.ts';
import { isRelative, resolveLink } from '../links.ts';

/** Links and pictures in texts lead to files that are there; pictures of other sites are not shown. */
export function linksLead(entries: Entries): Issue[] {
  const bodies: readonly Entry[] = kindNames.flatMap((kind) => entries.of(kind));
  return bodies.flatMap((entry) => [
    ...entry.body.links.flatMap((link) => {
      if (!isRelative(link.url)) return [];
      const { path } = resolveLink(entry.source.path, link.url);
      return entries.places.has(path) || entries.pictures.has(path)
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

/** Files of the same folder, among which a misspelt one may be found. */
function relatives(entries: Entries, path: string): string[] {
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  return [...entries.places.keys()].filter((place) => place.startsWith(folder)).map((place) => place.slice(folder.length));
}
