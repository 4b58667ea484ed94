import type { District } from '../../../support/district.ts';
import { makePng } from '../../../support/pictures.ts';

/** A case that git or a text file cannot hold. */
export interface CodedCase {
  readonly name: string;
  /** Where other systems do not even store such names or files. */
  readonly only?: 'linux';
  fails(district: District): void;
  /** The exact lines of the report. */
  readonly report: readonly string[];
  passes(district: District): void;
}

/** A whole picture. */
export const png = makePng();

export const evenings = 'strategies/family-reading.md';
export const goal = 'goals/reading.md';

/** A whole strategy in few words. */
export const strategy = '---\ntitle: More\ngoals: [reading]\nsuccess: { what: Half come., by: 2028-06-15 }\nlead: Superintendent\n---\n';
