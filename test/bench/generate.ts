import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { goals, planAt } from './content/plan.ts';
import { goalFile, planFile, planId, seriesFile } from './content/plan-files.ts';
import { routineFiles, type ContentFile } from './content/routine-files.ts';
import { strategyFile } from './content/strategy-file.ts';

/** What was written. */
export interface Generated {
  readonly folder: string;
  readonly files: number;
  readonly plans: number;
}

const filesOfPlan = 94;
const sharedFiles = 3;

/**
 * Writes a district of about `wanted` content files: one plan for the district and one for each of its schools, every plan with three
 * goals, five strategies, a series and twelve held routines. The same seed gives the same bytes, and a smaller district is the
 * beginning of a larger one.
 */
export function generateContent(folder: string, wanted: number, root: string, seed = 2026): Generated {
  const plans = Math.max(1, Math.round((wanted - sharedFiles) / filesOfPlan));
  let files = writeAll(folder, commonFiles(root));
  for (let index = 0; index < plans; index += 1) files += writeAll(folder, planFiles(index, seed));
  return { folder, files, plans };
}

/** The site's settings, and the rubrics of the demonstration. */
function commonFiles(root: string): ContentFile[] {
  const rubrics = ['assessment-framework', 'stages'].map((name) => `rubrics/${name}.yaml`);
  return [['site.yaml', siteFile], ...rubrics.map((path) => [path, readFileSync(join(root, 'content', path), 'utf8')] as const)];
}

const siteFile = `name: Pine Hollow School District
notice: Made for measuring
about: Pine Hollow is a made-up district. No person, school or number on this site is real.
url: https://pine-hollow.example
timeZone: America/New_York
schoolYearStarts: '08-01'
homePlan: ${planId}
contact: plan@pine-hollow.example
rulesOff:
  - { rule: several-strategies, because: Every plan has five. }
  - { rule: evidence-not-named, because: Not every rating has evidence. }
  - { rule: carried-twice, because: Chance carries some steps more than once. }
guide: false
`;

function planFiles(index: number, seed: number): ContentFile[] {
  const plan = planAt(index, seed);
  return [
    [`plans/${plan.folder}${planId}.md`, planFile(plan)],
    ...goals.map(({ id }, place) => [`goals/${plan.folder}${id}.md`, goalFile(plan, place)] as const),
    ...plan.strategies.map(
      (strategy, place) => [`strategies/${plan.folder}${strategy.id}.md`, strategyFile(plan, strategy, place)] as const,
    ),
    [`series/${plan.folder}plan-stocktake.md`, seriesFile(plan)],
    ...routineFiles(plan),
  ];
}

function writeAll(folder: string, files: readonly ContentFile[]): number {
  for (const [path, text] of files) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  return files.length;
}
