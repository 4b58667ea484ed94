import type { Routine, Site } from '../domain/site.ts';
import { agendaOf } from '../domain/views/agenda.ts';
import { deckOf } from '../domain/views/deck.ts';
import { noteSheet } from '../domain/views/note-sheet.ts';
import { packetOf } from '../domain/views/packet.ts';
import { hasFile, type OfficeKind } from '../domain/views/routine-files.ts';
import { speakerNotes } from '../domain/views/speaker-notes.ts';
import { words } from '../words/words.ts';
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
      return deckWithNotes(frame, site, routine, living);
    case 'notes':
      return notesDocx(site, noteSheet(site, routine));
    case 'agenda': {
      const agenda = agendaOf(site, routine);
      return agenda && agendaDocx(site, agenda);
    }
  }
}

/** The deck, with what the leader's briefing says to it: only an internal build knows a briefing, and what it says is said today. */
function deckWithNotes(frame: Site, site: Site, routine: Routine, { briefing }: Routine): OfficeFile {
  const facts = deckOf(site, routine);
  const notes = briefing && speakerNotes(briefing.fields, facts.parts);
  return deckPptx(site, facts, (part) => (notes?.get(part) ?? []).map((note) => words.spokenNote(frame, note)));
}
