import { mdxToMdast, type MdastNode } from 'satteri';
import { features, readTree, tooDeep, type MarkdownProblem, type MarkdownReading, type Place } from './read-markdown.ts';

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
  let tree: MdastNode;
  try {
    tree = mdxToMdast(source, { features, position: true });
  } catch (error) {
    if (error instanceof RangeError) return { ...tooDeep(source), embedded: [] };
    return { ...tooDeep(source), problems: [syntaxProblem(error)], embedded: [] };
  }
  const problems: (MarkdownProblem | MdxProblem)[] = [];
  const embedded: Embedded[] = [];
  lookForCode(tree, problems, embedded);
  const reading = readTree(tree);
  return { ...reading, problems: [...problems, ...reading.problems], embedded };
}

/** The parser speaks as `3:11: Unexpected … (mdx-jsx:…)`. */
function syntaxProblem(error: unknown): MdxProblem {
  const message = error instanceof Error ? error.message : String(error);
  const [, line = '1', column = '1', flaw = message] = /^(\d+):(\d+)(?:-\d+:\d+)?: (.*?)(?: \([\w:-]+\))?$/su.exec(message) ?? [];
  return { rule: 'page-syntax', facts: { flaw }, line: Number(line), column: Number(column) };
}

function lookForCode(node: MdastNode, problems: (MarkdownProblem | MdxProblem)[], embedded: Embedded[]): void {
  const place = { line: node.position?.start.line ?? 1, column: node.position?.start.column ?? 1 };
  if (node.type === 'mdxjsEsm') problems.push({ rule: 'page-code', facts: { found: 'import' }, ...place });
  else if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression')
    problems.push({ rule: 'page-code', facts: { found: 'expression' }, ...place });
  else if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
    const name = node.name ?? '';
    if (!/^\p{Lu}/u.test(name)) problems.push({ rule: 'raw-html', facts: { tag: name }, ...place });
    else {
      const attributes: Record<string, string> = {};
      for (const attribute of node.attributes) {
        if (attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string') attributes[attribute.name] = attribute.value;
        else problems.push({ rule: 'page-code', facts: { found: 'attribute' }, ...place });
      }
      embedded.push({ name, attributes, ...place });
    }
  }
  if ('children' in node) for (const child of node.children) lookForCode(child as MdastNode, problems, embedded);
}
