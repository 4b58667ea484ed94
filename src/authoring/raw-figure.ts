import type { RawNumber } from './raw-numbers.ts';
import { partRange, decimalsOf, type ShareForm } from '../domain/privacy/figures.ts';
import type { RawFigure } from '../domain/privacy/rows.ts';
import type { Measure } from '../domain/privacy/shape.ts';

/** The numbers of a row, each as it was read. */
export interface RawNumbers {
  readonly value: RawNumber;
  readonly n: RawNumber;
  readonly k: RawNumber;
}

/** What a row's numbers come to, or why they come to nothing. */
export type FigureReading = RawFigure | { readonly kind: 'flaw'; readonly flaw: 'no-size' | 'parts-differ' };

/** Makes one figure of a row's numbers; what the source hid in one of them is hidden as a whole. */
export function rawFigure({ value, n, k }: RawNumbers, measure: Measure): FigureReading {
  if (value.is === 'suppressed' || n.is === 'suppressed' || k.is === 'suppressed') return { kind: 'suppressed' };
  if (measure.kind === 'count') return value.is === 'number' ? { kind: 'count', value: value.value } : { kind: withoutNumber(value) };
  if (n.is === 'number' && n.value === 0) return { kind: 'not-applicable' };
  const counts = measure.kind === 'share' && k.is === 'number';
  if (value.is !== 'number' && !counts) return { kind: n.is === 'number' ? 'missing' : withoutNumber(value) };
  if (n.is !== 'number') return { kind: 'flaw', flaw: 'no-size' };
  if (k.is !== 'number' || measure.kind !== 'share')
    return value.is === 'number' ? { kind: 'rate', value: value.value, n: n.value } : missing;
  if (value.is === 'number' && !agree(value.value, k.value, n.value, measure.per)) return { kind: 'flaw', flaw: 'parts-differ' };
  return { kind: 'part', k: k.value, n: n.value };
}

const missing = { kind: 'missing' } as const;

function withoutNumber({ is }: RawNumber): 'not-applicable' | 'missing' {
  return is === 'not-applicable' ? is : 'missing';
}

/** Whether a share that was rounded or cut off can be that of the part. */
function agree(value: number, k: number, n: number, per: number): boolean {
  return [false, true].some((cut) => {
    const { least, most } = partRange(value, n, { per, cut }, decimalsOf(value));
    return k >= least && k <= most;
  });
}

/** A share with the decimals of the other periods, so that all of a table is rounded alike; others stay as they are. */
export function withDecimals(figure: RawFigure, measure: Measure, decimals: number | null): RawFigure {
  if (decimals === null || measure.kind !== 'share' || (figure.kind !== 'part' && figure.kind !== 'rate') || figure.n <= 0) return figure;
  const k = figure.kind === 'part' ? figure.k : onlyPart(figure.value, figure.n, measure);
  const value = k === null && figure.kind === 'rate' ? figure.value : ((k ?? 0) * measure.per) / figure.n;
  return { kind: 'rate', value: Number(value.toFixed(decimals)), n: figure.n };
}

/** The one number of students that a share can stand for, or `null`. */
function onlyPart(value: number, n: number, form: ShareForm): number | null {
  const { least, most } = partRange(value, n, form, decimalsOf(value));
  return least === most ? least : null;
}
