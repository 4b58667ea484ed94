import type { Policy } from '../policy.ts';
import { widthOf, type Range } from './table.ts';

/**
 * Whether a hidden number may be as well known as this: it is surely no small group's, or it may be a large one's and is uncertain by the
 * width of the policy.
 */
export function isSafe(range: Range, { smallest, width }: Policy): boolean {
  return range.least >= smallest || (range.most >= smallest && widthOf(range) >= width);
}
