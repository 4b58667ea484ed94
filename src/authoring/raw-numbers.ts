import type { DecimalSign } from '../domain/indicator-import.ts';
import { meaningOf } from '../domain/number-cell.ts';

/** What stands in a cell in the place of a number. */
export type RawNumber =
  | { readonly is: 'number'; readonly value: number }
  | { readonly is: 'suppressed' | 'missing' | 'not-applicable' | 'wrong' };

/** What a number's form says of its decimal sign; `ambiguous` forms could be a fraction or thousands. */
export type FormHint = DecimalSign | 'ambiguous' | null;

/** A cell without what programs put around it: the `="…"` that keeps a code as it is, and spaces. */
export function bareCell(text: string): string {
  if (!/[\s=]/u.test(text)) return text;
  const code = /^="(.*)"$/su.exec(text.trim())?.[1] ?? text;
  return code.replace(/\s+/gu, ' ').trim();
}

/** A number without spaces, an apostrophe between its thousands or a percent sign. */
function bareNumber(cell: string): string {
  return cell
    .normalize('NFKC')
    .replace(/[\u2010-\u2015\u2212]/gu, '-')
    .replace(/%$/u, '')
    .replace(/[\s'\u2019]/gu, '');
}

/** Whether a cell is nothing but a few digits, as most cells of most tables are, so that nothing of it is in doubt. */
function isPlain(cell: string): boolean {
  return /^\d{1,11}$/u.test(cell);
}

/** What the form of a number says of the sign before its fraction. `isWhole`: no fraction is possible; `most` is the most it can be, or `null`. */
export function formHint(cell: string, isWhole: boolean, most: number | null): FormHint {
  if (isPlain(cell)) return null;
  const text = bareNumber(cell);
  if (!/^-?[\d.,]+$/u.test(text) || !/[.,]/u.test(text)) return null;
  const last = /[.,](?=\d*$)/u.exec(text)?.[0];
  const [own, other]: DecimalSign[] = last === ',' ? ['comma', 'point'] : ['point', 'comma'];
  if (own === undefined || other === undefined) return null;
  const signs = text.replace(/[^.,]/gu, '');
  if (new Set(signs).size > 1) return own;
  if (signs.length > 1) return other;
  if (!/^-?\d{1,3}[.,]\d{3}$/u.test(text)) return own;
  if (isWhole) return other;
  return most !== null && Number(text.replace(/[.,]/u, '')) > most ? own : 'ambiguous';
}

/** Reads what stands in the place of a number. Limits such as `<5` tell that the source hid it. */
export function readRawNumber(cell: string, decimal: DecimalSign): RawNumber {
  if (cell === '') return { is: 'missing' };
  if (isPlain(cell)) return { is: 'number', value: Number(cell) };
  const meaning = meaningOf(cell)?.means;
  if (meaning === 'at-most' || meaning === 'at-least') return { is: 'suppressed' };
  if (meaning === 'spreadsheet-error') return { is: 'wrong' };
  if (meaning) return { is: meaning };
  const grammar = decimal === 'point' ? /^-?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?$/u : /^-?(?:\d{1,3}(?:\.\d{3})+|\d+)(?:,\d+)?$/u;
  const text = bareNumber(cell).replace(/^(-?)(?=[.,]\d)/u, '$10');
  if (text.length > 24 || !grammar.test(text)) return { is: 'wrong' };
  const plain = decimal === 'point' ? text.replaceAll(',', '') : text.replaceAll('.', '').replace(',', '.');
  const value = Number(Number(plain).toFixed(mostDecimals));
  return Math.abs(value) < 1e12 ? { is: 'number', value: value === 0 ? 0 : value } : { is: 'wrong' };
}

/** More digits after the point than these say nothing about students. */
const mostDecimals = 4;
