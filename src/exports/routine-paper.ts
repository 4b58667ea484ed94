import type { Routine, Site } from '../domain/site.ts';
import { boardFacts } from '../domain/views/board-report.ts';
import { packetOf } from '../domain/views/packet.ts';
import { hasFile, type PaperKind } from '../domain/views/routine-files.ts';
import { routinePacket } from '../domain/views/routine-packet.ts';
import { boardPaper } from './pdf/board-paper.ts';
import { briefingPaper } from './pdf/briefing-paper.ts';
import { packetPaper } from './pdf/packet-paper.ts';
import type { Paper } from './pdf/paper.ts';

/** A document of a routine, with the site of which it tells: as of the routine's day once it is closed. `null` where it has none. */
export function routinePaper(frame: Site, living: Routine, kind: PaperKind): { readonly site: Site; readonly paper: Paper } | null {
  if (!hasFile(living, kind)) return null;
  const { site, routine } = packetOf(frame, living);
  switch (kind) {
    case 'packet':
      return { site, paper: packetPaper(site, routinePacket(site, routine)) };
    case 'board-report':
      return { site, paper: boardPaper(site, boardFacts(site, routine)) };
    case 'briefing':
      // Only the team reads it, and what it says is said today.
      return living.briefing && { site: frame, paper: briefingPaper(frame, living, living.briefing) };
  }
}
