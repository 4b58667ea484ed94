import { decimalsOf, partRange } from './figures.ts';
import { cellOf, misplacedCells } from './known-cells.ts';
import type { Flaw, Refusal } from './refusal.ts';
import type { RawFigure, RawRow } from './rows.ts';
import type { Measure, Shape } from './shape.ts';

/** What is wrong with raw rows, each alone and all together, before any sum is looked at. */
export function rowRefusals(rows: readonly RawRow[], shape: Shape): Refusal[] {
  const groups = [shape.everyone, ...shape.partitions.flat(), ...shape.alone];
  const twice = new Set(groups.filter((group, index) => groups.indexOf(group) !== index));
  const misplaced = misplacedCells(rows, shape);
  const digits = rows.reduce((most, { figure }) => (figure.kind === 'rate' ? Math.max(most, decimalsOf(figure.value)) : most), 0);
  const wrong = rows.flatMap((row): Refusal[] => {
    const cell = cellOf(row);
    const place = misplaced.get(row);
    if (place) return [{ kind: place, cell }];
    const flaw = flawOf(row.figure, shape.measure);
    if (flaw) return [{ kind: 'wrong-figure', cell, flaw }];
    return isNoShare(row.figure, shape.measure, digits) ? [{ kind: 'not-a-share', cell }] : [];
  });
  return [
    ...[...twice].map((group): Refusal => ({ kind: 'group-twice', group })),
    ...(shape.cumulative && shape.measure.kind !== 'count' ? [{ kind: 'cumulative-rate' } as const] : []),
    ...wrong,
  ];
}

function flawOf(figure: RawFigure, measure: Measure): Flaw | null {
  if (figure.kind === 'count') return measure.kind === 'count' ? wholeFlaw(figure.value) : 'wrong-kind';
  if (figure.kind === 'part') {
    if (measure.kind !== 'share') return 'wrong-kind';
    return wholeFlaw(figure.n) ?? wholeFlaw(figure.k) ?? (figure.k > figure.n ? 'part-above-size' : null);
  }
  if (figure.kind !== 'rate') return null;
  if (measure.kind === 'count') return 'wrong-kind';
  if (!Number.isFinite(figure.value)) return 'not-a-number';
  const isShare = measure.kind === 'share';
  if (isShare && figure.value < 0) return 'below-zero';
  return wholeFlaw(figure.n) ?? (isShare && figure.value > measure.per ? 'share-above-all' : null);
}

/** What is wrong with a number of students, or `null`. */
export function wholeFlaw(value: number): Flaw | null {
  if (!Number.isFinite(value)) return 'not-a-number';
  if (!Number.isSafeInteger(value)) return 'not-whole';
  return value < 0 ? 'below-zero' : null;
}

function isNoShare(figure: RawFigure, measure: Measure, digits: number): boolean {
  if (figure.kind !== 'rate' || measure.kind !== 'share' || figure.n === 0) return false;
  const { least, most } = partRange(figure.value, figure.n, measure, digits);
  return least > most;
}
