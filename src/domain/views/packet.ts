import { addresses, type Address } from '../addresses.ts';
import type { Routine } from '../site.ts';

export type PacketPage = 'packet' | 'agenda' | 'league-table' | 'notes';

/** The pages of a routine's packet that have something to show, with their paths under `/routines/`. */
export function packetPages(routine: Routine): readonly { readonly page: PacketPage; readonly path: string; readonly address: Address }[] {
  const { id } = routine;
  return [
    { page: 'packet' as const, path: id, address: addresses.routine(id) },
    ...(routine.fields.objectives?.length ? [{ page: 'agenda' as const, path: `${id}/agenda`, address: addresses.agenda(id) }] : []),
    ...(routine.ratings.length > 0
      ? [{ page: 'league-table' as const, path: `${id}/league-table`, address: addresses.routineLeagueTable(id) }]
      : []),
    ...(routine.body.text === '' ? [] : [{ page: 'notes' as const, path: `${id}/notes`, address: addresses.notes(id) }]),
  ];
}
