import type { Known } from './breach.ts';
import { nameOf } from './explain.ts';
import type { Standing } from './exposure.ts';
import { groupsAt, placeIn, rangeAt, type Frame } from './linked/frame.ts';
import { rangesOf, type View } from './linked/view.ts';
import type { GroupPlace } from './shape.ts';
import { isKnown, widthOf } from './two-way/table.ts';

/** What the check from the outside found in one two-way table: how many numbers are open, and how far apart the least and most of the narrowest are. */
export interface Proof {
  readonly period: string;
  readonly what: Known;
  /** The groups of the table besides everyone. */
  readonly groups: readonly GroupPlace[];
  readonly hidden: number;
  /** `null` where nothing is bounded from above. */
  readonly width: number | null;
}

/** The proof of each table of a period in which something is hidden, from what a reader could work out. */
export function proofsOf(period: string, view: View, standings: readonly Standing[]): readonly Proof[] {
  return view.frame.grids.flatMap((columns) => gridProofs(period, view.frame, columns, view, (place) => standings[place] === 'hidden'));
}

function gridProofs(period: string, frame: Frame, columns: readonly number[], view: View, isHidden: (place: number) => boolean): Proof[] {
  const places = frame.units.flatMap((_, unit) => columns.map((group) => placeIn(frame, unit, group))).filter(isHidden);
  const groups = groupsAt(frame, columns.slice(0, -1));
  return (['size', ...view.amounts.keys()] as const).flatMap((quantity): Proof[] => {
    const open = places.map((place) => rangeAt(rangesOf(view, quantity), place)).filter((range) => !isKnown(range));
    if (open.length === 0) return [];
    const width = open.reduce((least, range) => Math.min(least, widthOf(range)), Infinity);
    return [{ period, what: nameOf(quantity, view.amounts.length), groups, hidden: open.length, width: width === Infinity ? null : width }];
  });
}
