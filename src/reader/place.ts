import { issue, type Issue } from '../domain/issue.ts';
import { kinds, type KindName } from '../schemas/kinds.ts';
import { idPart } from '../schemas/reference.ts';
import type { FoundFile } from './walk.ts';

/** What a file is by where it stands. */
export type Place =
  | { readonly is: 'entry'; readonly kind: KindName; readonly id: string; readonly folder: string }
  | { readonly is: 'picture' }
  | { readonly is: 'issue'; readonly issue: Issue };

const start = { line: 1, column: 1 };
const pictures = /\.(?:png|jpe?g|webp)$/iu;
const singles = new Map<string, KindName>([
  ['site.yaml', 'site'],
  ['people.yaml', 'people'],
]);
const byFolder = new Map(
  Object.entries(kinds).flatMap(([name, kind]) => (kind.folder && name !== 'rating' ? [[kind.folder, name as KindName]] : [])) as [
    string,
    KindName,
  ][],
);

/** Names that a web server or Windows keeps for itself. */
const reserved = /^(?:index|404|con|prn|aux|nul|com\d|lpt\d)$/u;
const longestPart = 80;

/** Tells the kind and id of a file from its path, or what is wrong with the path. */
export function placeOf(file: FoundFile): Place {
  const parts = file.path.normalize('NFC').split('/');
  const single = singles.get(file.path);
  if (single) return { is: 'entry', kind: single, id: single, folder: '' };
  const [top = '', ...rest] = parts;
  const kind = byFolder.get(top);
  const known = [...singles.keys(), ...[...byFolder.keys()].map((folder) => `${folder}/`)];
  if (!kind || rest.length === 0)
    return wrong(issue('unknown-place', file.shown, start, { place: rest.length === 0 ? top : `${top}/`, known }));
  if (pictures.test(file.path)) return { is: 'picture' };
  return kind === 'routine' ? packetPlace(file, rest) : entryPlace(file, kind, rest);
}

function entryPlace(file: FoundFile, kind: KindName, rest: readonly string[]): Place {
  const ending = kinds[kind].form === 'yaml' ? '.yaml' : '.md';
  const name = rest.at(-1) ?? '';
  if (!name.endsWith(ending)) return wrong(issue('unknown-file', file.shown, start, { ending: endingOf(name), wanted: ending }));
  if (rest.length > 2)
    return wrong(issue('unknown-place', file.shown, start, { place: file.path, known: [`${kinds[kind].folder}/<school>/${name}`] }));
  return entry(file, kind, [...rest.slice(0, -1), name.slice(0, -ending.length)]);
}

/** `routines/[<school>/]<routine>/routine.md` and `…/<routine>/ratings/<subject>[--<unit>].md`. */
function packetPlace(file: FoundFile, rest: readonly string[]): Place {
  const name = rest.at(-1) ?? '';
  const isRating = rest.at(-2) === 'ratings' && rest.length >= 3;
  const packet = rest.slice(0, isRating ? -2 : -1);
  const known = ['routines/<date>-<name>/routine.md', 'routines/<date>-<name>/ratings/<subject>.md'];
  if (packet.length === 0 || packet.length > 2) return wrong(issue('unknown-place', file.shown, start, { place: file.path, known }));
  if (!name.endsWith('.md')) return wrong(issue('unknown-file', file.shown, start, { ending: endingOf(name), wanted: '.md' }));
  if (isRating) return entry(file, 'rating', [...packet, name.slice(0, -3)]);
  if (name !== 'routine.md') return wrong(issue('unknown-place', file.shown, start, { place: file.path, known }));
  return entry(file, 'routine', packet);
}

function entry(file: FoundFile, kind: KindName, parts: readonly string[]): Place {
  for (const part of parts) {
    const why = flawOf(part, kind === 'rating' && part === parts.at(-1));
    if (why) return wrong(issue('file-name', file.shown, start, { name: part, why }));
  }
  return { is: 'entry', kind, id: parts.join('/'), folder: parts.slice(0, kind === 'rating' ? -2 : -1).join('/') };
}

function flawOf(name: string, mayNameUnit: boolean): 'letters' | 'reserved' | 'too-long' | 'no-letters' | undefined {
  const parts = mayNameUnit ? name.split('--', 2) : [name];
  if (!/[\p{L}\p{N}]/u.test(name)) return 'no-letters';
  if (!parts.every((part) => idPart.test(part)) || (mayNameUnit && name.split('--').length > 2)) return 'letters';
  if (reserved.test(name)) return 'reserved';
  return Buffer.byteLength(name) > longestPart ? 'too-long' : undefined;
}

function endingOf(name: string): string {
  return /\.[^.]*$/u.exec(name)?.[0] ?? name;
}

function wrong(found: Issue): Place {
  return { is: 'issue', issue: found };
}
