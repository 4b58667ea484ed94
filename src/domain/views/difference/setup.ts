import { mapReferences } from '../../map-references.ts';
import type { PersonFields } from '../../../schemas/people.ts';
import type { Element, Level } from '../../../schemas/rubric.ts';
import type { SeriesFields, Slot } from '../../../schemas/series.ts';
import type { Rubric, Series, Site } from '../../site.ts';
import type { Fact, Where } from './change.ts';
import { factsOfFields, fieldFacts, listFacts, listPart, namesIn, within, type Part } from './fields.ts';
import type { Matching, Pair } from './matching.ts';
import { levelIds } from './ratings.ts';
import { isSame } from './same.ts';

type Member = NonNullable<SeriesFields['members']>[number];

const partsOfSeries: readonly Part<Series>[] = [
  { fields: ['schedule'], facts: scheduleFacts },
  listPart('members', { name: 'member', key: ({ who }: Member) => who }, ({ members }) => members),
];

export function seriesFacts(pair: Pair<Series>): Fact[] {
  return factsOfFields(pair, partsOfSeries);
}

/** What changed in the dates of each school year. */
function scheduleFacts({ was, after }: Pair<Series>): Fact[] {
  return namesIn(was.schedule, after.fields.schedule).flatMap((year) =>
    listFacts(
      within(after, 'schedule', '*'),
      { name: 'slot', key: ({ on }: Slot) => on, year },
      was.schedule?.[year],
      after.fields.schedule?.[year],
    ),
  );
}

const partsOfRubric: readonly Part<Rubric>[] = [
  { fields: ['scale'], facts: scaleFacts },
  listPart('elements', { name: 'element', key: ({ id }: Element) => id, title: ({ title }) => title }, ({ elements }) => elements),
];

export function rubricFacts(pair: Pair<Rubric>): Fact[] {
  return factsOfFields(pair, partsOfRubric);
}

/** Levels that came, went or changed places make another scale; how a level is shown and what it means are fields of it. */
function scaleFacts({ before, after }: Pair<Rubric>): Fact[] {
  const list = { name: 'level', key: ({ id }: Level) => id, title: ({ label }: Level) => label } as const;
  const ofLevels = listFacts(within(after, 'scale'), list, before.fields.scale, after.fields.scale).filter(({ kind }) => kind === 'field');
  return isSame(levelIds(before), levelIds(after)) ? ofLevels : [{ kind: 'scale', before, rubric: after }, ...ofLevels];
}

/** What changed in the site's own settings. */
export function settingFacts(before: Site, after: Site, { now }: Matching): Fact[] {
  const where: Where = { of: 'site', path: [], thing: null, item: null };
  return fieldFacts(where, mapReferences('site', before.settings, now), after.settings);
}

/** People who came, went or have other fields. */
export function peopleFacts(before: Site, after: Site, { now }: Matching): Fact[] {
  const was = mapReferences('people', Object.fromEntries(before.people), now);
  const listed = (people: Readonly<Record<string, PersonFields>>) => Object.entries(people).map(([id, fields]) => ({ id, fields }));
  const renamed = listed(was).map(({ id, fields }) => ({ id: now.id('person', id), fields }));
  const where: Where = { of: 'people', path: [], thing: null, item: null };
  return listFacts(where, { name: 'person', key: ({ id }) => id }, renamed, listed(Object.fromEntries(after.people)), (old, is, at) =>
    fieldFacts(at, old.fields, is.fields),
  ).filter(({ kind }) => kind !== 'order');
}
