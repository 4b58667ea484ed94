import { addresses, type Address } from '../addresses.ts';
import type { Routine } from '../site.ts';

/** A file that people take to a routine, or bring back from it. */
export type RoutineFile = 'deck' | 'agenda' | 'notes';

const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** The kinds of those files as browsers name them. */
export const mediaTypes: Readonly<Record<RoutineFile, string>> = {
  deck: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  agenda: word,
  notes: word,
};

/** The files of a routine that have something in them. A memo is read and nobody meets; nor does anybody in a routine that is not held. */
export function routineFiles({ id, fields, ratings }: Routine): readonly { readonly file: RoutineFile; readonly address: Address }[] {
  const { kind, status, objectives = [] } = fields;
  if (kind !== 'stocktake' || status === 'cancelled' || status === 'postponed') return [];
  const hasAgenda = objectives.length > 0;
  return [
    ...(hasAgenda || ratings.length > 0 ? [{ file: 'deck' as const, address: addresses.deck(id) }] : []),
    ...(hasAgenda ? [{ file: 'agenda' as const, address: addresses.agendaFile(id) }] : []),
    { file: 'notes', address: addresses.notesFile(id) },
  ];
}

/** Whether a routine has one of those files. */
export function hasFile(routine: Routine, file: RoutineFile): boolean {
  return routineFiles(routine).some((one) => one.file === file);
}
