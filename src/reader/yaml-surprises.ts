import { isAlias, isNode, isPair, isScalar, visit, type Document, type Node, type Scalar } from 'yaml';
import { issue, type Issue, type Position } from '../domain/issue.ts';
import { placesIn } from './text.ts';

/** Signs that a closer look is needed; files without them are spared it. */
export const suspicious =
  /[&*!“”\\]|<<|__proto__|constructor|prototype|\s#\S|^( *)\S[^\n]*[^:\s]\n\1 +- |[\u00a0\u1680\u2000-\u200f\u2028-\u202f\u205f\u2060\u3000\ufeff]/mu;

/** A space or sign that looks like an ordinary space, or like nothing, and is none to YAML. */
export const oddSpace = '[\\u00a0\\u1680\\u2000-\\u200f\\u2028-\\u202f\\u205f\\u2060\\u3000\\ufeff]';

const reserved = new Set(['__proto__', 'constructor', 'prototype']);
const oddEdge = new RegExp(`^${oddSpace}|${oddSpace}$`, 'u');
const oddAfterColon = new RegExp(`^([^\\s:]+):${oddSpace}`, 'u');

/** Finds what YAML allows and we do not, and what it drops without a word. */
export function surprisesOf(doc: Document, yaml: string, file: string): Issue[] {
  const at = placesIn(yaml);
  const found: Issue[] = [];
  const anchors = new Set<string>();
  visit(doc, (_, node) => {
    if (isPair(node)) found.push(...keySurprises(node.key as Node | null, file, at));
    else if (isAlias(node)) {
      // An anchor that was named already speaks for all its aliases.
      if (!anchors.has(node.source)) found.push(issue('alias', file, at(node.range?.[0] ?? 0), { name: `*${node.source}` }));
    } else if (isNode(node)) found.push(...valueSurprises(node, yaml, file, at));
    if (isNode(node) && 'anchor' in node && node.anchor) anchors.add(node.anchor);
  });
  return found;
}

type Places = (offset: number) => Position;

function keySurprises(node: Node | null, file: string, at: Places): Issue[] {
  const key = isScalar(node) ? String(node.value) : '';
  const place = at(node?.range?.[0] ?? 0);
  if (key === '<<') return [issue('merge-key', file, place, {})];
  if (reserved.has(key)) return [issue('reserved-key', file, place, { key })];
  return oddEdge.test(key) ? [issue('non-breaking-space', file, place, { key: key.trim() })] : [];
}

function valueSurprises(node: Node, yaml: string, file: string, at: Places): Issue[] {
  const offset = node.range?.[0] ?? 0;
  const { anchor, tag } = node as Scalar;
  if (anchor) return [issue('alias', file, at(markBefore(yaml, offset, /&\S*\s*$/u)), { name: `&${anchor}` })];
  if (tag) {
    const start = markBefore(yaml, offset, /!\S*\s*$/u);
    return [issue('tag', file, at(start), { tag: yaml.slice(start).split(/\s/u, 1)[0] ?? '!' })];
  }
  if (isScalar(node) && node.type === 'QUOTE_DOUBLE' && control.test(String(node.value)))
    return [issue('yaml-syntax', file, at(offset), { flaw: 'backslash' })];
  return isScalar(node) && node.type === 'PLAIN' ? plainSurprises(node, yaml, file, at) : [];
}

/** What `\t` or `\0` in double quotes become; a file may not hold them either. */
const control = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/u;

function plainSurprises(node: Scalar, yaml: string, file: string, at: Places): Issue[] {
  const [offset = 0, end = 0] = node.range ?? [];
  const source = node.source ?? '';
  const found: Issue[] = [];
  const odd = oddAfterColon.exec(source)?.[1];
  if (odd) found.push(issue('non-breaking-space', file, at(offset + odd.length + 1), { key: odd }));
  const swallowed = /\n\s*(?=- )/u.exec(yaml.slice(offset, end));
  if (swallowed) found.push(issue('indentation', file, at(offset + swallowed.index + swallowed[0].length), {}));
  const cut = /^[ \t]+(#\S.*)$/u.exec(yaml.slice(end).split('\n', 1)[0] ?? '');
  if (cut?.[1] && source !== '') found.push(issue('cut-comment', file, at(end + cut[0].length - cut[1].length), { text: cut[1] }));
  if (source.split('“').length !== source.split('”').length) found.push(issue('unbalanced-quotes', file, at(offset), { value: source }));
  return found;
}

/** Where the mark that belongs to a value begins: right before it, or at the value itself. */
function markBefore(yaml: string, offset: number, mark: RegExp): number {
  const found = mark.exec(yaml.slice(Math.max(0, offset - 200), offset));
  return found ? offset - found[0].length : offset;
}
