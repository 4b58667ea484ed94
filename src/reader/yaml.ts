import { isMap, isScalar, isSeq, parseDocument, type Document, type Node, type Pair, type YAMLMap } from 'yaml';
import type { FieldPath } from '../domain/entry.ts';
import { issue, errorsIn, type Issue, type Position } from '../domain/issue.ts';
import { readPlainYaml } from './plain-yaml.ts';
import { placesIn, positionAt } from './text.ts';
import { surprisesOf, suspicious } from './yaml-surprises.ts';
import { duplicateKeys, syntaxIssue } from './yaml-syntax.ts';

/** YAML as data, or why it is not. */
export type YamlReading =
  | { readonly data: Record<string, unknown>; readonly warnings: readonly Issue[] }
  | { readonly issues: readonly Issue[] };

const depthLimit = 32;

/** Parses the YAML of one file: 1.2 core, unique keys, no aliases, no tags, no merge keys; warnings count as errors. */
export function readYaml(yaml: string, file: string): YamlReading {
  const plain = readPlainYaml(yaml);
  if (plain && !deeperThan(plain, depthLimit)) return { data: plain, warnings: [] };
  try {
    return readDocument(parse(yaml), yaml, file);
  } catch (error) {
    // The parser is recursive: thousands of nested brackets exhaust the stack.
    if (error instanceof RangeError) return { issues: [tooDeep(yaml, file)] };
    throw error;
  }
}

function readDocument(doc: Document, yaml: string, file: string): YamlReading {
  if (doc.errors.some((problem) => problem.code === 'RESOURCE_EXHAUSTION')) return { issues: [tooDeep(yaml, file)] };
  const slip = syntaxIssue(doc, yaml, file);
  if (slip) return { issues: [slip] };
  const twice = duplicateKeys(doc, yaml, file);
  if (twice.length > 0) return { issues: twice };
  const surprises = suspicious.test(yaml) ? surprisesOf(doc, yaml, file) : [];
  const errors = errorsIn(surprises);
  if (errors.length > 0) return { issues: errors };
  const data: unknown = doc.toJS({ maxAliasCount: 0 });
  if (deeperThan(data, depthLimit)) return { issues: [tooDeep(yaml, file)] };
  if (data === null || data === undefined) return { data: {}, warnings: surprises };
  if (typeof data === 'object' && !Array.isArray(data)) return { data: data as Record<string, unknown>, warnings: surprises };
  const at = positionAt(yaml, doc.contents?.range?.[0] ?? 0);
  return { issues: [issue('not-a-map', file, at, { found: Array.isArray(data) ? 'list' : 'text' })] };
}

/** Where the fields of a YAML text stand, and how they are written. */
export interface YamlMap {
  locate(path: FieldPath, part?: 'key' | 'value'): Position;
  /** A single value as its author wrote it, before it became a number or nothing; `''` for none. */
  written(path: FieldPath): string;
}

/** Finds fields in a YAML text; parses it again when first asked, since only messages need places. */
export function mapYaml(yaml: string): YamlMap {
  let doc: Document | undefined;
  const at = placesIn(yaml);
  const root = (): Node | null => (doc ??= parse(yaml)).contents as Node | null;
  return {
    locate: (path, part = 'value') => at(offsetOf(root(), path, part)),
    written: (path) => {
      const node = path.reduce<Node | null | undefined>((found, step) => found && childOf(found, step)?.node, root());
      return isScalar(node) ? (node.source ?? '') : '';
    },
  };
}

/** The offset of a field, or of the nearest one around it that is there. */
function offsetOf(root: Node | null, path: FieldPath, part: 'key' | 'value'): number {
  let node = root;
  let offset = node?.range?.[0] ?? 0;
  for (const [depth, step] of path.entries()) {
    const child = node ? childOf(node, step) : undefined;
    if (!child) break;
    const wantsKey = part === 'key' && depth === path.length - 1;
    node = child.node;
    const empty = !node || (isScalar(node) && node.source === '');
    offset = (wantsKey || empty ? child.key : undefined) ?? node?.range?.[0] ?? offset;
  }
  return offset;
}

/** What stands at one step below a node, and where its key begins. */
function childOf(node: Node, step: string | number): { readonly node: Node | null; readonly key?: number } | undefined {
  if (isMap(node)) {
    const pair = pairsOf(node).get(String(step));
    return pair && { node: pair.value as Node | null, key: (pair.key as Node).range?.[0] ?? 0 };
  }
  const item = isSeq(node) ? (node.items[Number(step)] as Node | undefined) : undefined;
  return item && { node: item };
}

const pairs = new WeakMap<YAMLMap, ReadonlyMap<string, Pair>>();

function pairsOf(map: YAMLMap): ReadonlyMap<string, Pair> {
  const known = pairs.get(map) ?? new Map(map.items.map((pair) => [isScalar(pair.key) ? String(pair.key.value) : '', pair]));
  pairs.set(map, known);
  return known;
}

function parse(yaml: string): Document {
  return parseDocument(yaml, {
    version: '1.2',
    schema: 'core',
    uniqueKeys: false,
    merge: false,
    stringKeys: true,
    prettyErrors: false,
    // With "silent" a second document would be dropped without an error.
    logLevel: 'error',
  });
}

function tooDeep(yaml: string, file: string): Issue {
  return issue('too-deep', file, positionAt(yaml, Math.max(0, yaml.search(/\S/u))), { limit: depthLimit, where: 'fields' });
}

function deeperThan(value: unknown, limit: number): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return limit === 0 || Object.values(value).some((inner) => deeperThan(inner, limit - 1));
}
