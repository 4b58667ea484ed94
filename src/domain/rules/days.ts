import type { Day } from '../../schemas/day.ts';
import { daysOfSchoolYear, offsetsOf } from '../calendar.ts';
import { issueAt, resolveId, type Entries, type Entry, type FieldPath } from '../entry.ts';
import type { Issue } from '../issue.ts';

/** Days follow each other as they must, and meetings begin at times that exist. */
export function daysMakeSense(entries: Entries): Issue[] {
  return [
    ...entries.of('unit').flatMap((unit) => inOrder(unit, [], 'opened', unit.fields.opened, 'closed', unit.fields.closed)),
    ...entries
      .of('strategy')
      .flatMap((strategy) => [
        ...inOrder(strategy, [], 'from', strategy.fields.from, 'until', strategy.fields.until),
        ...leadTerms(strategy),
      ]),
    ...entries
      .of('people')
      .flatMap((people) =>
        Object.entries(people.fields).flatMap(([id, person]) => inOrder(people, [id], 'from', person.from, 'until', person.until)),
      ),
    ...entries.of('plan').flatMap(yearsInOrder),
    ...entries
      .of('routine')
      .flatMap((routine) => [...dueAfterRoutine(routine), ...startExists(entries, routine), ...withinPlan(entries, routine)]),
    ...entries.of('series').flatMap((series) => slotsInYear(entries, series)),
  ];
}

function inOrder(
  entry: Entry,
  path: FieldPath,
  first: string,
  firstDay: Day | undefined,
  second: string,
  secondDay: Day | undefined,
): Issue[] {
  if (firstDay === undefined || secondDay === undefined || firstDay <= secondDay) return [];
  return [issueAt(entry, [...path, second], 'days-out-of-order', { first, second, firstDay, secondDay })];
}

function leadTerms(strategy: Entry<'strategy'>): Issue[] {
  const { lead } = strategy.fields;
  if (typeof lead === 'string') return [];
  return lead.flatMap(({ from, until }, index) => inOrder(strategy, ['lead', index], 'from', from, 'until', until));
}

function yearsInOrder(plan: Entry<'plan'>): Issue[] {
  const gaps = plan.fields.years.flatMap((year, index, years) => {
    const previous = years[index - 1];
    if (previous === undefined || Number(year.slice(0, 4)) === Number(previous.slice(0, 4)) + 1) return [];
    return [issueAt(plan, ['years', index], 'years-out-of-order', { year, previous })];
  });
  return gaps.slice(0, 1);
}

/** What is promised in a routine, anew or again, is due after it. */
function dueAfterRoutine(routine: Entry<'routine'>): Issue[] {
  const { date, nextSteps = [], followUps = [] } = routine.fields;
  const late = (due: Day | undefined, path: FieldPath): Issue[] =>
    due !== undefined && due < date ? [issueAt(routine, path, 'due-before-routine', { due, date })] : [];
  return [
    ...nextSteps.flatMap(({ due }, index) => late(due, ['nextSteps', index, 'due'])),
    ...followUps.flatMap(({ carried, reassigned }, index) => [
      ...late(carried?.due, ['followUps', index, 'carried', 'due']),
      ...late(reassigned?.due, ['followUps', index, 'reassigned', 'due']),
    ]),
  ];
}

/** Clocks skip an hour in spring and repeat one in autumn: a start inside either says nothing certain. */
function startExists(entries: Entries, routine: Entry<'routine'>): Issue[] {
  const { date: day, start } = routine.fields;
  const zone = entries.get('site', 'site')?.fields.timeZone;
  if (start === undefined || zone === undefined) return [];
  const offsets = offsetsOf(day, start, zone);
  if (offsets.length === 0) return [issueAt(routine, ['start'], 'no-such-time', { time: start, day, zone })];
  const offset = start.slice(5);
  if (offset !== '' && !offsets.includes(offset)) return [issueAt(routine, ['start'], 'no-such-time', { time: start, day, zone })];
  return offsets.length > 1 && offset === '' ? [issueAt(routine, ['start'], 'time-comes-twice', { time: start, day, zone, offsets })] : [];
}

/** Preparation and wrap-up may lie a little outside a plan's years; a typing error lies far outside. */
function withinPlan(entries: Entries, routine: Entry<'routine'>): Issue[] {
  const series = resolveId(entries, 'series', routine.fields.series, routine.folder);
  const plan = series === undefined ? undefined : entries.get('series', series);
  const planId = plan && resolveId(entries, 'plan', plan.fields.plan, plan.folder);
  const years = (planId === undefined ? undefined : entries.get('plan', planId))?.fields.years ?? [];
  const [first, last] = [years[0], years.at(-1)];
  if (first === undefined || last === undefined) return [];
  const day = routine.fields.date;
  const within = Number(day.slice(0, 4)) >= Number(first.slice(0, 4)) - 1 && Number(day.slice(0, 4)) <= Number(last.slice(0, 4)) + 2;
  return within ? [] : [issueAt(routine, ['date'], 'outside-plan-years', { day, years })];
}

function slotsInYear(entries: Entries, series: Entry<'series'>): Issue[] {
  const starts = entries.get('site', 'site')?.fields.schoolYearStarts;
  if (starts === undefined) return [];
  return Object.entries(series.fields.schedule ?? {}).flatMap(([year, slots]) => {
    const { first, last } = daysOfSchoolYear(year, starts);
    return slots.flatMap(({ on }, index) =>
      on < first || on > last ? [issueAt(series, ['schedule', year, index, 'on'], 'schedule-outside-year', { day: on, year })] : [],
    );
  });
}
