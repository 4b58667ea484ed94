import { markdownToMdast, mdxToMdast, type MdastNode } from 'satteri';
import { features } from './read-markdown.ts';

/** Something that a text points at, with the part of the text that says so: offsets count in the text. */
export interface WrittenTarget {
  readonly from: number;
  readonly to: number;
  /** The path or address, without the escapes of Markdown. */
  readonly url: string;
}

/** The value of an attribute of an element, without its quotes. */
export interface WrittenAttribute {
  readonly from: number;
  readonly to: number;
  readonly element: string;
  readonly name: string;
  readonly value: string;
}

/** Where a text names what it points at. */
export interface WrittenTargets {
  readonly targets: readonly WrittenTarget[];
  readonly attributes: readonly WrittenAttribute[];
}

/** Finds where links, pictures, definitions and elements of a text say what they point at; the text must have been read without errors. */
export function writtenTargets(source: string, form: 'header' | 'mdx'): WrittenTargets {
  const tree =
    form === 'mdx' ? mdxToMdast(`${source}\n`, { features, position: true }) : markdownToMdast(source, { features, position: true });
  const found: { readonly targets: WrittenTarget[]; readonly attributes: WrittenAttribute[] } = { targets: [], attributes: [] };
  const visit = (node: MdastNode): void => {
    const target = targetOf(node, source);
    if (target) found.targets.push(target);
    if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') found.attributes.push(...attributesOf(node, source));
    if ('children' in node) for (const child of node.children) visit(child as MdastNode);
  };
  visit(tree);
  return found;
}

function targetOf(node: MdastNode, source: string): WrittenTarget | undefined {
  if (node.type !== 'link' && node.type !== 'image' && node.type !== 'definition') return undefined;
  const [start, end] = spanOf(node);
  const written = source.slice(start, end);
  const { url } = node;
  if (node.type === 'definition') {
    const label = /^\s*\[(?:\\.|[^\\[\]])+\]:[\s>]*/su.exec(written)?.[0];
    return label === undefined ? undefined : { ...destinationAt(source, start + label.length), url };
  }
  const last = node.type === 'link' ? node.children.at(-1) : undefined;
  const destination = last ? closing(source, spanOf(last)[1], end) : closing(source, start, end);
  return destination && { ...destination, url };
}

/** The destination in `](destination "title")` that ends a link; what stands in brackets before it may look like one. */
function closing(source: string, from: number, end: number): { readonly from: number; readonly to: number } | undefined {
  for (let at = source.indexOf('](', from); at >= 0 && at < end; at = source.indexOf('](', at + 1)) {
    const before = /^[\s>]*/u.exec(source.slice(at + 2, end))?.[0].length ?? 0;
    const found = destinationAt(source, at + 2 + before);
    if (/^>?(?:[\s>]+(?:"(?:\\.|[^\\"])*"|'(?:\\.|[^\\'])*'|\((?:\\.|[^\\()])*\)))?[\s>]*\)$/su.test(source.slice(found.to, end)))
      return found;
  }
  return undefined;
}

/** From where to where a destination runs: up to the bracket that closes it, or to a space or an unpaired parenthesis. */
function destinationAt(source: string, start: number): { readonly from: number; readonly to: number } {
  if (source[start] === '<') {
    const inner = /^(?:\\.|[^\\<>\n])*/u.exec(source.slice(start + 1))?.[0] ?? '';
    return { from: start + 1, to: start + 1 + inner.length };
  }
  let [at, depth] = [start, 0];
  for (; at < source.length && !/\s/u.test(source.charAt(at)); at += 1) {
    const sign = source[at];
    if (sign === '\\') at += 1;
    else if (sign === '(') depth += 1;
    else if (sign === ')') depth -= 1;
    if (depth < 0) break;
  }
  return { from: start, to: at };
}

type Element = Extract<MdastNode, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;

/** The parser gives attributes no places: they are read again from the opening tag, in which quoted texts alone may stand. */
function attributesOf(element: Element, source: string): WrittenAttribute[] {
  const [start, end] = spanOf(element);
  const name = element.name ?? '';
  const found: WrittenAttribute[] = [];
  let at = start + 1 + name.length;
  for (;;) {
    const next = /^\s*([\p{L}_][\p{L}\p{N}_:.-]*)\s*=\s*(["'])(.*?)\2/su.exec(source.slice(at, end));
    if (!next) return found;
    const [whole, attribute = '', , value = ''] = next;
    const to = at + whole.length - 1;
    found.push({ from: to - value.length, to, element: name, name: attribute, value });
    at = to + 1;
  }
}

function spanOf({ position }: MdastNode): readonly [number, number] {
  return [position?.start.offset ?? 0, position?.end.offset ?? 0];
}
