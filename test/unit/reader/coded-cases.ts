import type { District } from '../../support/district.ts';

/** A case that git or a text file cannot hold. */
export interface CodedCase {
  readonly name: string;
  fails(district: District): void;
  /** The exact lines of the report. */
  readonly report: readonly string[];
  passes(district: District): void;
}

export const codedCases: readonly CodedCase[] = [];
