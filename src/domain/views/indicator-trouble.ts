import type { Day } from '../../schemas/day.ts';
import type { Observation } from '../observation.ts';
import type { Indicator, Site } from '../site.ts';
import { wholeOf } from './indicator-points.ts';
import { statusOf, type IndicatorStatus } from './indicator-status.ts';

/** An indicator that asks for attention: it is off its target, or, without being so, it moves the wrong way. */
export interface IndicatorTrouble {
  readonly kind: 'off-target' | 'wrong-way';
  readonly indicator: Indicator;
  readonly status: IndicatorStatus;
  readonly latest: Observation;
}

/** Whether the unit that stands for the whole is in trouble, by what was known at the end of a day; `null` where nothing says so. */
export function movedOffCourse(site: Site, indicator: Indicator, asOf: Day): IndicatorTrouble | null {
  const observations = indicator.observations.filter(({ period }) => period.first <= asOf);
  const known = observations.length === indicator.observations.length ? indicator : { ...indicator, observations };
  const whole = wholeOf(site, known);
  const status = whole && statusOf(site, known, whole);
  if (!status?.latest) return null;
  const common = { indicator, status, latest: status.latest };
  if (status.standing === 'off-track') return { kind: 'off-target', ...common };
  const isWorse = status.change.kind === 'moved' && status.change.way === 'worse';
  return isWorse ? { kind: 'wrong-way', ...common } : null;
}
