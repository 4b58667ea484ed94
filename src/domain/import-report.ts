import type { Day } from '../schemas/day.ts';
import type { Issue } from './issue.ts';
import type { RowFlaw, Table } from './table.ts';

/** What a table's rows become. */
export type ImportKind = 'strategies' | 'ratings' | 'next-steps';

/** What an import would do, or did, with a table: everything that a person needs to know before it is written. */
export interface ImportReport {
  readonly table: Table;
  /** Which column of the table fills which field. */
  readonly columns: readonly { readonly column: string; readonly field: string }[];
  readonly unused: readonly string[];
  /** Values stated for cells that are empty, and how many rows took them. */
  readonly fills: readonly { readonly field: string; readonly value: string; readonly rows: number }[];
  /** Cells that were stated to mean nothing. */
  readonly emptied: readonly { readonly cell: string; readonly count: number }[];
  /** How the table writes each level, with the line on which each spelling stands first. */
  readonly spellings: readonly Spelling[];
  /** Days whose year had two digits, by field. */
  readonly shortYears: readonly ShortYears[];
  readonly rows: readonly RowOutcome[];
  readonly problems: readonly ImportProblem[];
}

/** How many days of a field had a year of two digits, the earliest and the latest of them. */
export interface ShortYears {
  readonly field: string;
  readonly count: number;
  readonly first: Day;
  readonly last: Day;
  /** The line on which the latest stands, where a year of the last century shows first. */
  readonly line: number;
}

/** How a table writes a level, and where first. */
export interface Spelling {
  readonly cell: string;
  /** The label of the level; `null` for a cell that says why something was not rated. */
  readonly level: string | null;
  readonly count: number;
  readonly line: number;
}

/** What becomes of a row; `fields` are those that change. */
export interface RowOutcome {
  readonly line: number;
  readonly state: 'new' | 'changed' | 'unchanged' | 'empty' | 'left-out';
  readonly name: string;
  readonly fields: readonly string[];
}

/** What a name in a cell should lead to. */
export type Named = 'strategy' | 'goal' | 'unit' | 'person' | 'routine';

/** What stands in the way of a row, or of the whole table. */
export type ImportProblem = { readonly line: number } & (
  | { readonly kind: 'row'; readonly flaw: RowFlaw }
  /** A column that a field was to come from, and that the table does not have. */
  | { readonly kind: 'unknown-column'; readonly field: string; readonly column: string; readonly known: readonly string[] }
  /** Several columns that a field could come from. */
  | { readonly kind: 'two-columns'; readonly field: string; readonly columns: readonly string[] }
  /** A field that every row needs, and that has no column and no value stated for it. */
  | { readonly kind: 'no-column'; readonly field: string; readonly known: readonly string[] }
  | { readonly kind: 'empty-cell'; readonly field: string }
  | {
      readonly kind: 'unknown-name';
      readonly field: string;
      readonly named: Named;
      readonly found: string;
      readonly known: readonly string[];
    }
  | { readonly kind: 'several'; readonly field: string; readonly named: Named; readonly found: string; readonly ids: readonly string[] }
  | { readonly kind: 'unknown-level'; readonly field: string; readonly found: string; readonly known: readonly string[] }
  | { readonly kind: 'unknown-choice'; readonly field: string; readonly found: string; readonly known: readonly string[] }
  /** `form`: how the person said that days are written; `null` when only 2026-03-01 is known. */
  | { readonly kind: 'not-a-day'; readonly field: string; readonly found: string; readonly form: string | null }
  | { readonly kind: 'no-such-day'; readonly field: string; readonly found: string }
  | { readonly kind: 'not-a-number'; readonly field: string; readonly found: string }
  | { readonly kind: 'not-an-id'; readonly found: string }
  /** A title of which no id can be made. */
  | { readonly kind: 'no-id'; readonly found: string }
  /** The id belongs to something else: with this title. */
  | { readonly kind: 'id-taken'; readonly id: string; readonly title: string }
  /** Something with this title is there under another id. */
  | { readonly kind: 'title-taken'; readonly id: string; readonly title: string; readonly as: string }
  | { readonly kind: 'same-row'; readonly id: string; readonly first: number }
  /** The id and the title of a row belong to two strategies. */
  | { readonly kind: 'other-title'; readonly id: string; readonly title: string; readonly found: string }
  | { readonly kind: 'rated-and-not' }
  /** The reason that is there has links, lists or other marks, which a table cannot hold. */
  | { readonly kind: 'marked-text'; readonly path: string }
  | { readonly kind: 'no-such-element'; readonly field: string; readonly rubric: string }
  | { readonly kind: 'lead-history'; readonly found: string }
  | { readonly kind: 'step-differs'; readonly id: string; readonly field: string; readonly was: string; readonly found: string }
  | { readonly kind: 'file-stands' | 'broken-file' | 'cannot-edit'; readonly path: string }
  /** What the schema or a rule would say of the file that the row makes. */
  | { readonly kind: 'issue'; readonly issue: Issue }
  /** What a rule would say of a file that is there already. */
  | { readonly kind: 'elsewhere'; readonly issue: Issue }
);

/** Problems of the table as a whole: leaving out rows does not mend them. */
export function concernsTable({ kind }: ImportProblem): boolean {
  return kind === 'unknown-column' || kind === 'two-columns' || kind === 'no-column' || kind === 'elsewhere';
}
