import type { FileChange } from '../authoring/file-change.ts';
import type { Issue } from '../domain/issue.ts';
import type { Settings } from '../settings.ts';
import { terminalReport } from './report/terminal.ts';
import { writeChanges } from './workspace.ts';
import { writeFailure } from './write-failure.ts';

/** Writes changes of which each would pass the check, or none: then it says why, and answers false. `before` are the issues that were there. */
export function writeOrTell(settings: Settings, before: readonly Issue[], changes: readonly FileChange[]): boolean {
  try {
    const { mistakes } = writeChanges(settings, before, changes);
    if (mistakes.length === 0) return true;
    console.error(`${terminalReport(mistakes)}\n\nNothing was written.`);
  } catch (error) {
    const words = writeFailure(error);
    if (words === undefined) throw error;
    console.error(words);
  }
  return false;
}
