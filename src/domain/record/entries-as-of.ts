import type { Fields, KindName } from '../../schemas/kinds.ts';
import { subjectFields } from '../../schemas/rating.ts';
import type { RecordFields } from '../../schemas/record.ts';
import { dataColumns, type DataTable, type IndicatorTables } from '../data-table.ts';
import { entriesFrom } from '../entries-from.ts';
import { resolveId, type Entries, type Entry } from '../entry.ts';
import { noProse } from '../prose.ts';
import { referencesIn } from '../references.ts';
import { routineOf } from '../rules/ratings.ts';

type Recorded = NonNullable<RecordFields['indicators']>[number];

/**
 * The entries as a closed routine's record has them: the living files that its packet reads, with what they said that day; its own files,
 * and those of the routines before it that the record names, as they are.
 */
export function entriesAsOf(living: Entries, record: Entry<'record'>): Entries {
  const kept = [...living.of('site'), ...recorded(living, record)];
  const known = new Set(kept.map(({ kind, id }) => `${kind} ${id}`));
  const near = new Set([record.id, ...(record.fields.earlier ?? [])]);
  const isKnown = (entry: Entry, needed: readonly string[]): boolean =>
    referencesIn(entry).every(
      ({ target, value, at }) =>
        target === 'person' || !needed.includes(String(at[0])) || known.has(`${target} ${resolveId(living, target, value, entry.folder)}`),
    );
  const routines = living.of('routine').filter((one) => near.has(one.id) && isKnown(one, ['series']));
  const ids = new Set(routines.map(({ id }) => id));
  const ratings = living.of('rating').filter((one) => ids.has(routineOf(one)) && isKnown(one, [...subjectFields, 'in', 'rubric']));
  const reports = living.of('board-report').filter(({ id }) => ids.has(id));
  return entriesFrom([...kept, ...routines, ...ratings, ...reports], {
    // What a reference means is decided among all files, so that it means the same as on the living pages.
    has: (kind, id) => living.has(kind, id),
    places: living.places,
    pictures: living.pictures,
    tables: new Map((record.fields.indicators ?? []).map((one) => [one.indicator, tableOf(living, record, one)])),
  });
}

/** What a record says of the files that go on living, as if they said it today. */
function recorded(living: Entries, record: Entry<'record'>): Entry[] {
  const { people, series, plans, units = [], goals = [], strategies = [], rubrics = [], indicators = [] } = record.fields;
  const entry = <Name extends KindName>(kind: Name, id: string, fields: Fields[Name]): Entry<Name> => {
    const { source, internal } = living.get(kind, id) ?? record;
    return { kind, id, folder: '', fields, body: noProse, source, internal };
  };
  return [
    ...(people ? [entry('people', 'people', Object.fromEntries(people.map(({ person, ...fields }) => [person, fields])))] : []),
    ...series.map(({ series: id, ...fields }) => entry('series', id, fields)),
    ...plans.map(({ plan: id, ...fields }) => entry('plan', id, fields)),
    ...units.map(({ unit: id, ...fields }) => entry('unit', id, fields)),
    ...goals.map(({ goal: id, ...fields }) => entry('goal', id, fields)),
    ...strategies.map(({ strategy: id, ...fields }) => entry('strategy', id, fields)),
    ...rubrics.map(({ rubric: id, ...fields }) => entry('rubric', id, fields)),
    ...indicators.map(({ indicator: id, cells: _cells, ...fields }) => entry('indicator', id, fields)),
  ] as Entry[];
}

/** The numbers of an indicator that a record holds, as a table like the one they were taken from. */
function tableOf(living: Entries, record: Entry<'record'>, { indicator, cells = [] }: Recorded): IndicatorTables {
  const table = living.tables.get(indicator)?.data;
  if (cells.length === 0) return { data: null, hidden: null };
  const data: DataTable = {
    file: record.source.file,
    source: table?.source ?? record.source,
    internal: record.internal,
    columns: new Map(dataColumns.known.map((column, place) => [column, place])),
    rows: cells.map((cell, index) => ({
      line: index + 1,
      cells: dataColumns.known.map((column) => (cell[column] === undefined ? '' : String(cell[column]))),
    })),
    locate: () => record.source.locate(['indicators']),
  };
  return { data, hidden: null };
}
