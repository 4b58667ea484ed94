import { CannotEdit } from './open-fields.ts';

/** A file's text with another text under its header, which stays as it is. */
export function withBody(text: string, body: string): string {
  const close = /\n---[ \t]*(?:\r?\n|$)/u.exec(text);
  if (!close) throw new CannotEdit('Its header has no end.');
  const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
  const header = text.slice(0, close.index + close[0].length).trimEnd();
  return `${header}\n\n${body}\n`.replace(/\r?\n/gu, lineEnd);
}
