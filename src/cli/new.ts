import { mkdirSync } from 'node:fs';
import { forms } from '../authoring/new/all.ts';
import { CannotMake, type Answers, type Form, type Question } from '../authoring/new/form.ts';
import type { FileChange, Workspace } from '../authoring/file-change.ts';
import { idFromTitle } from '../authoring/id-from-title.ts';
import { CannotEdit } from '../authoring/open-fields.ts';
import { errorsIn, issue } from '../domain/issue.ts';
import { flawOfName } from '../domain/rules/names.ts';
import type { Day } from '../schemas/day.ts';
import { isPrivateKind, kindNames } from '../schemas/kinds.ts';
import { todayIn, type Settings } from '../settings.ts';
import { mendFirst } from '../words/en/terminal/changing.ts';
import { messageOf } from '../words/en/messages.ts';
import { didYouMean } from '../words/en/lists.ts';
import { readArguments, settingsIn, WrongUse } from './arguments.ts';
import { ask, askId, canAsk, NoAnswer } from './ask.ts';
import { terminalReport } from './report/terminal.ts';
import { changesDone, FileStands, openWorkspace, writeChanges } from './workspace.ts';

/** Makes a new thing from options, and at a terminal from answers; it never takes the place of a file. */
export async function makeNew(args: readonly string[]): Promise<number> {
  const [name, ...given] = args;
  if (name === undefined) {
    console.log(listOfForms());
    return 2;
  }
  const form = Object.hasOwn(forms, name) ? forms[name] : undefined;
  if (!form) throw new WrongUse(`There is no kind "${name}".${didYouMean(name, Object.keys(forms), 'There are')}`);
  // What is for the team alone has no other place.
  const isPrivate = kindNames.some((kind) => kind === name && isPrivateKind(kind));
  const rest = isPrivate ? ['--internal', ...given] : given;
  const settings = settingsIn(rest);
  if (isPrivate && settings.privateFolder !== null) mkdirSync(settings.privateFolder, { recursive: true });
  if (rest.includes('--help') || rest.includes('-h')) return sayOptions(form, name, settings);
  try {
    return await make(form, name, rest, settings);
  } catch (error) {
    if (error instanceof NoAnswer) return say('Nothing was written.');
    if (error instanceof FileStands) return say(`"${error.message}" is there already. Nothing was written.`);
    if (error instanceof CannotMake || error instanceof CannotEdit) return say(error.message);
    throw error;
  }
}

async function make(form: Form, name: string, args: readonly string[], settings: Settings): Promise<number> {
  const workspace = openWorkspace(settings);
  const { issues } = workspace.report;
  if (form.needsSite && !workspace.site) {
    console.error(mendFirst(errorsIn(issues).length));
    return 1;
  }
  const today = todayFor(workspace, settings);
  const known = form.questions(workspace, today, {});
  const options = Object.fromEntries(known.map((question) => [question.name, { type: 'string' } as const]));
  const { values, positionals } = readArguments(args, options, 1);
  judgeId(positionals[0] ?? '');
  const answers = await gather(form, workspace, today, values as Answers, positionals[0] === undefined ? [] : named(form));
  const id = positionals[0] ?? (await idFor(form, name, answers));
  judgeId(id);
  const made = form.make(workspace, id, answers, today);
  // With --internal a new thing belongs to the team alone, until it is published.
  const root = settings.privateFolder === null ? 'content' : 'private';
  const changes = made.changes.map((change): FileChange => (change.kind === 'create' ? { ...change, root } : change));
  const { mistakes } = writeChanges(settings, issues, changes);
  if (mistakes.length > 0) {
    console.error(`${terminalReport(mistakes)}\n\nNothing was written. Give other answers.`);
    return 1;
  }
  console.log([changesDone(settings, changes), ...made.next].join('\n'));
  return 0;
}

/** Today where the district is, as on its site. */
function todayFor({ entries }: Workspace, settings: Settings): Day {
  return todayIn(settings, entries.get('site', 'site')?.fields);
}

/** Refuses a name that no file can have. */
function judgeId(id: string): void {
  for (const name of id === '' ? [] : id.split('/')) {
    const why = flawOfName(name);
    if (why !== undefined) throw new WrongUse(messageOf(issue('file-name', '', { line: 1, column: 1 }, { name, why })));
  }
}

/** The question that a name after the kind answers already. */
function named(form: Form): string[] {
  return form.titled === null ? ['strategy'] : [];
}

/** Every answer: those given, those asked for, and what is usual. */
async function gather(
  form: Form,
  workspace: Parameters<Form['questions']>[0],
  today: Day,
  given: Answers,
  answered: readonly string[],
): Promise<Answers> {
  const answers: Record<string, string | undefined> = { ...given };
  const seen = new Set(answered);
  for (;;) {
    const open = form.questions(workspace, today, answers).filter(({ name }) => !seen.has(name) && answers[name] === undefined);
    const [question] = open;
    if (!question) return answers;
    seen.add(question.name);
    if (question.asks !== '' && canAsk()) answers[question.name] = await ask(question);
    else if (question.usual !== undefined) answers[question.name] = question.usual;
    else if (question.needed && !question.name.includes(' ')) throw new WrongUse(missing(open));
  }
}

function missing(open: readonly Question[]): string {
  const names = open
    .filter(({ needed, usual, name }) => needed && usual === undefined && !name.includes(' '))
    .map(({ name }) => `--${name}`);
  return `${names.join(', ')} ${names.length === 1 ? 'is' : 'are'} missing.`;
}

async function idFor(form: Form, name: string, answers: Answers): Promise<string> {
  if (name === 'site') return '';
  const chosen = form.titled === null ? answers['strategy'] : undefined;
  if (chosen !== undefined) return chosen;
  const title = form.titled === null ? undefined : answers[form.titled];
  const usual = title === undefined ? undefined : idFromTitle(title);
  if (canAsk()) return askId(name, usual);
  if (usual) return usual;
  throw new WrongUse(`Write its id after "${name}"${name === 'routine' ? ', as in 2026-12-10-winter-stocktake' : ''}.`);
}

/** Tells which options a kind has. */
function sayOptions(form: Form, name: string, settings: Settings): number {
  const workspace = openWorkspace(settings);
  const lines = form.questions(workspace, todayFor(workspace, settings), {}).map(({ name: option, asks, needed, usual, several }) => {
    const more = [
      needed && usual === undefined ? 'needed' : '',
      several ? 'several with commas' : '',
      usual === undefined ? '' : `else ${usual}`,
    ];
    const notes = more.filter((note) => note !== '').join(', ');
    return `  --${option.padEnd(14)}${asks}${notes === '' ? '' : ` (${notes})`}`.trimEnd();
  });
  console.log([`stocktake new ${name} makes ${form.does}.`, ...lines].join('\n'));
  return 0;
}

function say(sentence: string): number {
  console.error(sentence);
  return 1;
}

function listOfForms(): string {
  const lines = Object.entries(forms).map(([name, { does }]) => `  stocktake new ${name.padEnd(10)}${does}`);
  return ['What is it?', ...lines].join('\n');
}
