import type { Facts } from './facts.ts';

export type RuleName = keyof Facts;

/** An error stops the build; a warning does not, and only warnings can be switched off. */
export type Severity = 'error' | 'warning';

const severities: Readonly<Record<RuleName, Severity>> = {
  'missing-folder': 'error',
  'missing-site-file': 'error',
  'unknown-place': 'error',
  'unknown-file': 'error',
  'file-name': 'error',
  'same-name': 'error',
  symlink: 'error',
  'not-a-file': 'error',
  'unreadable-file': 'error',
  submodule: 'error',
  'missing-routine': 'error',
  'empty-folder': 'error',
  'file-too-large': 'error',
  'not-utf8': 'error',
  'control-character': 'error',
  'no-header': 'error',
  'header-language': 'error',
  'header-fence': 'error',
  'header-not-closed': 'error',
  'header-end': 'error',
  'yaml-syntax': 'error',
  'duplicate-key': 'error',
  'tab-indent': 'error',
  indentation: 'error',
  'colon-in-value': 'error',
  'needs-quotes': 'error',
  alias: 'error',
  tag: 'error',
  'merge-key': 'error',
  'reserved-key': 'error',
  'too-deep': 'error',
  'not-a-map': 'error',
  'non-breaking-space': 'error',
  'cut-comment': 'warning',
  'unbalanced-quotes': 'warning',
  'unknown-field': 'error',
  'missing-field': 'error',
  'wrong-value': 'error',
  'no-such-day': 'error',
  'unknown-value': 'error',
  'unknown-reference': 'error',
  'reference-cycle': 'error',
  'duplicate-id': 'error',
  'alias-taken': 'error',
  'unknown-element': 'error',
  'unknown-level': 'error',
  'duplicate-rating': 'error',
  'unknown-step': 'error',
  'unknown-replacement': 'error',
  'answer-too-early': 'error',
  'answered-already': 'error',
  'unanswered-step': 'warning',
  'roles-need-positions': 'error',
  'unknown-rule': 'error',
  'error-cannot-be-off': 'error',
  'days-out-of-order': 'error',
  'due-before-routine': 'error',
  'years-out-of-order': 'error',
  'no-such-time': 'error',
  'time-comes-twice': 'error',
  'outside-plan-years': 'warning',
  'held-gap': 'error',
  'needs-reason': 'error',
  'not-for-kind': 'error',
  'no-text': 'warning',
  'schedule-outside-year': 'warning',
  'raw-html': 'error',
  'html-comment': 'warning',
  'link-scheme': 'error',
  'long-table-row': 'error',
  'broken-link': 'error',
  'image-without-text': 'error',
  'page-code': 'error',
  'page-syntax': 'error',
  'unknown-element-of-page': 'error',
  'element-attributes': 'error',
  'image-kind': 'error',
};

export const ruleNames = Object.keys(severities) as RuleName[];

export function isRule(name: string): name is RuleName {
  return Object.hasOwn(severities, name);
}

export function severityOf(rule: RuleName): Severity {
  return severities[rule];
}

/** A place in a file: lines and columns from 1, columns in UTF-16 units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** One thing that is wrong, as facts. */
export type Issue = {
  [Rule in RuleName]: { readonly rule: Rule; readonly facts: Facts[Rule]; readonly file: string } & Position;
}[RuleName];

export function issue<Rule extends RuleName>(rule: Rule, file: string, at: Position, facts: Facts[Rule]): Issue {
  return { rule, file, line: at.line, column: at.column, facts } as Issue;
}

/** Issues in the order in which people read files: by path, line, column and rule, each once. */
export function sortIssues(issues: readonly Issue[]): Issue[] {
  const order = (one: Issue, other: Issue) =>
    compare(one.file, other.file) || one.line - other.line || one.column - other.column || compare(one.rule, other.rule);
  const sorted = [...issues].sort(order);
  return sorted.filter((one, index) => {
    const before = sorted[index - 1];
    return !before || order(one, before) !== 0 || JSON.stringify(one.facts) !== JSON.stringify(before.facts);
  });
}

/** Compares two texts by code units: the same order on every machine. */
export function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
