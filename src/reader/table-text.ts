import { isUtf8 } from 'node:buffer';
import type { Encoding, TableFlaw } from '../domain/table.ts';

/** The letters of a table with `\n` line ends, and how they were coded. */
export interface TableText {
  readonly text: string;
  readonly encoding: Encoding;
  /** Whether nothing in the file itself says how it is coded. */
  readonly guessed: boolean;
}

/** Bytes with which other files begin that people mistake for tables. */
const signatures: readonly (readonly [string, TableFlaw])[] = [
  ['PK\u0003\u0004', { kind: 'workbook', program: 'spreadsheet' }],
  ['\u00d0\u00cf\u0011\u00e0', { kind: 'workbook', program: 'spreadsheet' }],
  ['%PDF', { kind: 'workbook', program: 'document' }],
  ['{\\rtf', { kind: 'workbook', program: 'document' }],
  ['\u0000\u0000\u00fe\u00ff', { kind: 'utf-32' }],
  ['\u00ff\u00fe\u0000\u0000', { kind: 'utf-32' }],
];

const webPage = /^\s*<(?:!doctype|html|table|\?xml)/iu;

/** Tells how a table is coded, by its mark or by its bytes, and reads its letters; or why it is no text. */
export function decodeTable(bytes: Buffer): TableText | { readonly flaw: TableFlaw } {
  const start = bytes.toString('latin1', 0, 8);
  const other = signatures.find(([signature]) => start.startsWith(signature));
  if (other) return { flaw: other[1] };
  const encoding = encodingOf(bytes);
  const { text, guessed } = encoding;
  if (webPage.test(text)) return { flaw: { kind: 'web-page' } };
  if (text.includes('\0')) return { flaw: { kind: 'not-text' } };
  if (text.trim() === '') return { flaw: { kind: 'empty' } };
  const mixed = encoding.encoding === 'windows-1252' ? mixedLetters(bytes) : undefined;
  if (mixed) return { flaw: mixed };
  return { text: text.replace(/\r\n?/gu, '\n'), encoding: encoding.encoding, guessed };
}

function encodingOf(bytes: Buffer): TableText {
  const as = (encoding: Encoding, label: string, guessed = false): TableText => ({
    text: new TextDecoder(label).decode(bytes),
    encoding,
    guessed,
  });
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return as('utf-16le', 'utf-16le');
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return as('utf-16be', 'utf-16be');
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf && isUtf8(bytes)) return as('utf-8-marked', 'utf-8');
  const unmarked = unmarkedUtf16(bytes);
  if (unmarked) return as(unmarked, unmarked, true);
  return isUtf8(bytes) ? as('utf-8', 'utf-8') : as('windows-1252', 'windows-1252', true);
}

/** In most alphabets of the West each second byte of UTF-16 is nothing; fewer bytes than these prove nothing. */
function unmarkedUtf16(bytes: Buffer): 'utf-16le' | 'utf-16be' | undefined {
  const pairs = Math.min(bytes.length, 2000) >> 1;
  if (pairs < 4) return undefined;
  let [even, odd] = [0, 0];
  for (let index = 0; index < pairs; index += 1) {
    if (bytes[2 * index] === 0) even += 1;
    if (bytes[2 * index + 1] === 0) odd += 1;
  }
  if (even === 0 && odd > pairs / 2) return 'utf-16le';
  return odd === 0 && even > pairs / 2 ? 'utf-16be' : undefined;
}

/** Letters of UTF-8 with two to four bytes, in bytes read as Latin-1. */
const sequence = /[\u00c2-\u00df][\u0080-\u00bf]|[\u00e0-\u00ef][\u0080-\u00bf]{2}|[\u00f0-\u00f4][\u0080-\u00bf]{3}/gu;

/** A file that was put together from parts in two encodings: read in either, the other part would be garbled. */
function mixedLetters(bytes: Buffer): TableFlaw | undefined {
  const raw = bytes.toString('latin1');
  const whole = raw.match(sequence)?.length ?? 0;
  const rest = raw.replace(sequence, (letters) => '.'.repeat(letters.length));
  const stray = rest.match(/[\u0080-\u00ff]/gu)?.length ?? 0;
  if (whole <= stray) return undefined;
  const at = rest.search(/[\u0080-\u00ff]/u);
  const line = rest.slice(0, at).split(/\r\n?|\n/u).length;
  return { kind: 'mixed-letters', line, byte: raw.charCodeAt(at).toString(16).toUpperCase() };
}
