import { statSync } from 'node:fs';
import { dirname } from 'node:path';
import { dataColumns, hiddenColumns, type IndicatorTables } from '../domain/data-table.ts';
import { entriesFrom } from '../domain/entries-from.ts';
import type { Entries, Entry, Picture } from '../domain/entry.ts';
import { issue, type Issue } from '../domain/issue.ts';
import { isPrivateKind, type KindName } from '../schemas/kinds.ts';
import { readDataFile } from './data-file.ts';
import { readPicture } from './pictures.ts';
import { placeOf, type Place } from './place.ts';
import { createLinker, type Linker } from './linker.ts';
import { readFile } from './read-file.ts';
import { walk, type FoundFile } from './walk.ts';

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

/** What is gathered while files are read. */
interface Gathering {
  readonly issues: Issue[];
  readonly entries: Entry[];
  /** The file of each id, those that failed their schema included. */
  readonly ids: Map<KindName, Map<string, string>>;
  /** The file of each path, without regard to capitals and to how accents are coded. */
  readonly seen: Map<string, string>;
  readonly places: Map<string, { kind: KindName; id: string }>;
  readonly pictures: Map<string, Picture>;
  readonly tables: Map<string, IndicatorTables>;
  /** The first table of each indicator as messages name it, those that cannot be read included. */
  readonly tableFiles: Map<string, string>;
}

/** Reads every file of the content roots once. `base` is the site's base path, for the links inside texts. */
export function readContent(roots: readonly Root[], base: () => string): ContentReading {
  const found: Gathering = {
    issues: [],
    entries: [],
    ids: new Map(),
    seen: new Map(),
    places: new Map(),
    pictures: new Map(),
    tables: new Map(),
    tableFiles: new Map(),
  };
  // Texts become HTML when a page asks for it, and by then all have been read.
  const linker = createLinker({ ...found, get: (kind, id) => entries.get(kind, id) }, base);
  for (const root of roots) readRoot(root, found, linker);
  found.issues.push(...missingRoutines(found.ids), ...missingIndicators(found));
  const entries = collect(found);
  return { entries, issues: found.issues };
}

function readRoot(root: Root, found: Gathering, linker: Linker): void {
  if (!statSync(root.folder, { throwIfNoEntry: false })?.isDirectory()) {
    found.issues.push(issue('missing-folder', root.shown, start, { folder: root.shown }));
    return;
  }
  const { files, issues } = walk(root.folder, root.shown);
  found.issues.push(...issues);
  for (const file of files) readOne(file, root, found, linker);
  const explained = found.issues.some(({ file }) => file === root.shown || /^\/site\.[^/]*$/iu.test(file.slice(root.shown.length)));
  if (!root.internal && !found.ids.has('site') && !explained)
    found.issues.push(issue('missing-site-file', `${root.shown}/site.yaml`, start, { folder: root.shown }));
}

function readOne(file: FoundFile, root: Root, found: Gathering, linker: Linker): void {
  const place = placeOf(file);
  if (place.is === 'issue') {
    found.issues.push(place.issue);
    return;
  }
  const path = file.path.normalize('NFC');
  const other = found.seen.get(path.toLowerCase());
  if (other !== undefined) {
    found.issues.push(issue('same-name', file.shown, start, { other }));
    return;
  }
  found.seen.set(path.toLowerCase(), file.shown);
  if (place.is === 'picture') {
    const { picture, issues } = readPicture(file, root.internal);
    found.pictures.set(path, picture);
    found.issues.push(...issues);
    return;
  }
  if (place.is === 'table') {
    readTableOf(file, place, root.internal, found);
    return;
  }
  if (isPrivateKind(place.kind) && !root.internal) {
    found.issues.push(issue('only-private', file.shown, start, { kind: place.kind }));
    return;
  }
  found.ids.set(place.kind, (found.ids.get(place.kind) ?? new Map<string, string>()).set(place.id, file.shown));
  found.places.set(path, place);
  const { entry, issues } = readFile(file, place, root.internal, linker);
  found.issues.push(...issues);
  if (entry) found.entries.push(entry);
}

/** Reads a table that stands beside an indicator's file. */
function readTableOf(
  file: FoundFile,
  { table: name, indicator }: Extract<Place, { is: 'table' }>,
  internal: boolean,
  { tables, tableFiles, issues }: Gathering,
): void {
  const reading = readDataFile(file, name === 'data' ? dataColumns : hiddenColumns, internal);
  const known = tables.get(indicator) ?? { data: null, hidden: null };
  tables.set(indicator, { ...known, [name]: reading.table });
  if (!tableFiles.has(indicator)) tableFiles.set(indicator, file.shown);
  issues.push(...reading.issues);
}

/** Numbers mean nothing without the file that says what they measure. */
function missingIndicators({ ids, tableFiles }: Gathering): Issue[] {
  return [...tableFiles].flatMap(([id, shown]) =>
    ids.get('indicator')?.has(id) ? [] : [issue('missing-indicator', shown, start, { folder: dirname(shown) })],
  );
}

/** Ratings, records and reports stand in a packet; one message for each packet that is none. */
function missingRoutines(ids: Gathering['ids']): Issue[] {
  const missing = new Map<string, Issue>();
  const miss = (routine: string, shown: string, folder: string): void => {
    if (ids.get('routine')?.has(routine) || missing.has(routine)) return;
    missing.set(routine, issue('missing-routine', shown, start, { folder }));
  };
  for (const [id, shown] of ids.get('rating') ?? []) miss(id.slice(0, id.lastIndexOf('/')), shown, dirname(dirname(shown)));
  for (const [id, shown] of ids.get('rater') ?? []) miss(id.slice(0, id.lastIndexOf('/')), shown, dirname(dirname(shown)));
  for (const kind of ['record', 'board-report', 'briefing', 'debrief'] as const)
    for (const [id, shown] of ids.get(kind) ?? []) miss(id, shown, dirname(shown));
  return [...missing.values()];
}

function collect({ entries, ids, places, pictures, tables }: Gathering): Entries {
  return entriesFrom(entries, {
    ids: (kind) => [...(ids.get(kind)?.keys() ?? [])],
    has: (kind, id) => ids.get(kind)?.has(id) ?? false,
    places,
    pictures,
    tables,
  });
}
