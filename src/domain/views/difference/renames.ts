import type { PersonFields } from '../../../schemas/people.ts';
import type { Target } from '../../../schemas/reference.ts';
import type { IdMap } from '../../map-references.ts';
import type { KindName } from '../../../schemas/kinds.ts';
import type { Site } from '../../site.ts';
import type { ChangedFile } from './changed-file.ts';
import { isSame } from './same.ts';

/** An id that took the place of another. */
export interface Rename {
  readonly target: Target;
  readonly from: string;
  readonly to: string;
}

interface Renamable {
  readonly kind: KindName;
  readonly id: string;
  readonly fields: { readonly aliases?: readonly string[] | undefined };
  readonly source: { readonly path: string };
}

/** An id that is gone was renamed when a new one lists it among its earlier ids, or when its file moved without a change. */
export function renamesBetween(before: Site, after: Site, files: readonly ChangedFile[]): Rename[] {
  const moves = new Map(files.flatMap((file) => (file.kind === 'moved' ? [[file.from, file.to] as const] : [])));
  const known = new Set(renamable(before).map(nameOf));
  const staying = new Set(renamable(after).map(nameOf));
  const came = new Set(renamable(after).filter((thing) => !known.has(nameOf(thing))));
  const renames = renamedPeople(before, after);
  for (const gone of renamable(before).filter((thing) => !staying.has(nameOf(thing)))) {
    const candidates = [...came].filter(({ kind }) => kind === gone.kind);
    const found =
      candidates.find(({ fields }) => fields.aliases?.includes(gone.id)) ??
      candidates.find(({ source }) => source.path === moves.get(gone.source.path));
    if (!found) continue;
    came.delete(found);
    renames.push({ target: gone.kind, from: gone.id, to: found.id });
  }
  return renames;
}

/** The ids that things have now, by those they had. */
export function idsAfter(renames: readonly Rename[]): IdMap {
  const ids = new Map(renames.map(({ target, from, to }) => [`${target} ${from}`, to]));
  const id = (target: Target, old: string): string => ids.get(`${target} ${old}`) ?? old;
  const step = (address: string): string => {
    const [routine = '', name = ''] = address.split('#');
    return `${id('routine', routine)}#${name}`;
  };
  return { id, step };
}

function renamable({ rubrics, units, plans, goals, strategies, indicators, series, routines, pages }: Site): readonly Renamable[] {
  return [rubrics.all, units.all, plans.all, goals.all, strategies.all, indicators.all, series.all, routines.all, pages.all].flat();
}

function nameOf({ kind, id }: Renamable): string {
  return `${kind} ${id}`;
}

/** People have no earlier ids: who has the same name, position and dates under another id is the same person. */
function renamedPeople(before: Site, after: Site): Rename[] {
  const came = new Map([...after.people].filter(([id]) => !before.people.has(id)));
  return [...before.people].flatMap(([from, fields]): Rename[] => {
    const to = after.people.has(from) ? undefined : sameAs(came, fields);
    if (to === undefined) return [];
    came.delete(to);
    return [{ target: 'person', from, to }];
  });
}

function sameAs(people: ReadonlyMap<string, PersonFields>, fields: PersonFields): string | undefined {
  return [...people].find(([, other]) => isSame(fields, other))?.[0];
}
