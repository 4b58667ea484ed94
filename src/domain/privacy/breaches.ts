import type { Breach } from './breach.ts';
import { capSide } from './classify.ts';
import { numbersOf, type Scale } from './figures.ts';
import { increaseBreaches, withinYear } from './increases.ts';
import { auditPeriod, type PeriodAudit } from './period-breaches.ts';
import { periodView } from './period-view.ts';
import { publicTable, type PublicTable } from './public-table.ts';
import { isSmall, type Policy } from './policy.ts';
import { keyOf, type Key, type PublicRow } from './rows.ts';
import type { Shape } from './shape.ts';

/**
 * What in a public table is a breach of the policy: small groups that are shown, and numbers that anyone can work out from what is shown.
 * `hiddenBefore` holds the keys (`keyOf`) of cells that an earlier version hid. An empty list says that nothing was found; the sums of every
 * two-way table are searched in full, those of several linked tables as far as they narrow each other.
 */
export function breaches(
  rows: readonly PublicRow[],
  shape: Shape,
  policy: Policy,
  hiddenBefore: ReadonlySet<string> = new Set(),
): readonly Breach[] {
  const table = publicTable(rows, shape);
  const cells = rows.flatMap((row) => cellBreaches(row, table.scale, policy, hiddenBefore));
  if (cells.some(({ kind }) => kind === 'not-a-share')) return cells;
  const sums = [...table.periods.keys()].flatMap((period) => auditOf(table, shape, policy, period).breaches);
  return [...cells, ...sums, ...(shape.cumulative ? increaseBreaches(table, shape, policy) : [])];
}

/** What can be worked out from one period of a public table. */
export function auditOf(table: PublicTable, shape: Shape, policy: Policy, period: string): PeriodAudit {
  const view = periodView(shape, policy, table.scale, table.periods.get(period) ?? new Map());
  return auditPeriod(period, shape.cumulative ? withinYear(view, table, shape, period) : view, policy, table.unit);
}

/** What one row shows that it may not. */
function cellBreaches({ figure, ...key }: PublicRow, scale: Scale, policy: Policy, hiddenBefore: ReadonlySet<string>): Breach[] {
  const cell: Key = { period: key.period, unit: key.unit, group: key.group };
  if (figure.state !== 'reported' && figure.state !== 'capped') return [];
  const before: Breach[] = hiddenBefore.has(keyOf(cell)) ? [{ kind: 'was-hidden', cell }] : [];
  const size = scale.measure.kind === 'count' && figure.state === 'reported' ? figure.value : figure.n;
  if (size === null) return [...before, { kind: 'no-size', cell }];
  if (isSmall(size, policy)) return [...before, { kind: 'too-few', cell }];
  if (scale.measure.kind !== 'share' || figure.state === 'capped') return before;
  const [part] = numbersOf(figure, scale, 0).amounts;
  if (part && part.least > part.most) return [...before, { kind: 'not-a-share', cell }];
  return capSide(figure.value, size, scale.measure.per, policy) ? [...before, { kind: 'not-capped', cell }] : before;
}
