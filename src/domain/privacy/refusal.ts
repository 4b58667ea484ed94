import type { Breach, Known } from './breach.ts';
import type { FrameLine } from './linked/frame.ts';
import type { Key } from './rows.ts';
import type { GroupPlace, Place } from './shape.ts';

/** What is wrong with a raw figure. */
export type Flaw = 'not-a-number' | 'not-whole' | 'below-zero' | 'part-above-size' | 'share-above-all' | 'wrong-kind';

/** Why raw rows cannot be made safe as they are. */
export type Refusal =
  | { readonly kind: 'unknown-period' | 'unknown-unit' | 'unknown-group' | 'twice'; readonly cell: Key }
  | { readonly kind: 'wrong-figure'; readonly cell: Key; readonly flaw: Flaw }
  /** No whole number of the students gives the share: it may be an average. */
  | { readonly kind: 'not-a-share'; readonly cell: Key }
  /** A group in two lists, or in a list and alone: then its tables are more than two-way. */
  | { readonly kind: 'group-twice'; readonly group: string }
  /** Three groups or more, of which nobody said whether they are everybody. */
  | { readonly kind: 'partitions-not-said' }
  /** Only counts can be checked when they count everything since the school year began. */
  | { readonly kind: 'cumulative-rate' }
  /** Counts of periods that have days in common are sums over time, which no two-way table shows. */
  | { readonly kind: 'periods-overlap'; readonly period: string; readonly other: string }
  /** A figure that counts everything since the school year began is below an earlier one. */
  | { readonly kind: 'falls'; readonly cell: Key; readonly since: string }
  | { readonly kind: 'does-not-add-up'; readonly period: string; readonly what: Known; readonly lines: readonly FrameLine[] }
  /** Nothing that could still be hidden would protect the place: some of these groups have to be put together. */
  | { readonly kind: 'cannot-protect'; readonly place: Place; readonly combine: readonly GroupPlace[] }
  /** The check from the outside found something after all. */
  | { readonly kind: 'not-proven'; readonly breaches: readonly Breach[] };
