import { issueAt, type Entries, type Entry, type FieldPath } from '../entry.ts';
import type { Issue } from '../issue.ts';
import { kindNames } from '../../schemas/kinds.ts';
import { flawOfName } from './names.ts';

/** Ids inside one file are unique, and an earlier id of a page is not the id of another. */
export function idsAreUnique(entries: Entries): Issue[] {
  return [
    ...entries
      .of('rubric')
      .flatMap((rubric) => [...twice(rubric, ['scale'], rubric.fields.scale), ...twice(rubric, ['elements'], rubric.fields.elements)]),
    ...entries.of('strategy').flatMap((strategy) => {
      const milestones = Object.entries(strategy.fields.years ?? {}).flatMap(([year, fields]) =>
        (fields.milestones ?? []).map((milestone, index) => ({ id: milestone.id, at: ['years', year, 'milestones', index] })),
      );
      return repeated(strategy, milestones);
    }),
    ...entries.of('routine').flatMap((routine) => twice(routine, ['nextSteps'], routine.fields.nextSteps ?? [])),
    ...aliasesAreFree(entries),
  ];
}

function twice(entry: Entry, path: FieldPath, items: readonly { readonly id: string }[]): Issue[] {
  return repeated(
    entry,
    items.map(({ id }, index) => ({ id, at: [...path, index] })),
  );
}

function repeated(entry: Entry, items: readonly { readonly id: string; readonly at: FieldPath }[]): Issue[] {
  const first = new Map<string, FieldPath>();
  return items.flatMap(({ id, at }) => {
    const earlier = first.get(id);
    if (!earlier) {
      first.set(id, at);
      return [];
    }
    const firstLine = entry.source.locate([...earlier, 'id']).line;
    return [issueAt(entry, [...at, 'id'], 'duplicate-id', { id, firstLine })];
  });
}

function aliasesAreFree(entries: Entries): Issue[] {
  return kindNames.flatMap((kind) => {
    const taken = new Map(entries.ids(kind).map((id) => [id, id]));
    return entries.of(kind).flatMap((entry) => {
      const aliases = 'aliases' in entry.fields && Array.isArray(entry.fields.aliases) ? (entry.fields.aliases as string[]) : [];
      return aliases.flatMap((alias, index) => {
        const by = taken.get(alias);
        taken.set(alias, entry.id);
        if (by !== undefined) return [issueAt(entry, ['aliases', index], 'alias-taken', { alias, by })];
        return alias.split('/').flatMap((name) => {
          const why = flawOfName(name);
          return why === undefined ? [] : [issueAt(entry, ['aliases', index], 'file-name', { name, why })];
        });
      });
    });
  });
}
