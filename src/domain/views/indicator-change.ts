import type { Observation } from '../observation.ts';
import { yearBefore } from '../period.ts';
import { shownValue } from '../shown-value.ts';
import type { Indicator, IndicatorBreak, IndicatorTarget, Site } from '../site.ts';
import { breakBetween } from './indicator-points.ts';

/** How a number moved since the last one that it may be compared with. */
export type IndicatorChange =
  | { readonly kind: 'moved'; readonly since: Observation; readonly by: number; readonly way: 'better' | 'worse' | 'same' }
  /** Another test or another way of counting stands between the two. */
  | { readonly kind: 'break'; readonly since: Observation; readonly at: IndicatorBreak }
  | { readonly kind: 'none' };

/**
 * The change up to the last of some points of one unit and group. What counts from the beginning of the school year is compared with the
 * same time of the year before, anything else with the last point of the same form of period. Nothing is compared across a break, and
 * only what is reported in full, as pages show it.
 */
export function changeOf(
  site: Site,
  indicator: Indicator,
  points: readonly Observation[],
  target: IndicatorTarget | null,
): IndicatorChange {
  const latest = points.at(-1);
  if (latest?.cell.state !== 'reported') return { kind: 'none' };
  const since = comparable(site, indicator, points.slice(0, -1), latest);
  if (since?.cell.state !== 'reported') return { kind: 'none' };
  const at = breakBetween(indicator, since.period, latest.period);
  if (at) return { kind: 'break', since, at };
  const [was, is] = [shownValue(indicator.fields, since.cell.value), shownValue(indicator.fields, latest.cell.value)];
  return { kind: 'moved', since, by: rounded(is - was), way: wayOf(indicator, target, was, is) };
}

function comparable(
  { settings }: Site,
  { fields }: Indicator,
  earlier: readonly Observation[],
  latest: Observation,
): Observation | undefined {
  if (!fields.cumulative) return earlier.findLast(({ period, cell }) => period.form === latest.period.form && cell.state === 'reported');
  const before = yearBefore(latest.period, settings.schoolYearStarts);
  return earlier.findLast(({ period }) => period.text === before?.text);
}

/** Whether a move is for the better. What should stay gets worse as it leaves its target, or without one at all, by more than the tolerance. */
function wayOf({ fields }: Indicator, target: IndicatorTarget | null, from: number, to: number): 'better' | 'worse' | 'same' {
  const { direction, tolerance } = fields;
  if (direction !== 'hold') {
    if (from === to) return 'same';
    return to > from === (direction === 'up') ? 'better' : 'worse';
  }
  if (!target) return rounded(Math.abs(to - from)) <= tolerance ? 'same' : 'worse';
  const [was, is] = [from, to].map((value) => Math.max(0, rounded(Math.abs(value - target.value)) - tolerance));
  if (was === is) return 'same';
  return (is ?? 0) < (was ?? 0) ? 'better' : 'worse';
}

/** A difference without the noise of binary fractions; values have at most six digits after the point. */
export function rounded(value: number): number {
  return Math.round(value * 1_000_000) / 1_000_000;
}
