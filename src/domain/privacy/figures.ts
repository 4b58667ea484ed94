import type { Measure } from './shape.ts';
import type { PublicFigure } from './rows.ts';
import { known, unknown, type Range } from './two-way/table.ts';

/**
 * What is known of a cell's numbers: its size in students, and its amounts. A count has none; a share has the students who count and the
 * rest; an average has its sum, in steps of the last decimal.
 */
export interface Numbers {
  readonly size: Range;
  readonly amounts: readonly Range[];
}

/** A measure with the decimals that its values are shown with, which say how exactly an amount can be worked out. */
export interface Scale {
  readonly measure: Measure;
  readonly decimals: number;
  /** Whether sums can be below zero; then nothing bounds a hidden one. */
  readonly signed: boolean;
}

/** The scale of a table by the values that it shows. */
export function scaleOf(measure: Measure, values: readonly number[]): Scale {
  return {
    measure,
    decimals: values.reduce((most, value) => Math.max(most, decimalsOf(value)), 0),
    signed: values.some((value) => value < 0),
  };
}

/** How many digits stand after the point of a number as it is written. */
export function decimalsOf(value: number): number {
  const [digits = '', power = '0'] = String(value).split('e');
  return Math.max(0, (digits.split('.')[1] ?? '').length - Number(power));
}

/** How many decimals a share that is worked out from its parts is published with: one where it is a percentage. */
export function shareDecimals(per: number): number {
  return Math.max(0, 1 + Math.round(Math.log10(100 / per)));
}

/** What a reader knows of a cell. `least` is the least size that a hidden one can have. */
export function numbersOf(figure: PublicFigure, scale: Scale, least: number): Numbers {
  if (figure.state === 'reported') return reportedNumbers(figure.value, figure.n, scale);
  if (figure.state === 'capped') return cappedNumbers(figure, scale);
  if (figure.state === 'not-applicable') return allAmounts(scale, known(0), known(0));
  return allAmounts(scale, unknown(figure.state === 'suppressed' ? least : 0), unknown());
}

/** The numbers of a cell of which nothing is known. */
export function unknownNumbers(scale: Scale): Numbers {
  return allAmounts(scale, unknown(), unknown());
}

function reportedNumbers(value: number, n: number | null, scale: Scale): Numbers {
  if (scale.measure.kind === 'count') return { size: known(value), amounts: [] };
  if (n === null) return unknownNumbers(scale);
  if (scale.measure.kind === 'average') return { size: known(n), amounts: scale.signed ? [] : [sumRange(value, n, scale.decimals)] };
  const part = partRange(value, n, scale.measure, scale.decimals);
  return { size: known(n), amounts: [part, { least: n - part.most, most: n - part.least }] };
}

/** How a share is worked out: what it is counted on, and whether decimals are cut off instead of rounded. */
export type ShareForm = Pick<Extract<Measure, { kind: 'share' }>, 'per' | 'cut'>;

/**
 * How many of `n` students a share can stand for when it is rounded to so many decimals, or cut off there: up to 1,000 students, one decimal
 * leaves one number only. Without any such number, `least` is above `most`.
 */
export function partRange(value: number, n: number, { per, cut = false }: ShareForm, decimals: number): Range {
  const [below, above] = cut ? [1e-9, 10 ** -decimals - 1e-9] : [0.5 * 10 ** -decimals + 1e-9, 0.5 * 10 ** -decimals + 1e-9];
  return { least: Math.max(0, Math.ceil(((value - below) * n) / per)), most: Math.min(n, Math.floor(((value + above) * n) / per)) };
}

/** The sum behind an average that is rounded to so many decimals, in steps of its last decimal. */
export function sumRange(value: number, n: number, decimals: number): Range {
  const sum = Math.round(value * 10 ** decimals) * n;
  const rounded = Math.floor(n / 2);
  return { least: Math.max(Math.min(sum, 0), sum - rounded), most: sum + rounded };
}

function cappedNumbers({ side, limit, n }: Extract<PublicFigure, { state: 'capped' }>, scale: Scale): Numbers {
  if (scale.measure.kind !== 'share') return unknownNumbers(scale);
  const students = (limit * n) / scale.measure.per;
  const part = side === 'at-most' ? { least: 0, most: Math.floor(students + 1e-9) } : { least: Math.ceil(students - 1e-9), most: n };
  return { size: known(n), amounts: [part, { least: n - part.most, most: n - part.least }] };
}

function allAmounts({ measure, signed }: Scale, size: Range, amount: Range): Numbers {
  const amounts = { count: 0, share: 2, average: signed ? 0 : 1 }[measure.kind];
  return { size, amounts: Array.from({ length: amounts }, () => amount) };
}
