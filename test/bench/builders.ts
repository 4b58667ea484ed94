import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { eleventyCommand, eleventyProject, installEleventy } from './eleventy.ts';
import { measure, type Measure } from './measure.ts';
import { emptyCaches } from './workspace.ts';

/**
 * One of those that take turns. `floor` is the least for a build, and `parsing` for a check. `office` is ours with decks and Word files, the
 * first time and with all of them kept.
 */
export type BuilderName = 'stocktake' | 'floor' | 'eleventy' | 'office' | 'office again' | 'check' | 'parsing';

/** Builds one district's site from nothing, or only checks it. */
export interface Builder {
  readonly name: BuilderName;
  /** Where its site goes; what only checks writes none. */
  readonly outFolder: string | null;
  run(): Measure;
}

/** The day all sites are made for. */
export const today = '2026-11-22';

/** What checks one district, in the order of turns. */
export function checkersOf(contentFolder: string, copy: string): Builder[] {
  return [
    { name: 'check', outFolder: null, run: () => runCheck(copy, contentFolder) },
    { name: 'parsing', outFolder: null, run: () => measure({ args: ['parsing.mjs', contentFolder], folder: copy }) },
  ];
}

/** What builds from copies of ours: of pages and text files alone, and with decks and Word files. */
export interface Copies {
  readonly plain: string;
  readonly office: string;
}

/** The builders of one district, in the order of their turns. The floor writes what ours has made, so it comes after it. */
export function buildersOf(folder: string, contentFolder: string, { plain: copy, office }: Copies, withEleventy: boolean): Builder[] {
  const [ours, floor, whole] = [join(folder, 'ours'), join(folder, 'floor'), join(folder, 'office')];
  const stocktake: Builder = { name: 'stocktake', outFolder: ours, run: () => runOurs(copy, contentFolder, ours) };
  const least: Builder = { name: 'floor', outFolder: floor, run: () => runFloor(copy, contentFolder, ours, floor) };
  return [
    stocktake,
    least,
    ...(withEleventy ? [eleventy(folder, contentFolder)] : []),
    { name: 'office', outFolder: whole, run: () => runOurs(office, contentFolder, whole) },
    { name: 'office again', outFolder: whole, run: () => runOurs(office, contentFolder, whole, 'kept') },
  ];
}

/** Stops unless the content has no issue at all: what is refused or reported is no ordinary build. */
export function expectFlawless(copy: string, contentFolder: string): void {
  const { complaints } = runCheck(copy, contentFolder);
  if (complaints !== '') throw new Error(`The content that was made has issues:\n${complaints.slice(0, 2000)}`);
}

function runCheck(copy: string, contentFolder: string): Measure {
  return measure({
    args: ['src/cli/stocktake.mjs', 'check', '--content', contentFolder],
    folder: copy,
    environment: { TODAY: today },
  });
}

function runOurs(copy: string, contentFolder: string, out: string, caches: 'kept' | 'empty' = 'empty'): Measure {
  if (caches === 'empty') emptyCaches(copy);
  return measure({
    // As `npm run build` does: a smaller young heap costs no time and saves a tenth of the memory, and so does an old one that grows slowly.
    args: [
      '--max-semi-space-size=8',
      '--heap-growing-percent=60',
      'src/cli/stocktake.mjs',
      'build',
      '--content',
      contentFolder,
      '--out',
      out,
    ],
    folder: copy,
    environment: { TODAY: today },
  });
}

/** The floor's loading of the bytes is not its work: its seconds are without it. */
function runFloor(copy: string, contentFolder: string, site: string, out: string): Measure {
  const whole = measure({ args: ['floor.mjs', contentFolder, site, out], folder: copy });
  const { loading } = JSON.parse(whole.output) as { loading: Pick<Measure, 'seconds' | 'processorSeconds'> };
  const { seconds, processorSeconds } = loading;
  return { ...whole, seconds: whole.seconds - seconds, processorSeconds: whole.processorSeconds - processorSeconds };
}

function eleventy(folder: string, contentFolder: string): Builder {
  const project = eleventyProject(join(folder, 'eleventy'), contentFolder, installEleventy());
  const outFolder = join(folder, 'eleventy-out');
  const environment = { OUT: outFolder, TODAY: today };
  return { name: 'eleventy', outFolder, run: () => measure({ args: eleventyCommand, folder: project, environment }) };
}

/** One turn, from an empty output folder. */
export function turn(builder: Builder): Measure {
  if (builder.outFolder !== null) rmSync(builder.outFolder, { recursive: true, force: true });
  return builder.run();
}
