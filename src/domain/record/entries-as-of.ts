import { subjectFields } from '../../schemas/rating.ts';
import type { RecordFields } from '../../schemas/record.ts';
import { dataColumns, type DataTable, type IndicatorTables } from '../data-table.ts';
import { entriesFrom } from '../entries-from.ts';
import { resolveId, type Entries, type Entry } from '../entry.ts';
import { referencesIn } from '../references.ts';
import { routineOf } from '../rules/ratings.ts';
import { recordedEntries } from './recorded-entries.ts';

type Recorded = NonNullable<RecordFields['indicators']>[number];

/**
 * The entries as a closed routine's record has them: all that its packet reads of other files, with what they said that day, and its own
 * files as they are.
 */
export function entriesAsOf(living: Entries, record: Entry<'record'>): Entries {
  const kept = recordedEntries(living, record);
  const known = new Set(kept.map(({ kind, id }) => `${kind} ${id}`));
  const isKnown = (entry: Entry, needed: readonly string[]): boolean =>
    referencesIn(entry).every(
      ({ target, value, at }) =>
        target === 'person' || !needed.includes(String(at[0])) || known.has(`${target} ${resolveId(living, target, value, entry.folder)}`),
    );
  const routines = living.of('routine').filter((one) => one.id === record.id && isKnown(one, ['series']));
  const ratings = living
    .of('rating')
    .filter((one) => routines.length > 0 && routineOf(one) === record.id && isKnown(one, [...subjectFields, 'in', 'rubric']));
  const reports = living.of('board-report').filter(({ id }) => id === record.id);
  return entriesFrom([...kept, ...routines, ...ratings, ...reports], {
    // What a reference means is decided among all files, so that it means the same as on the living pages.
    has: (kind, id) => living.has(kind, id),
    places: living.places,
    pictures: living.pictures,
    tables: new Map((record.fields.indicators ?? []).map((one) => [one.indicator, tableOf(record, one)])),
  });
}

/** The numbers of an indicator that a record holds, as a table like the one they were taken from. */
function tableOf({ source, internal }: Entry<'record'>, { cells = [] }: Recorded): IndicatorTables {
  if (cells.length === 0) return { data: null, hidden: null };
  const data: DataTable = {
    file: source.file,
    source,
    internal,
    columns: new Map(dataColumns.known.map((column, place) => [column, place])),
    rows: cells.map((cell, index) => ({
      line: index + 1,
      cells: dataColumns.known.map((column) => (cell[column] === undefined ? '' : String(cell[column]))),
    })),
    locate: () => source.locate(['indicators']),
  };
  return { data, hidden: null };
}
