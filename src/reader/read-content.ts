import { existsSync } from 'node:fs';
import { dirname } from 'node:path';
import { addresses, addressOf } from '../domain/addresses.ts';
import type { Entries, Entry, Picture } from '../domain/entry.ts';
import { issue, type Issue } from '../domain/issue.ts';
import { isRelative, resolveLink } from '../domain/links.ts';
import type { KindName } from '../schemas/kinds.ts';
import { pictureFormat } from './pictures.ts';
import { placeOf } from './place.ts';
import type { Linker } from './prose.ts';
import { readFile } from './read-file.ts';
import { walk } from './walk.ts';

/** A folder of content. */
export interface Root {
  /** Its path on disk. */
  readonly folder: string;
  /** Its path as messages show it. */
  readonly shown: string;
  readonly internal: boolean;
}

export interface ContentReading {
  readonly entries: Entries;
  readonly issues: readonly Issue[];
}

const start = { line: 1, column: 1 };

/** Reads every file of the content roots once. `base` is the site's base path, for the links inside texts. */
export function readContent(roots: readonly Root[], base: () => string): ContentReading {
  const issues: Issue[] = [];
  const entries: Entry[] = [];
  const ids = new Map<KindName, Map<string, string>>();
  const seen = new Map<string, string>();
  const places = new Map<string, { kind: KindName; id: string }>();
  const pictures = new Map<string, Picture>();
  const linker = createLinker(places, pictures, base);

  for (const root of roots) {
    if (!existsSync(root.folder)) {
      issues.push(issue('missing-folder', root.shown, start, { folder: root.shown }));
      continue;
    }
    const walked = walk(root.folder, root.shown);
    issues.push(...walked.issues);
    for (const file of walked.files) {
      const place = placeOf(file);
      if (place.is === 'issue') {
        issues.push(place.issue);
        continue;
      }
      const same = seen.get(file.path.normalize('NFC').toLowerCase());
      if (same !== undefined) {
        issues.push(issue('same-name', file.shown, start, { other: same }));
        continue;
      }
      seen.set(file.path.normalize('NFC').toLowerCase(), file.shown);
      if (place.is === 'picture') {
        const format = pictureFormat(file);
        if (format === null || format === 'too-large') {
          issues.push(issue('image-kind', file.shown, start, { url: file.path, why: format ?? 'content' }));
        } else pictures.set(file.path, { path: file.path, file: file.disk, format, internal: root.internal });
        continue;
      }
      const known = ids.get(place.kind) ?? new Map<string, string>();
      ids.set(place.kind, known.set(place.id, file.shown));
      places.set(file.path.normalize('NFC'), place);
      const reading = readFile(file, place, root.internal, linker);
      issues.push(...reading.issues);
      if (reading.entry) entries.push(reading.entry);
    }
    if (!root.internal && !ids.has('site'))
      issues.push(issue('missing-site-file', `${root.shown}/site.yaml`, start, { folder: root.shown }));
  }
  for (const [id, shown] of ids.get('rating') ?? []) {
    const routine = id.slice(0, id.lastIndexOf('/'));
    if (!ids.get('routine')?.has(routine)) issues.push(issue('missing-routine', shown, start, { folder: dirname(dirname(shown)) }));
  }
  return { entries: collect(entries, ids, places, pictures), issues };
}

function collect(
  all: readonly Entry[],
  ids: ReadonlyMap<KindName, ReadonlyMap<string, string>>,
  places: Entries['places'],
  pictures: Entries['pictures'],
): Entries {
  const byKind = new Map<KindName, Map<string, Entry>>();
  for (const entry of all) byKind.set(entry.kind, (byKind.get(entry.kind) ?? new Map<string, Entry>()).set(entry.id, entry));
  const of = <Name extends KindName>(kind: Name) => [...(byKind.get(kind)?.values() ?? [])] as unknown as Entry<Name>[];
  const listed = new Map<KindName, readonly Entry[]>();
  return {
    of: <Name extends KindName>(kind: Name) => {
      if (!listed.has(kind)) listed.set(kind, of(kind) as readonly Entry[]);
      return listed.get(kind) as unknown as readonly Entry<Name>[];
    },
    get: <Name extends KindName>(kind: Name, id: string) => byKind.get(kind)?.get(id) as Entry<Name> | undefined,
    ids: (kind) => [...(ids.get(kind)?.keys() ?? [])],
    has: (kind, id) => ids.get(kind)?.has(id) ?? false,
    places,
    pictures,
  };
}

/** Turns a relative path between files into the address of the page that the file becomes. */
function createLinker(places: Entries['places'], pictures: Entries['pictures'], base: () => string): Linker {
  return (file, url) => {
    if (!isRelative(url)) return url;
    const { path, fragment } = resolveLink(file, url);
    const place = places.get(path);
    const address = place ? addressOf(place.kind, place.id) : pictures.has(path) ? addresses.picture(path) : undefined;
    return address === undefined ? null : base().replace(/\/$/u, '') + address + fragment;
  };
}
