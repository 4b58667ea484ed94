import { addresses, noteAnchor, type Address } from '../addresses.ts';
import type { Written } from '../last-changed.ts';
import { hasBoardReport } from './board-report.ts';
import type { Goal, Routine, Site, Strategy } from '../site.ts';

export type PacketPage = 'packet' | 'agenda' | 'league-table' | 'notes' | 'board-report' | 'preparation' | TeamPage;

/** The pages that only the internal build has. */
export type TeamPage = 'briefing' | 'participants' | 'debrief' | 'raters';

/** A routine with the site that its pages and files are made from. */
export interface Packet {
  /** The site as of the day of a closed routine; of any other routine the site as it is now. */
  readonly site: Site;
  readonly routine: Routine;
  /** The routine among those of today, for what surrounds a packet. */
  readonly living: Routine;
  /** What it is written in: the routine's own file, and its record once it is closed. */
  readonly written: readonly Written[];
}

/** What a routine's packet is made from: its record once it is closed, so that nothing of it moves when the plan goes on living. */
export function packetOf(site: Site, living: Routine): Packet {
  const record = site.records.get(living.id);
  const routine = record?.site.routines.get(living.id);
  if (!record || !routine) return { site, routine: living, living, written: [living] };
  return { site: record.site, routine, living, written: [routine, record] };
}

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
    ...(isToPrepare(routine) ? [{ page: 'preparation' as const, path: `${id}/preparation`, address: addresses.preparation(id) }] : []),
    ...teamPages(routine),
  ];
}

function teamPages({ id, briefing, debrief, raters }: Routine): { page: TeamPage; path: string; address: Address }[] {
  return [
    ...(briefing ? [{ page: 'briefing' as const, path: `${id}/briefing`, address: addresses.briefing(id) }] : []),
    ...(briefing?.fields.participants
      ? [{ page: 'participants' as const, path: `${id}/briefing/participants`, address: addresses.participantBriefing(id) }]
      : []),
    ...(raters.length > 0 ? [{ page: 'raters' as const, path: `${id}/raters`, address: addresses.raters(id) }] : []),
    ...(debrief ? [{ page: 'debrief' as const, path: `${id}/debrief`, address: addresses.debrief(id) }] : []),
  ];
}

/** Whether a routine is still to come, whatever the day: once it was held or cancelled, there is nothing left to prepare. */
export function isToPrepare({ fields: { status } }: Pick<Routine, 'fields'>): boolean {
  return status === 'planned' || status === 'preparing' || status === 'postponed';
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
