import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { FileChange } from '../authoring/file-change.ts';
import { CannotEdit } from '../authoring/open-fields.ts';
import { errorsIn } from '../domain/issue.ts';
import type { Site } from '../domain/site.ts';
import { shownFolder, type Settings } from '../settings.ts';
import { mendFirst, privateNotRead, putBack } from '../words/en/terminal/changing.ts';
import { terminalReport } from './report/terminal.ts';
import { changesDone, openWorkspace, writeChanges } from './workspace.ts';

/** A workspace without errors. */
type SoundWorkspace = ReturnType<typeof openWorkspace> & { readonly site: Site };

/** Opens content that a command means to change; with errors in it, it says so and answers nothing. */
export function openSound(settings: Settings): SoundWorkspace | null {
  const workspace = openWorkspace(settings);
  const { site, report } = workspace;
  if (site) return { ...workspace, site };
  console.error(mendFirst(errorsIn(report.issues).length));
  return null;
}

/** What a command means to change, or nothing once it has said why a file cannot be changed. */
export function planned<Plan>(make: () => Plan): Plan | null {
  try {
    return make();
  } catch (error) {
    if (!(error instanceof CannotEdit)) throw error;
    console.error(error.message);
    return null;
  }
}

/** Writes changes to sound content, or says what they would have broken. Answers an exit code. */
export function applyChanges(settings: Settings, changes: readonly FileChange[]): number {
  const { mistakes } = writeChanges(settings, [], changes);
  if (mistakes.length > 0) {
    console.error(`${putBack}\n${terminalReport(mistakes)}`);
    return 1;
  }
  console.log(changesDone(settings, changes));
  return 0;
}

/** Says so when there are private files that were not read and may name what was changed. */
export function warnOfPrivate({ privateFolder, contentFolder }: Settings, id: string): void {
  const beside = join(dirname(contentFolder), 'private');
  if (privateFolder === null && existsSync(beside)) console.log(privateNotRead(shownFolder(beside, process.cwd()), id));
}
