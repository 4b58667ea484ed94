import { kindNames, type KindName } from '../../schemas/kinds.ts';
import { issueAt, resolveId, type Entries } from '../entry.ts';
import type { Issue } from '../issue.ts';
import { referencesIn } from '../references.ts';

/** Every reference leads to a file, and every person to `people.yaml` where there is one. */
export function referencesExist(entries: Entries): Issue[] {
  const people = entries.get('people', 'people');
  const isKnown = (target: KindName | 'person', id: string, folder: string): boolean =>
    target === 'person'
      ? !entries.has('people', 'people') || !people || Object.hasOwn(people.fields, id)
      : resolveId(entries, target, id, folder) !== undefined;
  return kindNames.flatMap((kind) =>
    entries.of(kind).flatMap((entry) =>
      referencesIn(entry)
        .filter(({ target, value }) => !isKnown(target, value, entry.folder))
        .map(({ at, value, target }) => {
          const known = target === 'person' ? Object.keys(people?.fields ?? {}) : entries.ids(target);
          return issueAt(entry, at, 'unknown-reference', { target, id: value, known });
        }),
    ),
  );
}
