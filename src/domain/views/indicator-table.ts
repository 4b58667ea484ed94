import type { CellState } from '../observation.ts';
import type { Period } from '../period.ts';
import type { Indicator, Site, Unit } from '../site.ts';
import { groupsToldOf, unitsShown } from './indicator-points.ts';
import { seriesOf, type LineOf } from './indicator-series.ts';

/** Numbers by period, side by side for units or for groups. */
export interface IndicatorTable {
  readonly indicator: Indicator;
  /** What each column is of, in the district's own order of units or the indicator's own order of groups: never ranked. */
  readonly columns: readonly LineOf[];
  readonly rows: readonly { readonly period: Period; readonly cells: readonly CellState[] }[];
}

/** Periods × units, everybody of each; unless the district compares its units, the one that stands for the whole. */
export function tableByUnit(site: Site, indicator: Indicator): IndicatorTable {
  return tableOf(
    site,
    indicator,
    unitsShown(site, indicator).map((unit) => ({ unit, group: null })),
  );
}

/** Periods × groups of one unit, everybody first. */
export function tableByGroup(site: Site, indicator: Indicator, unit: Unit): IndicatorTable {
  return tableOf(
    site,
    indicator,
    groupsToldOf(indicator, unit).map((group) => ({ unit, group })),
  );
}

function tableOf(site: Site, indicator: Indicator, columns: readonly LineOf[]): IndicatorTable {
  const { periods, lines } = seriesOf(site, indicator, columns);
  const rows = periods.map((period, at) => ({
    period,
    cells: lines.map(({ points }) => points[at]?.cell ?? ({ state: 'missing' } as const)),
  }));
  return { indicator, columns, rows };
}
