import { addresses, noteAnchor, type Address } from '../addresses.ts';
import { hasBoardReport } from './board-report.ts';
import type { Goal, Routine, Strategy } from '../site.ts';

export type PacketPage = 'packet' | 'agenda' | 'league-table' | 'notes' | 'board-report';

/** The pages of a routine's packet that have something to show, with their paths under `/routines/`. */
export function packetPages(routine: Routine): readonly { readonly page: PacketPage; readonly path: string; readonly address: Address }[] {
  const { id } = routine;
  return [
    { page: 'packet' as const, path: id, address: addresses.routine(id) },
    ...(routine.fields.objectives?.length ? [{ page: 'agenda' as const, path: `${id}/agenda`, address: addresses.agenda(id) }] : []),
    ...(routine.ratings.length > 0
      ? [{ page: 'league-table' as const, path: `${id}/league-table`, address: addresses.routineLeagueTable(id) }]
      : []),
    ...(hasNotesPage(routine) ? [{ page: 'notes' as const, path: `${id}/notes`, address: addresses.notes(id) }] : []),
    ...(hasBoardReport(routine) ? [{ page: 'board-report' as const, path: `${id}/board-report`, address: addresses.boardReport(id) }] : []),
  ];
}

/** A stocktake's notes have a page of their own; what else was written stands in the packet itself. */
export function hasNotesPage({ body, fields }: Pick<Routine, 'body' | 'fields'>): boolean {
  return body.text !== '' && fields.kind === 'stocktake' && fields.status !== 'cancelled';
}

/** Where a routine's notes stand, those about a strategy or goal if one is named. */
export function notesAddress(routine: Routine, about: Strategy | Goal | null): Address {
  const page = hasNotesPage(routine) ? addresses.notes(routine.id) : addresses.routine(routine.id);
  return about === null ? `${page}#notes` : `${page}#${noteAnchor(about.kind, about.id)}`;
}
