/** How a district keeps small groups private. */
export interface Policy {
  /** The smallest group that may be shown: where it is 10, a group of 9 is hidden and one of 10 is shown. */
  readonly smallest: number;
  /** How far apart the least and the most of a hidden number have to stay for a reader who knows everything that is shown. */
  readonly width: number;
  /** Whether the number 0 is always shown, or hidden like that of a small group. */
  readonly zeros: 'shown' | 'hidden';
  /** Whether shares near none and near all are only shown as "at most" and "at least". */
  readonly caps: Caps;
}

/** A share is capped within so many percent of none and of all, and wider in small groups, so that a cap covers so many students. */
export type Caps = { readonly kind: 'none' } | { readonly kind: 'capped'; readonly percent: number; readonly students: number };

/** The smallest group of a district that does not say its own. */
const usualSmallest = 10;

/** The smallest group that a district shows, by its settings. */
export function smallestOf({ smallestGroup = usualSmallest }: { readonly smallestGroup?: number | undefined } = {}): number {
  return smallestGroup;
}

/** The usual policy for a smallest group: the width is its size, zeros are shown, shares are capped at 5 percent and over two students. */
export function usualPolicy(smallest: number): Policy {
  return { smallest, width: smallest, zeros: 'shown', caps: { kind: 'capped', percent: 5, students: 2 } };
}

/** For numbers that are not about students: nothing is small, and nothing has to stay uncertain. */
export const openPolicy: Policy = { smallest: 0, width: 0, zeros: 'shown', caps: { kind: 'none' } };

/** Whether a group of so many students may not be shown. */
export function isSmall(size: number, policy: Policy): boolean {
  return size === 0 ? policy.zeros === 'hidden' : size < policy.smallest;
}

/** The lower cap of a group's shares, in percent: shares up to it are "at most", those as near to 100 "at least". */
export function capOf(size: number, caps: Caps): number {
  return caps.kind === 'none' ? -1 : Math.max(caps.percent, Math.ceil((100 * caps.students) / size));
}

/** The most students of a group that its lower cap covers; -1 where nothing is capped. */
export function cappedStudents(size: number, caps: Caps): number {
  return caps.kind === 'none' || size === 0 ? -1 : Math.floor((capOf(size, caps) * size) / 100);
}

/** How far apart the least and the most of a hidden number of students within a group have to stay: as many as a cap covers. */
export function spreadOf({ caps }: Policy): number {
  return caps.kind === 'none' ? 1 : caps.students;
}
