import type { TableFlaw } from '../domain/table.ts';

/**
 * The first thing that is wrong with the quotes of a table with `\n` line ends. The parser only says where it stumbled, which may be
 * many rows below the quote that somebody forgot to close.
 */
export function quoteFlaw(text: string, separator: string): TableFlaw | undefined {
  const quoted = /"[^"]*(?:""[^"]*)*/uy;
  const plain = new RegExp(`[^${separator}\\n]*`, 'uy');
  for (let at = 0; at < text.length; at += 1) {
    const isQuoted = text[at] === '"';
    const cell = isQuoted ? quoted : plain;
    cell.lastIndex = at;
    const found = cell.exec(text)?.[0] ?? '';
    const end = at + found.length;
    if (!isQuoted && found.includes('"')) return { kind: 'stray-quote', line: lineOf(text, at) };
    if (isQuoted && end >= text.length) return { kind: 'open-quote', line: lineOf(text, at) };
    const next = isQuoted ? end + 1 : end;
    if (isQuoted && next < text.length && text[next] !== separator && text[next] !== '\n')
      return { kind: 'text-after-quote', line: lineOf(text, at), closed: lineOf(text, end) };
    at = next;
  }
  return undefined;
}

function lineOf(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}
