import type { Routine, Site } from '../../domain/site.ts';
import { words } from '../../words/words.ts';
import { plainWords } from '../import-values.ts';

/** What our sheet for a routine says by itself, so that only what people wrote is read. */
export interface OwnLines {
  readonly headings: ReadonlySet<string>;
  readonly lines: ReadonlySet<string>;
}

/** The lines of a sheet that are ours, as `plainWords` has them. */
export function ownLines(site: Site, routine: Routine): OwnLines {
  const { noteSheet: names } = words;
  const headings = [...routine.series.plan.goals.map(words.goalInFull), names.whole, names.nextSteps, names.others, names.ratings];
  const lines = [
    `${names.title}, ${words.routineTitle(routine)}`,
    ...words.sheetLines(site, routine),
    names.how,
    names.howSteps,
    words.sheetRatings(routine),
  ];
  return { headings: new Set(headings.map(plainWords)), lines: new Set(lines.map(plainWords)) };
}
