import { CannotEdit } from './open-fields.ts';

/** A file's text with another text under its header, in the line ends of the header's last line; the header stays byte for byte. */
export function withBody(text: string, body: string): string {
  const close = /\n---[ \t]*(?:(\r?\n)|$)/u.exec(text);
  if (!close) throw new CannotEdit('Its header has no end.');
  const lineEnd = close[1] ?? (text.includes('\r\n') ? '\r\n' : '\n');
  const header = text.slice(0, close.index + close[0].length) + (close[1] === undefined ? lineEnd : '');
  return `${header}${`\n${body}\n`.replaceAll('\n', lineEnd)}`;
}

/** Whether the text under a header is no more than its words: paragraphs without links, lists or other marks. */
export function isPlain(text: string, words: string): boolean {
  const body = text.slice(/\n---[ \t]*(?:\r?\n|$)/u.exec(text)?.index ?? 0).replace(/^\n---/u, '');
  const bare = (one: string): string => one.replaceAll(/\\|\s+/gu, '');
  return bare(body) === bare(words);
}
