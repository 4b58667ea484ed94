import type { RoutineFile } from '../../domain/views/routine-files.ts';

const names: Readonly<Record<RoutineFile, string>> = {
  packet: 'Packet (PDF)',
  'board-report': 'Board report (PDF)',
  briefing: 'Briefing for the leader (PDF)',
  deck: 'Slides (PowerPoint)',
  agenda: 'Agenda (Word)',
  notes: 'Sheet for notes (Word)',
};

/** The files of a routine, as its page names them. */
export const files = { title: 'Files', names };
