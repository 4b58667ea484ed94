import { addresses, type Address } from '../addresses.ts';
import type { Routine } from '../site.ts';
import { hasBoardReport } from './board-report.ts';
import { hasPacket } from './routine-packet.ts';

/** A file that people take to a routine, or bring back from it. */
export type RoutineFile = PaperKind | OfficeKind;

/** What is read on paper as it is. */
export type PaperKind = 'packet' | 'board-report' | 'briefing';

/** The slides, the agenda and the sheet for notes, which people go on writing in. */
export type OfficeKind = 'deck' | 'agenda' | 'notes';

const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** The kinds of those files as browsers name them. */
export const mediaTypes: Readonly<Record<RoutineFile, string>> = {
  packet: 'application/pdf',
  'board-report': 'application/pdf',
  briefing: 'application/pdf',
  deck: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  agenda: word,
  notes: word,
};

interface FileLink {
  readonly file: RoutineFile;
  readonly address: Address;
}

/** The files of a routine that have something in them. */
export function routineFiles(routine: Routine): readonly FileLink[] {
  return [
    ...(hasPacket(routine) ? [{ file: 'packet' as const, address: addresses.packetFile(routine.id) }] : []),
    ...(hasBoardReport(routine) ? [{ file: 'board-report' as const, address: addresses.boardReportFile(routine.id) }] : []),
    // Only the internal build reads one.
    ...(routine.briefing ? [{ file: 'briefing' as const, address: addresses.briefingFile(routine.id) }] : []),
    ...filesOfMeeting(routine),
  ];
}

/** A memo is read and nobody meets; nor does anybody in a routine that is not held. */
function filesOfMeeting({ id, fields, ratings }: Routine): FileLink[] {
  const { kind, status, objectives = [] } = fields;
  if (kind !== 'stocktake' || status === 'cancelled' || status === 'postponed') return [];
  const hasAgenda = objectives.length > 0;
  return [
    ...(hasAgenda || ratings.length > 0 ? [{ file: 'deck' as const, address: addresses.deck(id) }] : []),
    ...(hasAgenda ? [{ file: 'agenda' as const, address: addresses.agendaFile(id) }] : []),
    { file: 'notes', address: addresses.notesFile(id) },
  ];
}

/** The ids under which the files of routines stand: earlier ones too, since a file cannot lead on to another. */
export function filePaths(routines: readonly Routine[]): { params: { routine: string }; props: { routine: Routine } }[] {
  return routines.flatMap((routine) =>
    [routine.id, ...(routine.fields.aliases ?? [])].map((id) => ({ params: { routine: id }, props: { routine } })),
  );
}

/** Whether a routine has one of those files. */
export function hasFile(routine: Routine, file: RoutineFile): boolean {
  return routineFiles(routine).some((one) => one.file === file);
}
