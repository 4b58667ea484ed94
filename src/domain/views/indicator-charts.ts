import { comparePeriods, nextPeriod, turnOf, type Period } from '../period.ts';
import type { Indicator, IndicatorTarget, Site } from '../site.ts';
import { awaitedTurns } from './indicator-freshness.ts';
import { breakBetween, groupsToldOf, unitsShown, wholeOf } from './indicator-points.ts';
import { seriesOf, type IndicatorSeries, type LineOf } from './indicator-series.ts';

/** A chart of an indicator before its words: its lines over its periods, and those ahead that its targets are for. */
export interface IndicatorChart {
  readonly series: IndicatorSeries;
  /** The place of the line that the chart is about; `null` where it shows schools without a whole. */
  readonly main: number | null;
  /** The periods of the series, then those up to the last target. */
  readonly periods: readonly Period[];
  readonly steps: readonly TargetStep[];
}

/** A target with the periods for which it holds, by their places: from the beginning of its school year, or from the target before it. */
export interface TargetStep {
  readonly target: IndicatorTarget;
  readonly from: number;
  readonly to: number;
}

/** More lines than these cannot be told apart at a glance, and more bars beside each other even less. */
const most = { lines: 5, bars: 3 } as const;

/** More periods without a number than these are not drawn: the axis then goes from the last number to the target. */
const mostAhead = 12;

/**
 * The charts of an indicator: the whole with its groups, then the whole with its units where the district compares them. What has too many
 * lines is left to the table.
 */
export function chartsOf(site: Site, indicator: Indicator): IndicatorChart[] {
  const whole = wholeOf(site, indicator);
  const room = (indicator.fields.unit === 'count' ? most.bars : most.lines) - (whole ? 1 : 0);
  const own = whole ? [{ unit: whole, group: null }] : [];
  const groups = whole ? groupsToldOf(indicator, whole).flatMap((group) => (group === null ? [] : [{ unit: whole, group }])) : [];
  const units = unitsShown(site, indicator).flatMap((unit) => (unit === whole ? [] : [{ unit, group: null }]));
  return [
    ...(whole ? [chartOf(site, indicator, groups.length <= room ? [...own, ...groups] : own)] : []),
    ...(units.length > 0 && units.length <= room ? [chartOf(site, indicator, [...own, ...units])] : []),
  ];
}

/** One chart of some lines. The one that it is about is the whole among them, or the only one. */
export function chartOf(site: Site, indicator: Indicator, lines: readonly LineOf[]): IndicatorChart {
  const series = seriesOf(site, indicator, lines);
  const whole = wholeOf(site, indicator);
  const found = lines.length === 1 ? 0 : lines.findIndex(({ unit, group }) => unit === whole && group === null);
  const main = found < 0 ? null : found;
  const targets = indicator.targets.filter((target) =>
    isDrawn(indicator, target, lines, main === null ? null : (lines[main] ?? null), whole),
  );
  const periods = [...series.periods, ...ahead(indicator, series.periods, targets, site.settings.schoolYearStarts)];
  return { series, main, periods, steps: stepsOf(indicator, targets, periods) };
}

/** The targets of the main line, and of the groups the first that has a gap to close; not those that a break made void. */
function isDrawn(
  indicator: Indicator,
  target: IndicatorTarget,
  lines: readonly LineOf[],
  main: LineOf | null,
  whole: LineOf['unit'] | null,
): boolean {
  const lastBreak = indicator.breaks.findLast(({ period }) => comparePeriods(period, target.by) <= 0);
  if (lastBreak && (target.on === undefined || target.on < lastBreak.period.first) && comparePeriods(lastBreak.period, target.by) <= 0)
    return false;
  const unit = target.unit ?? whole;
  if (main === null) return target.unit === null && target.group === null;
  if (unit === main.unit && target.group === main.group) return true;
  const closing = lines.find((line) => indicator.targets.some((one) => one.kind === 'gap-closing' && isOf(one, line, whole)));
  return target.kind === 'gap-closing' && closing !== undefined && isOf(target, closing, whole);
}

function isOf(target: IndicatorTarget, { unit, group }: LineOf, whole: LineOf['unit'] | null): boolean {
  return (target.unit ?? whole) === unit && target.group === group;
}

/** The periods after the last number up to the last target, those left out that no year has numbers of. */
function ahead(indicator: Indicator, periods: readonly Period[], targets: readonly IndicatorTarget[], starts: string): Period[] {
  const last = periods.at(-1);
  if (!last) return [];
  const isAwaited = awaitedTurns(indicator, starts);
  const added: Period[] = [];
  for (const { by } of targets) {
    const from = added.at(-1) ?? last;
    if (by.last <= from.last) continue;
    added.push(...between(from, by, starts).filter((period) => isAwaited(turnOf(period))), by);
  }
  return added;
}

/** The periods of one form between two; none where there are too many, or the two differ in form. */
function between(from: Period, to: Period, starts: string): Period[] {
  if (from.form !== to.form || from.form === 'day') return [];
  const found: Period[] = [];
  for (let period = nextPeriod(from, starts); comparePeriods(period, to) < 0; period = nextPeriod(period, starts)) {
    found.push(period);
    if (found.length > mostAhead) return [];
  }
  return found;
}

function stepsOf(indicator: Indicator, targets: readonly IndicatorTarget[], periods: readonly Period[]): TargetStep[] {
  return [...Map.groupBy(targets, ({ kind }) => kind).values()].flatMap((own) => {
    const steps: TargetStep[] = [];
    for (const target of own) {
      const to = periods.findLastIndex(({ last, year }) => last <= target.by.last && year === target.by.year);
      const since = (steps.at(-1)?.to ?? -1) + 1;
      const from = periods.findIndex(
        (period, index) => index >= since && period.year === target.by.year && !breakBetween(indicator, period, target.by),
      );
      if (to >= 0 && from >= 0 && from <= to) steps.push({ target, from, to });
    }
    return steps;
  });
}
