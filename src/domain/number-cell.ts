/** Why a text is no number that is read. */
export type NumberFlaw = {
  readonly why: 'thousands' | 'percent-sign' | 'decimal-comma' | 'exponent' | 'sign' | 'zeros' | 'point' | 'plus' | 'digits' | 'other';
  /** The sign that is in the way, as `U+2212`; `''` where none is. */
  readonly code: string;
  /** The number that was most likely meant, as it is written right; `''` where nobody can tell. */
  readonly instead: string;
};

/** What a word or sign in the place of a number usually stands for. */
export type WordMeaning =
  | { readonly means: 'suppressed' | 'missing' | 'not-applicable' | 'spreadsheet-error' }
  /** `<5`, which may be a limit or hide a small group. */
  | { readonly means: 'at-most' | 'at-least'; readonly limit: string };

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
  const limit = /^(?:n\s*)?(<=?|>=?|≤|≥)\s*(\d+(?:\.\d+)?)\s*%?$/u.exec(word);
  if (limit) return { means: /[<≤]/u.test(limit[1] ?? '') ? 'at-most' : 'at-least', limit: limit[2] ?? '' };
  if (/^#[a-z\d/]+[!?]?$/u.test(word)) return { means: 'spreadsheet-error' };
  if (['n/a', 'na', 'not applicable'].includes(word)) return { means: 'not-applicable' };
  if (['null', 'none', 'nil', '-', '–', '—', '.', '..', 'tbd', 'missing', 'no data', '?'].includes(word)) return { means: 'missing' };
  if (/^[*†‡]{1,3}$|^(?:ps|ds|s|c|x|suppressed|redacted)$/u.test(word)) return { means: 'suppressed' };
  return undefined;
}

/** Why a text is no number, and which one was most likely meant. */
export function numberFlaw(text: string): NumberFlaw {
  const odd = /[^\d.,+\-eE%]/u.exec(text)?.[0];
  const simple = simplified(text);
  const instead = parseNumber(simple) === undefined ? '' : simple;
  const flaw = (why: NumberFlaw['why'], code = ''): NumberFlaw => ({ why, code, instead });
  if (/^[+-]?0x/iu.test(text)) return { why: 'other', code: '', instead: '' };
  if (odd !== undefined && instead !== '') return flaw('sign', codeOf(odd));
  if (text.endsWith('%')) return flaw('percent-sign');
  if (/^-?\d+(?:\.\d+)?e[+-]?\d+$/iu.test(text)) return { why: 'exponent', code: '', instead: expanded(text) };
  if (/^-?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/u.test(text)) return flaw('thousands');
  if (/^-?\d+,\d+$/u.test(text)) return { why: 'decimal-comma', code: '', instead: text.replace(',', '.') };
  if (text.startsWith('+')) return flaw('plus');
  if (/^-?0\d/u.test(text)) return flaw('zeros');
  if (/^-?(?:\.\d+|\d+\.)$/u.test(text)) return flaw('point');
  return /^-?\d+(?:\.\d+)?$/u.test(text) ? { why: 'digits', code: '', instead: '' } : { why: 'other', code: '', instead: '' };
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

function expanded(text: string): string {
  const written = String(Number(text));
  return plain.test(written) ? written : '';
}

function codeOf(sign: string): string {
  return `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
