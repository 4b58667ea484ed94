import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { errorsIn } from '../domain/issue.ts';
import type { ChangedFile } from '../domain/views/difference/changed-file.ts';
import { differenceBetween } from '../domain/views/difference.ts';
import { checkContent, type Report } from '../reader/check-content.ts';
import type { Settings } from '../settings.ts';
import { comparisonNotes } from '../words/en/difference.ts';
import { differenceParts, fileParts } from '../words/en/difference/parts.ts';
import { sitesForReader } from '../words/en/difference/values.ts';
import { readArguments, WrongUse } from './arguments.ts';
import { changedFiles } from './changed-files.ts';
import { CannotCompare } from './git.ts';
import { markdownDifference } from './report/difference-markdown.ts';
import { terminalDifference, type Comparison } from './report/difference-terminal.ts';
import { readRevision, writeRevision, type Revision } from './revision.ts';

const formats = { terminal: terminalDifference, markdown: markdownDifference } as const;

/** Tells what the working files change compared with a revision; errors in them, and a revision that cannot be read, answer 1. */
export async function diff(args: readonly string[]): Promise<number> {
  const options = { format: { type: 'string' }, 'merge-base': { type: 'boolean' } } as const;
  const { settings, values, positionals } = readArguments(args, options, 1);
  const [base = ''] = positionals;
  const format = formatOf(values.format ?? 'terminal');
  if (base === '') throw new WrongUse('Say what to compare with: a branch, a tag or the id of a commit, such as "main".');
  if (base.startsWith('-')) throw new WrongUse(`"${base}" is not a revision.`);
  if (settings.privateFolder) throw new WrongUse('A difference is for everybody to read, so it is told of public content alone.');
  try {
    const revision = await readRevision(settings.contentFolder, base, values['merge-base'] ?? false);
    const { before, files } = await readBefore(settings, revision);
    const now = checkContent(settings);
    console.log(formats[format](comparisonOf(base, revision, before, now, files)));
    return now.site ? 0 : 1;
  } catch (error) {
    if (!(error instanceof CannotCompare)) throw error;
    console.error(error.message);
    return 1;
  }
}

function formatOf(given: string): keyof typeof formats {
  if (given === 'terminal' || given === 'markdown') return given;
  throw new WrongUse(`"${given}" is not a format. Write terminal or markdown.`);
}

/** The content as it stood in a revision, and the files that are others now. It is read from a folder that is gone afterwards. */
async function readBefore(settings: Settings, revision: Revision): Promise<{ before: Report; files: readonly ChangedFile[] }> {
  const folder = mkdtempSync(join(tmpdir(), 'stocktake-'));
  const remove = (): void => rmSync(folder, { recursive: true, force: true });
  const stop = (): void => {
    remove();
    process.exit(130);
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, stop);
  try {
    const contentFolder = join(folder, basename(settings.contentFolder));
    await writeRevision(settings.contentFolder, revision, contentFolder);
    return { before: checkContent({ ...settings, contentFolder }, folder), files: changedFiles(contentFolder, settings.contentFolder) };
  } finally {
    remove();
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.off(signal, stop);
  }
}

function comparisonOf(base: string, revision: Revision, before: Report, now: Report, files: readonly ChangedFile[]): Comparison {
  const notes = [
    ...(revision.isAncestor ? [] : [comparisonNotes.notBelow(base)]),
    ...(revision.files.length === 0 ? [comparisonNotes.baseIsEmpty(base)] : []),
    ...(revision.files.length > 0 && !before.site ? [comparisonNotes.baseHasErrors(base, errorsIn(before.issues).length)] : []),
    ...(now.site ? [] : [comparisonNotes.nowHasErrors(errorsIn(now.issues).length)]),
  ];
  if (!before.site || !now.site) return { base, notes, parts: fileParts(files) };
  const sites = sitesForReader(before.site, now.site);
  return { base, notes, parts: differenceParts(sites, differenceBetween(before.site, now.site, files)) };
}
