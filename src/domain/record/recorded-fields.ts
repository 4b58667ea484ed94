import type { Day, SchoolYear } from '../../schemas/day.ts';
import type { StrategyFields } from '../../schemas/strategy.ts';
import type { RecordFields } from '../../schemas/record.ts';
import type { Slot } from '../../schemas/series.ts';
import { schoolYearOf } from '../calendar.ts';
import { nextOccasion } from '../views/board-report.ts';
import { measureKnownOn } from '../views/known-then.ts';
import { occasionOf } from '../views/schedule.ts';
import type { Goal, Plan, Routine, Rubric, Series, Site, Strategy, Unit } from '../site.ts';
import type { Scope } from './scope-of.ts';

type Item<Name extends keyof RecordFields> = NonNullable<RecordFields[Name]> extends readonly (infer One)[] ? One : never;

/** The settings that papers show or go by. */
export function settingFields({ settings }: Site): RecordFields['site'] {
  const { name, notice, timeZone, schoolYearStarts, languages, paper, boardReportTable } = settings;
  return { name, notice, timeZone, schoolYearStarts, languages, paper, boardReportTable };
}

/** A standing routine; that of the routine itself with its times, what its schedule said of the day, and the next day on which it was to meet. */
export function seriesFields({ settings }: Site, routine: Routine, { id, fields }: Series): Item<'series'> {
  const { title, plan, leader, broker, minutes, leadTimes } = fields;
  const known = { series: id, title, plan, leader, broker };
  if (id !== routine.series.id) return known;
  const schedule: Record<SchoolYear, Slot[]> = {};
  const next = nextOccasion(routine);
  for (const slot of [plannedFor(routine) ?? [], next ? { on: next.day, kind: next.kind } : []].flat())
    (schedule[schoolYearOf(slot.on, settings.schoolYearStarts)] ??= []).push(slot);
  return { ...known, minutes, leadTimes, schedule: Object.keys(schedule).length > 0 ? schedule : undefined };
}

/** What the schedule said in words of a routine, on its day or one that it was moved from. */
function plannedFor(routine: Routine): Slot | undefined {
  const { date, kind } = routine.fields;
  const { about } = occasionOf(routine);
  return about === null ? undefined : { on: date, kind, about };
}

export function planFields({ id, fields, units }: Plan, scope: Scope, day: Day): Item<'plans'> {
  const { title, years, status } = fields;
  const changes = knownOn(fields.changes, day);
  const known = units.filter((unit) => scope.units.includes(unit)).map((unit) => unit.id);
  return { plan: id, title, units: known.length > 0 ? known : undefined, years, status, changes };
}

export function unitFields({ id, fields: { title, kind, order }, parent }: Unit): Item<'units'> {
  return { unit: id, title, kind, order, parent: parent?.id };
}

export function goalFields({ settings }: Site, { id, fields, plan }: Goal, day: Day): Item<'goals'> {
  const { title, short, order, success, lead } = fields;
  const measures = fields.measures?.map((measure) => measureKnownOn(measure, day, settings.schoolYearStarts));
  return { goal: id, title, short, plan: plan.id, order, success, measures, lead };
}

/** What had happened by a day; a list with nothing in it is left out. */
function knownOn<T extends { readonly on: Day }>(dated: readonly T[] | undefined, day: Day): T[] | undefined {
  const known = (dated ?? []).filter(({ on }) => on <= day);
  return known.length > 0 ? known : undefined;
}

export function strategyFields(site: Site, routine: Routine, strategy: Strategy, scope: Scope): Item<'strategies'> {
  const { title, order, lead, status, from, until, pauses } = strategy.fields;
  const { what, by } = strategy.fields.success;
  const { date } = routine.fields;
  const changes = knownOn(strategy.fields.changes, date);
  const years = yearsOf(strategy.fields.years, schoolYearOf(date, site.settings.schoolYearStarts), date);
  const goals = strategy.goals.filter((goal) => scope.goals.includes(goal)).map(({ id }) => id);
  return { strategy: strategy.id, title, goals, order, success: { what, by }, lead, status, from, until, pauses, changes, years };
}

/** The milestones of the routine's school year, and of all others those that nobody has reached: a packet shows nothing else of a year. */
function yearsOf(years: StrategyFields['years'], current: string, day: Day): StrategyFields['years'] {
  const kept = Object.entries(years ?? {}).flatMap(([year, { milestones = [] }]) => {
    const known = milestones.map(({ done, ...milestone }) => (done !== undefined && done <= day ? { ...milestone, done } : milestone));
    const open = known.filter((milestone) => year === current || !('done' in milestone));
    return open.length > 0 ? [[year, { milestones: open }] as const] : [];
  });
  return kept.length > 0 ? Object.fromEntries(kept) : undefined;
}

/** A rubric with the words of its levels and the names of its elements; how people come to rate an element is never in a packet. */
export function rubricFields({ id, fields, comparable }: Rubric, scope: Scope): Item<'rubrics'> {
  const { title, version, overall } = fields;
  const scale = fields.scale.map(({ happening: _happening, next: _next, ...level }) => level);
  const elements = fields.elements.map((element) => ({ id: element.id, title: element.title, short: element.short }));
  const others = scope.rubrics.filter((other) => other.id !== id && comparable.has(other.id)).map((other) => other.id);
  return { rubric: id, title, version, overall, scale, elements, comparesWith: others.length > 0 ? others : undefined };
}
