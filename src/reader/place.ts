import type { IndicatorTables } from '../domain/data-table.ts';
import { issue, type Issue } from '../domain/issue.ts';
import { flawOfName } from '../domain/rules/names.ts';
import { kinds, type KindName } from '../schemas/kinds.ts';
import type { FoundFile } from './walk.ts';

/** What a file is by where it stands. */
export type Place =
  | { readonly is: 'entry'; readonly kind: KindName; readonly id: string; readonly folder: string }
  | { readonly is: 'picture' }
  /** A table that belongs to an indicator. */
  | { readonly is: 'table'; readonly table: keyof IndicatorTables; readonly indicator: string }
  | { readonly is: 'issue'; readonly issue: Issue };

const start = { line: 1, column: 1 };
const pictures = /\.(?:png|jpe?g|webp)$/iu;
const endings = { header: '.md', mdx: '.mdx', yaml: '.yaml' } as const;
const singles = new Map<string, KindName>([
  ['site.yaml', 'site'],
  ['people.yaml', 'people'],
]);
const byFolder = new Map(
  Object.entries(kinds).flatMap(([name, kind]) =>
    kind.folder && (kind.folder !== 'routines' || name === 'routine') ? [[kind.folder, name as KindName]] : [],
  ) as [string, KindName][],
);

/** Pages below a routine's own, which a routine in a subfolder of that name would overwrite. */
const pagesOfRoutine = new Set([
  'agenda',
  'briefing',
  'board-report',
  'debrief',
  'league-table',
  'notes',
  'preparation',
  'raters',
  'ratings',
]);

/** Tells the kind and id of a file from its path, or what is wrong with the path. */
export function placeOf(file: FoundFile): Place {
  const parts = file.path.normalize('NFC').split('/');
  const single = singles.get(file.path);
  if (single) return { is: 'entry', kind: single, id: single, folder: '' };
  const [top = '', ...rest] = parts;
  const kind = byFolder.get(top);
  const known = [...singles.keys(), ...[...byFolder.keys()].map((folder) => `${folder}/`)];
  if (rest.length === 0) return wrong(issue('unknown-place', file.shown, start, { place: top, known }));
  if (!kind) return wrong(issue('unknown-place', shownTo(file, 1), start, { place: `${top}/`, known }));
  if (pictures.test(file.path)) return { is: 'picture' };
  if (kind === 'indicator') return indicatorPlace(file, rest);
  return kind === 'routine' ? packetPlace(file, rest) : entryPlace(file, kind, rest);
}

function entryPlace(file: FoundFile, kind: KindName, rest: readonly string[]): Place {
  const ending = endings[kinds[kind].form];
  const name = rest.at(-1) ?? '';
  if (!name.endsWith(ending)) return wrong(issue('unknown-file', file.shown, start, { ending: endingOf(name), wanted: ending }));
  if (rest.length > 2)
    return wrong(issue('unknown-place', file.shown, start, { place: file.path, known: [`${kinds[kind].folder}/<school>/${name}`] }));
  return entry(file, kind, [...rest.slice(0, -1), name.slice(0, -ending.length)]);
}

/** Files beside `routine.md`, each one of its kind. */
const besideRoutine = new Map<string, KindName>([
  ['routine.md', 'routine'],
  ['record.yaml', 'record'],
  ['board-report.md', 'board-report'],
  ['briefing.md', 'briefing'],
  ['debrief.md', 'debrief'],
]);

/** `routines/[<school>/]<routine>/routine.md` with what stands beside it, and `…/<routine>/ratings/<subject>[--<unit>].md`. */
function packetPlace(file: FoundFile, rest: readonly string[]): Place {
  const name = rest.at(-1) ?? '';
  const inside =
    rest.length >= 3 ? ({ ratings: 'rating', raters: 'rater' } as Readonly<Record<string, KindName>>)[rest.at(-2) ?? ''] : undefined;
  const packet = rest.slice(0, inside ? -2 : -1);
  const known = ['routine.md', 'board-report.md', 'ratings/<subject>.md', 'record.yaml'].map((one) => `routines/<date>-<name>/${one}`);
  if (packet.length === 0 || packet.length > 2) return wrong(issue('unknown-place', file.shown, start, { place: file.path, known }));
  const beside = inside ? undefined : besideRoutine.get(name);
  if (beside) return entry(file, beside, packet);
  if (!name.endsWith('.md')) return wrong(issue('unknown-file', file.shown, start, { ending: endingOf(name), wanted: '.md' }));
  if (inside) return entry(file, inside, [...packet, name.slice(0, -3)]);
  return wrong(issue('unknown-place', file.shown, start, { place: file.path, known }));
}

/** `indicators/[<school>/]<indicator>/index.md`, with `data.csv` and `hidden.csv` beside it. */
function indicatorPlace(file: FoundFile, rest: readonly string[]): Place {
  const [name = '', folder] = [rest.at(-1), rest.slice(0, -1)];
  const known = ['index.md', 'data.csv', 'hidden.csv'].map((one) => `indicators/<indicator>/${one}`);
  if (folder.length === 0 || folder.length > 2) return wrong(issue('unknown-place', file.shown, start, { place: file.path, known }));
  if (name === 'index.md') return entry(file, 'indicator', folder);
  const table = name === 'data.csv' ? 'data' : name === 'hidden.csv' ? 'hidden' : null;
  if (table === null) return wrong(issue('unknown-place', file.shown, start, { place: file.path, known }));
  const place = entry(file, 'indicator', folder);
  return place.is === 'entry' ? { is: 'table', table, indicator: place.id } : place;
}

/** A wrong folder name is reported at the folder, so that it makes one message for all files inside. */
function entry(file: FoundFile, kind: KindName, parts: readonly string[]): Place {
  // A packet and an indicator are called after their folder.
  const isFolder = kind === 'indicator' || [...besideRoutine.values()].includes(kind);
  for (const [index, part] of parts.entries()) {
    const isFile = !isFolder && index === parts.length - 1;
    const why = kind === 'rating' && isFile ? flawOfRating(part) : flawOfName(part);
    const taken = kind !== 'indicator' && index === 1 && !isFile && pagesOfRoutine.has(part);
    if (why === undefined && !taken) continue;
    const shown = isFile ? file.shown : shownTo(file, index + 2);
    return wrong(issue('file-name', shown, start, { name: part, why: why ?? 'reserved' }));
  }
  // A record names everything in full, so that it means the same for ever.
  if (kind === 'record') return { is: 'entry', kind, id: parts.join('/'), folder: '' };
  return { is: 'entry', kind, id: parts.join('/'), folder: parts.slice(0, kind === 'rating' || kind === 'rater' ? -2 : -1).join('/') };
}

/** A rating's file may name the unit that narrows its subject: `reading--alder-elementary`. */
function flawOfRating(name: string): ReturnType<typeof flawOfName> {
  const parts = name.split('--');
  return parts.length > 2 ? 'letters' : parts.map(flawOfName).find((why) => why !== undefined);
}

/** The first `depth` steps of a file's path, as messages show them. */
function shownTo(file: FoundFile, depth: number): string {
  const root = file.shown.length - file.path.length;
  return file.shown.slice(0, root + file.path.split('/').slice(0, depth).join('/').length);
}

function endingOf(name: string): string {
  return /\.[^.]*$/u.exec(name)?.[0] ?? name;
}

function wrong(found: Issue): Place {
  return { is: 'issue', issue: found };
}
