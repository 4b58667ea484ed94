import type { Indicator, Plan, Site } from '../site.ts';
import { wholeOf } from './indicator-points.ts';
import { statusOf, type IndicatorStatus } from './indicator-status.ts';
import { movedOffCourse } from './indicator-trouble.ts';
import type { Observation } from '../observation.ts';

/** A number of the home page: an indicator of a goal, as the unit that stands for the whole has it. */
export interface HomeNumber {
  readonly indicator: Indicator;
  readonly status: IndicatorStatus;
  readonly latest: Observation;
}

/** More numbers than these nobody takes in within a minute. */
const mostNumbers = 3;

/**
 * The numbers that matter, of the indicators of a plan's goals whose last number is public. The rule: first those off target, then those
 * that move the wrong way, then the others; among equals in the plan's own order, by goal, then outcomes before what leads to them.
 */
export function homeNumbers(site: Site, { goals }: Plan): HomeNumber[] {
  const inOrder = goals.flatMap(({ indicators }) => [
    ...indicators.filter(({ fields }) => fields.timing === 'outcome'),
    ...indicators.filter(({ fields }) => fields.timing === 'leading'),
  ]);
  const numbers = [...new Set(inOrder)].flatMap((indicator) => numberOf(site, indicator) ?? []);
  const urgency = new Map(numbers.map(({ indicator }) => [indicator, urgencyOf(site, indicator)]));
  const place = ({ indicator }: HomeNumber): number => urgency.get(indicator) ?? 0;
  return numbers.toSorted((one, other) => place(one) - place(other)).slice(0, mostNumbers);
}

function numberOf(site: Site, indicator: Indicator): HomeNumber | null {
  const whole = wholeOf(site, indicator);
  const status = whole && statusOf(site, indicator, whole);
  const state = status?.latest?.cell.state;
  const isPublic = state === 'reported' || state === 'capped';
  return status?.latest && isPublic ? { indicator, status, latest: status.latest } : null;
}

function urgencyOf(site: Site, indicator: Indicator): 0 | 1 | 2 {
  const trouble = movedOffCourse(site, indicator, site.today);
  return trouble?.kind === 'off-target' ? 0 : trouble?.kind === 'wrong-way' ? 1 : 2;
}
