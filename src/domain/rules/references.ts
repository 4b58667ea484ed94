import type { Fields, KindName } from '../../schemas/kinds.ts';
import { kindNames, referencesOf } from '../../schemas/kinds.ts';
import { issueAt, resolveId, type Entries, type FieldPath } from '../entry.ts';
import type { Issue } from '../issue.ts';

/** Every reference leads to a file, and every person to `people.yaml` where there is one. */
export function referencesExist(entries: Entries): Issue[] {
  const people = entries.get('people', 'people');
  const isKnown = (target: KindName | 'person', id: string, folder: string): boolean =>
    target === 'person'
      ? !entries.has('people', 'people') || !people || Object.hasOwn(people.fields, id)
      : resolveId(entries, target, id, folder) !== undefined;
  return kindNames.flatMap((kind) =>
    entries.of(kind).flatMap((entry) =>
      referencesOf(kind).flatMap(({ path, target }) =>
        valuesAt(entry.fields as Fields[KindName], path)
          .filter(({ value }) => !isKnown(target, value, entry.folder))
          .map(({ at, value }) => {
            const known = target === 'person' ? Object.keys(people?.fields ?? {}) : entries.ids(target);
            return issueAt(entry, at, 'unknown-reference', { target, id: value, known });
          }),
      ),
    ),
  );
}

/** The texts that a path with `*` for each item leads to, with their own paths. */
function valuesAt(value: unknown, path: readonly string[], at: FieldPath = []): { readonly at: FieldPath; readonly value: string }[] {
  const [step, ...rest] = path;
  if (step === undefined) return typeof value === 'string' ? [{ at, value }] : [];
  if (typeof value !== 'object' || value === null) return [];
  if (step !== '*') return valuesAt((value as Record<string, unknown>)[step], rest, [...at, step]);
  const items: (readonly [string | number, unknown])[] = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  return items.flatMap(([key, item]) => valuesAt(item, rest, [...at, key]));
}
