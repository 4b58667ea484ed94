import type { NotesProblem, NotesReport, ReadStep, SheetPoint } from '../../../domain/notes-import.ts';
import type { Routine, Site } from '../../../domain/site.ts';
import type { WordFlaw } from '../../../domain/word-document.ts';
import { nearest } from '../../nearest.ts';
import { shortDay } from '../days.ts';
import { and, or } from '../lists.ts';
import { noteRowTitle, noteSheet, sheetMark, topicHead } from '../note-sheet.ts';
import { countOf } from '../numbers.ts';
import { nameOf } from '../people.ts';
import { routineTitle } from '../routines.ts';
import { shownText } from '../shown.ts';

/** Why a file cannot be read as a sheet for notes, and what to do. */
export function wordFlawWords(flaw: WordFlaw): string {
  switch (flaw.kind) {
    case 'no-file':
      return 'There is no such file.';
    case 'folder':
      return 'This is a folder. Name the file in it.';
    case 'unreadable':
      return 'This file cannot be read.';
    case 'not-word':
      return 'This is not a Word file. Save it as .docx first.';
    case 'old-or-locked':
      return 'This file has a password, or is of an old version of Word. Save it as .docx without a password.';
    case 'damaged':
      return 'This file is damaged. Open it in Word and save it again.';
    case 'macros':
      return 'This file has macros, and our sheets have none. Copy your notes into a sheet from the routine’s page.';
    case 'doctype':
      return 'This file has parts that no Word file needs, and that could do harm. Copy your notes into a sheet from the routine’s page.';
    case 'outside':
      return 'This file fetches something from elsewhere, such as a template or a linked picture. Remove that, or copy your notes into a sheet from the routine’s page.';
    case 'too-large':
      return `This file is larger than ${flaw.limit / 1_000_000} MB. Remove its pictures, or copy your notes into a new sheet.`;
  }
}

/** A Word file, but none of our sheets. */
export const notASheet: string = 'This is not a sheet for notes. Take "notes.docx" from the routine’s page, and write in it.';

/** A sheet of ours whose last line is gone. */
export const noRoutineNamed: string = `The line "${sheetMark}" is gone. Say which routine it is with --routine.`;

/** A sheet that names a routine which is not there. */
export function unknownRoutine(named: string): string {
  return `It belongs to "${shownText(named)}", and there is no such routine. Say which it is with --routine, and correct the last line of the sheet.`;
}

/** A sheet of another routine than was stated. */
export function otherRoutine(named: string, stated: Routine): string {
  return `It belongs to "${shownText(named)}", not to "${stated.id}". Leave out --routine, or correct the last line of the sheet.`;
}

/** What would become of a sheet, a line for each fact. */
export function notesPreview(site: Site, file: string, report: NotesReport): string[] {
  const { routine, added, steps, known, unplaced, pictures } = report;
  return [
    `${file}: notes for "${routineTitle(routine)}" (${routine.source.file})`,
    ...pointLines(added),
    ...stepLines(site, steps),
    ...(known === 0 ? [] : ['', `${countOf(known, 'line')} of the sheet ${known === 1 ? 'is' : 'are'} in the routine already.`]),
    ...(unplaced.length === 0 ? [] : ['', 'No place was found for these. They are not written; add them by hand:']),
    ...unplaced.map(({ place, text }) => `  ${place === '' ? '' : `${shownText(place, 60)}: `}${shownText(text, 400)}`),
    ...(pictures === 0 ? [] : ['', `${countOf(pictures, 'picture')} cannot be read here. Add ${pictures === 1 ? 'it' : 'them'} by hand.`]),
  ];
}

function pointLines(added: readonly SheetPoint[]): string[] {
  const bySubject = Map.groupBy(added, (point) => point.about);
  return [...bySubject].flatMap(([about, points]) => [
    '',
    noteRowTitle({ about, notes: new Map(), decisions: [] }),
    ...[...Map.groupBy(points, ({ topic }) => topic)].flatMap(([topic, own]) => [
      `  ${topicTitle(topic)}`,
      ...own.map(({ text }) => `    + ${shownText(text, 400)}`),
    ]),
  ]);
}

function topicTitle(topic: SheetPoint['topic']): string {
  if (topic === 'decision') return noteSheet.decisions;
  return topic === 'other' ? noteSheet.others : topicHead(topic);
}

function stepLines(site: Site, steps: readonly ReadStep[]): string[] {
  if (steps.length === 0) return [];
  return [
    '',
    noteSheet.nextSteps,
    ...steps.map((step) => {
      const promise = [nameOf(site, step.owner), step.due === undefined ? '' : shortDay(step.due)].filter((part) => part !== '');
      return `    + ${shownText(step.text, 400)} (${promise.join(', ')})`;
    }),
  ];
}

/** What is wrong with a next step of a sheet, and what to do. */
export function notesProblem(problem: NotesProblem): string {
  const step = `Next step "${shownText(problem.step, 80)}":`;
  switch (problem.kind) {
    case 'no-text':
      return `A next step with "${shownText(problem.step, 80)}" does not say what is to be done. Write it in the first column.`;
    case 'no-owner':
      return `${step} it has no owner. Write one name.`;
    case 'no-due':
      return `${step} it has no day. Write when it is due.`;
    case 'no-id':
      return `${step} it has no letter or digit. Write what is to be done.`;
    case 'unknown-person': {
      const near = nearest(problem.found, problem.known);
      return `${step} there is nobody called "${shownText(problem.found)}" in people.yaml.${near === undefined ? '' : ` Did you mean "${near}"?`}`;
    }
    case 'several-people':
      return `${step} "${shownText(problem.found)}" may be more than one person. Write ${or(problem.ids)}.`;
    case 'not-a-day':
      return `${step} "${shownText(problem.found)}" is not a day as 12 March 2027 or 2027-03-12. If all days are written in this way, say so with --dates mm/dd/yyyy or --dates dd.mm.yyyy.`;
    case 'no-such-day':
      return `${step} "${shownText(problem.found)}" is not a day of the calendar.`;
    case 'differs':
      return `${step} it is written already with another "${problem.field}": "${shownText(problem.was)}", not "${shownText(problem.found)}". If it was wrong, correct the routine’s file; if it changed later, say so under "followUps" of a later routine.`;
  }
}

/** What a person may do after looking at the preview. */
export function notesAdvice({ added, steps }: NotesReport, blocked: boolean): string {
  if (blocked) return 'Nothing was written. Mend these in the sheet, or leave those next steps out with --skip.';
  if (added.length + steps.length === 0) return 'There is nothing new to write.';
  return `Nothing is written yet. To write ${newThings(added.length, steps.length)}, add --write.`;
}

/** What was written where. */
export function notesDone({ added, steps, routine }: NotesReport): string {
  return `Written to ${routine.source.file}: ${newThings(added.length, steps.length)}. Read it through, then run "npx stocktake check".`;
}

function newThings(points: number, steps: number): string {
  return and(
    [points > 0 ? countOf(points, 'new line') : '', steps > 0 ? countOf(steps, 'new next step') : ''].filter((part) => part !== ''),
  );
}
