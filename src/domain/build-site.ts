import type { Day } from '../schemas/day.ts';
import type { Fields, KindName } from '../schemas/kinds.ts';
import { subjectFields, type RatingFields } from '../schemas/rating.ts';
import { judge } from './judgement.ts';
import { resolveId, resolveStep, type Entries, type Entry } from './entry.ts';
import { compare } from './issue.ts';
import { routineOf } from './rules/ratings.ts';
import { isRelative, resolveLink } from './links.ts';
import { daysOfChange, type ChangedAt } from './last-changed.ts';
import { mapReferences } from './map-references.ts';
import { notesOf } from './notes.ts';
import { repositoryAt } from './repository.ts';
import { entriesAsOf } from './record/entries-as-of.ts';
import { measure, namedBy } from './build-indicator.ts';
import type {
  FreePage,
  Goal,
  Indicator,
  Plan,
  Rating,
  Routine,
  RoutineRecord,
  Rubric,
  Series,
  Shelf,
  Site,
  Strategy,
  Subject,
  Thing,
  Unit,
} from './site.ts';

/** The same thing while its links are still being made. */
type Growing<T> = { -readonly [Key in keyof T]: T[Key] extends readonly (infer Item)[] ? Item[] : T[Key] };

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
  const rubrics = shelf(
    entries.of('rubric').map((entry): Rubric => ({ ...thing(entries, entry), comparable: comparable(entries, entry) })),
  );
  const units = shelf(
    entries.of('unit').map((entry): Growing<Unit> => {
      return { ...thing(entries, entry), parent: null, children: [], successor: null, plans: [], ratings: [] };
    }),
    (one, other) => place(one) - place(other) || Number(other.fields.kind === 'district') - Number(one.fields.kind === 'district'),
  );
  for (const unit of units.all) {
    const { parent, successor } = unit.fields;
    unit.parent = parent === undefined ? null : found(units, parent);
    unit.successor = successor === undefined ? null : found(units, successor);
    if (parent !== undefined) found(units, parent).children.push(unit);
  }
  const plans = shelf(
    entries.of('plan').map((entry): Growing<Plan> => {
      const base = thing(entries, entry);
      const links = { units: (base.fields.units ?? []).map((id) => found(units, id)), follows: null, followedBy: [] };
      return { ...base, ...links, goals: [], strategies: [], series: [], routines: [], ratings: [] };
    }),
    (one, other) => compare(one.fields.years[0] ?? '', other.fields.years[0] ?? ''),
  );
  for (const plan of plans.all) {
    for (const unit of plan.units) found(units, unit.id).plans.push(plan);
    if (plan.fields.follows === undefined) continue;
    plan.follows = found(plans, plan.fields.follows);
    found(plans, plan.fields.follows).followedBy.push(plan);
  }
  const goals = shelf(
    entries.of('goal').map((entry): Growing<Goal> => {
      const base = thing(entries, entry);
      return { ...base, plan: found(plans, base.fields.plan), number: 0, strategies: [], indicators: [], ratings: [] };
    }),
    (one, other) => place(one) - place(other),
  );
  for (const goal of goals.all) goal.number = found(plans, goal.plan.id).goals.push(goal);

  const strategies = shelf(
    entries.of('strategy').map((entry): Growing<Strategy> => {
      const base = thing(entries, entry);
      const links = { replaces: [], replacedBy: [], continues: null, continuedBy: [] };
      return { ...base, ...links, goals: base.fields.goals.map((id) => found(goals, id)), indicators: [], ratings: [] };
    }),
    (one, other) => place(one) - place(other) || (one.goals[0]?.number ?? 0) - (other.goals[0]?.number ?? 0),
  );
  for (const strategy of strategies.all) {
    const { replaces = [], continues } = strategy.fields;
    strategy.replaces = replaces.map((id) => found(strategies, id));
    for (const id of replaces) found(strategies, id).replacedBy.push(strategy);
    if (continues !== undefined) {
      strategy.continues = found(strategies, continues);
      found(strategies, continues).continuedBy.push(strategy);
    }
    for (const goal of strategy.goals) found(goals, goal.id).strategies.push(strategy);
    for (const plan of new Set(strategy.goals.map((goal) => goal.plan.id))) found(plans, plan).strategies.push(strategy);
  }

  const { schoolYearStarts } = settings.fields;
  const indicators = shelf(
    entries.of('indicator').map((entry): Indicator => {
      const base = thing(entries, entry);
      const measured = measure(entries, entry, base.fields, units, schoolYearStarts);
      return { ...base, ...measured, goals: namedBy(base, 'goals', goals), strategies: namedBy(base, 'strategies', strategies) };
    }),
    (one, other) => place(one) - place(other),
  );
  for (const indicator of indicators.all) {
    for (const goal of indicator.goals) found(goals, goal.id).indicators.push(indicator);
    for (const strategy of indicator.strategies) found(strategies, strategy.id).indicators.push(indicator);
  }

  const series = shelf(
    entries.of('series').map((entry): Growing<Series> => {
      const base = thing(entries, entry);
      return { ...base, plan: found(plans, base.fields.plan), routines: [] };
    }),
  );
  for (const one of series.all) found(plans, one.plan.id).series.push(one);
  const routines = shelf(
    entries.of('routine').map((entry): Growing<Routine> => {
      const base = thing(entries, entry);
      const notes = notesOf(base.body, (url) => {
        const target = isRelative(url) ? entries.places.get(resolveLink(base.source.path, url).path) : undefined;
        if (target?.kind === 'strategy') return strategies.get(target.id);
        return target?.kind === 'goal' ? goals.get(target.id) : undefined;
      });
      const [briefing, debrief] = [entries.get('briefing', base.id), entries.get('debrief', base.id)];
      const team = { briefing: briefing ? thing(entries, briefing) : null, debrief: debrief ? thing(entries, debrief) : null };
      const report = entries.get('board-report', base.id);
      const boardReport = report ? thing(entries, report) : null;
      return { ...base, series: found(series, base.fields.series), notes, ratings: [], ...team, raters: [], boardReport };
    }),
    (one, other) => compare(one.fields.date, other.fields.date),
  );
  for (const routine of routines.all) {
    found(series, routine.series.id).routines.push(routine);
    found(plans, routine.series.plan.id).routines.push(routine);
  }

  const subjects = { strategy: strategies, goal: goals, plan: plans, unit: units };
  const subjectOf = (fields: Pick<RatingFields, (typeof subjectFields)[number]>): Subject => {
    const kind = subjectFields.find((field) => fields[field] !== undefined) ?? 'strategy';
    const subject: Growing<Subject> = found<Growing<Subject>>(subjects[kind], fields[kind] ?? '');
    return subject as Subject;
  };
  const ratings = entries.of('rating').map((entry): Rating => {
    const base = thing(entries, entry);
    const { fields } = base;
    const rubric = found(rubrics, fields.rubric);
    return {
      ...base,
      routine: found(routines, routineOf(entry)),
      subject: subjectOf(fields),
      unit: fields.in === undefined ? null : found(units, fields.in),
      rubric,
      judgement: judge(fields, rubric),
    };
  });
  for (const entry of entries.of('rater')) {
    const base = thing(entries, entry);
    const rubric = found(rubrics, base.fields.rubric);
    const judged = base.fields.ratings.map((fields) => {
      const unit = fields.in === undefined ? null : found(units, fields.in);
      return { subject: subjectOf(fields), unit, judgement: judge(fields, rubric) };
    });
    found(routines, routineOf(entry)).raters.push({ ...base, rubric, judged });
  }
  for (const rating of ratings.sort(byDay)) {
    (rating.subject.ratings as Rating[]).push(rating);
    found(routines, rating.routine.id).ratings.push(rating);
  }
  return {
    today,
    internal,
    settings: settings.fields,
    people: new Map(Object.entries(entries.get('people', 'people')?.fields ?? {})),
    rubrics,
    units,
    plans,
    goals,
    strategies,
    indicators,
    series,
    routines,
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

function shelf<T extends { readonly id: string }>(things: readonly T[], order: (one: T, other: T) => number = () => 0): Shelf<T> {
  const all = [...things].sort((one, other) => order(one, other) || compare(one.id, other.id));
  const byId = new Map(all.map((one) => [one.id, one]));
  return { all, get: (id) => byId.get(id) };
}

function byDay(one: Rating, other: Rating): number {
  return compare(one.routine.fields.date, other.routine.fields.date) || compare(one.id, other.id);
}

/** Checked references always lead somewhere. */
function found<T>(from: { get(id: string): T | undefined }, id: string): T {
  const one = from.get(id);
  if (one === undefined) throw new Error(`Nothing is known as "${id}".`);
  return one;
}

function place({ fields }: { readonly fields: { readonly order?: number | undefined } }): number {
  return fields.order ?? Number.MAX_SAFE_INTEGER;
}

function thing<Name extends KindName>(entries: Entries, entry: Entry<Name>): Thing<Name> {
  const { kind, id, body, source, internal } = entry;
  return { kind, id, fields: withFullIds(entries, entry), body, source, internal };
}

/** In a subfolder a reference may be short: here each becomes the full id. */
function withFullIds<Name extends KindName>(entries: Entries, { kind, fields, folder }: Entry<Name>): Fields[Name] {
  if (folder === '') return fields;
  return mapReferences(kind, fields, {
    id: (target, id) => (target === 'person' ? id : (resolveId(entries, target, id, folder) ?? id)),
    step: (address) => resolveStep(entries, address, folder),
  });
}

/** Rubrics that this one compares with, whichever of the two says so, as long as their scales are equally long. */
function comparable(entries: Entries, rubric: Entry<'rubric'>): Set<string> {
  const named = (one: Entry<'rubric'>) => (one.fields.comparesWith ?? []).map((id) => resolveId(entries, 'rubric', id, one.folder));
  const others = entries.of('rubric').filter((other) => named(rubric).includes(other.id) || named(other).includes(rubric.id));
  return new Set([
    rubric.id,
    ...others.filter((other) => other.fields.scale.length === rubric.fields.scale.length).map((other) => other.id),
  ]);
}
