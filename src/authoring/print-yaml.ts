import { stringify } from 'yaml';

/** A value that stands in a file's fields. */
export type FieldValue = string | number | boolean | readonly FieldValue[] | { readonly [field: string]: FieldValue | undefined };

/** Longer lists and groups of fields stand on lines of their own. */
const longestLine = 90;

/** A value as YAML in the way people write it: short lists and groups on one line, everything else below each other. Ends without a line end. */
export function printYaml(value: FieldValue): string {
  if (typeof value !== 'object') return printWord(value);
  const inline = printInline(value);
  const short = isList(value) ? value.every(isWord) : isShortGroup(itemsOf(value));
  if (short && inline.length <= longestLine) return inline;
  return isList(value) ? value.map(printItem).join('\n') : partsOf(value).map(printField).join('\n');
}

/** An item of a list on lines of its own. */
export function printItem(item: FieldValue): string {
  return `- ${indented(printYaml(item), 2).trimStart()}`;
}

/** A field with its value, beside it or below. */
export function printField([name, value]: readonly [string, FieldValue]): string {
  const printed = printYaml(value);
  const below = typeof value === 'object' && !/^[[{]/u.test(printed);
  return below ? `${printInline(name)}:\n${indented(printed, 2)}` : `${printInline(name)}: ${printed}`;
}

/** A value on one line, safe between brackets too. */
export function printInline(value: FieldValue): string {
  if (typeof value !== 'object' && breaks.test(String(printable(value)))) return JSON.stringify(printable(value));
  if (typeof value !== 'object')
    return stringify([printable(value)], { ...options, collectionStyle: 'flow' })
      .trimEnd()
      .slice(1, -1)
      .trim();
  if (isList(value)) return `[${value.map(printInline).join(', ')}]`;
  const parts = partsOf(value).map(([name, inner]) => `${printInline(name)}: ${printInline(inner)}`);
  return parts.length === 0 ? '{}' : `{ ${parts.join(', ')} }`;
}

/** Lines moved to the right; empty ones stay empty. */
export function indented(lines: string, by: number): string {
  return lines.replace(/^(?=.)/gmu, ' '.repeat(by));
}

const options = { version: '1.2', schema: 'core', lineWidth: 0, singleQuote: true, flowCollectionPadding: false } as const;

/** Line breaks are written as `\n` in double quotes, so that a value never spreads over several lines. */
const breaks = /\n/u;

function printWord(value: string | number | boolean): string {
  if (breaks.test(String(printable(value)))) return JSON.stringify(printable(value));
  return stringify(printable(value), { ...options, blockQuote: false }).trimEnd();
}

/** Signs that our reader refuses are no part of a text that somebody typed. */
function printable(value: string | number | boolean): string | number | boolean {
  return typeof value === 'string' ? value.replaceAll('\u00a0', ' ').replaceAll(/\r\n?|[\u0085\u2028\u2029]/gu, '\n') : value;
}

function isList(value: FieldValue): value is readonly FieldValue[] {
  return Array.isArray(value);
}

function partsOf(value: { readonly [field: string]: FieldValue | undefined }): (readonly [string, FieldValue])[] {
  return Object.entries(value).flatMap(([name, inner]) => (inner === undefined ? [] : [[name, inner] as const]));
}

function itemsOf(value: Exclude<FieldValue, string | number | boolean>): readonly FieldValue[] {
  return isList(value) ? value : partsOf(value).map(([, inner]) => inner);
}

/** Whether a value may stand in a list on one line: a word or number. */
function isWord(value: FieldValue): boolean {
  return typeof value !== 'object' && /^\S+$/u.test(String(value));
}

/** Whether a group of fields may stand on one line: words alone, or two fields of a few words, as of a person and a role. */
function isShortGroup(values: readonly FieldValue[]): boolean {
  const few = /^[\p{L}\p{N}-]+(?: [\p{L}\p{N}-]+){0,2}$/u;
  return values.every(isWord) || (values.length === 2 && values.every((value) => typeof value !== 'object' && few.test(String(value))));
}
