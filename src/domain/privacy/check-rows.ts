import { decimalsOf, partRange } from './figures.ts';
import type { Flaw, Refusal } from './refusal.ts';
import { keyOf, type Key, type RawFigure, type RawRow } from './rows.ts';
import type { Measure, Shape } from './shape.ts';

/** What is wrong with raw rows, each alone and all together, before any sum is looked at. */
export function rowRefusals(rows: readonly RawRow[], shape: Shape): Refusal[] {
  const groups = [shape.everyone, ...shape.partitions.flat(), ...shape.alone];
  const twice = groups.filter((group, index) => groups.indexOf(group) !== index);
  const isAmong = {
    period: new Set(shape.periods.map(({ id }) => id)),
    unit: new Set([shape.whole, ...shape.parts]),
    group: new Set(groups),
  };
  const digits = decimals(rows);
  const seen = new Set<string>();
  const wrong = rows.flatMap(({ figure, ...key }): Refusal[] => {
    const cell: Key = { period: key.period, unit: key.unit, group: key.group };
    const known = seen.has(keyOf(cell));
    seen.add(keyOf(cell));
    if (!isAmong.period.has(cell.period)) return [{ kind: 'unknown-period', cell }];
    if (!isAmong.unit.has(cell.unit)) return [{ kind: 'unknown-unit', cell }];
    if (!isAmong.group.has(cell.group)) return [{ kind: 'unknown-group', cell }];
    if (known) return [{ kind: 'twice', cell }];
    const flaw = flawOf(figure, shape.measure);
    if (flaw) return [{ kind: 'wrong-figure', cell, flaw }];
    return isNoShare(figure, shape.measure, digits) ? [{ kind: 'not-a-share', cell }] : [];
  });
  return [
    ...[...new Set(twice)].map((group): Refusal => ({ kind: 'group-twice', group })),
    ...(shape.cumulative && shape.measure.kind !== 'count' ? [{ kind: 'cumulative-rate' } as const] : []),
    ...wrong,
  ];
}

function flawOf(figure: RawFigure, measure: Measure): Flaw | null {
  if (figure.kind === 'suppressed' || figure.kind === 'missing' || figure.kind === 'not-applicable') return null;
  if ((figure.kind === 'count') !== (measure.kind === 'count') || (figure.kind === 'part' && measure.kind !== 'share')) return 'wrong-kind';
  const whole = { count: 'value' in figure ? [figure.value] : [], part: 'k' in figure ? [figure.k, figure.n] : [], rate: 'n' in figure ? [figure.n] : [] }[figure.kind]; // prettier-ignore
  if (!Number.isFinite('value' in figure ? figure.value : figure.k)) return 'not-a-number';
  if (!whole.every((number) => Number.isSafeInteger(number))) return 'not-whole';
  if (whole.some((number) => number < 0)) return 'below-zero';
  if (figure.kind === 'part') return figure.k > figure.n ? 'part-above-size' : null;
  if (figure.kind === 'count' || measure.kind !== 'share') return null;
  return figure.value < 0 ? 'below-zero' : figure.value > measure.per ? 'share-above-all' : null;
}

function decimals(rows: readonly RawRow[]): number {
  return rows.reduce((most, { figure }) => (figure.kind === 'rate' ? Math.max(most, decimalsOf(figure.value)) : most), 0);
}

function isNoShare(figure: RawFigure, measure: Measure, digits: number): boolean {
  if (figure.kind !== 'rate' || measure.kind !== 'share' || figure.n === 0) return false;
  const { least, most } = partRange(figure.value, figure.n, measure.per, digits);
  return least > most;
}
