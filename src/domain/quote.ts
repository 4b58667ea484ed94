import type { IndicatorFields } from '../schemas/indicator.ts';
import type { CellState } from './observation.ts';

/** A number as people quote it: `61.5`, `62 %`, `1,234 students`, `at-most 5`, `≤ 5 %`. */
const quotedNumber = /^(?:(at-most|≤|<=)\s*|(at-least|≥|>=)\s*)?([-−]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?)(?=[\s%]|$)/u;

/**
 * Whether a text quotes a cell truly: the number as the table has it or, rounded, as pages show it. Of a cell with only a limit, the limit
 * itself must be quoted as one; a cell without a number cannot be quoted.
 */
export function quotesTruly(quoted: string, cell: CellState, { decimals }: Pick<IndicatorFields, 'decimals'>): boolean {
  const [, atMost, atLeast, digits] = quotedNumber.exec(quoted.trim()) ?? [];
  if (digits === undefined) return false;
  const bound = atMost !== undefined ? 'at-most' : atLeast !== undefined ? 'at-least' : null;
  const number = Number(digits.replace('−', '-').replaceAll(',', ''));
  if (cell.state === 'reported') return bound === null && isShown(number, cell.value, decimals);
  return cell.state === 'capped' && bound === cell.bound && isShown(number, cell.limit, decimals);
}

/** Percentages in a sentence: `80 %`, `80.5 per cent`. */
const percentages = /(\d+(?:\.\d+)?)\s*(?:%|per\s?cent\b)/giu;

/** Whether a sentence names percentages and none of them is the quoted one, rounded as people speak: to a whole number at most. */
export function saysOther(sentence: string, quoted: string): boolean {
  const [digits] = /\d+(?:\.\d+)?/u.exec(quoted) ?? [];
  const named = [...sentence.matchAll(percentages)].map(([, number]) => Number(number));
  return digits !== undefined && named.length > 0 && named.every((number) => Math.abs(number - Number(digits)) > 0.5 + 1e-9);
}

/** Whether a text quotes a limit, and not a number. */
export function quotesLimit(quoted: string): boolean {
  const [, atMost, atLeast] = quotedNumber.exec(quoted.trim()) ?? [];
  return atMost !== undefined || atLeast !== undefined;
}

/** A cell's number as an author would quote it; `null` where it has none. */
export function asQuoted(cell: CellState): string | null {
  if (cell.state === 'reported') return String(cell.value);
  return cell.state === 'capped' ? `${cell.bound} ${cell.limit}` : null;
}

/** Whether a number is the value, or the value with the digits that pages show; of two that are equally near, either. */
function isShown(number: number, value: number, decimals: number | undefined): boolean {
  if (number === value) return true;
  if (decimals === undefined) return false;
  const isRounded = Number(number.toFixed(decimals)) === number;
  return isRounded && Math.abs(number - value) <= 0.5 * 10 ** -decimals + 1e-9;
}
