import { markdownToMdast, type Features, type MdastNode } from 'satteri';
import { isComment, tagOf, unsafeScheme } from './safety.ts';

/** What Stocktake reads as Markdown: GitHub's, without footnotes, whose ids would clash where two texts share a page. */
export const features: Features = { gfm: { footnotes: false }, frontmatter: false };

/** A place in a text: lines and columns from 1, columns in UTF-16 units. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** Something in a text that may not be published, or that would not be published as written. */
export type MarkdownProblem = Place &
  (
    | { readonly rule: 'raw-html'; readonly facts: { readonly tag: string } }
    | { readonly rule: 'html-comment'; readonly facts: Record<string, never> }
    | { readonly rule: 'link-scheme'; readonly facts: { readonly url: string } }
    | { readonly rule: 'image-without-text'; readonly facts: { readonly url: string } }
    | { readonly rule: 'too-deep'; readonly facts: { readonly limit: number; readonly where: 'text' } }
    | { readonly rule: 'long-table-row'; readonly facts: { readonly cells: number; readonly columns: number } }
  );

export interface Target extends Place {
  readonly url: string;
}

export interface Heading extends Place {
  readonly depth: number;
  readonly text: string;
  /** Where the heading's first link leads, if it has one. */
  readonly url: string | null;
}

/** One text, read once: what is wrong with it, what it points at, and its plain words. */
export interface MarkdownReading {
  readonly problems: readonly MarkdownProblem[];
  readonly links: readonly Target[];
  readonly images: readonly Target[];
  readonly headings: readonly Heading[];
  /** The plain words, a line for each block. */
  readonly text: string;
  /** Whether its HTML needs nothing changed: no link, heading, table, task or comment. */
  readonly plain: boolean;
}

const changed = new Set(['link', 'image', 'linkReference', 'imageReference', 'definition', 'heading', 'table', 'html']);
const blocks = new Set(['paragraph', 'heading', 'tableCell', 'code']);

/** A list in a list is two deep: the list and its item. */
const depthLimit = 64;

/** Parses one text and finds everything about it that checks and pages need. */
export function readMarkdown(source: string): MarkdownReading {
  try {
    return readTree(markdownToMdast(source, { features, position: true }));
  } catch (error) {
    // The tree is built by recursion: thousands of nested quotations exhaust the stack.
    if (!(error instanceof RangeError)) throw error;
    return { problems: [tooDeep({ line: 1, column: 1 })], links: [], images: [], headings: [], text: '', plain: false };
  }
}

function tooDeep(place: Place): MarkdownProblem {
  return { rule: 'too-deep', facts: { limit: depthLimit / 2, where: 'text' }, ...place };
}

function readTree(tree: MdastNode): MarkdownReading {
  const problems: MarkdownProblem[] = [];
  const links: Target[] = [];
  const images: Target[] = [];
  const headings: Heading[] = [];
  const lines: string[] = [];
  const opened = new Set<string>();
  let plain = true;

  const visit = (node: MdastNode, depth: number): void => {
    const place = placeOf(node);
    if (depth > depthLimit) {
      if (!problems.some(({ rule }) => rule === 'too-deep')) problems.push(tooDeep(place));
      return;
    }
    if (changed.has(node.type)) plain = false;
    if (blocks.has(node.type)) lines.push(wordsOf(node));
    if (node.type === 'html') {
      const tag = tagOf(node.value);
      if (isComment(node.value)) problems.push({ rule: 'html-comment', facts: {}, ...place });
      else if (!(node.value.startsWith('</') && opened.has(tag))) problems.push({ rule: 'raw-html', facts: { tag }, ...place });
      opened.add(tag);
    } else if (node.type === 'link' || node.type === 'definition' || node.type === 'image') {
      if (unsafeScheme(node.url)) problems.push({ rule: 'link-scheme', facts: { url: node.url }, ...place });
      else (node.type === 'image' ? images : links).push({ url: node.url, ...place });
      if (node.type === 'image' && !node.alt?.trim()) problems.push({ rule: 'image-without-text', facts: { url: node.url }, ...place });
    } else if (node.type === 'heading') {
      const link = node.children.find((child) => child.type === 'link');
      headings.push({ depth: node.depth, text: wordsOf(node), url: link?.url ?? null, ...place });
    } else if (node.type === 'table') {
      const columns = node.children[0]?.children.length ?? 0;
      for (const row of node.children) {
        if (row.children.length > columns)
          problems.push({ rule: 'long-table-row', facts: { cells: row.children.length, columns }, ...placeOf(row) });
      }
    } else if (node.type === 'listItem' && typeof node.checked === 'boolean') {
      plain = false;
    }
    if ('children' in node) for (const child of node.children) visit(child as MdastNode, depth + 1);
  };
  visit(tree, 0);
  return { problems, links, images, headings, text: lines.filter((line) => line !== '').join('\n'), plain };
}

/** The words of a node without its marks. */
function wordsOf(node: MdastNode): string {
  if (node.type === 'html') return '';
  if (node.type === 'break') return ' ';
  if (node.type === 'image') return node.alt ?? '';
  if ('value' in node) return String(node.value).replace(/\s+/gu, ' ');
  return 'children' in node ? node.children.map((child) => wordsOf(child as MdastNode)).join('') : '';
}

function placeOf(node: MdastNode): Place {
  return { line: node.position?.start.line ?? 1, column: node.position?.start.column ?? 1 };
}
