import type { Key } from './rows.ts';
import type { Shape } from './shape.ts';

/** What is wrong with the place of a row. */
export type Misplaced = 'unknown-period' | 'unknown-unit' | 'unknown-group' | 'twice';

/** The rows whose place is not in the shape's tables, or is that of an earlier row. */
export function misplacedCells(
  rows: readonly Key[],
  { periods, whole, parts, everyone, partitions, alone }: Shape,
): ReadonlyMap<Key, Misplaced> {
  const periodPlaces = numbered(periods.map(({ id }) => id));
  const unitPlaces = numbered([whole, ...parts]);
  const groupPlaces = numbered([everyone, ...partitions.flat(), ...alone]);
  const seen = new Set<number>();
  const misplaced = new Map<Key, Misplaced>();
  for (const row of rows) {
    const period = periodPlaces.get(row.period);
    const unit = unitPlaces.get(row.unit);
    const group = groupPlaces.get(row.group);
    if (period === undefined) misplaced.set(row, 'unknown-period');
    else if (unit === undefined) misplaced.set(row, 'unknown-unit');
    else if (group === undefined) misplaced.set(row, 'unknown-group');
    else {
      const place = (period * unitPlaces.size + unit) * groupPlaces.size + group;
      if (seen.has(place)) misplaced.set(row, 'twice');
      seen.add(place);
    }
  }
  return misplaced;
}

/** Names with a number of their own, below their count. */
function numbered(names: readonly string[]): ReadonlyMap<string, number> {
  return new Map([...new Set(names)].map((name, place) => [name, place]));
}

/** A row's cell alone, without what stands there. */
export function cellOf({ period, unit, group }: Key): Key {
  return { period, unit, group };
}
