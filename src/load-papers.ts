import { readFileSync } from 'node:fs';
import { addresses } from './domain/addresses.ts';
import type { Routine, Site } from './domain/site.ts';
import { filePaths, hasFile, type OfficeKind } from './domain/views/routine-files.ts';
import { createOfficeStore, officeFolder, type OfficeStore } from './exports/office/office-store.ts';
import type { Paper } from './exports/pdf/paper.ts';
import { createPaperStore, paperFolder, type PaperStore } from './exports/pdf/paper-store.ts';
import { picturesIn } from './exports/pdf/pictures-in.ts';
import type { Surroundings } from './exports/pdf/typesetter.ts';
import { routineOffice } from './exports/routine-office.ts';

/** How far the documents of a build are. */
export interface PaperWork {
  readonly store: PaperStore;
  readonly office: OfficeStore;
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
  return (shared[key] ??= {
    store: createPaperStore(root, paperFolder(root)),
    office: createOfficeStore(root, officeFolder(root)),
    total: 0,
    made: 0,
    kept: 0,
    told: () => undefined,
  });
}

/** The bytes of a document. `home` is the web address of the site with its base; `null` where nobody knows it. */
export async function loadPaper(site: Site, paper: Paper, home: { readonly base: string; readonly origin: string }): Promise<Uint8Array> {
  return counted(await paperWork().store.take(paper, surroundingsOf(site, paper, home)));
}

/** The bytes of the slides or a Word file of a routine; `null` where it has none. */
export function loadOffice(site: Site, routine: Routine, kind: OfficeKind): Uint8Array | null {
  const file = routineOffice(site, routine, kind);
  return file && counted(paperWork().office.take(file));
}

/** The paths of the files of a kind, which count as documents to take. */
export function officePaths({ routines }: Site, kind: OfficeKind): ReturnType<typeof filePaths> {
  const paths = filePaths(routines.all.filter((routine) => hasFile(routine, kind)));
  paperWork().total += paths.length;
  return paths;
}

function counted({ bytes, made }: { readonly bytes: Uint8Array; readonly made: boolean }): Uint8Array {
  const work = paperWork();
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
