import type { Entry } from '../../domain/entry.ts';
import type { NotesReport, SheetPoint } from '../../domain/notes-import.ts';
import { linesAbove } from '../../domain/prose-lines.ts';
import type { Routine, Site } from '../../domain/site.ts';
import type { WordDocument } from '../../domain/word-document.ts';
import type { DateForm } from '../date-form.ts';
import { withFields } from '../entries.ts';
import type { FileChange, Workspace } from '../file-change.ts';
import { rootOf } from '../file-change.ts';
import { plainWords } from '../import-values.ts';
import { addNotes, type NewNotes } from './add-notes.ts';
import { readSheet } from './read-sheet.ts';
import { readSteps } from './read-steps.ts';

/** What an import of notes would do to its routine's file; no change where there is nothing new. */
export interface NotesImport {
  readonly report: NotesReport;
  readonly change: FileChange | null;
}

/** Reads a filled-in sheet for its routine: only what is new is added, and nothing that stands there is changed or taken away. */
export function importNotes(
  site: Site,
  workspace: Workspace,
  routine: Routine,
  document: WordDocument,
  form: DateForm | null,
): NotesImport {
  const reading = readSheet(site, routine, document);
  const added = reading.points.filter(isNewTo(site, routine));
  const { steps, known, problems } = readSteps(site, routine, reading.steps, form);
  const report: NotesReport = {
    routine,
    added,
    steps,
    known: known + reading.points.length - added.length,
    unplaced: reading.unplaced,
    problems,
    pictures: document.pictures,
  };
  const entry = workspace.entries.get('routine', routine.id);
  const isEmpty = added.length === 0 && steps.length === 0;
  return { report, change: entry && !isEmpty ? changeOf(workspace, entry, report) : null };
}

function changeOf(workspace: Workspace, entry: Entry<'routine'>, { added, steps }: NotesReport): FileChange {
  const decisions = added.flatMap(({ about, topic, text }) =>
    topic === 'decision' ? [{ text, ...(about === null ? {} : { [about.kind]: about.id }) }] : [],
  );
  const text = withFields(entry, workspace.textOf(entry), (fields) => {
    if (decisions.length > 0) fields.append(['decisions'], ...decisions);
    if (steps.length > 0) fields.append(['nextSteps'], ...steps.map((step) => ({ ...step })));
  });
  const notes = newNotes(added);
  const { path } = entry.source;
  return { kind: 'edit', root: rootOf(entry), path, text: notes.length > 0 ? addNotes(text, path, notes) : text };
}

/** Points by what they are about and their topic, in the order of the sheet. */
function newNotes(points: readonly SheetPoint[]): NewNotes[] {
  const found: { about: SheetPoint['about']; topic: NewNotes['topic']; texts: string[] }[] = [];
  for (const { about, topic, text } of points) {
    if (topic === 'decision') continue;
    const same = found.find((one) => one.about === about && one.topic === topic);
    if (same) same.texts.push(text);
    else found.push({ about, topic, texts: [text] });
  }
  return found;
}

/** Tells points that a routine does not have yet; one that stands in a sheet twice is new once. */
function isNewTo(site: Site, { notes, fields, body }: Routine): (point: SheetPoint) => boolean {
  const keyOf = (about: string, topic: string | null, text: string): string => [about, topic ?? 'other', plainWords(text)].join('\n');
  const seen = new Set([
    ...linesAbove(body).map((line) => keyOf('', 'other', line)),
    ...notes.flatMap(({ about, parts }) =>
      parts.flatMap(({ topic, items }) =>
        items.flatMap((item) => [item, ...item.split('\n')].map((line) => keyOf(topic === null ? '' : idOf(about), topic, line))),
      ),
    ),
    ...(fields.decisions ?? []).map(({ text, strategy, goal }) =>
      keyOf(idOf(site.strategies.get(strategy ?? '') ?? site.goals.get(goal ?? '') ?? null), 'decision', text),
    ),
  ]);
  return ({ about, topic, text }) => {
    const key = keyOf(idOf(about), topic, text);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  };
}

function idOf(about: SheetPoint['about']): string {
  return about === null ? '' : `${about.kind} ${about.id}`;
}
