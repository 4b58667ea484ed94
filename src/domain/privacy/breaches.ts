import type { Breach } from './breach.ts';
import { wholeFlaw } from './check-rows.ts';
import { capSide } from './classify.ts';
import { numbersOf, type Scale } from './figures.ts';
import { increaseBreaches, withinYear } from './increases.ts';
import { cellOf, misplacedCells } from './known-cells.ts';
import { auditPeriod, type PeriodAudit } from './period-breaches.ts';
import { periodView } from './period-view.ts';
import type { Proof } from './proof.ts';
import { publicTable } from './public-table.ts';
import { isSmall, type Policy } from './policy.ts';
import { keyOf, type PublicFigure, type PublicRow } from './rows.ts';
import { isNearEnd } from './scale-ends.ts';
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
  return inspect(rows, shape, policy, hiddenBefore).breaches;
}

/** What an inspection of a public table found, and the proof of each table in which something is hidden. */
export interface Inspection {
  readonly breaches: readonly Breach[];
  readonly proofs: readonly Proof[];
  /** For each period the places in its frame of which too much is known. */
  readonly exposed: ReadonlyMap<string, readonly number[]>;
}

/** Looks for breaches in a public table, and says how well its hidden numbers are protected. */
export function inspect(rows: readonly PublicRow[], shape: Shape, policy: Policy, hiddenBefore: ReadonlySet<string>): Inspection {
  const misplaced = misplacedCells(rows, shape);
  const table = publicTable(rows, shape);
  const cells = rows.flatMap((row) => {
    const place = misplaced.get(row);
    if (!place) return cellBreaches(row, table.scale, policy, hiddenBefore);
    return [{ kind: place === 'twice' ? place : 'unknown-cell', cell: cellOf(row) } as const];
  });
  if (cells.some(({ kind }) => cannotBeChecked.has(kind))) return { breaches: cells, proofs: [], exposed: new Map() };
  const audits = [...table.periods].map(([period, figures]): [string, PeriodAudit] => {
    const view = periodView(shape, policy, table.scale, figures);
    return [period, auditPeriod(period, shape.cumulative ? withinYear(view, table, shape, period) : view, policy, table)];
  });
  const increases = shape.cumulative ? increaseBreaches(table, shape, policy) : [];
  return {
    breaches: [...cells, ...audits.flatMap(([, audit]) => audit.breaches), ...increases],
    proofs: audits.flatMap(([, audit]) => audit.proofs),
    exposed: new Map(audits.map(([period, audit]) => [period, audit.exposed])),
  };
}

/** Breaches with which sums mean nothing. */
const cannotBeChecked: ReadonlySet<Breach['kind']> = new Set(['unknown-cell', 'twice', 'wrong-figure', 'not-a-share', 'no-size']);

/** What one row shows that it may not. */
function cellBreaches(row: PublicRow, scale: Scale, policy: Policy, hiddenBefore: ReadonlySet<string>): Breach[] {
  const { figure } = row;
  const cell = cellOf(row);
  if (figure.state !== 'reported' && figure.state !== 'capped') return [];
  const before: Breach[] = hiddenBefore.size > 0 && hiddenBefore.has(keyOf(cell)) ? [{ kind: 'was-hidden', cell }] : [];
  const size = scale.measure.kind === 'count' && figure.state === 'reported' ? figure.value : figure.n;
  if (size === null) return [...before, { kind: 'no-size', cell }];
  if (wholeFlaw(size) || isImpossible(figure, scale)) return [{ kind: 'wrong-figure', cell }];
  if (isSmall(size, policy)) return [...before, { kind: 'too-few', cell }];
  if (figure.state === 'reported' && isNearEnd(figure.value, size, scale, policy)) return [...before, { kind: 'near-end', cell }];
  if (scale.measure.kind !== 'share' || figure.state === 'capped') return before;
  const [part] = numbersOf(figure, scale, 0).amounts;
  const isOfNobody = size === 0 && figure.value !== 0;
  if (part && (part.least > part.most || isOfNobody)) return [...before, { kind: 'not-a-share', cell }];
  return capSide(figure.value, size, scale, policy) ? [...before, { kind: 'not-capped', cell }] : before;
}

/** Whether a figure cannot be: a share that is less than none or more than all, or a cap of what is no share. */
function isImpossible(figure: Extract<PublicFigure, { state: 'reported' | 'capped' }>, { measure }: Scale): boolean {
  const value = figure.state === 'capped' ? figure.limit : figure.value;
  if (measure.kind !== 'share') return figure.state === 'capped' || !Number.isFinite(value);
  return !(value >= 0 && value <= measure.per);
}
