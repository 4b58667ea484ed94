import type { FrameLine } from './linked/frame.ts';
import type { Key } from './rows.ts';
import type { Place } from './shape.ts';

/**
 * What of a number can be worked out: the size of a group, the students who count or the others, the sum behind an average, or what was
 * added since an earlier period.
 */
export type Known = 'size' | 'part' | 'rest' | 'sum' | 'increase';

/**
 * How it is worked out.
 * - `groups`: from the other groups of a unit and everyone there.
 * - `others`: a group and everyone, which leave those who are not in the group.
 * - `units`: the whole and its parts.
 * - `several-sums`: several of these sums together.
 * - `rates`: the students who count and the others, each from sums, are together the size.
 * - `periods`: a figure and an earlier one of the same school year.
 */
export type Way = 'groups' | 'others' | 'units' | 'several-sums' | 'rates' | 'periods';

/** Why a public table may not be published. No hidden number is ever part of it. */
export type Breach =
  /** A row that no table of the shape has, or that stands there twice: it could not be checked. */
  | { readonly kind: 'unknown-cell' | 'twice'; readonly cell: Key }
  /** A figure that cannot be: half a student, more than all, a cap of a count. */
  | { readonly kind: 'wrong-figure'; readonly cell: Key }
  /** A group smaller than the policy allows is shown. */
  | { readonly kind: 'too-few'; readonly cell: Key }
  /** A share near none or all is shown though it has to be capped. */
  | { readonly kind: 'not-capped'; readonly cell: Key }
  /** An average so near to an end of its scale is shown that it tells of nearly every student. */
  | { readonly kind: 'near-end'; readonly cell: Key }
  /** A rate is shown without the number of students, so nothing can be said about it. */
  | { readonly kind: 'no-size'; readonly cell: Key }
  /** No whole number of the students gives the share. */
  | { readonly kind: 'not-a-share'; readonly cell: Key }
  /** A cell is shown that was hidden before. */
  | { readonly kind: 'was-hidden'; readonly cell: Key }
  /** A figure that counts everything since the school year began is below an earlier one. */
  | { readonly kind: 'falls'; readonly cell: Key; readonly since: string }
  /** A number that is not shown can be worked out, exactly or nearly, with the help of other cells. */
  | {
      readonly kind: 'worked-out';
      readonly place: Place;
      readonly what: Known;
      readonly exactly: boolean;
      readonly way: Way;
      readonly using: readonly Place[];
    }
  /** Sums that cannot be right, whatever the hidden numbers are: then nothing can be checked. */
  | { readonly kind: 'does-not-add-up'; readonly period: string; readonly what: Known; readonly lines: readonly FrameLine[] };
