import { resolveId, type Entries, type Entry } from '../../domain/entry.ts';
import { issue } from '../../domain/issue.ts';
import { renamedKinds, renamedThings, type RenamedKind, type RenameRefusal } from '../../domain/rename.ts';
import { placeOf } from '../../reader/place.ts';
import { idPart } from '../../schemas/reference.ts';
import { allEntries, folderOf, pathOf, peopleNamed } from '../entries.ts';
import type { Workspace } from '../file-change.ts';
import { firstAstray } from './new-values.ts';
import type { FileRenaming, Renaming } from './renaming.ts';
import { sideOf } from './same-day.ts';

type Answer = { readonly renaming: Renaming } | { readonly refusal: RenameRefusal };

const keepingTheirNames = ['site', 'people', 'rating', 'record', 'briefing', 'debrief', 'rater'] as const;

/** Whether an id may be changed: what is to be renamed, or why not. Ids are written as `<routine>#<id>` for a next step alone. */
export function askRename(workspace: Workspace, thing: string, oldId: string, newId: string): Answer {
  const [old, now] = [oldId.normalize('NFC'), newId.normalize('NFC')];
  const kept = keepingTheirNames.find((one) => one === thing);
  if (kept) return refused({ why: 'keeps-its-name', thing: kept });
  if (thing === 'step') return askStep(workspace.entries, old, now);
  if (thing === 'person') return askPerson(workspace.entries, old, now);
  const kind = renamedKinds.find((one) => one === thing);
  return kind ? askFile(workspace, kind, old, now) : refused({ why: 'unknown-thing', thing, known: renamedThings });
}

function refused(refusal: RenameRefusal): Answer {
  return { refusal };
}

function askFile(workspace: Workspace, kind: RenamedKind, old: string, now: string): Answer {
  const { entries } = workspace;
  const entry: Entry<RenamedKind> | undefined = entries.get(kind, old);
  if (!entry) return refused(unknownId(entries, kind, old));
  const renaming = { thing: kind, entry, old, now };
  const refusal = unfit(renaming) ?? notFree(workspace, renaming) ?? misleading(entries, renaming);
  return refusal ? { refusal } : { renaming };
}

/** Why no file of its kind may be called so, or not in this place. */
function unfit({ thing, old, now }: FileRenaming): RenameRefusal | undefined {
  if (old === now) return { why: 'same-id', id: now };
  if (thing === 'rubric' && old === 'stages') return { why: 'stages' };
  if (folderOf(now) !== folderOf(old)) return { why: 'other-folder', folder: folderOf(old) };
  const path = pathOf(thing, now);
  const place = placeOf({ path, disk: path, shown: path });
  return place.is === 'issue' ? { why: 'wrong-id', issue: place.issue } : undefined;
}

/** What has the id already, or had it; the thing's own earlier ids are free to it. */
function notFree({ entries, exists }: Workspace, { thing, old, now }: FileRenaming): RenameRefusal | undefined {
  if (entries.has(thing, now)) return { why: 'taken', thing, id: now };
  const other = withAlias(entries, thing, now);
  if (other && other.id !== old) return { why: 'taken-before', id: now, by: other.id };
  const path = thing === 'routine' || thing === 'indicator' ? folderOf(pathOf(thing, now)) : pathOf(thing, now);
  return exists(path) || exists(path, 'private') ? { why: 'stands-there', path } : undefined;
}

/** What would mean something else under the new id. */
function misleading(entries: Entries, renaming: FileRenaming): RenameRefusal | undefined {
  const routine = renaming.thing === 'routine' ? entries.get('routine', renaming.old) : undefined;
  const side = routine && sideOf(entries, routine, renaming.now);
  if (side) return { why: 'same-day', ...side };
  const astray = firstAstray(entries, allEntries(entries), renaming);
  if (!astray) return undefined;
  const { entry, at, reference, means } = astray;
  return { why: 'astray', file: entry.source.file, line: entry.source.locate(at).line, reference, means };
}

/** An id in a subfolder is often given without it: then those that end so are the ones that may be meant. */
function unknownId(entries: Entries, kind: RenamedKind, id: string): RenameRefusal {
  const now = withAlias(entries, kind, id);
  if (now) return { why: 'earlier-id', id, of: now.id };
  const ids = entries.ids(kind);
  const inFolders = ids.filter((one) => one.endsWith(`/${id}`));
  return { why: 'unknown-id', thing: kind, id, known: inFolders.length > 0 ? inFolders : ids };
}

function withAlias(entries: Entries, kind: RenamedKind, id: string): Entry<RenamedKind> | undefined {
  const all: readonly Entry<RenamedKind>[] = entries.of(kind);
  return all.find(({ fields }) => fields.aliases?.includes(id));
}

function askPerson(entries: Entries, old: string, given: string): Answer {
  const people = entries.get('people', 'people') ?? null;
  const now = given.trim();
  const known = people ? Object.keys(people.fields) : peopleNamed(entries);
  if (!known.includes(old)) return refused({ why: 'unknown-id', thing: 'person', id: old, known });
  if (old === now) return refused({ why: 'same-id', id: now });
  if (people && !idPart.test(now)) return refused(wrongId(now));
  if (!people && !/^[^\p{Cc}\u2028\u2029]+$/u.test(now)) return refused({ why: 'no-name' });
  if (known.includes(now)) return refused({ why: 'taken', thing: 'person', id: now });
  return { renaming: { thing: 'person', people, old, now } };
}

function askStep(entries: Entries, address: string, now: string): Answer {
  const [id = '', step, ...more] = address.split('#');
  if (step === undefined || more.length > 0) return refused({ why: 'no-address', id: address });
  const found = resolveId(entries, 'routine', id, '');
  const routine = found === undefined ? undefined : entries.get('routine', found);
  if (!routine) return refused(unknownId(entries, 'routine', id));
  const known = (routine.fields.nextSteps ?? []).map((one) => one.id);
  if (!known.includes(step)) return refused({ why: 'unknown-step', id: step, routine: id, known });
  if (step === now) return refused({ why: 'same-id', id: now });
  if (!idPart.test(now)) return refused(wrongId(now));
  if (known.includes(now)) return refused({ why: 'taken', thing: 'step', id: now });
  return { renaming: { thing: 'step', routine, old: step, now } };
}

function wrongId(name: string): RenameRefusal {
  return { why: 'wrong-id', issue: issue('file-name', '', { line: 1, column: 1 }, { name, why: 'letters' }) };
}
