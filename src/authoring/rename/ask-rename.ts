import { resolveId, type Entries, type Entry } from '../../domain/entry.ts';
import { issue } from '../../domain/issue.ts';
import { renamedKinds, renamedThings, type RenamedKind, type RenameRefusal } from '../../domain/rename.ts';
import { placeOf } from '../../reader/place.ts';
import { idPart } from '../../schemas/reference.ts';
import { allEntries, folderOf, pathOf, peopleNamed } from '../entries.ts';
import type { Workspace } from '../file-change.ts';
import { firstAstray } from './new-values.ts';
import type { Renaming } from './renaming.ts';

type Answer = { readonly renaming: Renaming } | { readonly refusal: RenameRefusal };

/** Whether an id may be changed: what is to be renamed, or why not. Ids are written as `<routine>#<id>` for a next step alone. */
export function askRename(workspace: Workspace, thing: string, oldId: string, newId: string): Answer {
  const [old, now] = [oldId.normalize('NFC'), newId.normalize('NFC')];
  if (thing === 'site' || thing === 'people' || thing === 'rating') return refused({ why: 'keeps-its-name', thing });
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
  if (old === now) return refused({ why: 'same-id', id: now });
  if (kind === 'rubric' && old === 'stages') return refused({ why: 'stages' });
  if (folderOf(now) !== folderOf(old)) return refused({ why: 'other-folder', folder: folderOf(old) });
  const path = pathOf(kind, now);
  const place = placeOf({ path, disk: path, shown: path });
  if (place.is === 'issue') return refused({ why: 'wrong-id', issue: place.issue });
  if (entries.has(kind, now)) return refused({ why: 'taken', thing: kind, id: now });
  const other = withAlias(entries, kind, now);
  if (other && other.id !== old) return refused({ why: 'taken-before', id: now, by: other.id });
  const target = kind === 'routine' ? folderOf(path) : path;
  if (workspace.exists(target) || workspace.exists(target, 'private')) return refused({ why: 'stands-there', path: target });
  const renaming = { thing: kind, entry, old, now };
  const astray = firstAstray(entries, allEntries(entries), renaming);
  if (!astray) return { renaming };
  const { source } = astray.entry;
  return refused({
    why: 'astray',
    file: source.file,
    line: source.locate(astray.at).line,
    reference: astray.reference,
    means: astray.means,
  });
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
