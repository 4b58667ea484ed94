import type { Entries, Entry } from '../domain/entry.ts';
import { routineOf } from '../domain/rules/ratings.ts';
import { referencesIn } from '../domain/references.ts';
import type { FileChange } from './file-change.ts';

type Move = Extract<FileChange, { readonly kind: 'move' }>;

/** What publishing a routine comes to. */
export interface Publication {
  readonly moves: readonly Move[];
  /** People of `people.yaml` whom the files name. */
  readonly people: readonly string[];
  /** Ratings among the files. */
  readonly ratings: number;
  /** Files of the routine that are never published, by their paths from the private root. */
  readonly kept: readonly string[];
}

/** Moves the private files of a routine that may be public: its own, its ratings and its pictures; never what is for the team alone. */
export function publishRoutine(entries: Entries, id: string): Publication {
  const isPrivate = ({ internal }: { readonly internal: boolean }): boolean => internal;
  const routine = [entries.get('routine', id) ?? []].flat().filter(isPrivate);
  const ratings = entries.of('rating').filter((one) => one.internal && routineOf(one) === id);
  const pictures = [...entries.pictures.values()].filter((one) => one.internal && one.path.startsWith(`routines/${id}/`));
  const files: readonly Entry[] = [...routine, ...ratings];
  const paths = [...files.map(({ source }) => source.path), ...pictures.map(({ path }) => path)];
  const named = files.flatMap(referencesIn).flatMap(({ target, value }) => (target === 'person' ? [value] : []));
  const people = entries.get('people', 'people')?.fields ?? {};
  const team: readonly (Entry | undefined)[] = [
    entries.get('briefing', id),
    entries.get('debrief', id),
    entries.get('record', id),
    ...entries.of('rater').filter((one) => routineOf(one) === id),
  ];
  return {
    moves: paths.map((path) => ({ kind: 'move', root: 'private', from: path, to: path, toRoot: 'content' })),
    people: [...new Set(named)].flatMap((one) => people[one]?.name ?? []),
    ratings: ratings.length,
    kept: team.flatMap((one) => (one?.internal === true ? [one.source.path] : [])),
  };
}
