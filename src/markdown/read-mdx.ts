import { mdxToMdast, type MdastNode } from 'satteri';
import { deeperThan, type Place } from './nodes.ts';
import { depthLimit, features, readTree, tooDeep, type MarkdownProblem, type MarkdownReading } from './read-markdown.ts';

/** Something of ours that stands in a text: its name and its attributes in quotes. */
export interface Embedded extends Place {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

/** Code in a text, which is never run: it may not be there. */
export type MdxProblem = Place &
  (
    | { readonly rule: 'page-code'; readonly facts: { readonly found: 'import' | 'expression' | 'attribute' } }
    | { readonly rule: 'page-syntax'; readonly facts: { readonly flaw: string } }
  );

export interface MdxReading extends Omit<MarkdownReading, 'problems'> {
  readonly problems: readonly (MarkdownProblem | MdxProblem)[];
  readonly embedded: readonly Embedded[];
}

/** Reads a text with elements in it as data: code of any form is a problem. Elements in small letters are HTML, and no more allowed than in Markdown. */
export function readMdx(source: string): MdxReading {
  try {
    // The line end keeps the parser from ending the whole process on `import "\\` (satteri 0.10.5, firstpass.rs:863).
    const tree = mdxToMdast(`${source}\n`, { features, position: true });
    if (deeperThan(tree, depthLimit)) return { ...tooDeep(source), embedded: [] };
    const found: Found = { problems: [], embedded: [] };
    lookForCode(tree, found);
    const reading = readTree(tree);
    return { ...reading, problems: [...found.problems, ...reading.problems], embedded: found.embedded };
  } catch (error) {
    if (error instanceof RangeError) return { ...tooDeep(source), embedded: [] };
    return { ...tooDeep(source), problems: [syntaxProblem(error)], embedded: [] };
  }
}

interface Found {
  readonly problems: (MarkdownProblem | MdxProblem)[];
  readonly embedded: Embedded[];
}

/** The parser speaks as `3:11: Unexpected … (mdx-jsx:…)`. */
function syntaxProblem(error: unknown): MdxProblem {
  const message = error instanceof Error ? error.message : String(error);
  const [, line = '1', column = '1', flaw = message] = /^(\d+):(\d+)(?:-\d+:\d+)?: (.*?)(?: \([\w:-]+\))?$/su.exec(message) ?? [];
  return { rule: 'page-syntax', facts: { flaw: flaw.replaceAll(/ \(\d+:\d+\)/gu, '') }, line: Number(line), column: Number(column) };
}

function lookForCode(node: MdastNode, found: Found): void {
  const place = { line: node.position?.start.line ?? 1, column: node.position?.start.column ?? 1 };
  if (node.type === 'mdxjsEsm') found.problems.push({ rule: 'page-code', facts: { found: 'import' }, ...place });
  else if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression')
    found.problems.push({ rule: 'page-code', facts: { found: 'expression' }, ...place });
  else if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') lookAtElement(node, place, found);
  if ('children' in node) for (const child of node.children) lookForCode(child as MdastNode, found);
}

type Element = Extract<MdastNode, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;

function lookAtElement({ name, attributes }: Element, place: Place, { problems, embedded }: Found): void {
  if (name === null || !/^\p{Lu}/u.test(name)) {
    problems.push({ rule: 'raw-html', facts: { tag: name ?? '' }, ...place });
    return;
  }
  const texts = attributes.flatMap((one) =>
    one.type === 'mdxJsxAttribute' && typeof one.value === 'string' ? [[one.name, one.value] as const] : [],
  );
  if (texts.length < attributes.length) problems.push({ rule: 'page-code', facts: { found: 'attribute' }, ...place });
  else embedded.push({ name, attributes: Object.fromEntries(texts), ...place });
}
