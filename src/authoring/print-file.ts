import { printField, type FieldValue } from './print-yaml.ts';
import { CannotEdit } from './open-fields.ts';

/** A new file: its fields between two fences, and the text under them; `''` for none. */
export function printFile(fields: Readonly<Record<string, FieldValue | undefined>>, body: string): string {
  const lines = Object.entries(fields).flatMap(([name, value]) => (value === undefined ? [] : [printField([name, value])]));
  return `---\n${lines.join('\n')}\n---\n${body === '' ? '' : `\n${body}\n`}`;
}

/** A file's text with another text under its header, which stays as it is. */
export function withBody(text: string, body: string): string {
  const close = /\n---[ \t]*(?:\r?\n|$)/u.exec(text);
  if (!close) throw new CannotEdit('Its header has no end.');
  const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
  const header = text.slice(0, close.index + close[0].length).trimEnd();
  return `${header}\n\n${body}\n`.replace(/\r?\n/gu, lineEnd);
}
