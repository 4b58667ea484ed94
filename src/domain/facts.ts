import type { KindName, PrivateKindName } from '../schemas/kinds.ts';
import type { Target } from '../schemas/reference.ts';
import type { IndicatorFacts } from './indicator-facts.ts';
import type { PracticeFacts } from './practice/facts.ts';
import type { PrivacyFacts } from './privacy-facts.ts';

/** What a value should have been; `src/words` has the sentence for each. */
export type Expected =
  | 'text' | 'empty-text' | 'list' | 'empty-list' | 'map' | 'day' | 'school-year' | 'time-of-day' | 'day-of-year' | 'id' | 'step'
  | 'whole-number' | 'true-or-false' | 'colour' | 'web-address' | 'base-path' | 'time-zone' | 'three-shares' | 'two-levels' | 'lead'
  | 'number' | 'period' | 'group' | 'periods' | 'data-come' | 'range' | 'two-groups'
  | 'one-outcome' | 'target' | 'one-subject' | 'rated-or-not' | 'unquoted' | 'value'; // prettier-ignore

/** The facts of each rule: what a message about it needs to know. The one list of rules. */
export interface Facts extends IndicatorFacts, PracticeFacts, PrivacyFacts {
  // files and folders
  'missing-folder': { folder: string };
  'missing-site-file': { folder: string };
  'unknown-place': { place: string; known: readonly string[] };
  'unknown-file': { ending: string; wanted: string };
  'file-name': { name: string; why: 'letters' | 'reserved' | 'too-long' | 'no-letters' };
  'same-name': { other: string };
  symlink: { name: string };
  'not-a-file': { name: string };
  'unreadable-file': { name: string };
  submodule: { name: string };
  'missing-routine': { folder: string };
  'only-private': { kind: PrivateKindName };
  'missing-indicator': { folder: string };
  'empty-folder': { folder: string };
  'file-too-large': { limit: number };
  // letters
  'not-utf8': { found: 'UTF-16' | 'UTF-32' | 'byte'; byte?: string };
  'control-character': { code: string };
  // the header
  'no-header': { found: 'nothing' | 'text' };
  'header-language': { language: string };
  'header-fence': { found: string };
  'header-not-closed': Record<string, never>;
  'header-end': { found: string };
  // YAML
  'yaml-syntax': { flaw: YamlFlaw };
  'duplicate-key': { key: string; firstLine: number };
  'tab-indent': Record<string, never>;
  indentation: Record<string, never>;
  'colon-in-value': Record<string, never>;
  'needs-quotes': { value: string };
  alias: { name: string };
  tag: { tag: string };
  'merge-key': Record<string, never>;
  'reserved-key': { key: string };
  'too-deep': { limit: number; where: 'fields' | 'text' };
  'not-a-map': { found: 'list' | 'text' };
  'non-breaking-space': { key: string };
  'cut-comment': { text: string };
  'unbalanced-quotes': { value: string };
  // one file against its schema
  'unknown-field': { field: string; known: readonly string[] };
  'missing-field': { field: string; what: string };
  'wrong-value': { field: string; expected: Expected; found: string };
  'no-such-day': { value: string };
  'unknown-value': { field: string; value: string; known: readonly string[] };
  // files against each other
  /** `id` is `null` where it is a number of a table. */
  'unknown-reference': { target: Target; id: string | null; known: readonly string[] };
  'reference-cycle': { path: readonly string[] };
  'duplicate-id': { id: string; firstLine: number };
  'alias-taken': { alias: string; by: string };
  'unknown-element': { element: string; rubric: string; known: readonly string[] };
  'unknown-level': { level: string; rubric: string; known: readonly string[] };
  'duplicate-rating': { other: string };
  'unknown-step': { step: string; routine: string; known: readonly string[] };
  'unknown-replacement': { id: string; known: readonly string[] };
  'answer-too-early': { step: string; promised: string };
  'answered-already': { step: string; outcome: string; by: string };
  'unanswered-step': { step: string; due: string };
  'roles-need-positions': { person: string };
  'unknown-rule': { rule: string; known: readonly string[] };
  'error-cannot-be-off': { rule: string };
  // days and times
  'days-out-of-order': { first: string; second: string; firstDay: string; secondDay: string };
  'due-before-routine': { due: string; date: string };
  'years-out-of-order': { year: string; previous: string };
  'no-such-time': { time: string; day: string; zone: string };
  'time-comes-twice': { time: string; day: string; zone: string; offsets: readonly string[] };
  'outside-plan-years': { day: string; years: readonly string[] };
  // a routine and its ratings
  'held-gap': { gap: HeldGap; of: string };
  'needs-reason': { status: string };
  'not-for-kind': { field: string; kind: string };
  'no-text': { kind: KindName };
  'schedule-outside-year': { day: string; year: string };
  // the record of a closed routine
  'record-not-held': { status: string };
  'record-lacks': { target: Target | 'next step'; id: string; routine: string };
  /** `undefined` stands for something that is not there at all, `null` for something without a level or value. */
  'record-differs': {
    what: 'rating' | 'decision' | 'step' | 'quote';
    name: string;
    recorded: string | null | undefined;
    now: string | null | undefined;
    routine: string;
  };
  'record-shows-hidden': { indicator: string; period: string; unit: string; group: string; routine: string };
  // texts
  'raw-html': { tag: string };
  'html-comment': Record<string, never>;
  'link-scheme': { url: string };
  'heading-level': { level: number; after: number };
  'table-without-head': Record<string, never>;
  'long-table-row': { cells: number; columns: number };
  'broken-link': { url: string; known: readonly string[] };
  'broken-anchor': { name: string; file: string; known: readonly string[] };
  'image-without-text': { url: string };
  'vague-image-text': { text: string };
  'page-code': { found: 'import' | 'expression' | 'attribute' };
  'page-syntax': { flaw: string };
  'unknown-element-of-page': { element: string; known: readonly string[] };
  'element-attributes': { element: string; known: readonly string[]; oneOf: readonly string[] };
  'image-kind': { url: string; why: 'remote' | 'kind' | 'content' | 'too-large' | 'broken' };
  'image-pixels': { url: string; width: number; height: number; limit: number };
  'image-place': { url: string };
  'personal-data': { found: 'social-security-number' | 'student-number' | 'support-plan' };
}

/** Why fields cannot be read, where no rule of its own says it. */
export type YamlFlaw =
  'open-quote' | 'open-bracket' | 'comma' | 'no-colon' | 'backslash' | 'field-name' | 'second-document' | 'other'; // prettier-ignore

/** What a held routine still lacks. */
export type HeldGap =
  | 'people' | 'attendance' | 'objectives' | 'minutes' | 'owner' | 'due' | 'levels' | 'element' | 'overall' | 'rationale'; // prettier-ignore
