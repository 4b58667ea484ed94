import matter from 'gray-matter';
import { issue, type Issue } from '../domain/issue.ts';

/** A Markdown file in its two parts. */
export interface Parts {
  /** The header from its opening fence on, so that its lines count as in the file. */
  readonly header: string;
  readonly headerEnd: number;
  readonly body: string;
  /** How many lines stand before the body. */
  readonly linesBefore: number;
}

/** Larger headers are refused: gray-matter looks for comments in quadratic time. */
const headerLimit = 50_000;

const fence = /^---[ \t]*$/u;

/** A line that was meant as a fence: indented, of another length, of long dashes as word processors make them, or with text after it. */
const nearlyFence = /^\s*[-\u2010-\u2015\u2212_=~*]+\s*$|^\s*---/u;

function refuse(): never {
  throw new Error('Only YAML headers are read.');
}

/**
 * gray-matter evaluates `---js` unless the engine of that exact name is replaced (jonschlinkert/gray-matter#131), and it caches by
 * text unless options are passed. Here it only splits: every engine refuses, and YAML is left as it stands.
 */
const options = {
  language: 'yaml',
  engines: { yaml: { parse: () => ({}) }, json: refuse, javascript: refuse, js: refuse, coffee: refuse, cson: refuse, toml: refuse },
};

/** Splits a file at its fences, or says what is wrong with them. */
export function splitHeader(text: string, file: string): Parts | { readonly issue: Issue } {
  const first = text.split('\n', 1)[0] ?? '';
  const start = { line: 1, column: 1 };
  if (text.trim() === '') return { issue: issue('no-header', file, start, { found: 'nothing' }) };
  if (first.startsWith('+++')) return { issue: issue('header-language', file, start, { language: 'TOML' }) };
  const language = /^---\s*([a-z][\w+-]*)\s*$/iu.exec(first)?.[1];
  if (language) return { issue: issue('header-language', file, { line: 1, column: first.indexOf(language) + 1 }, { language }) };
  if (!fence.test(first) && nearlyFence.test(first)) return { issue: issue('header-fence', file, start, { found: first.trimEnd() }) };
  if (!fence.test(first)) return { issue: issue('no-header', file, start, { found: 'text' }) };

  const close = text.indexOf('\n---', 3);
  if (close < 0) return { issue: issue('header-not-closed', file, start, {}) };
  if (close > headerLimit) return { issue: issue('file-too-large', file, start, { limit: headerLimit }) };
  const closing = text.slice(close + 1).split('\n', 1)[0] ?? '';
  const headerEnd = text.slice(0, close + 1).split('\n').length;
  if (!fence.test(closing)) return { issue: issue('header-end', file, { line: headerEnd, column: 1 }, { found: closing.trimEnd() }) };

  const { matter: header, content } = matter(text, options);
  const linesBefore = text.slice(0, text.length - content.length).split('\n').length - 1;
  return { header, headerEnd, body: content, linesBefore };
}
