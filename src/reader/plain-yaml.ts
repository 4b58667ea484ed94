import { CORE_SCHEMA, load } from 'js-yaml';
import { suspicious } from './yaml-surprises.ts';

/**
 * Signs of YAML that two parsers might read differently, or that need a closer look: tabs, block scalars, directives, documents,
 * written-out keys, keys that are lists, numbers in other notations, empty list items, comments.
 */
const unusual = /\t|[|>][-+\d]*[ ]*$|^[ -]*[?%]|^\.\.\.|^---|^[ -]*[[{].*[\]}][ ]*:|\d_\d|\b0[box]|[-+]\.[\di]|-[ ]*$|- +-|(?:^|\s)#/imu;

/** Numbers with an exponent; in quotes, as in a colour, they are no numbers. */
const exponent = /\d\.?e[-+]?\d/iu;

/** Keys that are numbers, nothing, or words for true, false and nothing: js-yaml would rewrite them. */
const oddKey = /(?:^[ -]*|[{,][ ]*)(?:(?:[-+.][\d.]*|[\d.]+|~|null|true|false|[-+]?\.inf|\.nan)[ ]*)?:(?:\s|$)/imu;

/** Lists and fields of plain words and numbers on one line; brackets anywhere else need the careful reading. */
const words = String.raw`[\p{L}\d](?:[\p{L}\d /-]*[\p{L}\d])?`;
const list = String.raw`\[${words}(?:, ${words})*\]`;
const decimal = String.raw`-?\d+\.\d+`;
const field = String.raw`(?:[a-z][\w-]*|\d{4}-\d\d): (?:${words}|${decimal}|${list})`;
const simpleFlow = new RegExp(`(?<=(?:: |- ))(?:\\{ ?${field}(?:, ${field})* ?\\}|${list})$`, 'gmu');

/** A text in quotes that ends with its line or, between braces, its field, and what is left of one that does not. */
const quoted = /(?<=[:-] )(?:"[^"\n]*"|'(?:[^'\n]|'')*')$/gmu;
const quotedInside = /(?<=: )'(?:[^'\n]|'')*'(?=, | ?\}$)/gmu;
const stray = /[{}[\]]|(?:^ *|[:-] +)["']/mu;

/**
 * The data of everyday YAML, about five times as fast as `yaml` reads it; nothing for all else, which `yaml` then reads and judges.
 * js-yaml never has the last word: what it refuses is read again, and a test holds its data against that of `yaml`.
 */
export function readPlainYaml(yaml: string): Record<string, unknown> | undefined {
  const even = yaml.replace(curly, 'x');
  if ([suspicious, unusual, oddKey].some((signs) => signs.test(even))) return undefined;
  const bare = yaml.replace(quoted, '').replace(quotedInside, 'x');
  if (exponent.test(bare) || stray.test(bare.replace(simpleFlow, ''))) return undefined;
  try {
    const data: unknown = load(yaml, { schema: CORE_SCHEMA });
    if (typeof data !== 'object' || data === null || Array.isArray(data)) return undefined;
    if (even !== yaml && hasOpenQuote(data)) return undefined;
    return data as Record<string, unknown>;
  } catch {
    return undefined;
  }
}

/** Curly quotes: harmless, as long as no text opens one without closing it. */
const curly = /[“”]/gu;

function hasOpenQuote(value: unknown): boolean {
  if (typeof value === 'string') return value.split('“').length !== value.split('”').length;
  if (typeof value !== 'object' || value === null) return false;
  return Object.entries(value).some(([key, inner]) => hasOpenQuote(key) || hasOpenQuote(inner));
}
