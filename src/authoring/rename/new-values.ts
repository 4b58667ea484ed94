import { resolveId, resolveStep, type Entries, type Entry, type FieldPath } from '../../domain/entry.ts';
import { referencesIn } from '../../domain/references.ts';
import type { KindName } from '../../schemas/kinds.ts';
import { nameOf } from '../entries.ts';
import { isFileRenaming, type FileRenaming, type Renaming } from './renaming.ts';

/** A field with the text that it holds from now on. */
export interface NewValue {
  readonly at: FieldPath;
  readonly value: string;
}

/** A field that names a file, whatever the kind, with the way to write its id into the field. */
interface Named {
  readonly at: FieldPath;
  readonly id: string;
  /** The whole text of the field for an id. */
  readonly text: (id: string) => string;
}

/** The fields of an entry that name what is renamed, with their new texts; a reference stays as short or as full as it was. */
export function newValues(entries: Entries, entry: Entry, renaming: Renaming): NewValue[] {
  if (renaming.thing === 'step') return stepValues(entries, entry, renaming);
  if (isFileRenaming(renaming)) return fileValues(entries, entry, renaming);
  return referencesIn(entry)
    .filter(({ target, value }) => target === 'person' && value === renaming.old)
    .map(({ at }) => ({ at, value: renaming.now }));
}

function fileValues(entries: Entries, entry: Entry, { thing, old, now }: FileRenaming): NewValue[] {
  return namedFiles(entry, thing)
    .filter(({ id }) => resolveId(entries, thing, id, entry.folder) === old)
    .map(({ at, id, text }) => ({ at, value: text(newReference(id, old, now)) }));
}

/** A reference to what was renamed, as short or as full as before. */
export function newReference(reference: string, old: string, now: string): string {
  return reference === old ? now : nameOf(now);
}

/** The fields of an entry that name a file of a kind; the address of a step names its routine. */
function namedFiles(entry: Entry, kind: KindName): Named[] {
  const references = referencesIn(entry)
    .filter(({ target }) => target === kind)
    .map(({ at, value }): Named => ({ at, id: value, text: (id) => id }));
  if (kind !== 'routine' || !isRoutine(entry)) return references;
  const steps = (entry.fields.followUps ?? []).map((followUp, index): Named => {
    const [routine = '', step = ''] = followUp.step.split('#');
    return { at: ['followUps', index, 'step'], id: routine, text: (id) => `${id}#${step}` };
  });
  return [...references, ...steps];
}

function stepValues(entries: Entries, entry: Entry, { routine, old, now }: Extract<Renaming, { readonly thing: 'step' }>): NewValue[] {
  const own = entry.id === routine.id;
  if (entry.kind === 'record') return own ? recordedStep(entry as Entry<'record'>, old, now) : [];
  if (!isRoutine(entry)) return [];
  const { nextSteps = [], followUps = [] } = entry.fields;
  const address = `${routine.id}#${old}`;
  return [
    ...nextSteps.flatMap(({ id }, index) => (own && id === old ? [{ at: ['nextSteps', index, 'id'], value: now }] : [])),
    ...followUps.flatMap(({ step, replaced }, index) => [
      ...(resolveStep(entries, step, entry.folder) === address
        ? [{ at: ['followUps', index, 'step'], value: `${step.split('#')[0] ?? ''}#${now}` }]
        : []),
      ...(replaced?.by ?? []).flatMap((by, place) =>
        own && by === old ? [{ at: ['followUps', index, 'replaced', 'by', place], value: now }] : [],
      ),
    ]),
  ];
}

function recordedStep({ fields }: Entry<'record'>, old: string, now: string): NewValue[] {
  return (fields.nextSteps ?? []).flatMap(({ id }, index) => (id === old ? [{ at: ['nextSteps', index, 'id'], value: now }] : []));
}

/** A reference that would mean something else once an id has changed. */
export interface Astray {
  readonly entry: Entry;
  readonly at: FieldPath;
  readonly reference: string;
  /** What it would mean then. */
  readonly means: string;
}

/** The first reference that a new id would lead astray: in a subfolder, ids of that folder hide those at the top. */
export function firstAstray(entries: Entries, all: readonly Entry[], { thing, old, now }: FileRenaming): Astray | undefined {
  const has = (id: string): boolean => id === now || (id !== old && entries.has(thing, id));
  for (const entry of all) {
    if (entry.folder === '') continue;
    for (const { at, id } of namedFiles(entry, thing)) {
      const before = resolveId(entries, thing, id, entry.folder);
      if (before === undefined) continue;
      const reference = before === old ? newReference(id, old, now) : id;
      const means = [`${entry.folder}/${reference}`, reference].find(has);
      if (means !== undefined && means !== (before === old ? now : before)) return { entry, at, reference, means };
    }
  }
  return undefined;
}

function isRoutine(entry: Entry): entry is Entry<'routine'> {
  return entry.kind === 'routine';
}
