import type { Fields, KindName } from '../../schemas/kinds.ts';
import type { RecordFields } from '../../schemas/record.ts';
import type { Entries, Entry } from '../entry.ts';
import { noProse, type Prose } from '../prose.ts';
import { plainProse } from './plain-prose.ts';

type Earlier = NonNullable<RecordFields['earlier']>[number];

/** Everything that a record says of files other than its routine's own, as if they said it today. All of it was written in the record. */
export function recordedEntries(living: Entries, { fields, source, internal }: Entry<'record'>): Entry[] {
  const { people, series, plans, units = [], goals = [], strategies = [], rubrics = [], indicators = [], earlier = [] } = fields;
  const entry: MakeEntry = (kind, id, said, body = noProse) => ({ kind, id, folder: '', fields: said, body, source, internal });
  return [
    ...living.of('site').map((site) => ({ ...site, fields: { ...site.fields, ...settingsOf(fields) } })),
    ...(people ? [entry('people', 'people', Object.fromEntries(people.map(({ person, ...rest }) => [person, rest])))] : []),
    ...series.map(({ series: id, ...rest }) => entry('series', id, rest)),
    ...plans.map(({ plan: id, ...rest }) => entry('plan', id, rest)),
    ...units.map(({ unit: id, ...rest }) => entry('unit', id, rest)),
    ...goals.map(({ goal: id, ...rest }) => entry('goal', id, rest)),
    ...strategies.map(({ strategy: id, ...rest }) => entry('strategy', id, rest)),
    ...rubrics.map(({ rubric: id, ...rest }) => entry('rubric', id, rest)),
    ...indicators.map(({ indicator: id, cells: _cells, ...rest }) => entry('indicator', id, rest)),
    ...earlier.flatMap((one) => earlierEntries(one, entry)),
  ];
}

type MakeEntry = <Name extends KindName>(kind: Name, id: string, fields: Fields[Name], body?: Prose) => Entry<Name>;

/** Settings as they were: one that was not there then is not there now. A record from before it kept languages has those of today. */
function settingsOf({ site }: RecordFields): Partial<Fields['site']> {
  if (!site) return {};
  const { languages, ...rest } = site;
  return { notice: undefined, ...rest, ...(languages ? { languages } : {}) };
}

/** A routine before, of which there is nothing but what the record says. */
function earlierEntries({ routine: id, ratings = [], kind = 'stocktake', trial = false, ...rest }: Earlier, entry: MakeEntry): Entry[] {
  return [
    entry('routine', id, { ...rest, kind, trial, status: 'held' }),
    ...ratings.map(({ rationale = [], ...said }, place) => entry('rating', `${id}/${place}`, said, plainProse(rationale))),
  ];
}
