import type { EventEmitter } from 'node:events';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { editorSchemas } from '../authoring/editor-schemas.ts';
import { placeOf } from '../reader/place.ts';
import { walk } from '../reader/walk.ts';
import { kindNames, kinds, type KindName } from '../schemas/kinds.ts';
import type { Settings } from '../settings.ts';

const withHeader = kindNames.filter((kind) => kinds[kind].form !== 'yaml');

/** Copying a folder adds many files; one list is written for all. */
const quietFor = 200;

/** Writes what the Astro extension reads, and again whenever a file comes or goes. */
export function keepEditorFiles(root: string, settings: Settings, watcher: Pick<EventEmitter, 'on'>): void {
  let timer: NodeJS.Timeout | undefined;
  const writeSoon = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => writeEditorFiles(root, settings), quietFor);
  };
  writeEditorFiles(root, settings);
  watcher.on('add', writeSoon);
  watcher.on('unlink', writeSoon);
}

/**
 * Tells the Astro extension of VS Code which fields each Markdown file may have: it then proposes and checks them in headers, as the
 * YAML extension does in YAML files. It reads the schema of each kind, and one list of the files of each, from `.astro/collections/`
 * in `root`, the folder that is open. Astro would make them of its collections' schemas, and ours are lean on purpose.
 */
export function writeEditorFiles(root: string, settings: Settings): void {
  const folder = join(root, '.astro/collections');
  mkdirSync(folder, { recursive: true });
  const schemas = editorSchemas();
  for (const kind of withHeader) writeChanged(join(folder, `${nameOf(kind)}.schema.json`), schemas.get(`${kind}.json`) ?? '');
  const collections = withHeader.map((kind) => ({ hasSchema: true, name: nameOf(kind) }));
  // Who prepares a routine writes in the private root, also while the preview shows the public one alone.
  const roots = [settings.contentFolder, settings.privateFolder ?? join(root, 'private')];
  const entries = Object.fromEntries(roots.flatMap(filesOf));
  writeChanged(join(folder, 'collections.json'), `${JSON.stringify({ collections, entries }, null, 2)}\n`);
}

/** Astro writes schemas of its own collections beside ours. */
function nameOf(kind: KindName): string {
  return `stocktake-${kind}`;
}

/** The files with a header in a content root, each by its address in the way in which the extension compares it. */
function filesOf(root: string): [address: string, name: string][] {
  if (!existsSync(root)) return [];
  return walk(root, root).files.flatMap((file) => {
    const place = placeOf(file);
    if (place.is !== 'entry' || !withHeader.includes(place.kind)) return [];
    return [[decodeURIComponent(pathToFileURL(file.disk).href).toLowerCase(), nameOf(place.kind)]];
  });
}

/** The extension begins anew with each file that is written. */
function writeChanged(path: string, text: string): void {
  if (!existsSync(path) || readFileSync(path, 'utf8') !== text) writeFileSync(path, text);
}
