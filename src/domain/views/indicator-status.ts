import { daysBetween, daysOfSchoolYear } from '../calendar.ts';
import type { IndicatorFields } from '../../schemas/indicator.ts';
import type { CellState, Observation } from '../observation.ts';
import { comparePeriods, type Period } from '../period.ts';
import { shownValue } from '../shown-value.ts';
import type { Indicator, IndicatorTarget, Site, Unit } from '../site.ts';
import { changeOf, rounded, type IndicatorChange } from './indicator-change.ts';
import { breakBetween, pointsOf, wholeOf } from './indicator-points.ts';

/** Where a number stands against its target; `unknown` where nothing is told, or only a limit that does not settle it. */
export type IndicatorStanding = 'met' | 'on-track' | 'off-track' | 'no-target' | 'baseline-year' | 'unknown';

export interface IndicatorStatus {
  readonly unit: Unit;
  readonly group: string | null;
  /** The last of which anything is told; hidden numbers are told to be hidden. */
  readonly latest: Observation | null;
  readonly standing: IndicatorStanding;
  /** The next target of the first kind, or the last one once all are past. */
  readonly target: IndicatorTarget | null;
  /** Where it should stand by now, on the way to the target. */
  readonly expected: number | null;
  readonly change: IndicatorChange;
}

/** A value at the end of a period, from which progress is measured. */
interface Beginning {
  readonly period: Period;
  readonly value: number;
}

/**
 * Where one unit and group stands. The rule, the same for all: a straight line leads from the baseline to the target. A number on its right
 * side, or off it by no more than the tolerance, is on track; the target itself is met when it is reached. What should stay is on track
 * within the tolerance of its target, and has met it if it is there in the target's period. What counts from the beginning of the school
 * year is held against the part of the year that is over. In the baseline's own period nothing is judged. After a break the first number
 * is the new baseline, and targets set before it say nothing any more. All numbers are compared as pages show them.
 */
export function statusOf(site: Site, indicator: Indicator, unit: Unit, group: string | null = null): IndicatorStatus {
  const points = pointsOf(indicator, unit, group).filter(({ cell }) => cell.state !== 'missing' && cell.state !== 'not-applicable');
  const latest = points.at(-1) ?? null;
  const isWhole = unit === wholeOf(site, indicator);
  const target = latest && targetFor(indicator, unit, group, isWhole, latest.period);
  const base = latest && beginning(indicator, points, latest.period, isWhole && group === null);
  const change = changeOf(site, indicator, points, target);
  const common = { unit, group, latest, target, change };
  if (!latest) return { ...common, standing: 'unknown', expected: null };
  const isAtBase = base !== null && comparePeriods(latest.period, base.period) <= 0;
  const isDeclared = indicator.baseline !== null || indicator.breaks.length > 0;
  if (isAtBase && indicator.fields.direction !== 'hold' && (target || isDeclared))
    return { ...common, standing: 'baseline-year', expected: null };
  if (!target) return { ...common, standing: 'no-target', expected: null };
  const line = expectedAt(site, indicator, base, target, latest.period);
  const expected = line === null ? null : shownValue(indicator.fields, line);
  return { ...common, standing: standingOf(indicator, latest, target, expected), expected };
}

/** The target that counts: of the first kind, for this unit and group, set since the last break. */
function targetFor(indicator: Indicator, unit: Unit, group: string | null, isWhole: boolean, now: Period): IndicatorTarget | null {
  const lastBreak = indicator.breaks.findLast(({ period }) => comparePeriods(period, now) <= 0);
  const own = indicator.targets.filter((target) => {
    const isFor = target.unit === unit || (target.unit === null && isWhole);
    const isValid = !lastBreak || (target.on !== undefined && target.on >= lastBreak.period.first);
    return target.kind === 'baseline' && isFor && target.group === group && isValid;
  });
  return own.find(({ by }) => by.last >= now.last) ?? own.at(-1) ?? null;
}

/** From where the line to the target begins: the baseline, or the first number where there is none or a break has come since. */
function beginning(indicator: Indicator, points: readonly Observation[], now: Period, isWhole: boolean): Beginning | null {
  const { baseline } = indicator;
  if (baseline && !breakBetween(indicator, baseline.period, now)) {
    const point = points.find(({ period }) => period.text === baseline.period.text);
    const value = (isWhole ? baseline.value : null) ?? (point?.cell.state === 'reported' ? point.cell.value : null);
    if (value !== null) return { period: baseline.period, value };
  }
  const first = points.find(({ period, cell }) => cell.state === 'reported' && !breakBetween(indicator, period, now));
  return first?.cell.state === 'reported' ? { period: first.period, value: first.cell.value } : null;
}

/** Where the line stands at the end of a period; for what should stay, the target itself. */
function expectedAt(
  { settings }: Site,
  { fields }: Indicator,
  base: Beginning | null,
  target: IndicatorTarget,
  now: Period,
): number | null {
  if (fields.direction === 'hold' || now.last >= target.by.last) return target.value;
  if (!base) return null;
  if (!fields.cumulative) return rounded(lineAt(base.period.last, base.value, target.by.last, target.value, now.last));
  const year = daysOfSchoolYear(now.year, settings.schoolYearStarts);
  const from = daysOfSchoolYear(base.period.year, settings.schoolYearStarts).last;
  const atYearsEnd = lineAt(from, base.value, daysOfSchoolYear(target.by.year, settings.schoolYearStarts).last, target.value, year.last);
  return rounded((atYearsEnd * (daysBetween(year.first, now.last) + 1)) / (daysBetween(year.first, year.last) + 1));
}

function lineAt(from: string, fromValue: number, to: string, toValue: number, at: string): number {
  const length = daysBetween(from, to);
  const share = length <= 0 ? 1 : Math.min(1, Math.max(0, daysBetween(from, at) / length));
  return fromValue + (toValue - fromValue) * share;
}

/** The numbers that a cell may stand for. */
function boundsOf(fields: IndicatorFields, cell: CellState): readonly [least: number, most: number] {
  if (cell.state !== 'reported' && cell.state !== 'capped') return [-Infinity, Infinity];
  const shown = shownValue(fields, cell.state === 'reported' ? cell.value : cell.limit);
  if (cell.state === 'reported') return [shown, shown];
  return cell.bound === 'at-most' ? [-Infinity, shown] : [shown, Infinity];
}

function standingOf({ fields }: Indicator, latest: Observation, target: IndicatorTarget, expected: number | null): IndicatorStanding {
  const { direction, tolerance, cumulative } = fields;
  const bounds = boundsOf(fields, latest.cell);
  const goal = shownValue(fields, target.value);
  const isOver = latest.period.last >= target.by.last;
  if (direction === 'hold') {
    const held = both(isAtLeast(bounds, goal - tolerance), isAtMost(bounds, goal + tolerance));
    return held === null ? 'unknown' : !held ? 'off-track' : isOver ? 'met' : 'on-track';
  }
  const reaches = (value: number): boolean | null => (direction === 'up' ? isAtLeast(bounds, value) : isAtMost(bounds, value));
  // What only grows in the course of a year is below its limit until the year is over.
  const mayBeMet = isOver || !cumulative || direction === 'up';
  const met = mayBeMet ? reaches(goal) : false;
  if (met === true) return 'met';
  if (isOver) return met === null ? 'unknown' : 'off-track';
  if (expected === null) return 'unknown';
  const onLine = reaches(direction === 'up' ? expected - tolerance : expected + tolerance);
  return onLine === null ? 'unknown' : onLine ? 'on-track' : 'off-track';
}

/** Whether all numbers between two bounds are at least a value; `null` where some are and some are not. */
function isAtLeast([least, most]: readonly [number, number], value: number): boolean | null {
  return least >= value ? true : most < value ? false : null;
}

function isAtMost([least, most]: readonly [number, number], value: number): boolean | null {
  return most <= value ? true : least > value ? false : null;
}

function both(one: boolean | null, other: boolean | null): boolean | null {
  return one === false || other === false ? false : one === null || other === null ? null : true;
}
