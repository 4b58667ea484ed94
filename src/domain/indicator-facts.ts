import type { NumberFlaw, WordMeaning } from './number-cell.ts';
import type { Separator, TableFlaw } from './table.ts';

/**
 * A cell of a table. Cells of a column with the same text make one message; `more` is how many rows have it besides the first. `found` is
 * `null` where it has a number: logs are public, and the number may be one that has to be hidden.
 */
interface CellFacts {
  readonly column: string;
  readonly found: string | null;
  readonly more: number;
}

/** A cell that a file quotes; `unit` and `group` are ids, `''` for the whole district and for everybody. */
interface QuotedCell {
  /** Its title. */
  readonly indicator: string;
  readonly period: string;
  readonly unit: string;
  readonly group: string;
}

/** What messages about an indicator's tables and targets need to know. */
export interface IndicatorFacts {
  // the form of a table
  'not-a-table': { flaw: TableFlaw };
  'missing-columns': { columns: readonly string[]; known: readonly string[] };
  /** `null` where the name is a number, which may be one of a row. */
  'unknown-column': { column: string | null; known: readonly string[] };
  'duplicate-column': { column: string | null };
  /** `place` counts from 1. */
  'unnamed-column': { place: number };
  'wrong-separator': { separator: Separator };
  'table-quotes': { flaw: TableFlaw };
  'ragged-row': { cells: number; columns: number; more: number };
  'blank-row': { more: number };
  'no-rows': Record<string, never>;
  'too-many-rows': { limit: number };
  // its cells
  'empty-cell': { column: string; more: number };
  'wrong-period': CellFacts;
  'spreadsheet-cell': CellFacts;
  'unknown-group': { group: string | null; known: readonly string[]; more: number };
  'wrong-number': CellFacts & { flaw: NumberFlaw };
  'word-for-number': CellFacts & { meaning: WordMeaning };
  /** `most` is `null` where there is no upper limit, and `found` in a table. `isSign`: it looks like the -1 or -99 of a number that is not there. */
  'value-out-of-range': { found: string | null; least: number; most: number | null; isSign: boolean; more: number };
  'not-whole': CellFacts;
  'more-than-group': Record<string, never>;
  'mark-with-value': { mark: string; column: string };
  'mark-without-value': { mark: string };
  // its rows against each other
  'duplicate-row': { firstLine: number };
  fractions: { count: number };
  'groups-exceed-total': { partition: string; column: string };
  'groups-below-total': { partition: string; column: string };
  'period-gap': { period: string; after: string };
  'periods-overlap': { period: string; other: string };
  // targets
  'duplicate-target': { by: string; firstLine: number };
  // numbers that other files quote: `now` is the number as data.csv has it, or its limit
  /** `quoted` is `null` where only a limit is public: what was written may be what is hidden. */
  'quoted-number-differs': QuotedCell & { quoted: string | null; now: string };
  /** A sentence that names another percentage than the number that it quotes, which is public. */
  'sentence-differs': { quoted: string };
  /** In a dated record; `now` is `null` where there is no number any more. */
  'quoted-number-revised': QuotedCell & { quoted: string; now: string | null };
  /** Never with a number. */
  'cannot-be-quoted': QuotedCell & { why: 'suppressed' | 'missing' | 'not-applicable' | 'no-row' };
}
