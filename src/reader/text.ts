import { isUtf8 } from 'node:buffer';
import { issue, type Issue, type Position } from '../domain/issue.ts';

/** The text of a file with `\n` line ends and no byte order mark, or why it is not text. Lines and columns stay as in the file. */
export function decode(bytes: Buffer, file: string): { readonly text: string } | { readonly issue: Issue } {
  const start = { line: 1, column: 1 };
  if (bytes.subarray(0, 4).equals(Buffer.from([0, 0, 0xfe, 0xff]))) return { issue: issue('not-utf8', file, start, { found: 'UTF-32' }) };
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { issue: issue('not-utf8', file, start, { found: 'UTF-16' }) };
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { issue: issue('not-utf8', file, start, { found: 'UTF-16' }) };
  const marked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  const raw = bytes.toString('utf8', marked ? 3 : 0);
  const text = raw.includes('\r') ? raw.replace(/\r\n?/gu, '\n') : raw;
  if (!isUtf8(bytes)) {
    const bad = badByte(bytes);
    return { issue: issue('not-utf8', file, bad.at, { found: 'byte', byte: bad.byte }) };
  }
  const control = text.search(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u0080-\u009f]/u);
  if (control >= 0) {
    const code = `U+${text.charCodeAt(control).toString(16).toUpperCase().padStart(4, '0')}`;
    return { issue: issue('control-character', file, positionAt(text, control), { code }) };
  }
  const long = longLine(text);
  return long === undefined ? { text } : { issue: issue('file-too-large', file, positionAt(text, long), { limit: lineLimit }) };
}

/** Longer lines are no text that somebody wrote, and cost the parsers more than their share. */
const lineLimit = 100_000;

/** Where a line that is too long begins. */
function longLine(text: string): number | undefined {
  for (let start = 0; text.length - start > lineLimit;) {
    const end = text.indexOf('\n', start);
    if ((end < 0 ? text.length : end) - start > lineLimit) return start;
    start = end + 1;
  }
  return undefined;
}

/** The line and column of an offset in a text with `\n` line ends. */
export function positionAt(text: string, offset: number): Position {
  let line = 1;
  let lineStart = 0;
  for (let end = text.indexOf('\n'); end >= 0 && end < offset; end = text.indexOf('\n', lineStart)) {
    line += 1;
    lineStart = end + 1;
  }
  return { line, column: offset - lineStart + 1 };
}

/** The same for many offsets in one text: its lines are counted once. */
export function placesIn(text: string): (offset: number) => Position {
  let starts: number[] | undefined;
  return (offset) => {
    starts ??= lineStarts(text);
    let [low, high] = [0, starts.length - 1];
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
  };
}

/** The offset at which each line begins. */
export function lineStarts(text: string): number[] {
  const starts = [0];
  for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) starts.push(end + 1);
  return starts;
}

/** The first byte that is not UTF-8, and where it stands. */
function badByte(bytes: Buffer): { readonly byte: string; readonly at: Position } {
  let valid = 0;
  for (let step = bytes.length; step >= 1; step = Math.floor(step / 2)) {
    while (valid + step <= bytes.length && isPrefix(bytes.subarray(0, valid + step))) valid += step;
  }
  const whole = new TextDecoder('utf-8').decode(bytes.subarray(0, valid), { stream: true });
  const at = Buffer.byteLength(whole.replace(/^\ufeff/u, '')) + (whole.startsWith('\ufeff') ? 3 : 0);
  const text = whole.replace(/\r\n?/gu, '\n');
  return { byte: (bytes[at] ?? 0).toString(16).toUpperCase().padStart(2, '0'), at: positionAt(text, text.length) };
}

/** Whether bytes are UTF-8 that may break off inside a character. */
function isPrefix(bytes: Buffer): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}
