import { askRename } from '../authoring/rename/ask-rename.ts';
import { renameChanges } from '../authoring/rename/rename-changes.ts';
import { foldersCalled } from '../authoring/rename/renaming.ts';
import { afterRename, renamedTo, renameNeeds, renameRefused } from '../words/en/terminal/rename.ts';
import { readArguments, WrongUse } from './arguments.ts';
import { applyChanges, openSound, planned, warnOfPrivate } from './change-content.ts';
import { changesDone } from './workspace.ts';

/** Changes an id everywhere: its file, every reference and link, and the old one stays as an alias. */
export function rename(args: readonly string[]): Promise<number> {
  return Promise.resolve(renameNow(args));
}

function renameNow(args: readonly string[]): number {
  const { settings, values, positionals } = readArguments(args, { 'dry-run': { type: 'boolean' } }, 3);
  const [thing, old, now] = positionals;
  if (thing === undefined || old === undefined || now === undefined) throw new WrongUse(renameNeeds);
  const workspace = openSound(settings);
  if (!workspace) return 1;
  const answer = askRename(workspace, thing, old, now);
  if ('refusal' in answer) throw new WrongUse(renameRefused(answer.refusal));

  const { renaming } = answer;
  const changes = planned(() => renameChanges(workspace, renaming));
  if (!changes) return 1;
  const dryRun = values['dry-run'] === true;
  if (dryRun) console.log(changesDone(settings, changes, true));
  else if (applyChanges(settings, changes) > 0) return 1;
  console.log(renamedTo(renaming.thing, old, renaming.now, dryRun));
  const after = afterRename(renaming.thing, renaming.old, foldersCalled(workspace.entries, renaming));
  if (!dryRun) for (const line of after) console.log(line);
  warnOfPrivate(settings, old);
  return 0;
}
