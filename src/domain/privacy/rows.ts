/** A cell of an indicator. */
export interface Key {
  readonly period: string;
  readonly unit: string;
  readonly group: string;
}

/** A row as it was collected, with every number. */
export interface RawRow extends Key {
  readonly figure: RawFigure;
}

/**
 * What was collected for a cell.
 * - `count`: the number itself.
 * - `part`: `k` of `n` students.
 * - `rate`: a share or an average of `n` students.
 * - `suppressed`: it was hidden where it came from.
 */
export type RawFigure =
  | { readonly kind: 'count'; readonly value: number }
  | { readonly kind: 'part'; readonly k: number; readonly n: number }
  | { readonly kind: 'rate'; readonly value: number; readonly n: number }
  | { readonly kind: 'suppressed' }
  | { readonly kind: 'missing' }
  | { readonly kind: 'not-applicable' };

/** A row that may be published. */
export interface PublicRow extends Key {
  readonly figure: PublicFigure;
}

/** What may be published of a cell. Hidden figures have no number at all. `n` is `null` for counts, which are their own size. */
export type PublicFigure =
  | { readonly state: 'reported'; readonly value: number; readonly n: number | null }
  | { readonly state: 'capped'; readonly side: 'at-most' | 'at-least'; readonly limit: number; readonly n: number }
  | { readonly state: 'suppressed' }
  | { readonly state: 'missing' }
  | { readonly state: 'not-applicable' };

/** A cell's name in a set of cells. */
export function keyOf({ period, unit, group }: Key): string {
  return `${keyStart(period)}${unit.length} ${unit}${group}`;
}

/** What the names of all cells of a period begin with, and of no other. */
export function keyStart(period: string): string {
  return `${period.length} ${period} `;
}
