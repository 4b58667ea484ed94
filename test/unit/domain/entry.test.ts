import { expect, test } from 'vitest';
import { issueAt, resolveId, type Entries, type Entry } from '../../../src/domain/entry.ts';
import { isRule, issue, ruleNames, severityOf, sortIssues, type Issue } from '../../../src/domain/issue.ts';
import { makeEntries } from '../../make-site.ts';

const known = new Set(['reading', 'lincoln/reading', 'attendance', 'lincoln/calls']);
const entries = { has: (kind, id) => kind === 'goal' && known.has(id) } satisfies Pick<Entries, 'has'>;

test.each([
  ['reading', '', 'reading'],
  ['reading', 'lincoln', 'lincoln/reading'],
  ['attendance', 'lincoln', 'attendance'],
  ['calls', 'lincoln', 'lincoln/calls'],
  ['calls', '', undefined],
  ['lincoln/calls', 'madison', 'lincoln/calls'],
  ['reading', 'madison', 'reading'],
  ['belonging', 'lincoln', undefined],
])('"%s" in the folder "%s" means %s', (reference, folder, id) => {
  expect(resolveId(entries as Entries, 'goal', reference, folder)).toBe(id);
});

test('an issue at a field stands in the entry’s file, where the field is', () => {
  const [site] = makeEntries({});
  const entry = { ...site, source: { ...site?.source, locate: (path: unknown[]) => ({ line: path.length, column: 7 }) } } as Entry;
  expect(issueAt(entry, ['agenda', 'shape'], 'unknown-rule', { rule: 'x', known: [] })).toEqual({
    rule: 'unknown-rule',
    file: entry.source.file,
    line: 2,
    column: 7,
    facts: { rule: 'x', known: [] },
  });
});

const at = (file: string, line: number, column: number, tag = 'b'): Issue => issue('raw-html', file, { line, column }, { tag });

test('issues are read by file, line and column, each once', () => {
  const sorted = [at('a.md', 2, 1), at('a.md', 2, 10), at('a.md', 10, 1), at('b.md', 1, 1, 'i'), at('b.md', 1, 1, 'u')];
  expect(sortIssues([...sorted.toReversed().slice(2), at('b.md', 1, 1, 'i'), at('a.md', 2, 1), at('b.md', 1, 1, 'u')])).toEqual(sorted);
  expect(sortIssues([issue('alias', 'a.md', { line: 1, column: 1 }, { name: 'x' }), at('a.md', 1, 1)]).map(({ rule }) => rule)).toEqual([
    'alias',
    'raw-html',
  ]);
});

test('rules have names and a severity; what every object has is no rule', () => {
  expect(ruleNames.every((name) => isRule(name) && ['error', 'warning', 'note'].includes(severityOf(name)))).toBe(true);
  expect(['constructor', 'toString', ''].some(isRule)).toBe(false);
});
