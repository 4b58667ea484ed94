import { writeObjectives } from '../authoring/draft-objectives.ts';
import type { FileChange, Workspace } from '../authoring/file-change.ts';
import { CannotEdit } from '../authoring/open-fields.ts';
import { errorsIn } from '../domain/issue.ts';
import type { Site } from '../domain/site.ts';
import { draftOf, draftRefusal, privateFacts, type Draft } from '../domain/views/draft.ts';
import type { Settings } from '../settings.ts';
import { mendFirst } from '../words/en/terminal/changing.ts';
import { words } from '../words/words.ts';
import { readArguments, WrongUse } from './arguments.ts';
import { draftReport, leftOutReport } from './report/draft.ts';
import { terminalReport } from './report/terminal.ts';
import { changesDone, openWorkspace, writeChanges } from './workspace.ts';

/** Proposes the agenda of a routine that is being prepared; with `--write` it puts what is not there yet into the routine's file. */
export function draft(args: readonly string[]): Promise<number> {
  const { settings, values, positionals } = readArguments(args, { write: { type: 'boolean' } }, 1);
  const [id] = positionals;
  if (id === undefined) throw new WrongUse('Say of which routine, by the name of its folder.');
  const whole = openWorkspace(settings);
  if (!whole.site) return refuse(mendFirst(errorsIn(whole.report.issues).length));
  const routine = whole.site.routines.get(id);
  if (!routine) return refuse(`${words.draftUnknown(whole.site, id)}${settings.privateFolder ? '' : ' One in private/ needs --internal.'}`);

  // What is public is drafted from what is public: private/ is not even read for it.
  const open = routine.internal || settings.privateFolder === null ? whole : openWorkspace({ ...settings, privateFolder: null });
  const [site, own] = [open.site, open.site?.routines.get(id)];
  if (!site || !own) return refuse(mendFirst(errorsIn(open.report.issues).length));
  const refusal = draftRefusal(own);
  if (refusal !== null) return refuse(words.draftRefused(own, refusal));

  const proposal = draftOf(site, own);
  console.log(draftReport(site, proposal));
  if (open !== whole) printLeftOut(whole.site, draftOf(whole.site, routine));
  return finish(settings, open, proposal, values.write ?? false);
}

function printLeftOut(site: Site, withPrivate: Draft): void {
  const facts = privateFacts(withPrivate);
  if (facts.length > 0) console.log(`\n${leftOutReport(site, withPrivate, facts)}`);
}

/** Writes what is proposed, or says how to. */
function finish(settings: Settings, workspace: Workspace, proposal: Draft, write: boolean): Promise<number> {
  const { source, internal } = proposal.routine;
  try {
    const made = writeObjectives(workspace, proposal);
    if (!made) console.log(`\n${source.file} has all these parts already. Nothing is written.`);
    else if (write) {
      const changes: FileChange[] = [{ ...made, root: internal ? 'private' : 'content' }];
      const { mistakes } = writeChanges(settings, [], changes);
      if (mistakes.length > 0) return refuse(`${terminalReport(mistakes)}\n\nNothing was written.`);
      console.log(`\n${changesDone(settings, changes)}\n\nRead it through, and change what you know better.`);
    } else console.log(`\nNothing is written yet. With --write the proposal goes into ${source.file}; what is there already stays.`);
    return Promise.resolve(0);
  } catch (error) {
    if (!(error instanceof CannotEdit)) throw error;
    return refuse(`${source.file} cannot be changed. ${error.message}`);
  }
}

function refuse(why: string): Promise<number> {
  console.error(why);
  return Promise.resolve(1);
}
