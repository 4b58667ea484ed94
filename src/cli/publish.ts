import { publishRoutine } from '../authoring/publish-routine.ts';
import { errorsIn } from '../domain/issue.ts';
import { shownFolder } from '../settings.ts';
import { mendFirst } from '../words/en/terminal/changing.ts';
import * as say from '../words/en/terminal/publish.ts';
import { readArguments, WrongUse } from './arguments.ts';
import { terminalReport } from './report/terminal.ts';
import { changesDone, openWorkspace, writeChanges } from './workspace.ts';

/** Moves a routine from the private folder to the public one, after a preview of what becomes public. */
export function publish(args: readonly string[]): Promise<number> {
  return Promise.resolve(publishNow(args));
}

function publishNow(args: readonly string[]): number {
  const { settings, values, positionals } = readArguments(['--internal', ...args], { write: { type: 'boolean' } }, 1);
  const [id] = positionals;
  if (id === undefined) throw new WrongUse(say.publishNeeds);
  const { report, entries } = openWorkspace(settings);
  const errors = errorsIn(report.issues);
  if (errors.length > 0) return refuse(mendFirst(errors.length));
  const folder = shownFolder(settings.privateFolder ?? 'private', process.cwd());
  const { moves, people, ratings, kept } = publishRoutine(entries, id);
  if (moves.length === 0) return refuse(say.publishNothing(id, folder));
  const write = values.write === true;
  if (write) {
    const { mistakes } = writeChanges(settings, [], moves);
    if (mistakes.length > 0) return refuse(`${say.publishRefused}\n${terminalReport(mistakes)}`);
  }
  const lines = [changesDone(settings, moves, !write), ...say.publishTells(ratings, people), ...say.publishKeeps(kept, folder)];
  console.log([...lines, write ? say.published : say.publishPreview].join('\n'));
  return 0;
}

function refuse(why: string): number {
  console.error(why);
  return 1;
}
