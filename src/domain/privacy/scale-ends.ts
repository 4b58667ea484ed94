import type { Scale } from './figures.ts';
import type { Policy } from './policy.ts';
import type { Measure } from './shape.ts';

/** The least and the most that one student can count in an average; `-Infinity` and `Infinity` where nothing is known of it. */
export interface Ends {
  readonly least: number;
  readonly most: number;
}

/** Whether both ends of the scale of an average are known. */
export function hasEnds(measure: Measure): measure is Measure & { readonly ends: Ends } {
  return measure.kind === 'average' && measure.ends !== undefined && spanOf(measure.ends) < Infinity;
}

/** How far both ends are known to be from each other; `Infinity` where one of them is not known. */
export function spanOf({ least, most }: Ends): number {
  return most - least;
}

/**
 * Whether an average of so many students is so near to an end of its scale that it tells of nearly every one of them: as few students as a cap
 * covers could have all that is missing from it. Where only one end is known, an average is near to it when it is rounded to it.
 */
export function isNearEnd(value: number, n: number, { measure, decimals }: Scale, { caps }: Policy): boolean {
  if (measure.kind !== 'average' || !measure.ends || caps.kind === 'none' || n <= 0) return false;
  const { least, most } = measure.ends;
  const rounding = 0.5 * 10 ** -decimals;
  const span = spanOf(measure.ends);
  const reach = span === Infinity ? rounding : Math.max(rounding, (caps.students * span) / n);
  return Math.min(value - least, most - value) <= reach + 1e-9;
}

/** The ends in whole steps of the last decimal. */
export function endsInSteps({ least, most }: Ends, decimals: number): Ends {
  return { least: Math.floor(least * 10 ** decimals), most: Math.ceil(most * 10 ** decimals) };
}
