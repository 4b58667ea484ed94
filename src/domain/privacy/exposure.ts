import type { Numbers } from './figures.ts';
import { cappedStudents, spreadOf, type Policy } from './policy.ts';
import type { PublicTable } from './public-table.ts';
import { spanOf, type Ends } from './scale-ends.ts';
import { isSafe } from './two-way/safe.ts';
import { widthOf, type Range } from './two-way/table.ts';
import type { Quantity } from './linked/view.ts';

/** What one student counts in an amount. */
export type Counted = Pick<PublicTable, 'unit' | 'ends'>;

/**
 * How a number stands to the public.
 * - `shown`: it is published.
 * - `capped`: its size is published and its amounts within a cap.
 * - `hidden`: it is not published because that would tell too much.
 * - `absent`: it is not published, or the whole has students in none of its parts.
 * - `others`: it is the difference between everyone and a group that is published.
 */
export type Standing = 'shown' | 'capped' | 'hidden' | 'absent' | 'others';

/**
 * Which quantity of a number is known too well, or `null`. What a reader can work out is harmless where the policy would let it be shown; else
 * a size has to be uncertain by the width of the policy, and an amount by as many students as a cap covers.
 */
export function exposedQuantity(standing: Standing, { size, amounts }: Numbers, policy: Policy, counts: Counted): Quantity | null {
  if (standing === 'shown') return null;
  if (standing === 'hidden' && !isSafe(size, policy)) return 'size';
  if (standing === 'others' && size.most < policy.smallest) return size.most === 0 ? null : 'size';
  if (standing === 'absent' && size.least === 0) return null;
  if (standing === 'absent' && size.most < policy.smallest) return 'size';
  if (standing !== 'capped' && couldBeShown({ size, amounts }, policy, counts)) return null;
  const narrow = amounts.findIndex((amount) => widthOf(amount) < spreadOf(policy) * counts.unit);
  return narrow < 0 ? null : narrow;
}

/** Whether a number could be published as it is: the group is surely large enough, and its share or average surely not near an end. */
function couldBeShown({ size, amounts }: Numbers, policy: Policy, { ends }: Counted): boolean {
  if (size.least < policy.smallest) return false;
  const [sum, rest] = amounts;
  if (sum && !rest && ends) return isBetween(ends, size, sum, spreadOf(policy) * spanOf(ends));
  if (amounts.length < 2) return true;
  const within = size.most === Infinity ? Infinity : cappedStudents(size.most, policy.caps);
  return amounts.every(({ least }) => least > within);
}

/** Whether a sum is surely further than so much from what it would be if all students were at an end of the scale. */
function isBetween(ends: Ends, size: Range, sum: Range, reach: number): boolean {
  const lowest = Math.max(times(ends.least, size.least), times(ends.least, size.most));
  const highest = Math.min(times(ends.most, size.least), times(ends.most, size.most));
  return sum.least - lowest > reach && highest - sum.most > reach;
}

function times(value: number, size: number): number {
  return value === 0 || size === 0 ? 0 : value * size;
}
