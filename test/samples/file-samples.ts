import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isPrivateKind, kindNames, type KindName } from '../../src/schemas/kinds.ts';
import { fixtures } from '../support/district.ts';

/** The district that the guide shows its readers, without a problem and with a whole file of each kind. */
export const guideDistrict = join(fixtures, 'guide');

/** What its team keeps to itself. */
export const guidePrivate = join(fixtures, 'guide-private');

const files: Readonly<Record<KindName, string>> = {
  site: 'site.yaml',
  people: 'people.yaml',
  rubric: 'rubrics/likelihood.yaml',
  unit: 'units/lincoln-elementary.md',
  plan: 'plans/improvement-plan-2026-29.md',
  goal: 'goals/reading.md',
  strategy: 'strategies/reading-coaches.md',
  indicator: 'indicators/weekly-coaching/index.md',
  series: 'series/plan-stocktake.md',
  routine: 'routines/2026-10-15-october/routine.md',
  rating: 'routines/2026-10-15-october/ratings/reading-coaches.md',
  record: 'routines/2026-10-15-october/record.yaml',
  'board-report': 'routines/2026-10-15-october/board-report.md',
  page: 'pages/how-we-made-the-plan.mdx',
  briefing: 'routines/2027-02-11-february/briefing.md',
  debrief: 'routines/2026-10-15-october/debrief.md',
  rater: 'routines/2026-10-15-october/raters/amy-tran.md',
};

/** One whole file of each kind. */
export function fileSamples(): Record<string, { readonly file: string; readonly text: string }> {
  return Object.fromEntries(
    kindNames.map((kind) => {
      const [root, folder] = isPrivateKind(kind) ? (['private', guidePrivate] as const) : (['content', guideDistrict] as const);
      return [kind, { file: `${root}/${files[kind]}`, text: readFileSync(join(folder, files[kind]), 'utf8').trimEnd() }];
    }),
  );
}
