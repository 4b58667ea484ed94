import type { Facts } from './facts.ts';

export type RuleName = keyof Facts;

/**
 * An error stops the build. A warning does not: something is most likely wrong, or against the guides' advice. A note only tells what
 * the guides say of it. Warnings and notes can be switched off.
 */
export type Severity = 'error' | 'warning' | 'note';

/** What a rule is about; the authors' guide lists rules by it. */
export type RuleGroup = (typeof ruleGroups)[number];

export const ruleGroups = [
  'files',
  'letters',
  'header',
  'yaml',
  'fields',
  'references',
  'days',
  'routines',
  'numbers',
  'privacy',
  'texts',
  'practice',
] as const;

const rules: Readonly<Record<RuleName, readonly [RuleGroup, Severity]>> = {
  'missing-folder': ['files', 'error'],
  'missing-site-file': ['files', 'error'],
  'unknown-place': ['files', 'error'],
  'unknown-file': ['files', 'error'],
  'file-name': ['files', 'error'],
  'same-name': ['files', 'error'],
  symlink: ['files', 'error'],
  'not-a-file': ['files', 'error'],
  'unreadable-file': ['files', 'error'],
  submodule: ['files', 'error'],
  'missing-routine': ['files', 'error'],
  'only-private': ['privacy', 'error'],
  'missing-indicator': ['files', 'error'],
  'empty-folder': ['files', 'error'],
  'file-too-large': ['files', 'error'],
  'not-utf8': ['letters', 'error'],
  'control-character': ['letters', 'error'],
  'no-header': ['header', 'error'],
  'header-language': ['header', 'error'],
  'header-fence': ['header', 'error'],
  'header-not-closed': ['header', 'error'],
  'header-end': ['header', 'error'],
  'yaml-syntax': ['yaml', 'error'],
  'duplicate-key': ['yaml', 'error'],
  'tab-indent': ['yaml', 'error'],
  indentation: ['yaml', 'error'],
  'colon-in-value': ['yaml', 'error'],
  'needs-quotes': ['yaml', 'error'],
  alias: ['yaml', 'error'],
  tag: ['yaml', 'error'],
  'merge-key': ['yaml', 'error'],
  'reserved-key': ['yaml', 'error'],
  'too-deep': ['yaml', 'error'],
  'not-a-map': ['yaml', 'error'],
  'non-breaking-space': ['yaml', 'error'],
  'cut-comment': ['yaml', 'warning'],
  'unbalanced-quotes': ['yaml', 'warning'],
  'unknown-field': ['fields', 'error'],
  'missing-field': ['fields', 'error'],
  'wrong-value': ['fields', 'error'],
  'no-such-day': ['fields', 'error'],
  'unknown-value': ['fields', 'error'],
  'unknown-reference': ['references', 'error'],
  'reference-cycle': ['references', 'error'],
  'duplicate-id': ['references', 'error'],
  'alias-taken': ['references', 'error'],
  'unknown-element': ['references', 'error'],
  'unknown-level': ['references', 'error'],
  'duplicate-rating': ['references', 'error'],
  'unknown-step': ['references', 'error'],
  'unknown-replacement': ['references', 'error'],
  'answer-too-early': ['references', 'error'],
  'answered-already': ['references', 'error'],
  'unanswered-step': ['references', 'warning'],
  'roles-need-positions': ['references', 'error'],
  'unknown-rule': ['references', 'error'],
  'error-cannot-be-off': ['references', 'error'],
  'days-out-of-order': ['days', 'error'],
  'due-before-routine': ['days', 'error'],
  'years-out-of-order': ['days', 'error'],
  'no-such-time': ['days', 'error'],
  'time-comes-twice': ['days', 'error'],
  'outside-plan-years': ['days', 'warning'],
  'held-gap': ['routines', 'error'],
  'needs-reason': ['routines', 'error'],
  'not-for-kind': ['routines', 'error'],
  'no-text': ['routines', 'warning'],
  'schedule-outside-year': ['routines', 'warning'],
  'record-not-held': ['routines', 'error'],
  'record-lacks': ['routines', 'error'],
  'record-differs': ['routines', 'error'],
  'record-shows-hidden': ['privacy', 'error'],
  'not-a-table': ['numbers', 'error'],
  'missing-columns': ['numbers', 'error'],
  'unknown-column': ['numbers', 'error'],
  'duplicate-column': ['numbers', 'error'],
  'unnamed-column': ['numbers', 'error'],
  'wrong-separator': ['numbers', 'error'],
  'table-quotes': ['numbers', 'error'],
  'ragged-row': ['numbers', 'error'],
  'blank-row': ['numbers', 'error'],
  'no-rows': ['numbers', 'error'],
  'too-many-rows': ['numbers', 'error'],
  'empty-cell': ['numbers', 'error'],
  'wrong-period': ['numbers', 'error'],
  'spreadsheet-cell': ['numbers', 'error'],
  'unknown-group': ['numbers', 'error'],
  'wrong-number': ['numbers', 'error'],
  'word-for-number': ['numbers', 'error'],
  'value-out-of-range': ['numbers', 'error'],
  'not-whole': ['numbers', 'error'],
  'more-than-group': ['numbers', 'error'],
  'mark-with-value': ['numbers', 'error'],
  'mark-without-value': ['numbers', 'error'],
  'duplicate-row': ['numbers', 'error'],
  fractions: ['numbers', 'warning'],
  'groups-exceed-total': ['numbers', 'error'],
  'groups-below-total': ['numbers', 'error'],
  'period-gap': ['numbers', 'warning'],
  'periods-overlap': ['numbers', 'warning'],
  'duplicate-target': ['numbers', 'error'],
  'quoted-number-differs': ['numbers', 'error'],
  'sentence-differs': ['numbers', 'warning'],
  'quoted-number-revised': ['numbers', 'warning'],
  'cannot-be-quoted': ['numbers', 'error'],
  'small-group': ['privacy', 'error'],
  'share-not-capped': ['privacy', 'error'],
  'average-near-end': ['privacy', 'error'],
  'no-group-size': ['privacy', 'error'],
  'size-without-value': ['privacy', 'error'],
  'not-a-share': ['privacy', 'error'],
  'limit-of-no-share': ['privacy', 'error'],
  'shown-again': ['privacy', 'error'],
  'falls-in-year': ['privacy', 'error'],
  'worked-out': ['privacy', 'error'],
  'sums-disagree': ['privacy', 'error'],
  'cumulative-share': ['privacy', 'error'],
  'counts-overlap': ['privacy', 'error'],
  'partitions-not-said': ['privacy', 'error'],
  'several-levels': ['privacy', 'error'],
  'group-in-two-lists': ['privacy', 'error'],
  'raw-html': ['texts', 'error'],
  'html-comment': ['texts', 'warning'],
  'link-scheme': ['texts', 'error'],
  'heading-level': ['texts', 'error'],
  'table-without-head': ['texts', 'error'],
  'long-table-row': ['texts', 'error'],
  'broken-link': ['texts', 'error'],
  'broken-anchor': ['texts', 'error'],
  'image-without-text': ['texts', 'error'],
  'vague-image-text': ['texts', 'warning'],
  'page-code': ['texts', 'error'],
  'page-syntax': ['texts', 'error'],
  'unknown-element-of-page': ['texts', 'error'],
  'element-attributes': ['texts', 'error'],
  'image-kind': ['texts', 'error'],
  'image-pixels': ['texts', 'error'],
  'image-place': ['texts', 'error'],
  'personal-data': ['texts', 'warning'],
  'several-strategies': ['practice', 'note'],
  'many-strategies': ['practice', 'warning'],
  'milestones-of-year': ['practice', 'warning'],
  'no-leading-indicators': ['practice', 'warning'],
  'fewer-routines': ['practice', 'warning'],
  'agenda-minutes': ['practice', 'warning'],
  'agenda-shape': ['practice', 'warning'],
  'many-deep-dives': ['practice', 'warning'],
  'no-time-for-next-steps': ['practice', 'warning'],
  'stocktake-length': ['practice', 'warning'],
  'deep-dive-without-fact': ['practice', 'warning'],
  'deep-dive-without-question': ['practice', 'warning'],
  'no-next-steps': ['practice', 'warning'],
  'no-decisions': ['practice', 'warning'],
  'no-leader': ['practice', 'warning'],
  'no-broker': ['practice', 'warning'],
  'leader-facilitates': ['practice', 'warning'],
  'one-sided-steps': ['practice', 'warning'],
  'short-rationale': ['practice', 'warning'],
  'outside-range': ['practice', 'warning'],
  'evidence-not-named': ['practice', 'warning'],
  'carried-twice': ['practice', 'warning'],
  'vague-step': ['practice', 'warning'],
  'work-of-leaver': ['practice', 'warning'],
};

export const ruleNames = Object.keys(rules) as RuleName[];

export function isRule(name: string): name is RuleName {
  return Object.hasOwn(rules, name);
}

export function severityOf(rule: RuleName): Severity {
  return rules[rule][1];
}

export function groupOf(rule: RuleName): RuleGroup {
  return rules[rule][0];
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

/** The issues that stop the build. */
export function errorsIn(issues: readonly Issue[]): Issue[] {
  return issues.filter(({ rule }) => severityOf(rule) === 'error');
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
