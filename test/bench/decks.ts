import { hasFile, type OfficeKind } from '../../src/domain/views/routine-files.ts';
import type { Routine } from '../../src/domain/site.ts';
import { officeBytes } from '../../src/exports/office/office-file.ts';
import { routineOffice } from '../../src/exports/routine-office.ts';
import { siteIn } from '../support/demonstration.ts';

/** The most that a deck of the demonstration may take, in milliseconds: the median after a round that does not count. */
const limit = 150;

const rounds = 5;
const site = siteIn('content');

/** How long each file of a kind takes, in milliseconds and in order. */
function timesOf(kind: OfficeKind): number[] {
  const routines = site.routines.all.filter((routine) => hasFile(routine, kind));
  return Array.from({ length: rounds + 1 }, () => routines.map((routine) => timed(routine, kind)))
    .slice(1)
    .flat()
    .toSorted((one, other) => one - other);
}

function timed(routine: Routine, kind: OfficeKind): number {
  const begin = performance.now();
  const file = routineOffice(site, routine, kind);
  if (file) officeBytes(file);
  return performance.now() - begin;
}

for (const kind of ['deck', 'agenda', 'notes'] as const) {
  const times = timesOf(kind);
  const median = times[Math.floor(times.length / 2)] ?? 0;
  console.log(`${kind}: median ${median.toFixed(1)} ms, slowest ${(times.at(-1) ?? 0).toFixed(1)} ms`);
  if (kind === 'deck' && median > limit) process.exitCode = 1;
}
