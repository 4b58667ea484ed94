import { resolve } from 'node:path';
import type { DateForm } from '../authoring/date-form.ts';
import { importNotes, type NotesImport } from '../authoring/notes/import-notes.ts';
import { isSheet, routineOfSheet } from '../authoring/notes/read-sheet.ts';
import type { Routine, Site } from '../domain/site.ts';
import type { WordDocument } from '../domain/word-document.ts';
import { readWordFile } from '../reader/word/read-word.ts';
import { shownFolder, type Settings } from '../settings.ts';
import {
  notASheet,
  noRoutineNamed,
  notesAdvice,
  notesDone,
  notesPreview,
  notesProblem,
  otherRoutine,
  unknownRoutine,
  wordFlawWords,
} from '../words/en/terminal/import-notes.ts';
import { planned } from './change-content.ts';
import { openSite, routineNamed, type OpenSite } from './open-site.ts';
import { writeOrTell } from './write-or-tell.ts';

interface Stated {
  readonly routine?: string | undefined;
  readonly dates: DateForm | null;
  readonly skip: boolean;
  readonly write: boolean;
}

/** Shows what a filled-in sheet for notes says, and writes it into its routine when asked to. Answers an exit code. */
export function importSheet(settings: Settings, file: string, stated: Stated): number {
  const shown = shownFolder(resolve(file), process.cwd());
  const reading = readWordFile(resolve(file));
  if ('flaw' in reading) return refuse(`${shown}: ${wordFlawWords(reading.flaw)}`);
  const opened = openSite(settings);
  if (!opened) return 1;
  const routine = routineMeant(opened.site, reading.document, stated.routine);
  if (typeof routine === 'string') return refuse(`${shown}: ${routine}`);
  const made = planned(() => importNotes(opened.site, opened.workspace, routine, reading.document, stated.dates));
  return made ? answer(made, shown, stated, settings, opened) : 1;
}

/** The routine that the sheet names, or the one that was stated where its line is gone; or why there is none. */
function routineMeant(site: Site, document: WordDocument, stated: string | undefined): Routine | string {
  const named = routineOfSheet(document);
  if (named === null && !isSheet(document)) return notASheet;
  if (stated !== undefined) {
    const routine = routineNamed(site, stated);
    return named === null || named === routine.id ? routine : otherRoutine(named, routine);
  }
  if (named === null) return noRoutineNamed;
  return site.routines.get(named) ?? unknownRoutine(named);
}

function answer({ report, change }: NotesImport, shown: string, stated: Stated, settings: Settings, { site, issues }: OpenSite): number {
  console.log(notesPreview(site, shown, report).join('\n'));
  for (const problem of report.problems) console.error(notesProblem(problem));
  const blocked = report.problems.length > 0 && !stated.skip;
  if (blocked || !stated.write || !change) {
    console.log(`\n${notesAdvice(report, blocked)}`);
    return blocked ? 1 : 0;
  }
  if (!writeOrTell(settings, issues, [change])) return 1;
  console.log(`\n${notesDone(report)}`);
  return 0;
}

function refuse(why: string): number {
  console.error(why);
  return 1;
}
