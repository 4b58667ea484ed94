import type { IndicatorFields } from '../schemas/indicator.ts';

/** The values that an indicator may have; `most` is `null` where there is no upper limit. */
export interface ValueRange {
  readonly least: number;
  readonly most: number | null;
}

/** The range that an indicator names, unless that is upside down; else 0 to 100 for a percentage and 0 and up for anything else. */
export function rangeOf({ unit, range }: Pick<IndicatorFields, 'unit' | 'range'>): ValueRange {
  if (range && range.least < range.most) return range;
  return { least: 0, most: unit === 'percent' ? 100 : null };
}

export function isInRange(value: number, { least, most }: ValueRange): boolean {
  return value >= least && (most === null || value <= most);
}
