import type { KindName } from '../schemas/kinds.ts';
import { endOf, open, pairAt, startOf } from './open-fields.ts';

/** A file's text without one of its fields, with the lines on which it stands; every other byte stays. */
export function removeField(text: string, kind: KindName, field: string): string {
  const opened = open(text, kind);
  const pair = pairAt(opened.root, [field]);
  if (!pair) return text;
  const from = text.lastIndexOf('\n', startOf(pair)) + 1;
  const last = endOf(pair);
  const valueEnd = last - (/\s*$/u.exec(text.slice(0, last))?.[0].length ?? 0);
  const lineEnd = text.indexOf('\n', valueEnd);
  return text.slice(0, from) + text.slice(lineEnd < 0 ? text.length : lineEnd + 1);
}
