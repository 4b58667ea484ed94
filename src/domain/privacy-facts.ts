import type { Known, Way } from './privacy/breach.ts';

/** The names of a cell, as people know them. */
export interface CellName {
  readonly period: string;
  /** `null` for the schools that the table does not list. */
  readonly unit: string | null;
  /** `null` for everybody. */
  readonly group: string | null;
  /** Whether it is everybody who is not in the group. */
  readonly others: boolean;
}

/** A line that should add up: the groups of a unit, or a group in all units. */
export type LineName =
  | { readonly kind: 'unit'; readonly unit: string | null; readonly groups: readonly string[] }
  | { readonly kind: 'group'; readonly group: string | null; readonly others: boolean };

/** A cell; `more` is how many others have the same fault and are not named. */
export interface CellFault {
  readonly cell: CellName;
  readonly more: number;
}

/** What messages about small groups need to know. No number of a cell is ever part of it. */
export interface PrivacyFacts {
  'small-group': CellFault & { least: number };
  'share-not-capped': CellFault;
  'average-near-end': CellFault;
  'no-group-size': CellFault;
  'size-without-value': Record<string, never>;
  'not-a-share': CellFault;
  'limit-of-no-share': CellFault;
  'shown-again': CellFault;
  'falls-in-year': CellFault & { since: string };
  'worked-out': CellFault & { what: Known; exactly: boolean; way: Way; using: readonly CellName[] };
  'sums-disagree': { period: string; what: Known; lines: readonly LineName[] };
  'cumulative-share': Record<string, never>;
  'counts-overlap': { period: string; other: string };
  'partitions-not-said': { groups: number };
  'several-levels': { unit: string };
  'group-in-two-lists': { group: string };
}
