import type { RoutineFile } from '../../domain/views/routine-files.ts';

const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

const names: Readonly<Record<RoutineFile, string>> = {
  deck: 'Slides (PowerPoint)',
  agenda: 'Agenda (Word)',
  notes: 'Sheet for notes (Word)',
};

/** The kinds of files as browsers name them. */
const types: Readonly<Record<RoutineFile, string>> = {
  deck: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  agenda: word,
  notes: word,
};

/** The files of a routine, as its page names them. */
export const files = { title: 'Files', names, types };
