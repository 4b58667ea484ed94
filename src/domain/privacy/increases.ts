import type { Breach } from './breach.ts';
import type { Standing } from './exposure.ts';
import type { Numbers } from './figures.ts';
import { auditPeriod } from './period-breaches.ts';
import { figureAt, frameOfFigures, placesOf, type Figures, type PeriodView } from './period-view.ts';
import { isSmall, type Policy } from './policy.ts';
import type { PublicTable } from './public-table.ts';
import type { Key, PublicFigure } from './rows.ts';
import type { GroupPlace, Shape, UnitPlace } from './shape.ts';
import { known } from './two-way/table.ts';

/** The periods of one school year for which there are figures, in order. */
export function yearsOf({ periods }: Pick<Shape, 'periods'>, has: (period: string) => boolean): readonly (readonly string[])[] {
  const years = new Map<string, string[]>();
  for (const { id, year } of periods) if (has(id)) years.set(year, [...(years.get(year) ?? []), id]);
  return [...years.values()];
}

/** A cell's figures through a school year: what is reported in each of its periods, `null` where nothing is. */
function reportedIn(table: PublicTable, year: readonly string[], unit: UnitPlace, group: GroupPlace): (number | null)[] {
  return year.map((period) => {
    const figure = figureAt(table.periods.get(period) ?? new Map(), unit, group);
    return figure?.state === 'reported' ? figure.value : null;
  });
}

/** A period's view when figures only grow within a school year: a hidden one is not below the one before it, nor above the next. */
export function withinYear(view: PeriodView, table: PublicTable, shape: Shape, period: string): PeriodView {
  const year = yearsOf(shape, (id) => table.periods.has(id)).find((ids) => ids.includes(period)) ?? [];
  const at = year.indexOf(period);
  const numbers = placesOf(view.frame).map(({ unit, group }, place): Numbers => {
    const own = view.numbers[place] ?? { size: known(0), amounts: [] };
    if (view.standings[place] === 'shown') return own;
    const reported = reportedIn(table, year, unit, group);
    const least = reported.slice(0, at).reduce<number>((most, value) => Math.max(most, value ?? 0), own.size.least);
    const most = reported.slice(at + 1).reduce<number>((so, value) => Math.min(so, value ?? Infinity), own.size.most);
    return { ...own, size: { least, most } };
  });
  return { ...view, numbers };
}

/** What can be worked out from the differences of figures that count everything since the school year began. */
export function increaseBreaches(table: PublicTable, shape: Shape, policy: Policy): readonly Breach[] {
  return yearsOf(shape, (id) => table.periods.has(id)).flatMap((year) => {
    const falls = differencesOf(table, year).flatMap((difference) => differenceBreach(difference, policy));
    if (falls.some(({ kind }) => kind === 'falls')) return falls;
    const sums = year.slice(1).flatMap((period) => {
      return auditPeriod(period, increaseView(table, shape, policy, year, period), policy, table, 'increase').breaches;
    });
    return [...falls, ...sums];
  });
}

/** Two reported figures of a cell with none between them. */
interface Difference {
  readonly earlier: Key;
  readonly later: Key;
  readonly by: number;
}

function differencesOf(table: PublicTable, year: readonly string[]): Difference[] {
  const open = new Map<string, { readonly key: Key; readonly value: number }>();
  const differences: Difference[] = [];
  for (const period of year) {
    for (const [unit, groups] of table.periods.get(period) ?? []) {
      for (const [group, figure] of groups) {
        if (figure.state !== 'reported') continue;
        const [name, later] = [JSON.stringify([unit, group]), { period, unit, group }];
        const earlier = open.get(name);
        if (earlier) differences.push({ earlier: earlier.key, later, by: figure.value - earlier.value });
        open.set(name, { key: later, value: figure.value });
      }
    }
  }
  return differences;
}

function differenceBreach({ earlier, later, by }: Difference, policy: Policy): Breach[] {
  if (by < 0) return [{ kind: 'falls', cell: later, since: earlier.period }];
  if (!isSmall(by, policy)) return [];
  const [place, before] = [placeOf(later), placeOf(earlier)];
  return [{ kind: 'worked-out', place, what: 'increase', exactly: true, way: 'periods', using: [before, place] }];
}

function placeOf({ period, unit, group }: Key): { period: string; unit: UnitPlace; group: GroupPlace } {
  return { period, unit: { kind: 'unit', id: unit }, group: { kind: 'group', id: group } };
}

/** What the public sees of the increases from one period to the next: they add up as the figures do. */
function increaseView(table: PublicTable, shape: Shape, policy: Policy, year: readonly string[], period: string): PeriodView {
  const at = year.indexOf(period);
  const [now, before] = [table.periods.get(period) ?? new Map(), table.periods.get(year[at - 1] ?? '') ?? new Map()];
  const frame = frameOfFigures(shape, bothOf(now, before));
  const cells = placesOf(frame).map(({ unit, group }): [Standing, Numbers] => {
    const reported = reportedIn(table, year, unit, group);
    const [value, last] = [reported[at] ?? null, reported[at - 1] ?? null];
    if (value !== null && last !== null) return ['shown', { size: known(value - last), amounts: [] }];
    const figure = figureAt(now, unit, group);
    if (figure?.state === 'not-applicable') return ['shown', { size: known(0), amounts: [] }];
    const floor = reported.slice(0, at).reduce<number>((most, one) => Math.max(most, one ?? 0), 0);
    const ceiling = reported.slice(at).reduce<number>((least, one) => Math.min(least, one ?? Infinity), Infinity);
    const least = figure?.state === 'suppressed' && last !== null && policy.zeros === 'shown' ? 1 : 0;
    return [
      standingIn(value === null ? figure : figureAt(before, unit, group), group),
      { size: { least, most: ceiling - floor }, amounts: [] },
    ];
  });
  return { frame, standings: cells.map(([standing]) => standing), numbers: cells.map(([, numbers]) => numbers) };
}

/** How an increase stands of which one end is hidden, missing or nowhere. */
function standingIn(end: PublicFigure | undefined, group: GroupPlace): Standing {
  if (end?.state === 'suppressed') return 'hidden';
  return group.kind === 'others' ? 'others' : 'absent';
}

/** The units and groups of two periods together; which figure stands there does not matter. */
function bothOf(one: Figures<PublicFigure>, other: Figures<PublicFigure>): Figures<PublicFigure> {
  const units = new Set([...one.keys(), ...other.keys()]);
  return new Map([...units].map((unit) => [unit, new Map([...(one.get(unit) ?? []), ...(other.get(unit) ?? [])])]));
}
