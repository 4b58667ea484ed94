import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Routine, Site } from '../domain/site.ts';
import { boardFacts, hasBoardReport } from '../domain/views/board-report.ts';
import { packetOf } from '../domain/views/packet.ts';
import { hasPacket, routinePacket } from '../domain/views/routine-packet.ts';
import { boardPaper } from '../exports/pdf/board-paper.ts';
import { packetPaper } from '../exports/pdf/packet-paper.ts';
import type { Paper } from '../exports/pdf/paper.ts';
import { loadPaper, paperWork } from '../load-papers.ts';
import { baseOf, shownFolder, type Settings } from '../settings.ts';
import { packetOfCancelled, packetWritten } from '../words/en/terminal/papers.ts';
import { readArguments, WrongUse } from './arguments.ts';
import { root } from './astro.ts';
import { openSite, routineNamed } from './open-site.ts';
import { replaceFile } from './replace-file.ts';
import { writeFailure } from './write-failure.ts';

/** Writes the files of one routine into a folder, without building the site. */
export async function packet(args: readonly string[]): Promise<number> {
  const { settings, values, positionals } = readArguments(args, { to: { type: 'string' } }, 1);
  const [id] = positionals;
  if (id === undefined) throw new WrongUse('Say of which routine, by the name of its folder.');
  const opened = openSite(settings);
  if (!opened) return 1;
  const routine = routineNamed(opened.site, id);
  if (!hasPacket(routine)) {
    console.error(packetOfCancelled);
    return 1;
  }
  const folder = resolve(values.to ?? join('packets', id));
  const files = filesOf(opened.site, routine);
  const home = homeOf(settings, opened.site);
  try {
    mkdirSync(folder, { recursive: true });
    for (const { name, paper } of files) {
      replaceFile(join(folder, name), await loadPaper(opened.site, paper, home));
    }
  } catch (error) {
    const words = writeFailure(error);
    if (words === undefined) throw error;
    console.error(words);
    return 1;
  }
  console.log(
    packetWritten(
      shownFolder(folder, process.cwd()),
      files.map(({ name }) => name),
    ),
  );
  return 0;
}

function filesOf(frame: Site, living: Routine): { readonly name: string; readonly paper: Paper }[] {
  const { site, routine } = packetOf(frame, living);
  return [
    { name: 'packet.pdf', paper: packetPaper(site, routinePacket(site, routine)) },
    ...(hasBoardReport(routine) ? [{ name: 'board-report.pdf', paper: boardPaper(site, boardFacts(site, routine)) }] : []),
  ];
}

/** Where links in the files lead: to the published site, where its address is known. */
function homeOf(settings: Settings, site: Site): { readonly base: string; readonly origin: string } {
  paperWork(root);
  const url = site.internal ? undefined : (settings.url ?? site.settings.url);
  return { base: baseOf(settings, site.settings), origin: url === undefined ? '' : new URL(url).origin };
}
