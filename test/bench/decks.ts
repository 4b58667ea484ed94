import { agendaOf } from '../../src/domain/views/agenda.ts';
import { deckOf } from '../../src/domain/views/deck.ts';
import { noteSheet } from '../../src/domain/views/note-sheet.ts';
import { hasFile, type RoutineFile } from '../../src/domain/views/routine-files.ts';
import type { Routine } from '../../src/domain/site.ts';
import { agendaDocx } from '../../src/exports/agenda-docx.ts';
import { deckPptx } from '../../src/exports/deck-pptx.ts';
import { notesDocx } from '../../src/exports/notes-docx.ts';
import { siteIn } from '../support/demonstration.ts';

/** The most that a deck of the demonstration may take, in milliseconds: the median after a round that does not count. */
const limit = 150;

const rounds = 5;
const site = siteIn('content');

/** The files that are made for a meeting. */
type OfficeFile = Exclude<RoutineFile, 'packet' | 'board-report' | 'briefing'>;

const makers: Readonly<Record<OfficeFile, (routine: Routine) => Uint8Array>> = {
  deck: (routine) => deckPptx(site, deckOf(site, routine)),
  agenda: (routine) => {
    const agenda = agendaOf(site, routine);
    return agenda ? agendaDocx(site, agenda) : new Uint8Array();
  },
  notes: (routine) => notesDocx(site, noteSheet(site, routine)),
};

/** How long each file of a kind takes, in milliseconds and in order. */
function timesOf(file: OfficeFile): number[] {
  const routines = site.routines.all.filter((routine) => hasFile(routine, file));
  return Array.from({ length: rounds + 1 }, () => routines.map((routine) => timed(() => makers[file](routine))))
    .slice(1)
    .flat()
    .toSorted((one, other) => one - other);
}

function timed(make: () => Uint8Array): number {
  const begin = performance.now();
  make();
  return performance.now() - begin;
}

for (const file of ['deck', 'agenda', 'notes'] as const) {
  const times = timesOf(file);
  const median = times[Math.floor(times.length / 2)] ?? 0;
  console.log(`${file}: median ${median.toFixed(1)} ms, slowest ${(times.at(-1) ?? 0).toFixed(1)} ms`);
  if (file === 'deck' && median > limit) process.exitCode = 1;
}
