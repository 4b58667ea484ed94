import type { Withheld } from './privacy/protect.ts';
import type { Proof } from './privacy/proof.ts';
import type { Refusal } from './privacy/refusal.ts';
import type { RowFlaw, Table } from './table.ts';

/** What a column of a raw export may fill. */
export type RawField = 'period' | 'unit' | 'group' | 'value' | 'n' | 'k';

/** The sign before the fraction of a number. */
export type DecimalSign = 'point' | 'comma';

/** Where a problem stands: a line, and the column's number from 1; 0 where it is about the whole line. */
interface At {
  readonly line: number;
  readonly column: number;
}

/** What stands in the way of a raw row, or of the table. Nothing of it holds a number of the table. */
export type RawProblem = At &
  (
    | { readonly kind: 'row'; readonly flaw: RowFlaw }
    | { readonly kind: 'unknown-column'; readonly field: string; readonly name: string; readonly known: readonly string[] }
    | { readonly kind: 'two-columns'; readonly field: string; readonly names: readonly string[] }
    | { readonly kind: 'no-column'; readonly field: RawField; readonly known: readonly string[] }
    /** A rate without the number of students that it is of: no column says it, or a row does not. */
    | { readonly kind: 'no-size-column' }
    | { readonly kind: 'no-size' }
    | { readonly kind: 'empty'; readonly field: RawField }
    /** `found` is `null` where it could be a number; `more` is how many rows have it besides the first. */
    | {
        readonly kind: 'unknown-name' | 'several';
        readonly field: 'period' | 'unit' | 'group';
        readonly found: string | null;
        readonly known: readonly string[];
        readonly more: number;
      }
    | { readonly kind: 'not-a-number'; readonly field: RawField; readonly found: string | null; readonly more: number }
    | { readonly kind: 'ambiguous-number'; readonly field: RawField }
    | { readonly kind: 'two-signs'; readonly other: number }
    | { readonly kind: 'fractions' }
    | { readonly kind: 'parts-differ' }
    | { readonly kind: 'same-cell'; readonly first: number }
  );

/** Why the rows of a table cannot be published though each can be read. */
export type ImportRefusal =
  | Refusal
  /** Units of more than one level, or of several wholes. */
  | { readonly kind: 'several-levels'; readonly units: readonly string[] }
  /** Cells of another period that are public would have to be hidden now. */
  | { readonly kind: 'public-already'; readonly periods: readonly string[] };

/** How many of the new cells are published in which way. */
export interface PublishedCounts {
  readonly shown: number;
  readonly capped: number;
  readonly hidden: number;
  readonly missing: number;
  readonly notApplicable: number;
}

/** What would be published, and why it is safe. */
export interface SafeImport {
  readonly periods: readonly string[];
  /** The periods whose rows were there before. */
  readonly replaced: readonly string[];
  readonly counts: PublishedCounts;
  readonly withheld: readonly Withheld[];
  readonly proofs: readonly Proof[];
  /** Cells that were public and are hidden now: older copies still tell them. */
  readonly wasPublic: number;
  /** Rows in the file after the import, and cells in the ledger. */
  readonly rows: number;
  readonly ledger: number;
}

/** Everything that a person needs to know of an import of raw numbers before it is written. */
export interface IndicatorImport {
  readonly title: string;
  readonly smallest: number;
  readonly table: Table;
  readonly columns: readonly { readonly column: string; readonly field: RawField }[];
  readonly unused: readonly string[];
  readonly stated: readonly { readonly field: string; readonly value: string }[];
  readonly decimal: DecimalSign;
  /** Cells such as `*` and `<5` that the source hid. */
  readonly sourceHidden: number;
  /** Rows that were left out because of their problems. */
  readonly leftOut: number;
  /** Whether no row is about the whole, or none about all students: then no total is published, nor made up. */
  readonly without: readonly ('whole' | 'everyone')[];
  readonly problems: readonly RawProblem[];
  readonly refusals: readonly ImportRefusal[];
  readonly safe: SafeImport | null;
}

/** Problems of the table as a whole: leaving out rows does not mend them. */
export function isOfTable({ kind }: RawProblem): boolean {
  return ['unknown-column', 'two-columns', 'no-column', 'no-size-column', 'ambiguous-number', 'two-signs', 'fractions'].includes(kind);
}
