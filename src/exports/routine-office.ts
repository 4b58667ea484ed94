import type { Routine, Site } from '../domain/site.ts';
import { agendaOf } from '../domain/views/agenda.ts';
import { deckOf } from '../domain/views/deck.ts';
import { noteSheet } from '../domain/views/note-sheet.ts';
import { packetOf } from '../domain/views/packet.ts';
import { hasFile, type OfficeKind } from '../domain/views/routine-files.ts';
import { agendaDocx } from './agenda-docx.ts';
import { deckPptx } from './deck-pptx.ts';
import { notesDocx } from './notes-docx.ts';
import type { OfficeFile } from './office/office-file.ts';

/** The slides or a Word file of a routine, as of its day once it is closed; `null` where it has none. */
export function routineOffice(frame: Site, living: Routine, kind: OfficeKind): OfficeFile | null {
  if (!hasFile(living, kind)) return null;
  const { site, routine } = packetOf(frame, living);
  switch (kind) {
    case 'deck':
      return deckPptx(site, deckOf(site, routine));
    case 'notes':
      return notesDocx(site, noteSheet(site, routine));
    case 'agenda': {
      const agenda = agendaOf(site, routine);
      return agenda && agendaDocx(site, agenda);
    }
  }
}
