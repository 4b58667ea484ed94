import type { Indicator, Site, Unit } from '../site.ts';
import { chartOf, type IndicatorChart } from './indicator-charts.ts';
import { freshnessOf, type Freshness } from './indicator-freshness.ts';
import { wholeOf } from './indicator-points.ts';
import { statusOf, type IndicatorStatus } from './indicator-status.ts';

/** An indicator at a glance. */
export interface IndicatorRow {
  readonly indicator: Indicator;
  /** Of the whole; `null` where only single schools are told of, or nothing at all. */
  readonly glance: { readonly status: IndicatorStatus; readonly chart: IndicatorChart } | null;
  readonly freshness: Freshness;
}

/** Indicators of one kind. */
export interface IndicatorList {
  readonly kind: Indicator['fields']['kind'];
  readonly rows: readonly IndicatorRow[];
}

/** All indicators in their own order: those that show that the work is done apart from those that show that it helps students. */
export function indicatorLists(site: Site): IndicatorList[] {
  return (['implementation', 'student-outcome'] as const)
    .map((kind) => ({ kind, rows: site.indicators.all.filter(({ fields }) => fields.kind === kind).map((one) => rowOf(site, one)) }))
    .filter(({ rows }) => rows.length > 0);
}

/** Where one unit stands by each indicator that tells of it: shown on its own page, whether or not units are compared. */
export function statusesOfUnit(site: Site, unit: Unit): { readonly indicator: Indicator; readonly status: IndicatorStatus }[] {
  const telling = site.indicators.all.filter(({ observations }) => observations.some((one) => one.unit === unit));
  return telling.map((indicator) => ({ indicator, status: statusOf(site, indicator, unit) }));
}

/** One indicator at a glance. */
export function rowOf(site: Site, indicator: Indicator): IndicatorRow {
  const unit = wholeOf(site, indicator);
  const glance = unit && { status: statusOf(site, indicator, unit), chart: chartOf(site, indicator, [{ unit, group: null }]) };
  return { indicator, glance, freshness: freshnessOf(site, indicator) };
}
