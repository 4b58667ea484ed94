import type { Observation } from '../observation.ts';
import type { Indicator, IndicatorTarget, Site } from '../site.ts';
import { unitsShown } from './indicator-points.ts';

/** What an indicator's page and its download tell: everything of the units that are shown. */
export function dataOf(site: Site, indicator: Indicator): Observation[] {
  const shown = new Set(unitsShown(site, indicator));
  return indicator.observations.filter(({ unit }) => shown.has(unit));
}

/** The targets of the units that are shown, and of the whole. */
export function targetsShown(site: Site, indicator: Indicator): IndicatorTarget[] {
  const shown = new Set(unitsShown(site, indicator));
  return indicator.targets.filter(({ unit }) => unit === null || shown.has(unit));
}
