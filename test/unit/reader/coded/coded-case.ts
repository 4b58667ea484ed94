import type { District } from '../../../support/district.ts';

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

/** A picture in name and first bytes. */
export const png = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

export const evenings = 'strategies/family-reading.md';
export const goal = 'goals/reading.md';

/** A whole strategy in few words. */
export const strategy = '---\ntitle: More\ngoals: [reading]\nsuccess: { what: Half come., by: 2028-06-15 }\nlead: Superintendent\n---\n';
