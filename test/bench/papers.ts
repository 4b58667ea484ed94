import { join } from 'node:path';
import { hasPacket, routinePacket } from '../../src/domain/views/routine-packet.ts';
import { packetPaper } from '../../src/exports/pdf/packet-paper.ts';
import { createTypesetter } from '../../src/exports/pdf/typesetter.ts';
import { checkContent } from '../../src/reader/check-content.ts';
import { readSettings } from '../../src/settings.ts';

/** The longest a packet of the demonstration may take after the first, in milliseconds: half of them take less. */
const limit = 30;

/** What packets on paper cost: `npm run bench:papers`. Each is set three times by a typesetter of its own, and the fastest counts. */
async function bench(): Promise<number> {
  const root = join(import.meta.dirname, '../..');
  const { site } = checkContent(readSettings({}, { TODAY: '2026-11-22' }, root), root);
  if (!site) throw new Error('The demonstration has problems. Run "npx stocktake check" to see them.');
  const around = { origin: '', pictures: new Map<string, Uint8Array>() };
  const fastest = new Map<string, number>();
  for (let round = 0; round < 3; round += 1) {
    const set = await createTypesetter(root);
    for (const [index, routine] of site.routines.all.filter(hasPacket).entries()) {
      const [began, used] = [performance.now(), process.cpuUsage()];
      set(packetPaper(site, routinePacket(site, routine)), around);
      // On a busy machine the clock also counts what others do.
      const { user, system } = process.cpuUsage(used);
      const took = Math.min(performance.now() - began, (user + system) / 1000);
      if (index > 0) fastest.set(routine.id, Math.min(took, fastest.get(routine.id) ?? Infinity));
    }
  }
  const times = [...fastest.values()].toSorted((one, other) => one - other);
  const median = times[Math.floor(times.length / 2)] ?? 0;
  console.log(
    `${times.length} packets: median ${median.toFixed(1)} ms, longest ${(times.at(-1) ?? 0).toFixed(1)} ms (limit for the median ${limit} ms)`,
  );
  return median <= limit ? 0 : 1;
}

process.exitCode = await bench();
