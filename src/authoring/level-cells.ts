import type { Rubric } from '../domain/site.ts';
import type { Level } from '../schemas/rubric.ts';

/** How a person said that a table writes levels and the lack of one. */
export interface LevelOptions {
  /** The level, by id or label, that a spelling means. */
  readonly levels: ReadonlyMap<string, string>;
  /** Cells that say why something was not rated, with `*` for anything. */
  readonly notRated: readonly string[];
}

/** The level that a cell means: the same words as its id or label but for capitals, spaces, `/` and `-`, or a spelling that was stated. */
export function levelIn({ fields }: Rubric, cell: string, stated: ReadonlyMap<string, string>): Level | undefined {
  const meant = [...stated].find(([spelling]) => plainLevel(spelling) === plainLevel(cell))?.[1] ?? cell;
  return fields.scale.find(({ id, label }) => [id, label].some((name) => plainLevel(name) === plainLevel(meant)));
}

/** What a person may write for the levels of a rubric. */
export function levelNames({ fields }: Rubric): string[] {
  return fields.scale.map(({ label }) => label);
}

function plainLevel(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .trim()
    .replace(/[\s/\-\u2010-\u2015]+/gu, '-');
}
