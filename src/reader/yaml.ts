import { isAlias, isMap, isPair, isScalar, isSeq, parseDocument, visit, type Document, type Node, type Pair, type YAMLError } from 'yaml';
import type { FieldPath } from '../domain/entry.ts';
import { issue, type Issue, type Position } from '../domain/issue.ts';
import { positionAt } from './text.ts';

/** YAML as data, or why it is not. */
export type YamlReading =
  { readonly data: Record<string, unknown>; readonly warnings: readonly Issue[] } | { readonly issues: readonly Issue[] };

const depthLimit = 32;
const reserved = new Set(['__proto__', 'constructor', 'prototype']);

/** Signs that a closer look is needed; files without them are spared it. */
const suspicious = /(?:^|[\s:,[{-])[&*!]\S|<<|__proto__|constructor|prototype|\s#\S|\u00a0|[“”]/mu;

/** Parses the YAML of one file: 1.2 core, unique keys, no aliases, no tags, no merge keys; warnings count as errors. */
export function readYaml(yaml: string, file: string): YamlReading {
  let doc: Document;
  let data: unknown;
  try {
    doc = parse(yaml);
    const problems = [...doc.errors, ...doc.warnings];
    if (problems.length > 0) return { issues: problemsOf(problems, doc, yaml, file) };
    const closer = suspicious.test(yaml) ? lookCloser(doc, yaml, file) : { errors: [], warnings: [] };
    if (closer.errors.length > 0) return { issues: closer.errors };
    data = doc.toJS({ maxAliasCount: 0 });
    if (deeperThan(data, depthLimit)) return { issues: [issue('too-deep', file, startOf(yaml), { limit: depthLimit })] };
    if (data === null || data === undefined) return { data: {}, warnings: closer.warnings };
    if (Array.isArray(data) || typeof data !== 'object') {
      const at = positionAt(yaml, doc.contents?.range?.[0] ?? 0);
      return { issues: [issue('not-a-map', file, at, { found: Array.isArray(data) ? 'list' : 'text' })] };
    }
    return { data: data as Record<string, unknown>, warnings: closer.warnings };
  } catch (error) {
    // The parser is recursive: thousands of nested brackets exhaust the stack.
    if (error instanceof RangeError) return { issues: [issue('too-deep', file, startOf(yaml), { limit: depthLimit })] };
    throw error;
  }
}

/** Finds the place of fields in a YAML text; parses it again when first asked, since only messages need places. */
export function yamlLocator(yaml: string): (path: FieldPath, part?: 'key' | 'value') => Position {
  let doc: Document | undefined;
  return (path, part = 'value') => {
    doc ??= parse(yaml);
    let node: Node | null = doc.contents as Node | null;
    let at = node?.range?.[0] ?? 0;
    for (const [depth, step] of path.entries()) {
      if (isMap(node)) {
        const pair: Pair | undefined = node.items.find((item) => isScalar(item.key) && String(item.key.value) === String(step));
        if (!pair) break;
        const key = (pair.key as Node).range?.[0] ?? at;
        node = pair.value as Node | null;
        const empty = !node || (isScalar(node) && node.source === '');
        at = (part === 'key' && depth === path.length - 1) || empty ? key : (node?.range?.[0] ?? key);
      } else if (isSeq(node)) {
        const item: Node | undefined = node.items[Number(step)] as Node | undefined;
        if (!item) break;
        node = item;
        at = item.range?.[0] ?? at;
      } else break;
    }
    return positionAt(yaml, at);
  };
}

function parse(yaml: string): Document {
  return parseDocument(yaml, {
    version: '1.2',
    schema: 'core',
    uniqueKeys: true,
    merge: false,
    stringKeys: true,
    prettyErrors: false,
    logLevel: 'silent',
  });
}

function startOf(yaml: string): Position {
  return positionAt(yaml, Math.max(0, yaml.search(/\S/u)));
}

/** All duplicate keys, or else the first other problem: one slip often makes the parser complain several times. */
function problemsOf(problems: readonly YAMLError[] | Document['warnings'], doc: Document, yaml: string, file: string): Issue[] {
  const twice = problems.filter((problem) => problem.code === 'DUPLICATE_KEY');
  if (twice.length === problems.length) {
    return twice.map((problem) => {
      const key = /^[^\s:]+/u.exec(yaml.slice(problem.pos[0]))?.[0] ?? '';
      return issue('duplicate-key', file, positionAt(yaml, problem.pos[0]), { key, firstLine: firstLineOf(doc, yaml, problem.pos[0]) });
    });
  }
  const [first] = problems.filter((problem) => problem.code !== 'DUPLICATE_KEY').sort((one, other) => one.pos[0] - other.pos[0]);
  return first ? [syntaxIssue(first, yaml, file)] : [];
}

function syntaxIssue(
  { code, message, pos }: { code: string; message: string; pos: readonly [number, number] },
  yaml: string,
  file: string,
): Issue {
  const at = positionAt(yaml, pos[0]);
  const lineStart = yaml.lastIndexOf('\n', pos[0] - 1) + 1;
  const line = yaml.slice(lineStart).split('\n', 1)[0] ?? '';
  const value = /^\s*(?:- )?[\w-]+:\s+(\S.*)$/u.exec(line)?.[1] ?? line.trim().replace(/^- /u, '');
  const valueAt = { line: at.line, column: line.lastIndexOf(value) + 1 };
  const hidden = /^\s*(?:- )?([\w-]+):\u00a0/u.exec(line);
  if (hidden?.[1]) return issue('non-breaking-space', file, { line: at.line, column: line.indexOf('\u00a0') + 1 }, { key: hidden[1] });
  if (code === 'TAB_AS_INDENT' || /^\s*\t/u.test(line))
    return issue('tab-indent', file, { line: at.line, column: line.indexOf('\t') + 1 }, {});
  if (code === 'TAG_RESOLVE_FAILED') return issue('tag', file, at, { tag: yaml.slice(pos[0]).split(/\s/u, 1)[0] ?? '' });
  if (code === 'BAD_ALIAS') return issue('alias', file, at, { name: yaml.slice(pos[0]).split(/\s/u, 1)[0] ?? '' });
  if (/^[>|@`%*&!]/u.test(value)) return issue('needs-quotes', file, valueAt, { value });
  if (/^[^"'[{].*:(?:\s|$)/u.test(value) || code === 'BLOCK_AS_IMPLICIT_KEY') return issue('colon-in-value', file, valueAt, {});
  if (code === 'BAD_INDENT' || /indent/iu.test(message)) return issue('indentation', file, at, {});
  return issue('yaml-syntax', file, at, { message });
}

/** The line on which the key repeated at `offset` stands first. */
function firstLineOf(doc: Document, yaml: string, offset: number): number {
  let line = 1;
  visit(doc, {
    Map: (_, map) => {
      const index = map.items.findIndex((item) => (item.key as Node).range?.[0] === offset);
      const name = isScalar(map.items[index]?.key) ? map.items[index].key.value : undefined;
      if (index < 0) return undefined;
      const first = map.items.find((item) => isScalar(item.key) && item.key.value === name);
      line = positionAt(yaml, (first?.key as Node).range?.[0] ?? 0).line;
      return visit.BREAK;
    },
  });
  return line;
}

/** Finds what YAML allows and we do not, and what it drops without a word. */
function lookCloser(doc: Document, yaml: string, file: string): { readonly errors: Issue[]; readonly warnings: Issue[] } {
  const errors: Issue[] = [];
  const warnings: Issue[] = [];
  visit(doc, (_, node) => {
    if (isPair(node)) {
      const key = isScalar(node.key) ? String(node.key.value) : '';
      const at = positionAt(yaml, (node.key as Node | null)?.range?.[0] ?? 0);
      if (key === '<<') errors.push(issue('merge-key', file, at, {}));
      if (reserved.has(key)) errors.push(issue('reserved-key', file, at, { key }));
      return;
    }
    const value = node as Node & { anchor?: string; tag?: string };
    const offset = value.range?.[0] ?? 0;
    const at = positionAt(yaml, offset);
    if (isAlias(node)) errors.push(issue('alias', file, at, { name: `*${node.source}` }));
    else if (value.anchor) errors.push(issue('alias', file, markBefore(yaml, offset, '&') ?? at, { name: `&${value.anchor}` }));
    else if (markBefore(yaml, offset, '!')) errors.push(issue('tag', file, markBefore(yaml, offset, '!') ?? at, { tag: value.tag ?? '!' }));
    if (!isScalar(node) || node.type !== 'PLAIN') return;
    const [, end = 0] = node.range ?? [];
    const cut = /^[ \t]+(#\S.*)$/mu.exec(yaml.slice(end).split('\n', 1)[0] ?? '');
    if (cut?.[1] && node.source !== '')
      warnings.push(issue('cut-comment', file, positionAt(yaml, end + (cut[0].length - cut[1].length)), { text: cut[1] }));
    const source = node.source ?? '';
    if (count(source, '“') !== count(source, '”')) warnings.push(issue('unbalanced-quotes', file, at, { value: source }));
  });
  return { errors, warnings };
}

/** Where a mark such as `!tag` or `&name` stands right before a value, if one does. */
function markBefore(yaml: string, offset: number, mark: string): Position | undefined {
  const found = new RegExp(`\\${mark}\\S*\\s*$`, 'u').exec(yaml.slice(Math.max(0, offset - 200), offset));
  const at = found ? offset - found[0].length : yaml[offset] === mark ? offset : -1;
  return at < 0 || (at > 0 && !/[\s:,[{-]/u.test(yaml[at - 1] ?? '')) ? undefined : positionAt(yaml, at);
}

function count(text: string, sign: string): number {
  return text.split(sign).length - 1;
}

function deeperThan(value: unknown, limit: number): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return limit === 0 || Object.values(value).some((inner) => deeperThan(inner, limit - 1));
}
