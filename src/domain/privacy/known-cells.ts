import { keyOf, type Key } from './rows.ts';
import type { Shape } from './shape.ts';

/** What is wrong with the place of a row. */
export type Misplaced = 'unknown-period' | 'unknown-unit' | 'unknown-group' | 'twice';

/** The rows whose place is not in the shape's tables, or is that of an earlier row. */
export function misplacedCells(
  rows: readonly Key[],
  { periods, whole, parts, everyone, partitions, alone }: Shape,
): ReadonlyMap<Key, Misplaced> {
  const known = {
    periods: new Set(periods.map(({ id }) => id)),
    units: new Set([whole, ...parts]),
    groups: new Set([everyone, ...partitions.flat(), ...alone]),
  };
  const seen = new Set<string>();
  const misplaced = new Map<Key, Misplaced>();
  for (const row of rows) {
    const name = keyOf(row);
    if (!known.periods.has(row.period)) misplaced.set(row, 'unknown-period');
    else if (!known.units.has(row.unit)) misplaced.set(row, 'unknown-unit');
    else if (!known.groups.has(row.group)) misplaced.set(row, 'unknown-group');
    else if (seen.has(name)) misplaced.set(row, 'twice');
    seen.add(name);
  }
  return misplaced;
}

/** A row's cell alone, without what stands there. */
export function cellOf({ period, unit, group }: Key): Key {
  return { period, unit, group };
}
