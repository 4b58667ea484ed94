import { usualPolicy, type Policy } from '../../../src/domain/privacy/policy.ts';
import { protect, type Protection } from '../../../src/domain/privacy/protect.ts';
import type { RawRow } from '../../../src/domain/privacy/rows.ts';
import type { Shape } from '../../../src/domain/privacy/shape.ts';

/** Protects rows that are expected not to be refused. */
export function protectedRows(
  rows: readonly RawRow[],
  shape: Shape,
  policy: Policy = usualPolicy(10),
  before: ReadonlySet<string> = new Set(),
): Extract<Protection, { kind: 'protected' }> {
  const result = protect(rows, shape, policy, before);
  if (result.kind !== 'protected') throw new Error(JSON.stringify(result.refusals));
  return result;
}
