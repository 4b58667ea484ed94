import { noteAnchor, stepAnchor } from '../../domain/addresses.ts';
import type { Entries, Entry } from '../../domain/entry.ts';
import { targetsInFile } from '../../reader/file-targets.ts';
import { embeds } from '../../schemas/embed.ts';
import { allEntries, withFields } from '../entries.ts';
import type { FieldEditor } from '../field-editor.ts';
import { rootOf, type FileChange, type Workspace } from '../file-change.ts';
import { spliced, type Splice } from '../splice.ts';
import { filesToMove, namesByPath } from './moves.ts';
import { newTarget, type NewNames } from './new-target.ts';
import { newValues } from './new-values.ts';
import { tableEdits } from './table-values.ts';
import { isFileRenaming, type FileRenaming, type Renaming } from './renaming.ts';

/** Every change that gives a thing another id: what names it, and then its files. */
export function renameChanges(workspace: Workspace, renaming: Renaming): FileChange[] {
  const { entries } = workspace;
  const moves = filesToMove(workspace, renaming);
  const renamed: NewNames = { names: namesByPath(moves), place: (path, name) => newPlace(entries, renaming, path, name) };
  const edits = allEntries(entries).flatMap((entry): FileChange[] => {
    const before = mentions(entries, entry, renaming) ? workspace.textOf(entry) : '';
    const text = before === '' ? '' : renamedText(entries, entry, before, renaming, renamed);
    return text === before ? [] : [{ kind: 'edit', root: rootOf(entry), path: entry.source.path, text }];
  });
  return [...edits, ...tableEdits(workspace, renaming), ...moves];
}

/** Whether a file may have to change, as far as can be told without its text. */
function mentions(entries: Entries, entry: Entry, renaming: Renaming): boolean {
  const { links, images, embedded } = entry.body;
  return isItself(entry, renaming) || links.length + images.length + embedded.length > 0 || newValues(entries, entry, renaming).length > 0;
}

function isItself(entry: Entry, renaming: Renaming): boolean {
  return entry === (isFileRenaming(renaming) ? renaming.entry : renaming.thing === 'person' ? renaming.people : renaming.routine);
}

function renamedText(entries: Entries, entry: Entry, before: string, renaming: Renaming, renamed: NewNames): string {
  const file = entry.source.path.normalize('NFC');
  const { targets, attributes } = targetsInFile(before, entry.kind);
  const splices = [
    ...targets.map(({ from, to, url }): Splice => ({ from, to, insert: newTarget(file, before.slice(from, to), url, renamed) })),
    ...attributes.flatMap(({ from, to, element, name, value }): Splice[] =>
      value === renaming.old && targetOf(element, name) === renaming.thing ? [{ from, to, insert: renaming.now }] : [],
    ),
  ];
  return withNewFields(entries, entry, spliced(before, splices), renaming);
}

function withNewFields(entries: Entries, entry: Entry, text: string, renaming: Renaming): string {
  const values = newValues(entries, entry, renaming);
  const itself = isItself(entry, renaming);
  if (values.length === 0 && !itself) return text;
  return withFields(entry, text, (fields) => {
    for (const { at, value } of values) fields.set(at, value);
    if (itself && renaming.thing === 'person') fields.renameField([renaming.old], renaming.now);
    if (itself && isFileRenaming(renaming)) keepAddress(fields, renaming);
  });
}

/** The old id becomes an alias; whoever goes back to an earlier id leaves the one between in its place. */
function keepAddress(fields: FieldEditor, { entry, old, now }: FileRenaming): void {
  const place = entry.fields.aliases?.indexOf(now) ?? -1;
  if (place >= 0) fields.set(['aliases', place], old);
  else fields.append(['aliases'], old);
}

/** The kind that an attribute of an element names. */
function targetOf(element: string, attribute: string): string | undefined {
  return Object.entries(embeds).find(([name]) => name === element)?.[1].attributes[attribute];
}

/** Notes about a strategy or goal, and next steps, are places on a routine's pages that are named after them. */
function newPlace(entries: Entries, renaming: Renaming, path: string, name: string): string | undefined {
  const place = entries.places.get(path);
  if (place?.kind !== 'routine') return undefined;
  const { thing, old, now } = renaming;
  if (thing === 'step') return place.id === renaming.routine.id && name === stepAnchor(old) ? stepAnchor(now) : undefined;
  if (thing !== 'strategy' && thing !== 'goal') return undefined;
  return name === noteAnchor(thing, old) ? noteAnchor(thing, now) : undefined;
}
