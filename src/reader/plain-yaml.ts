import { CORE_SCHEMA, load } from 'js-yaml';
import { suspicious } from './yaml-surprises.ts';

/**
 * Signs of YAML that two parsers might read differently, or that need a closer look: tabs, block scalars, directives, documents,
 * written-out keys, keys that are lists, numbers in other notations, empty list items, comments.
 */
const unusual =
  /\t|[|>][-+\d]*[ ]*$|^[ -]*[?%]|^\.\.\.|^---|^[ -]*[[{].*[\]}][ ]*:|\d_\d|\b0[box]|\d\.?e[-+]?\d|[-+]\.[\di]|-[ ]*$|- +-|(?:^|\s)#/imu;

/** Keys that are numbers, nothing, or words for true, false and nothing: js-yaml would rewrite them. */
const oddKey = /(?:^[ -]*|[{,][ ]*)(?:(?:[-+.][\d.]*|[\d.]+|~|null|true|false|[-+]?\.inf|\.nan)[ ]*)?:(?:\s|$)/imu;

/** Lists and fields of plain words on one line; brackets anywhere else need the careful reading. */
const words = String.raw`[\p{L}\d](?:[\p{L}\d -]*[\p{L}\d])?`;
const list = String.raw`\[${words}(?:, ${words})*\]`;
const field = String.raw`[a-z][\w-]*: (?:${words}|${list})`;
const simpleFlow = new RegExp(`(?<=(?:: |- ))(?:\\{ ?${field}(?:, ${field})* ?\\}|${list})$`, 'gmu');

/** A text in quotes that ends with its line, and what is left of one that does not. */
const quoted = /(?<=[:-] )(?:"[^"\n]*"|'(?:[^'\n]|'')*')$/gmu;
const stray = /[{}[\]]|(?:^ *|[:-] +)["']/mu;

/**
 * The data of everyday YAML, about five times as fast as `yaml` reads it; nothing for all else, which `yaml` then reads and judges.
 * js-yaml never has the last word: what it refuses is read again, and a test holds its data against that of `yaml`.
 */
export function readPlainYaml(yaml: string): Record<string, unknown> | undefined {
  if ([suspicious, unusual, oddKey].some((signs) => signs.test(yaml))) return undefined;
  if (stray.test(yaml.replace(quoted, '').replace(simpleFlow, ''))) return undefined;
  try {
    const data: unknown = load(yaml, { schema: CORE_SCHEMA });
    return typeof data === 'object' && data !== null && !Array.isArray(data) ? (data as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}
