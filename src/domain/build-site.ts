import type { Day } from '../schemas/day.ts';
import { buildFramework } from './build/framework.ts';
import { buildIndicators } from './build/indicators.ts';
import { buildRoutines } from './build/routines.ts';
import { place, shelf, thing } from './build/thing.ts';
import type { Entries } from './entry.ts';
import { compare } from './issue.ts';
import { daysOfChange, type ChangedAt } from './last-changed.ts';
import { entriesAsOf } from './record/entries-as-of.ts';
import { repositoryAt } from './repository.ts';
import type { FreePage, RoutineRecord, Shelf, Site } from './site.ts';

/** What a site is made with besides its files. */
interface Circumstances {
  readonly today: Day;
  /** When each file was last changed; without it, nobody knows. */
  readonly changed?: ChangedAt;
  /** Where the files are kept, before `site.yaml` is asked. */
  readonly repository?: string | null;
  readonly branch?: string;
  /** Whether private files belong to it, too. */
  readonly internal?: boolean;
}

/** Makes the one model of everything from entries that passed every check. */
export function buildSite(entries: Entries, circumstances: Circumstances): Site {
  const { today, changed, repository = null, branch = 'main', internal = false } = circumstances;
  const settings = entries.get('site', 'site');
  if (!settings) throw new Error('A site is built from checked entries only.');
  const framework = buildFramework(entries);
  const indicators = buildIndicators(entries, framework, settings.fields.schoolYearStarts);
  const routines = buildRoutines(entries, framework);
  return {
    today,
    internal,
    settings: settings.fields,
    people: new Map(Object.entries(entries.get('people', 'people')?.fields ?? {})),
    ...framework,
    indicators,
    ...routines,
    records: recordsOf(entries, circumstances),
    pages: shelf(
      entries.of('page').map((entry): FreePage => thing(entries, entry)),
      (one, other) => place(one) - place(other),
    ),
    pictures: [...entries.pictures.values()].sort((one, other) => compare(one.path, other.path)),
    repository: settings.fields.editLinks ? repositoryAt(repository ?? settings.fields.repository ?? '', branch) : null,
    changed: changed ? daysOfChange(entries, changed, settings.fields.timeZone) : new Map(),
  };
}

/** The records of closed routines; the site of each is made when somebody asks for it. */
function recordsOf(entries: Entries, circumstances: Circumstances): Shelf<RoutineRecord> {
  return shelf(
    entries.of('record').flatMap((entry): RoutineRecord[] => {
      const routine = entries.get('routine', entry.id);
      if (!routine) return [];
      let made: Site | undefined;
      const asOfThen = (): Site => buildSite(entriesAsOf(entries, entry), { ...circumstances, today: routine.fields.date });
      return [
        {
          ...thing(entries, entry),
          get site() {
            return (made ??= asOfThen());
          },
        },
      ];
    }),
  );
}
