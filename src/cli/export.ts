import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { levelNames } from '../authoring/level-cells.ts';
import type { ImportKind } from '../domain/import-report.ts';
import type { Site } from '../domain/site.ts';
import { ratingSheet, stepSheet } from '../domain/views/sheets.ts';
import { nextStepsCsv } from '../exports/next-steps-csv.ts';
import { ratingsCsv } from '../exports/ratings-csv.ts';
import { strategiesCsv } from '../exports/strategies-csv.ts';
import { shownFolder } from '../settings.ts';
import { exportDone, levelsToWrite } from '../words/en/import.ts';
import { WrongUse, readArguments } from './arguments.ts';
import { importKind } from './import-options.ts';
import { openSite, planNamed, routineNamed, rubricMeant } from './open-site.ts';
import { replaceFile } from './replace-file.ts';
import { writeFailure } from './write-failure.ts';

const options = {
  plan: { type: 'string' },
  rubric: { type: 'string' },
  to: { type: 'string' },
  force: { type: 'boolean', default: false },
} as const;

interface Where {
  readonly plan?: string | undefined;
  readonly rubric?: string | undefined;
}

/** A table, how many rows it has, and what to know before filling it in. */
interface Exported {
  readonly text: string;
  readonly rows: number;
  readonly hint: string;
}

/** Writes strategies, ratings or next steps as a table that people fill in a spreadsheet and `import` reads back. */
export function exportRows(args: readonly string[]): Promise<number> {
  const { settings, values, positionals } = readArguments(args, options, 2);
  const [word, id] = positionals;
  const kind = importKind(word);
  if (kind !== 'ratings' && id !== undefined) throw new WrongUse(`"${id}" is one word too many.`);
  if (values.force && values.to === undefined) throw new WrongUse('--force goes with --to.');
  const foreign = (kind === 'ratings' ? (['plan'] as const) : (['rubric'] as const)).find((option) => values[option] !== undefined);
  if (foreign !== undefined) throw new WrongUse(`--${foreign} does not go with "${kind}".`);
  const opened = openSite(settings);
  if (!opened) return Promise.resolve(1);
  const made = exported(opened.site, kind, id, values);
  if (values.to === undefined) {
    process.stdout.write(made.text);
    return Promise.resolve(0);
  }
  return Promise.resolve(save(made, values.to, values.force));
}

function exported(site: Site, kind: ImportKind, id: string | undefined, { plan, rubric }: Where): Exported {
  switch (kind) {
    case 'strategies': {
      const strategies = plan === undefined ? site.strategies.all : planNamed(site, plan).strategies;
      return { text: strategiesCsv(site, strategies), rows: strategies.length, hint: '' };
    }
    case 'next-steps': {
      const steps = stepSheet(site, plan === undefined ? null : planNamed(site, plan));
      return { text: nextStepsCsv(site, steps), rows: steps.length, hint: '' };
    }
    case 'ratings': {
      if (id === undefined) throw new WrongUse('Say which routine.');
      const routine = routineNamed(site, id);
      const by = rubricMeant(site, routine, rubric);
      const sheet = ratingSheet(routine, by);
      return { text: ratingsCsv(site, sheet), rows: sheet.rows.length, hint: levelsToWrite(levelNames(by)) };
    }
  }
}

/** Writes a table where somebody wants it, over another only when told to. */
function save({ text, rows, hint }: Exported, to: string, force: boolean): number {
  const path = resolve(to);
  const shown = shownFolder(path, process.cwd());
  if (existsSync(path) && !force) {
    console.error(`"${shown}" is there already. Add --force to write over it, or give another name.`);
    return 1;
  }
  try {
    replaceFile(path, text);
  } catch (error) {
    const words = writeFailure(error);
    if (words === undefined) throw error;
    console.error(words);
    return 1;
  }
  console.log([exportDone(shown, rows), hint].filter((line) => line !== '').join('\n'));
  return 0;
}
