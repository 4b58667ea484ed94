import { markdownToMdast, type MdastNode } from 'satteri';
import type { ColumnAlign, ProseBlock, ProseSpan } from '../domain/prose.ts';
import { features } from './read-markdown.ts';
import type { Placing } from './render-markdown.ts';
import { unsafeScheme } from './safety.ts';

/** A text as data for files that are not HTML, with the same links and depths as on its page. It must have been read before and found without errors. */
export function readBlocks(source: string, placing: Pick<Placing, 'hrefOf' | 'deeper'>): ProseBlock[] {
  const tree = markdownToMdast(source, { features });
  const targets = new Map<string, string>();
  collectTargets(tree, targets);
  const addressOf = (url: string): string | null => (unsafeScheme(url) ? null : placing.hrefOf(url));
  return blocksIn(tree, { addressOf, targets, deeper: placing.deeper });
}

interface Reading {
  readonly addressOf: (url: string) => string | null;
  /** Where links lead that are written apart: `[name]: target`. */
  readonly targets: ReadonlyMap<string, string>;
  readonly deeper: number;
}

function collectTargets(node: MdastNode, targets: Map<string, string>): void {
  if (node.type === 'definition' && !targets.has(node.identifier)) targets.set(node.identifier, node.url);
  for (const child of childrenOf(node)) collectTargets(child, targets);
}

function childrenOf(node: MdastNode): readonly MdastNode[] {
  return 'children' in node ? (node.children as MdastNode[]) : [];
}

function blocksIn(node: MdastNode, reading: Reading): ProseBlock[] {
  return childrenOf(node).flatMap((child) => blockOf(child, reading));
}

function blockOf(node: MdastNode, reading: Reading): ProseBlock[] {
  switch (node.type) {
    case 'paragraph':
      return [{ kind: 'paragraph', text: spansIn(node, reading) }];
    case 'heading':
      return [{ kind: 'heading', depth: Math.min(6, node.depth + reading.deeper), text: spansIn(node, reading) }];
    case 'list':
      return [
        {
          kind: 'list',
          start: node.ordered === true ? (node.start ?? 1) : null,
          items: childrenOf(node).map((item) => itemOf(item, reading)),
        },
      ];
    case 'blockquote':
      return [{ kind: 'quote', blocks: blocksIn(node, reading) }];
    case 'code':
      return [{ kind: 'code', text: node.value }];
    case 'table':
      return [tableOf(node, reading)];
    case 'thematicBreak':
      return [{ kind: 'rule' }];
    default:
      return [];
  }
}

/** A task says by a sign whether it is done, as on its page. */
function itemOf(item: MdastNode, reading: Reading): ProseBlock[] {
  const blocks = blocksIn(item, reading);
  const [first, ...others] = blocks;
  if (item.type !== 'listItem' || typeof item.checked !== 'boolean' || first?.kind !== 'paragraph') return blocks;
  return [{ ...first, text: [{ kind: 'text', text: item.checked ? '☑ ' : '☐ ' }, ...first.text] }, ...others];
}

function tableOf(table: MdastNode & { readonly type: 'table' }, reading: Reading): ProseBlock {
  const align = (table.align ?? []).map((one): ColumnAlign => one ?? 'left');
  return { kind: 'table', align, rows: childrenOf(table).map((row) => childrenOf(row).map((cell) => spansIn(cell, reading))) };
}

function spansIn(node: MdastNode, reading: Reading): ProseSpan[] {
  return childrenOf(node).flatMap((child) => spanOf(child, reading));
}

function spanOf(node: MdastNode, reading: Reading): ProseSpan[] {
  switch (node.type) {
    case 'text':
      return [{ kind: 'text', text: node.value.replace(/\s+/gu, ' ') }];
    case 'inlineCode':
      return [{ kind: 'code', text: node.value }];
    case 'strong':
      return [{ kind: 'strong', spans: spansIn(node, reading) }];
    case 'emphasis':
      return [{ kind: 'emphasis', spans: spansIn(node, reading) }];
    case 'delete':
      return [{ kind: 'struck', spans: spansIn(node, reading) }];
    case 'break':
      return [{ kind: 'break' }];
    case 'link':
      return linked(node.url, spansIn(node, reading), reading);
    case 'linkReference':
      return linked(reading.targets.get(node.identifier), spansIn(node, reading), reading);
    case 'image':
      return pictured(node.url, node.alt, reading);
    case 'imageReference':
      return pictured(reading.targets.get(node.identifier), node.alt, reading);
    default:
      return [];
  }
}

/** Without an address, a link is its words. */
function linked(target: string | undefined, spans: readonly ProseSpan[], { addressOf }: Reading): ProseSpan[] {
  const url = target === undefined ? null : addressOf(target);
  return url === null ? [...spans] : [{ kind: 'link', url, spans }];
}

function pictured(target: string | undefined, alt: string | null | undefined, { addressOf }: Reading): ProseSpan[] {
  const url = target === undefined ? null : addressOf(target);
  return url === null ? [] : [{ kind: 'picture', url, alt: alt ?? '' }];
}
