import type { TableFlaw } from '../domain/table.ts';

/**
 * The first thing that is wrong with the quotes of a table with `\n` line ends. The parser only says where it stumbled, which may be
 * many rows below the quote that somebody forgot to close.
 */
export function quoteFlaw(text: string, separator: string): TableFlaw | undefined {
  return placedQuoteFlaw(text, separator)?.flaw;
}

/** The same with the offset of the sign that is to be mended: a quote in the way, or the one that opens a cell. */
export function placedQuoteFlaw(text: string, separator: string): { readonly flaw: TableFlaw; readonly offset: number } | undefined {
  const quoted = /"[^"]*(?:""[^"]*)*/uy;
  const plain = new RegExp(`[^${separator}\\n]*`, 'uy');
  for (let at = 0; at < text.length; at += 1) {
    const isQuoted = text[at] === '"';
    const cell = isQuoted ? quoted : plain;
    cell.lastIndex = at;
    const found = cell.exec(text)?.[0] ?? '';
    const end = at + found.length;
    if (!isQuoted && found.includes('"')) return { flaw: { kind: 'stray-quote', line: lineOf(text, at) }, offset: at + found.indexOf('"') };
    if (isQuoted && end >= text.length) return { flaw: { kind: 'open-quote', line: lineOf(text, at) }, offset: at };
    const next = isQuoted ? end + 1 : end;
    if (isQuoted && next < text.length && text[next] !== separator && text[next] !== '\n')
      return { flaw: { kind: 'text-after-quote', line: lineOf(text, at), closed: lineOf(text, end) }, offset: at };
    at = next;
  }
  return undefined;
}

function lineOf(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}
