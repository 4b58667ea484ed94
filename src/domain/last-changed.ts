import type { Day } from '../schemas/day.ts';
import { kindNames } from '../schemas/kinds.ts';
import { dayAt } from './calendar.ts';
import type { Entries, Source } from './entry.ts';

/** Something that was written in a file. */
export interface Written {
  readonly source: Pick<Source, 'path' | 'disk'>;
  readonly internal: boolean;
}

/** When the file of something was last changed, in milliseconds since 1970; `null` where nobody can know. */
export type ChangedAt = (written: Written) => number | null;

/** A file as the repository calls it, whatever the folder is called that was read. */
export function fileOf({ source, internal }: Pick<Written, 'internal'> & { readonly source: Pick<Source, 'path'> }): string {
  return `${internal ? 'private' : 'content'}/${source.path}`;
}

/** The day in a time zone on which each file was last changed, by the file as the repository calls it; without files of which nobody knows. */
export function daysOfChange(entries: Entries, changedAt: ChangedAt, zone: string): ReadonlyMap<string, Day> {
  const days = new Map<string, Day>();
  const tables = [...entries.tables.values()].flatMap(({ data }) => data ?? []);
  for (const written of [...kindNames.flatMap((kind): readonly Written[] => entries.of(kind)), ...tables]) {
    const instant = changedAt(written);
    if (instant !== null) days.set(fileOf(written), dayAt(instant, zone));
  }
  return days;
}
