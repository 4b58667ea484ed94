import { chmodSync, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { build as buildAstro } from 'astro';
import { pagesLimits } from '../domain/pages-limits.ts';
import { fillSlot } from '../reader/slot.ts';
import { baseOf, shownFolder, type Settings } from '../settings.ts';
import { noDatesOfChange } from '../words/en/terminal/history.ts';
import { privateTracked } from '../words/en/terminal/publish.ts';
import { nobodyFollows, pagesLimitWarning } from '../words/en/terminal/publishing.ts';
import { formatIn, readArguments } from './arguments.ts';
import { inlineConfig, root } from './astro.ts';
import { bytesUnder } from './folder-size.ts';
import { readHistory } from './history.ts';
import { showPaperProgress } from './paper-progress.ts';
import { buildReporters } from './report/build-reporters.ts';
import { mayBePublic, trackedPrivate } from './tracked-private.ts';

/** Checks the content, builds the site beside the output folder and renames it over at the end: a failure leaves the old site as it was. */
export async function build(args: readonly string[]): Promise<number> {
  const { settings, values } = readArguments(args, { format: { type: 'string', default: 'terminal' } }, 0);
  const reporter = formatIn(buildReporters, values.format);
  const history = readHistory(settings);
  const { report } = await fillSlot(
    settings,
    history.then(({ changed }) => changed),
  );
  reporter.content(report);
  if (!report.site) return 1;
  const exposed = settings.privateFolder === null && mayBePublic(report.site) ? await trackedPrivate(settings) : [];
  if (exposed.length > 0) {
    reporter.warn(privateTracked('private', exposed));
    return 1;
  }

  const shown = shownFolder(settings.outFolder, process.cwd());
  const { fresh, cache, cleanUp } = workingFolders(settings.outFolder);
  // Astro renders from files in the output or the current folder, and these must find node_modules.
  process.chdir(root);
  // Whatever the environment calls this: only under this name do pages have their policy and their search.
  process.env['NODE_ENV'] = 'production';
  const { settings: site } = report.site;
  const { unknown } = await history;
  if (unknown !== null) reporter.warn(noDatesOfChange[unknown]);
  const papers = showPaperProgress();
  let papersSaid: string | null = null;
  try {
    await buildAstro(inlineConfig({ outDir: fresh, cacheDir: cache, base: baseOf(settings, site), url: settings.url ?? site.url }));
    chmodSync(fresh, 0o755);
    replaceFolder(settings.outFolder, fresh);
  } catch (error) {
    console.error(`The site could not be built, and ${shown}/ stays as it was. This is a fault of Stocktake, not of your content:`);
    console.error(error instanceof Error ? error.message : String(error));
    return 1;
  } finally {
    papersSaid = papers();
    cleanUp();
  }
  if (papersSaid !== null) console.log(papersSaid);
  if (!report.site.internal) for (const text of publishingRemarks(settings, site.url)) reporter.warn(text);
  console.log(`${shown}/ is ready. Look at it with: npx stocktake preview`);
  return 0;
}

/** What somebody should know before this site is published. */
function publishingRemarks({ outFolder, url }: Settings, ownUrl: string | undefined): string[] {
  const limits = pagesLimits({ bytes: bytesUnder(outFolder), seconds: process.uptime() });
  return [...limits.map(pagesLimitWarning), ...((url ?? ownUrl) === undefined ? [nobodyFollows] : [])];
}

/** A folder to build in, beside the output so that renaming is enough, and one for Astro's cache; both go when the build ends or is stopped. */
function workingFolders(outFolder: string): { readonly fresh: string; readonly cache: string; readonly cleanUp: () => void } {
  mkdirSync(dirname(outFolder), { recursive: true });
  const fresh = mkdtempSync(join(dirname(outFolder), `.${basename(outFolder)}-`));
  const cache = `${fresh}-cache`;
  const stop = (): void => {
    cleanUp();
    process.exit(130);
  };
  const cleanUp = (): void => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.off(signal, stop);
    for (const folder of [fresh, cache]) rmSync(folder, { recursive: true, force: true });
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, stop);
  return { fresh, cache, cleanUp };
}

/** Puts one folder in the place of another; the old one is removed only when the new one stands. */
function replaceFolder(target: string, fresh: string): void {
  const old = `${fresh}-old`;
  const hadOld = existsSync(target);
  if (hadOld) renameSync(target, old);
  try {
    renameSync(fresh, target);
  } catch (error) {
    if (hadOld) renameSync(old, target);
    throw error;
  }
  rmSync(old, { recursive: true, force: true });
}
