import { markdownToMdast, type Features, type MdastNode } from 'satteri';
import { headingNames, headingProblems } from './headings.ts';
import { deeperThan, placeOf, wordsOf, type Place } from './nodes.ts';
import { saysNothing } from './picture-words.ts';
import { isComment, tagOf, unsafeScheme } from './safety.ts';
import { tableProblems } from './tables.ts';

/** What Stocktake reads as Markdown: GitHub's, without footnotes, whose ids would clash where two texts share a page. */
export const features: Features = { gfm: { footnotes: false }, frontmatter: false };

/** Something in a text that may not be published, or that would not be published as written. */
export type MarkdownProblem = Place &
  (
    | { readonly rule: 'raw-html'; readonly facts: { readonly tag: string } }
    | { readonly rule: 'html-comment'; readonly facts: Record<string, never> }
    | { readonly rule: 'link-scheme'; readonly facts: { readonly url: string } }
    | { readonly rule: 'image-without-text'; readonly facts: { readonly url: string } }
    | { readonly rule: 'vague-image-text'; readonly facts: { readonly text: string } }
    | { readonly rule: 'too-deep'; readonly facts: { readonly limit: number; readonly where: 'text' } }
    | { readonly rule: 'heading-level'; readonly facts: { readonly level: number; readonly after: number } }
    | { readonly rule: 'table-without-head'; readonly facts: Record<string, never> }
    | { readonly rule: 'long-table-row'; readonly facts: { readonly cells: number; readonly columns: number } }
  );

export interface Target extends Place {
  readonly url: string;
}

export interface Heading extends Place {
  readonly depth: number;
  readonly text: string;
  /** What a link to it ends with, after `#`: the name that GitHub gives it. */
  readonly name: string;
  /** Where the heading's first link leads, if it has one. */
  readonly url: string | null;
}

/** A top-level heading with what stands under it until the next one. */
export interface Section {
  readonly depth: number;
  readonly heading: string;
  /** Where the heading's first link leads, if it has one. */
  readonly url: string | null;
  /** The plain words of each item of a list, and of each other block. */
  readonly items: readonly string[];
}

/** One text, read once: what is wrong with it, what it points at, and its plain words. */
export interface MarkdownReading {
  readonly problems: readonly MarkdownProblem[];
  readonly links: readonly Target[];
  readonly images: readonly Target[];
  readonly headings: readonly Heading[];
  readonly sections: readonly Section[];
  /** The plain words, a line for each block. */
  readonly text: string;
  /** Whether its HTML needs nothing changed: no link, heading, table, task or comment. */
  readonly plain: boolean;
}

const changed = new Set(['link', 'image', 'linkReference', 'imageReference', 'definition', 'heading', 'table', 'html']);
const blocks = new Set(['paragraph', 'heading', 'tableCell', 'code']);

/** A list in a list is two deep: the list and its item. */
export const depthLimit = 64;

/** Parses one text and finds everything about it that checks and pages need. */
export function readMarkdown(source: string): MarkdownReading {
  try {
    const tree = markdownToMdast(source, { features, position: true });
    return deeperThan(tree, depthLimit) ? tooDeep(source) : readTree(tree);
  } catch (error) {
    // The tree is built by recursion: thousands of nested quotations exhaust the stack.
    if (error instanceof RangeError) return tooDeep(source);
    throw error;
  }
}

/** One problem where the text begins, whether the tree was too deep for us or for the machine. */
export function tooDeep(source: string): MarkdownReading {
  const line = source.slice(0, source.search(/\S/u)).split('\n').length;
  const problem: MarkdownProblem = { rule: 'too-deep', facts: { limit: depthLimit / 2, where: 'text' }, line, column: 1 };
  return { problems: [problem], links: [], images: [], headings: [], sections: [], text: '', plain: false };
}

/** Finds everything about a text that was parsed already. */
export function readTree(tree: MdastNode): MarkdownReading {
  const found: Finds = {
    problems: [],
    links: [],
    images: [],
    headings: [],
    lines: [],
    ...namesOf(tree),
    tags: new Set(),
    plain: true,
  };
  visit(tree, found);
  const { links, images, lines, plain } = found;
  const names = headingNames(found.headings.map(({ text }) => text));
  const headings = found.headings.map((heading, index) => ({ ...heading, name: names[index] ?? '' }));
  const problems = [...found.problems, ...headingProblems(headings)];
  const sections = headings.length === 0 ? [] : sectionsOf(tree, found.targets);
  return { problems, links, images, headings, sections, text: lines.filter((line) => line !== '').join('\n'), plain };
}

function sectionsOf(tree: MdastNode, targets: ReadonlyMap<string, string>): Section[] {
  const sections: (Omit<Section, 'items'> & { readonly items: string[] })[] = [];
  for (const block of 'children' in tree ? (tree.children as MdastNode[]) : []) {
    if (block.type === 'heading') sections.push({ depth: block.depth, heading: wordsOf(block), url: firstLink(block, targets), items: [] });
    else sections.at(-1)?.items.push(...itemsOf(block));
  }
  return sections;
}

/** A list in its items, anything else as one. */
function itemsOf(block: MdastNode): string[] {
  const parts = block.type === 'list' ? (block.children as MdastNode[]) : [block];
  return parts.map((part) => linesIn(part).join(' ')).filter((item) => item !== '');
}

function linesIn(node: MdastNode): string[] {
  if (blocks.has(node.type)) return [wordsOf(node).trim()];
  return 'children' in node ? node.children.flatMap((child) => linesIn(child as MdastNode)) : [];
}

/** What is gathered on the way through a text. */
interface Finds {
  readonly problems: MarkdownProblem[];
  readonly links: Target[];
  readonly images: Target[];
  readonly headings: Omit<Heading, 'name'>[];
  readonly lines: string[];
  /** Where the names of links lead that stand apart from them: `[name]: target`. */
  readonly targets: ReadonlyMap<string, string>;
  /** Those of them that pictures use; they are judged where the picture stands. */
  readonly pictured: ReadonlySet<string>;
  /** Tags of raw HTML that were met already. */
  readonly tags: Set<string>;
  plain: boolean;
}

/** The first of two targets of one name counts, as in the HTML. */
function namesOf(tree: MdastNode): Pick<Finds, 'targets' | 'pictured'> {
  const targets = new Map<string, string>();
  const pictured = new Set<string>();
  const collect = (node: MdastNode): void => {
    if (node.type === 'definition' && !targets.has(node.identifier)) targets.set(node.identifier, node.url);
    if (node.type === 'imageReference') pictured.add(node.identifier);
    if ('children' in node) for (const child of node.children) collect(child as MdastNode);
  };
  collect(tree);
  return { targets, pictured };
}

function visit(node: MdastNode, found: Finds): void {
  if (changed.has(node.type) || (node.type === 'listItem' && typeof node.checked === 'boolean')) found.plain = false;
  if (blocks.has(node.type)) found.lines.push(wordsOf(node));
  look(node, found);
  if ('children' in node) for (const child of node.children) visit(child as MdastNode, found);
}

function look(node: MdastNode, found: Finds): void {
  const place = placeOf(node);
  if (node.type === 'html') lookAtHtml(node.value, place, found);
  else if (node.type === 'link') lookAtTarget(node.url, place, found, found.links);
  else if (node.type === 'definition' && !found.pictured.has(node.identifier)) lookAtTarget(node.url, place, found, found.links);
  else if (node.type === 'image') lookAtImage(node.url, node.alt, place, found);
  else if (node.type === 'imageReference') lookAtImage(found.targets.get(node.identifier) ?? '', node.alt, place, found);
  else if (node.type === 'heading')
    found.headings.push({ depth: node.depth, text: wordsOf(node), url: firstLink(node, found.targets), ...place });
  else if (node.type === 'table') found.problems.push(...tableProblems(node));
}

/** One problem for a tag, its closing tag included. */
function lookAtHtml(html: string, place: Place, { problems, tags }: Finds): void {
  const tag = tagOf(html);
  if (isComment(html)) problems.push({ rule: 'html-comment', facts: {}, ...place });
  else if (!(html.startsWith('</') && tags.has(tag))) problems.push({ rule: 'raw-html', facts: { tag }, ...place });
  tags.add(tag);
}

function lookAtTarget(url: string, place: Place, { problems }: Finds, targets: Target[]): void {
  if (unsafeScheme(url)) problems.push({ rule: 'link-scheme', facts: { url }, ...place });
  else targets.push({ url, ...place });
}

function lookAtImage(url: string, alt: string | null | undefined, place: Place, found: Finds): void {
  lookAtTarget(url, place, found, found.images);
  const text = alt?.trim() ?? '';
  if (text === '') found.problems.push({ rule: 'image-without-text', facts: { url }, ...place });
  else if (saysNothing(text, url)) found.problems.push({ rule: 'vague-image-text', facts: { text }, ...place });
}

function firstLink(heading: MdastNode & { type: 'heading' }, targets: ReadonlyMap<string, string>): string | null {
  for (const child of heading.children) {
    if (child.type === 'link') return child.url;
    if (child.type === 'linkReference') return targets.get(child.identifier) ?? null;
  }
  return null;
}
