import { closingOf, type Closing } from '../authoring/close/record-file.ts';
import { buildSite } from '../domain/build-site.ts';
import { errorsIn, type Issue } from '../domain/issue.ts';
import { isOfRecord } from '../domain/rules/records.ts';
import type { Routine, Site } from '../domain/site.ts';
import { incomplete } from '../domain/views/closing.ts';
import { circumstancesOf } from '../reader/check-content.ts';
import type { Settings } from '../settings.ts';
import { mendFirst } from '../words/en/terminal/changing.ts';
import * as say from '../words/en/terminal/close.ts';
import { readArguments, WrongUse } from './arguments.ts';
import { applyChanges } from './change-content.ts';
import { terminalReport } from './report/terminal.ts';
import { openWorkspace } from './workspace.ts';

type Workspace = ReturnType<typeof openWorkspace>;

/** Writes the record of a held routine: what other files say of it today, so that its pages and files stay as they are. */
export function close(args: readonly string[]): Promise<number> {
  return Promise.resolve(closeNow(args));
}

function closeNow(args: readonly string[]): number {
  const { settings, values, positionals } = readArguments(args, { again: { type: 'boolean' }, anyway: { type: 'boolean' } }, 1);
  const [id] = positionals;
  if (id === undefined) throw new WrongUse(say.closeNeeds);
  const whole = openWorkspace(settings);
  const entry = whole.entries.get('routine', id);
  if (!entry && !whole.entries.has('routine', id))
    return refuse(say.closeUnknown(id, whole.entries.ids('routine'), settings.privateFolder !== null));
  // What is public is closed with what is public: private/ is not even read for it.
  const own: Settings = entry?.internal === true ? settings : { ...settings, privateFolder: null };
  const workspace = own.privateFolder === settings.privateFolder ? whole : openWorkspace(own);
  const site = siteToClose(own, workspace, id);
  const routine = site?.routines.get(id);
  if (!site || !routine) return 1;
  if (routine.fields.status !== 'held') return refuse(say.closeNotHeld(routine));
  if (values.anyway !== true && !isComplete(routine, workspace.report.issues)) return 1;
  return write(own, workspace, closingOf(workspace, site, routine), { routine, again: values.again === true });
}

/** The site, which only the record of this routine may contradict; otherwise it says what to mend. */
function siteToClose(settings: Settings, { report, entries, site }: Workspace, id: string): Site | null {
  if (site) return site;
  const errors = errorsIn(report.issues);
  const others = errors.filter((issue) => !isOfRecord(issue) || issue.facts.routine !== id);
  if (others.length === 0) return buildSite(entries, circumstancesOf(settings, entries.get('site', 'site')?.fields));
  const inside = others.filter(({ file }) => file.includes(`/routines/${id}/`));
  console.error(inside.length > 0 ? `${terminalReport(inside)}\n` : '');
  console.error(mendFirst(others.length));
  return null;
}

function isComplete(routine: Routine, found: readonly Issue[]): boolean {
  const missing = incomplete(routine, found);
  if (!missing) return true;
  console.error(say.closeMissing(routine));
  for (const strategy of missing.unrated) console.error(`- ${say.closeUnrated(routine, strategy)}`);
  if (missing.issues.length > 0) console.error(terminalReport(missing.issues));
  console.error(say.closeAnyway);
  return false;
}

function write(
  settings: Settings,
  { report }: Workspace,
  closing: Closing,
  { routine, again }: { routine: Routine; again: boolean },
): number {
  if (closing.is === 'same') {
    console.log(say.closedAlready(routine.id, closing.record));
    return 0;
  }
  if (closing.is === 'first') {
    if (applyChanges(settings, [closing.change]) > 0) return 1;
    console.log(`${say.recordHolds(closing.record)}\n${say.closedNow}`);
    return 0;
  }
  const differing = report.issues.filter((issue) => isOfRecord(issue) && issue.facts.routine === routine.id);
  if (differing.length > 0) console.log(terminalReport(differing));
  for (const line of say.recordGrows(closing.before, closing.record)) console.log(line);
  const { closed } = closing.before;
  const isSaid = (routine.fields.corrections ?? []).some(({ on }) => on >= closed);
  if (differing.some(({ rule }) => rule === 'record-differs') && !isSaid) return refuse(say.closeUncorrected(routine, closing.before));
  if (!again) return refuse(say.closeAgain);
  if (applyChanges(settings, [closing.change]) > 0) return 1;
  console.log(say.closedAgain);
  return 0;
}

function refuse(why: string): number {
  console.error(why);
  return 1;
}
