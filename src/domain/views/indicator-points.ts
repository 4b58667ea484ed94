import type { Observation } from '../observation.ts';
import { comparePeriods, type Period } from '../period.ts';
import type { Indicator, IndicatorBreak, Site, Unit } from '../site.ts';

/** What is known of one unit and group, oldest first. */
export function pointsOf({ observations }: Indicator, unit: Unit, group: string | null): Observation[] {
  return observations.filter((one) => one.unit === unit && one.group === group);
}

/** The units of which an indicator tells, in the district's own order: never ranked. */
export function unitsOfIndicator(site: Site, { observations }: Indicator): Unit[] {
  const told = new Set(observations.map(({ unit }) => unit));
  return site.units.all.filter((unit) => told.has(unit));
}

/** The units that a page may tell of: all of them where the district compares its units, otherwise the one that stands for the whole. */
export function unitsShown(site: Site, indicator: Indicator): Unit[] {
  if (site.settings.compareUnits === 'public') return unitsOfIndicator(site, indicator);
  const whole = wholeOf(site, indicator);
  return whole ? [whole] : [];
}

/** The groups of which an indicator tells in a unit, in its own order; everybody, `null`, comes first. */
export function groupsToldOf({ observations, fields }: Indicator, unit: Unit): (string | null)[] {
  const told = new Set(observations.flatMap((one) => (one.unit === unit ? [one.group] : [])));
  return [null, ...Object.keys(fields.groups ?? {})].filter((group) => told.has(group));
}

/** The unit that stands for the whole: the district or network above the others; of a lone unit, itself; otherwise none. */
export function wholeOf(site: Site, indicator: Indicator): Unit | null {
  const units = unitsOfIndicator(site, indicator);
  const tops = units.filter((unit) => unit.parent === null || !units.includes(unit.parent));
  const district = tops.find(({ fields }) => fields.kind === 'district');
  return district ?? (tops.length === 1 ? (tops[0] ?? null) : null);
}

/** The last break between two periods, the later one included: what was measured before it was something else. */
export function breakBetween({ breaks }: Pick<Indicator, 'breaks'>, before: Period, after: Period): IndicatorBreak | null {
  const between = breaks.findLast(({ period }) => comparePeriods(before, period) < 0 && comparePeriods(period, after) <= 0);
  return between ?? null;
}
