import { isCollection, isNode, isScalar, visit, type Document, type Node, type YAMLError } from 'yaml';
import type { YamlFlaw } from '../domain/facts.ts';
import { issue, type Issue, type Position } from '../domain/issue.ts';
import { placesIn } from './text.ts';
import { oddSpace } from './yaml-surprises.ts';

type Problem = Pick<YAMLError, 'code' | 'message' | 'pos'>;

/** A line `%YAML` is no error to the parser. */
const directive: Problem = { code: 'BAD_DIRECTIVE', message: '', pos: [0, 0] };

/** The first thing that the parser did not expect: one slip often makes it complain several times. */
export function syntaxIssue(doc: Document, yaml: string, file: string): Issue | undefined {
  const problems = [...doc.errors, ...doc.warnings].sort((one, other) => one.pos[0] - other.pos[0]);
  const first = problems[0] ?? (doc.directives?.yaml.explicit ? directive : undefined);
  return first && diagnose(first, { doc, yaml, file, at: placesIn(yaml) });
}

/** Keys that stand twice in one place. The parser's own check compares each key with all before it. */
export function duplicateKeys(doc: Document, yaml: string, file: string): Issue[] {
  const at = placesIn(yaml);
  const found: Issue[] = [];
  visit(doc, {
    Map: (_, map) => {
      const seen = new Map<string, number>();
      for (const { key } of map.items) {
        const [name, offset] = [isScalar(key) ? String(key.value) : '', (key as Node).range?.[0] ?? 0];
        const first = seen.get(name);
        if (first === undefined) seen.set(name, offset);
        else found.push(issue('duplicate-key', file, at(offset), { key: name, firstLine: at(first).line }));
      }
    },
  });
  return found;
}

interface Context {
  readonly doc: Document;
  readonly yaml: string;
  readonly file: string;
  at(offset: number): Position;
}

/** The line on which the parser stumbled. */
interface Line {
  readonly text: string;
  readonly start: number;
  /** What stands after the field's name, or the item's dash. */
  readonly value: string;
  readonly valueStart: number;
}

/** What an author most likely did, where the parser only says what it did not expect. */
function diagnose(problem: Problem, context: Context): Issue {
  const line = lineAt(context.yaml, problem.pos[0]);
  return (
    signIssue(problem, line, context) ??
    documentIssue(problem, context) ??
    openIssue(problem, context) ??
    quotesIssue(problem, line, context) ??
    layoutIssue(problem, line, context) ??
    issue('yaml-syntax', context.file, context.at(problem.pos[0]), { flaw: otherFlaws[problem.code] ?? 'other' })
  );
}

function lineAt(yaml: string, offset: number): Line {
  const start = yaml.lastIndexOf('\n', offset - 1) + 1;
  const text = yaml.slice(start).split('\n', 1)[0] ?? '';
  const head = /^\s*(?:- +)*(?:[^\s:#"'[\]{},]+:(?:\s+|$))?/u.exec(text)?.[0] ?? '';
  return { text, start, value: text.slice(head.length).trimEnd(), valueStart: start + head.length };
}

const odd = new RegExp(`^[ \\t]*(?:- )?(?:([^\\s:]+):)?(?:${oddSpace})+([^\\s:]*)`, 'u');

/** Signs that mean something to YAML that the author did not mean. */
function signIssue({ code, pos: [offset] }: Problem, { text, start }: Line, { yaml, file, at }: Context): Issue | undefined {
  const token = yaml.slice(offset).split(/\s/u, 1)[0] ?? '';
  const hidden = odd.exec(text);
  if (hidden) {
    const place = at(start + text.search(new RegExp(oddSpace, 'u')));
    return issue('non-breaking-space', file, place, { key: hidden[1] ?? hidden[2] ?? '' });
  }
  if (code === 'TAB_AS_INDENT' || /^\s*\t/u.test(text)) return issue('tab-indent', file, at(start + text.indexOf('\t')), {});
  if (code === 'TAG_RESOLVE_FAILED' || code === 'BAD_COLLECTION_TYPE') return issue('tag', file, at(offset), { tag: token });
  return code === 'BAD_ALIAS' ? issue('alias', file, at(offset), { name: token }) : undefined;
}

/** A line `---`, `...` or `%YAML` would end the fields or change how they are read. */
function documentIssue({ code, message, pos: [offset] }: Problem, { yaml, file, at }: Context): Issue | undefined {
  if (!['MULTIPLE_DOCS', 'BAD_DIRECTIVE'].includes(code) && !/directives-end/u.test(message)) return undefined;
  const mark = /^(?:---|\.\.\.|%)/mu.exec(yaml.slice(yaml.startsWith('---') ? 3 : 0));
  const place = mark ? mark.index + (yaml.startsWith('---') ? 3 : 0) : offset;
  return issue('yaml-syntax', file, at(place), { flaw: 'second-document' });
}

/** A quote or bracket that is opened and never closed, which the parser notices only where the text ends; or a comma amiss inside. */
function openIssue({ message, pos: [offset] }: Problem, { doc, file, at }: Context): Issue | undefined {
  if (/, (?:or : )?between flow|, in flow|empty item in flow/u.test(message)) {
    return issue('yaml-syntax', file, at(offset), { flaw: 'comma' });
  }
  const quote = message.startsWith('Missing closing');
  if (!quote && !/^Flow (?:sequence|map) in block/u.test(message)) return undefined;
  let open = offset;
  visit(doc, (_, node) => {
    if (!isNode(node)) return;
    const opens = quote ? isScalar(node) && String(node.type).startsWith('QUOTE') : isCollection(node) && node.flow === true;
    if (opens && node.range && node.range[0] < offset) [open] = node.range;
  });
  return issue('yaml-syntax', file, at(open), { flaw: quote ? 'open-quote' : 'open-bracket' });
}

/** Texts that begin with a sign, or go on after a closing quote or bracket, or hold a colon. */
function quotesIssue({ code, message, pos: [offset] }: Problem, line: Line, { yaml, file, at }: Context): Issue | undefined {
  const { value, valueStart } = line;
  if (/^(?:[>|@`%*&!,\]}]|[?-](?:\s|$))/u.test(value)) return issue('needs-quotes', file, at(valueStart), { value });
  if (code === 'BAD_SCALAR_START') return issue('needs-quotes', file, at(offset), { value: tokenAt(yaml, offset) });
  const goesOn = /^(["']).|^[[{]/u.test(value) && offset > valueStart && /at node end$|^Comments must/u.test(message);
  if (goesOn) return issue('needs-quotes', file, at(valueStart), { value: insideQuotes(value) });
  return /^[^"'[{].*:(?:\s|$)/u.test(value) ? issue('colon-in-value', file, at(valueStart), {}) : undefined;
}

/** A text without the quotes around it, where one more of them inside closed it too early. */
function insideQuotes(value: string): string {
  const [, quote, inner = ''] = /^(["'])(.*)\1$/u.exec(value) ?? [];
  return quote !== undefined && inner.split(quote).length === 2 ? inner : value;
}

/** The text at an offset up to what would end it inside brackets. */
function tokenAt(yaml: string, offset: number): string {
  return /^.[^,\]}\n]*/u.exec(yaml.slice(offset))?.[0].trimEnd() ?? '';
}

/** Lines that stand too far to the left or right, or are no fields at all. */
function layoutIssue({ code, message, pos: [offset] }: Problem, line: Line, { yaml, file, at }: Context): Issue | undefined {
  if (code === 'BLOCK_AS_IMPLICIT_KEY') {
    const next = /\n\s*(?=\S)/u.exec(yaml.slice(line.start));
    return issue('indentation', file, at(next ? line.start + next.index + next[0].length : offset), {});
  }
  const shifted = code === 'BAD_INDENT' || /indent|at node end$|without - indicator/iu.test(message);
  return shifted ? issue('indentation', file, at(offset), {}) : undefined;
}

const otherFlaws: Partial<Record<YAMLError['code'], YamlFlaw>> = {
  MULTILINE_IMPLICIT_KEY: 'no-colon',
  MISSING_CHAR: 'no-colon',
  BAD_DQ_ESCAPE: 'backslash',
  NON_STRING_KEY: 'field-name',
};
