/** Why a text is no number that is read; never what the number is. */
export type NumberFlaw = {
  readonly why: 'thousands' | 'percent-sign' | 'decimal-comma' | 'exponent' | 'sign' | 'zeros' | 'point' | 'plus' | 'digits' | 'other';
  /** The sign that is in the way, as `U+2212`; `''` where none is, or where it is a digit of another kind. */
  readonly code: string;
};

/** What a word or sign in the place of a number usually stands for. */
export type WordMeaning = {
  /** A limit such as `<5` may be one, or hide a small group. */
  readonly means: 'suppressed' | 'missing' | 'not-applicable' | 'spreadsheet-error' | 'at-most' | 'at-least';
};

/** The one form of a number: digits, a minus before them and a point with digits after them where there is a fraction. */
const plain = /^-?(?:0|[1-9]\d{0,11})(?:\.\d{1,6})?$/u;

/** Reads a number strictly; nothing is trimmed, rounded or guessed. */
export function parseNumber(text: string): number | undefined {
  if (!plain.test(text)) return undefined;
  const value = Number(text);
  return value === 0 ? 0 : value;
}

/** What a text that is no number stands for, where it is a word or sign that tables use in place of one. */
export function meaningOf(text: string): WordMeaning | undefined {
  const word = text.trim().toLowerCase();
  const limit = /^(?:n\s*)?(<=?|>=?|≤|≥)\s*\d+(?:\.\d+)?\s*%?$/u.exec(word);
  if (limit) return { means: /[<≤]/u.test(limit[1] ?? '') ? 'at-most' : 'at-least' };
  if (/^#[a-z\d/]+[!?]?$/u.test(word)) return { means: 'spreadsheet-error' };
  if (['n/a', 'na', 'not applicable'].includes(word)) return { means: 'not-applicable' };
  if (['null', 'none', 'nil', '-', '–', '—', '.', '..', 'tbd', 'missing', 'no data', '?'].includes(word)) return { means: 'missing' };
  if (/^[*†‡]{1,3}$|^(?:ps|ds|s|c|x|suppressed|redacted)$/u.test(word)) return { means: 'suppressed' };
  return undefined;
}

/** Why a text is no number. */
export function numberFlaw(text: string): NumberFlaw {
  const odd = /[^\d.,+\-eE%]/u.exec(text)?.[0];
  const flaw = (why: NumberFlaw['why'], code = ''): NumberFlaw => ({ why, code });
  if (/^[+-]?0x/iu.test(text)) return flaw('other');
  if (odd !== undefined && parseNumber(simplified(text)) !== undefined) return flaw('sign', /\p{Nd}/u.test(odd) ? '' : codeOf(odd));
  if (text.endsWith('%')) return flaw('percent-sign');
  if (/^-?\d+(?:\.\d+)?e[+-]?\d+$/iu.test(text)) return flaw('exponent');
  if (/^-?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/u.test(text)) return flaw('thousands');
  if (/^-?\d+,\d+$/u.test(text)) return flaw('decimal-comma');
  if (text.startsWith('+')) return flaw('plus');
  if (/^-?0\d/u.test(text)) return flaw('zeros');
  if (/^-?(?:\.\d+|\d+\.)$/u.test(text)) return flaw('point');
  return flaw(/^-?\d+(?:\.\d+)?$/u.test(text) ? 'digits' : 'other');
}

/**
 * Whether a text in the place of a name may be a number of the table that came there by mistake: digits without a word beside them, or a
 * fraction. A period such as `2026/27` is none.
 */
export function tellsNumber(text: string): boolean {
  return /\d[.,]\d/u.test(text) || /^[^\d\p{L}]*\d+(?:[\s'’_]\d+)*[^\d\p{L}]*$/u.test(text);
}

/** A text without what usually stands around the digits of a number, and with the ordinary forms of signs. */
function simplified(text: string): string {
  const ascii = text
    .normalize('NFKC')
    .replace(/[\u2010-\u2015\u2212]/gu, '-')
    .replace(/[\s\u200b-\u200f\u2060\ufeff']/gu, '');
  const bare = ascii
    .replace(/^\+/u, '')
    .replace(/%$/u, '')
    .replace(/,(?=\d{3}(?:\D|$))/gu, '');
  return bare
    .replace(/^(-?)0+(?=\d)/u, '$1')
    .replace(/^(-?)\./u, '$10.')
    .replace(/\.$/u, '');
}

function codeOf(sign: string): string {
  return `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
