import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { KindName } from '../../src/schemas/kinds.ts';
import { fixtures } from '../support/district.ts';

/** The district that the guide shows its readers, without a problem and with a whole file of each kind. */
export const guideDistrict = join(fixtures, 'guide');

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
  'board-report': 'routines/2026-10-15-october/board-report.md',
  page: 'pages/how-we-made-the-plan.mdx',
};

/** One whole file of each kind. */
export function fileSamples(): Record<string, { readonly file: string; readonly text: string }> {
  return Object.fromEntries(
    Object.entries(files).map(([kind, path]) => [
      kind,
      { file: `content/${path}`, text: readFileSync(join(guideDistrict, path), 'utf8').trimEnd() },
    ]),
  );
}
