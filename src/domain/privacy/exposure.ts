import type { Numbers } from './figures.ts';
import { cappedStudents, spreadOf, type Policy } from './policy.ts';
import { isSafe } from './two-way/safe.ts';
import { widthOf } from './two-way/table.ts';
import type { Quantity } from './linked/view.ts';

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
 * a size has to be uncertain by the width of the policy, and an amount by as many students as a cap covers. `unit` is what one student counts
 * in an average's sum.
 */
export function exposedQuantity(standing: Standing, { size, amounts }: Numbers, policy: Policy, unit: number): Quantity | null {
  if (standing === 'shown') return null;
  if (standing === 'hidden' && !isSafe(size, policy)) return 'size';
  if (standing === 'others' && size.most < policy.smallest) return size.most === 0 ? null : 'size';
  if (standing === 'absent' && size.least === 0) return null;
  if (standing === 'absent' && size.most < policy.smallest) return 'size';
  if (standing !== 'capped' && couldBeShown({ size, amounts }, policy)) return null;
  const narrow = amounts.findIndex((amount) => widthOf(amount) < spreadOf(policy) * unit);
  return narrow < 0 ? null : narrow;
}

/** Whether a number could be published as it is: the group is surely large enough, and its share is surely in no cap. */
function couldBeShown({ size, amounts }: Numbers, policy: Policy): boolean {
  if (size.least < policy.smallest) return false;
  if (amounts.length < 2) return true;
  const within = size.most === Infinity ? Infinity : cappedStudents(size.most, policy.caps);
  return amounts.every(({ least }) => least > within);
}
