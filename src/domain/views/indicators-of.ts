import type { SchoolYear, Season } from '../../schemas/day.ts';
import type { StrategyYear } from '../../schemas/milestone.ts';
import type { Observation } from '../observation.ts';
import { periodOf } from '../period.ts';
import type { Goal, Indicator, Site, Strategy } from '../site.ts';
import { pointsOf, wholeOf } from './indicator-points.ts';
import { seriesOf, type IndicatorSeries } from './indicator-series.ts';
import { statusOf, type IndicatorStatus } from './indicator-status.ts';

/** An indicator at its smallest: where the whole stands, and its line. */
export interface IndicatorSummary {
  readonly indicator: Indicator;
  /** Of everybody in the unit that stands for the whole; `null` where units stand side by side, and none of them is above the others. */
  readonly told: { readonly status: IndicatorStatus; readonly series: IndicatorSeries } | null;
}

/** Whether the work is done, apart from whether it helps students (ODE guide, Appendix 3, the strategy's leading indicators). */
export interface IndicatorsByKind<Shown> {
  readonly implementation: readonly Shown[];
  readonly students: readonly Shown[];
}

/** The indicators of a goal or strategy, in their own order. */
export function indicatorsOf(site: Site, { indicators }: Goal | Strategy): IndicatorsByKind<IndicatorSummary> {
  return byKind(
    indicators.map((indicator) => summaryOf(site, indicator)),
    ({ indicator }) => indicator,
  );
}

export function summaryOf(site: Site, indicator: Indicator): IndicatorSummary {
  const whole = wholeOf(site, indicator);
  if (!whole) return { indicator, told: null };
  const series = seriesOf(site, indicator, [{ unit: whole, group: null }]);
  return { indicator, told: { status: statusOf(site, indicator, whole), series } };
}

/** An indicator that a strategy names for a season, with what its numbers say of that season. */
export interface SeasonIndicator {
  readonly indicator: Indicator;
  /** The last that ends in the season; `null` where nothing is told yet. */
  readonly latest: Observation | null;
}

type Signs = NonNullable<NonNullable<StrategyYear['leadingIndicators']>[Season]>;

/** The indicators that a strategy names for one season of a school year. */
export function indicatorsOfSeason(
  site: Site,
  year: SchoolYear,
  season: Season,
  { indicators = [] }: Signs,
): IndicatorsByKind<SeasonIndicator> {
  const { first, last } = periodOf(`${year}-${season}`, site.settings.schoolYearStarts);
  const named = indicators.flatMap((id) => site.indicators.get(id) ?? []);
  const shown = named.map((indicator): SeasonIndicator => {
    const whole = wholeOf(site, indicator);
    const points = whole ? pointsOf(indicator, whole, null) : [];
    return { indicator, latest: points.findLast(({ period }) => first <= period.last && period.last <= last) ?? null };
  });
  return byKind(shown, ({ indicator }) => indicator);
}

function byKind<Shown>(all: readonly Shown[], indicatorOf: (one: Shown) => Indicator): IndicatorsByKind<Shown> {
  const isOfWork = (one: Shown): boolean => indicatorOf(one).fields.kind === 'implementation';
  return { implementation: all.filter(isOfWork), students: all.filter((one) => !isOfWork(one)) };
}
