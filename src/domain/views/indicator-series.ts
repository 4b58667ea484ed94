import type { CellState, Observation } from '../observation.ts';
import { comparePeriods, type Period } from '../period.ts';
import type { Indicator, IndicatorBreak, IndicatorTarget, Site, Unit } from '../site.ts';
import { pointsOf, wholeOf } from './indicator-points.ts';

/** A unit and a group of it; `null` for everybody. */
export interface LineOf {
  readonly unit: Unit;
  readonly group: string | null;
}

/** One line of a chart: a point for each period of the series, in their order. */
export interface SeriesLine extends LineOf {
  readonly points: readonly SeriesPoint[];
}

export interface SeriesPoint {
  readonly period: Period;
  /** What is not told is missing: the line has a gap there. */
  readonly cell: CellState;
  /** Whether a line may lead here from the point before: both have a number, and no break stands between. */
  readonly joined: boolean;
}

/** What table, drawing, script and slides are made of; labels and units are left to words. */
export interface IndicatorSeries {
  readonly indicator: Indicator;
  /** Every period that some line tells of, oldest first. */
  readonly periods: readonly Period[];
  readonly lines: readonly SeriesLine[];
  /** The targets of these lines, by period; those that come later than the last number stand to its right. */
  readonly targets: readonly IndicatorTarget[];
  /** Those after the first period and no later than the last. */
  readonly breaks: readonly IndicatorBreak[];
}

/** The series of some units and groups, each a line, in the order in which they are given. */
export function seriesOf(site: Site, indicator: Indicator, lines: readonly LineOf[]): IndicatorSeries {
  const told = lines.map((line) => ({ ...line, observations: pointsOf(indicator, line.unit, line.group) }));
  const byText = new Map(told.flatMap(({ observations }) => observations.map(({ period }) => [period.text, period] as const)));
  const periods = [...byText.values()].sort(comparePeriods);
  const breaks = indicator.breaks.filter(
    ({ period }) => periods.some((one) => comparePeriods(one, period) < 0) && periods.some((one) => comparePeriods(one, period) >= 0),
  );
  return {
    indicator,
    periods,
    lines: told.map(({ unit, group, observations }) => ({ unit, group, points: pointsIn(periods, observations, breaks) })),
    targets: targetsOf(site, indicator, lines),
    breaks,
  };
}

function pointsIn(periods: readonly Period[], observations: readonly Observation[], breaks: readonly IndicatorBreak[]): SeriesPoint[] {
  const cells = new Map(observations.map(({ period, cell }) => [period.text, cell]));
  const cellAt = (period: Period | undefined): CellState => (period && cells.get(period.text)) ?? { state: 'missing' };
  return periods.map((period, index) => {
    const before = periods[index - 1];
    const isBroken =
      before !== undefined && breaks.some((one) => comparePeriods(before, one.period) < 0 && comparePeriods(one.period, period) <= 0);
    return { period, cell: cellAt(period), joined: !isBroken && hasNumber(cellAt(before)) && hasNumber(cellAt(period)) };
  });
}

function hasNumber({ state }: CellState): boolean {
  return state === 'reported' || state === 'capped';
}

/** The targets of some units and groups; those without a unit are for the whole. */
function targetsOf(site: Site, indicator: Indicator, lines: readonly LineOf[]): IndicatorTarget[] {
  const whole = wholeOf(site, indicator);
  return indicator.targets.filter((target) => lines.some(({ unit, group }) => (target.unit ?? whole) === unit && target.group === group));
}
