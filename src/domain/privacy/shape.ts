import type { Ends } from './scale-ends.ts';

/** What an indicator's table is made of: its units, groups, measure and periods. */
export interface Shape {
  /** The unit that is the whole, such as the district. */
  readonly whole: string;
  /** Its parts, such as its schools: no student is in two of them. */
  readonly parts: readonly string[];
  /** Whether some students of the whole are in none of the parts. */
  readonly unlisted: boolean;
  /** The group of all students. */
  readonly everyone: string;
  /** Lists of groups that together are everyone; no student is in two groups of one list, and no group is in two lists. */
  readonly partitions: readonly (readonly string[])[];
  /** Groups of no list: the students who are not in them are not published, but are the difference to everyone. */
  readonly alone: readonly string[];
  readonly measure: Measure;
  /** Whether a figure counts everything since the school year began. */
  readonly cumulative: boolean;
  /** The periods in order, each with its school year. */
  readonly periods: readonly { readonly id: string; readonly year: string }[];
}

/**
 * What a figure says of a group.
 * - `count`: the value is a number of students (or of incidents) that adds up over groups and schools.
 * - `share`: so many students of a group, `per` 100 for a percentage; `cut` where its decimals were cut off instead of rounded.
 * - `average`: a mean over a group's students, such as a score, days, a mean of percentages, or incidents for each 100 students, with the
 *   `ends` of its scale as far as they are known.
 */
export type Measure =
  | { readonly kind: 'count' }
  | { readonly kind: 'share'; readonly per: number; readonly cut?: boolean }
  | { readonly kind: 'average'; readonly ends?: Ends };

/** The units of a frame: those that are published, and those of the whole that are in none of its parts. */
export type UnitPlace = { readonly kind: 'unit'; readonly id: string } | { readonly kind: 'unlisted' };

/** The groups of a frame: those that are published, and everyone who is not in a group. */
export type GroupPlace = { readonly kind: 'group'; readonly id: string } | { readonly kind: 'others'; readonly than: string };

/** One number of an indicator, whether it is published or only the difference of others. */
export interface Place {
  readonly period: string;
  readonly unit: UnitPlace;
  readonly group: GroupPlace;
}
