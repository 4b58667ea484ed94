import { existsSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { build as buildAstro } from 'astro';
import { fillSlot } from '../reader/slot.ts';
import { baseOf, shownFolder, type Settings } from '../settings.ts';
import { inlineConfig } from './astro.ts';
import { terminalReport } from './report/terminal.ts';

/** Checks the content, builds the site beside the output folder and renames it over at the end: a failure leaves the old site as it was. */
export async function build(settings: Settings): Promise<number> {
  const { report } = fillSlot(settings);
  if (report.issues.length > 0) console.error(terminalReport(report.issues));
  if (!report.site) return 1;

  const { outFolder } = settings;
  const shown = shownFolder(outFolder, process.cwd());
  const fresh = mkdtempSync(join(dirname(outFolder), `.${basename(outFolder)}-`));
  try {
    await buildAstro(
      inlineConfig({ outDir: fresh, base: baseOf(settings, report.site.settings), url: settings.url ?? report.site.settings.url }),
    );
    replaceFolder(outFolder, fresh);
  } catch (error) {
    rmSync(fresh, { recursive: true, force: true });
    console.error(`The site could not be built, and ${shown}/ stays as it was. This is a fault of Stocktake, not of your content:`);
    console.error(error instanceof Error ? error.message : String(error));
    return 1;
  }
  console.log(`${shown}/ is ready. Look at it with: npx stocktake preview`);
  return 0;
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
