import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { addresses, type Address } from '../domain/addresses.ts';
import type { Routine, Site } from '../domain/site.ts';
import { routineFiles } from '../domain/views/routine-files.ts';
import { hasPacket } from '../domain/views/routine-packet.ts';
import { routineCalendar } from '../exports/calendar-ics.ts';
import { loadRoutineFile, paperWork, type Home } from '../load-papers.ts';
import { baseOf, shownFolder, type Settings } from '../settings.ts';
import { packetOfCancelled, packetWritten } from '../words/en/terminal/papers.ts';
import { readArguments, WrongUse } from './arguments.ts';
import { root } from './astro.ts';
import { readHistory } from './history.ts';
import { openSite, routineNamed } from './open-site.ts';
import { showPaperProgress } from './paper-progress.ts';
import { replaceFile } from './replace-file.ts';
import { writeFailure } from './write-failure.ts';

/** Writes the files of one routine into a folder, without building the site. */
export async function packet(args: readonly string[]): Promise<number> {
  const { settings, values, positionals } = readArguments(args, { to: { type: 'string' } }, 1);
  const [id] = positionals;
  if (id === undefined) throw new WrongUse('Say of which routine, by the name of its folder.');
  const { changed } = await readHistory(settings);
  const opened = openSite(settings, { changed });
  if (!opened) return 1;
  const routine = routineNamed(opened.site, id);
  if (!hasPacket(routine)) {
    console.error(packetOfCancelled);
    return 1;
  }
  const folder = resolve(values.to ?? join('packets', id));
  try {
    const names = await writePacket(folder, opened.site, routine, homeOf(settings, opened.site));
    console.log(packetWritten(shownFolder(folder, process.cwd()), names));
    return 0;
  } catch (error) {
    const words = writeFailure(error);
    if (words === undefined) throw error;
    console.error(words);
    return 1;
  }
}

/** Writes every file, tells at a terminal how far it is, and answers with their names. */
async function writePacket(folder: string, site: Site, routine: Routine, home: Home): Promise<string[]> {
  const files = routineFiles(routine);
  const done = showPaperProgress();
  paperWork(root).total = files.length;
  const calendar = nameIn(addresses.agendaCalendar(routine.id));
  mkdirSync(folder, { recursive: true });
  try {
    for (const { file, address } of files) {
      const bytes = await loadRoutineFile(site, routine, file, home);
      if (bytes) replaceFile(join(folder, nameIn(address)), bytes);
    }
    replaceFile(join(folder, calendar), routineCalendar(site, routine, inFull(home)));
  } finally {
    done();
  }
  return [...files.map(({ address }) => nameIn(address)), calendar];
}

/** The name of the file at an address. */
function nameIn(address: Address): string {
  return address.slice(address.lastIndexOf('/') + 1);
}

/** Where links in the files lead: to the published site, where its address is known. */
function homeOf(settings: Settings, site: Site): Home {
  const url = site.internal ? undefined : (settings.url ?? site.settings.url);
  return { base: baseOf(settings, site.settings), origin: url === undefined ? '' : new URL(url).origin };
}

function inFull({ base, origin }: Home): ((address: Address) => string) | null {
  return origin === '' ? null : (address) => origin + base.replace(/\/$/u, '') + address;
}
