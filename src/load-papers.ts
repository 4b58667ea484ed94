import { readFileSync } from 'node:fs';
import { addresses } from './domain/addresses.ts';
import type { Site } from './domain/site.ts';
import type { Paper } from './exports/pdf/paper.ts';
import { createPaperStore, paperFolder, type PaperStore } from './exports/pdf/paper-store.ts';
import { picturesIn } from './exports/pdf/pictures-in.ts';
import type { Surroundings } from './exports/pdf/typesetter.ts';

/** How far the documents of a build are. */
export interface PaperWork {
  readonly store: PaperStore;
  /** How many documents there are to take. */
  total: number;
  made: number;
  kept: number;
  /** Is called after each document. */
  told: (work: PaperWork) => void;
}

/** Astro loads this module more than once in a process; the work is one. */
const key = Symbol.for('stocktake papers');
const shared = globalThis as { [key]?: PaperWork };

/** The work of this process; commands call Astro from the root of the repository. */
export function paperWork(root: string = process.cwd()): PaperWork {
  return (shared[key] ??= { store: createPaperStore(root, paperFolder(root)), total: 0, made: 0, kept: 0, told: () => undefined });
}

/** The bytes of a document. `home` is the web address of the site with its base; `null` where nobody knows it. */
export async function loadPaper(site: Site, paper: Paper, home: { readonly base: string; readonly origin: string }): Promise<Uint8Array> {
  const work = paperWork();
  const { bytes, made } = await work.store.take(paper, surroundingsOf(site, paper, home));
  if (made) work.made += 1;
  else work.kept += 1;
  work.told(work);
  return bytes;
}

function surroundingsOf(
  { pictures }: Site,
  paper: Paper,
  { base, origin }: { readonly base: string; readonly origin: string },
): Surroundings {
  const shown = new Set(picturesIn(paper));
  const named = pictures.map(({ path, file }) => ({ address: base.replace(/\/$/u, '') + addresses.picture(path), file }));
  return {
    origin,
    pictures: new Map(named.filter(({ address }) => shown.has(address)).map(({ address, file }) => [address, readFileSync(file)])),
  };
}
