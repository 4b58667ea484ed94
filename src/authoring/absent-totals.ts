import { keyOf, type Key, type RawRow } from '../domain/privacy/rows.ts';
import type { Shape } from '../domain/privacy/shape.ts';

/**
 * Totals that a table does not have and that nobody can work out, since the source hid a part of them. The gate has to know that they are
 * open: without a row it could take such a total for nothing at all, and every part with it.
 */
export function absentTotals(rows: readonly RawRow[], { whole, everyone }: Pick<Shape, 'whole' | 'everyone'>): RawRow[] {
  const there = new Set(rows.map(keyOf));
  const totals = rows
    .filter(({ figure }) => figure.kind === 'suppressed')
    .flatMap(({ period, unit, group }): Key[] => [
      { period, unit, group: everyone },
      { period, unit: whole, group },
      { period, unit: whole, group: everyone },
    ]);
  const absent = new Map(totals.filter((total) => !there.has(keyOf(total))).map((total) => [keyOf(total), total]));
  return [...absent.values()].map(({ period, unit, group }) => ({ period, unit, group, figure: { kind: 'suppressed' } }));
}
