import { readFileSync } from 'node:fs';
import { addresses } from './domain/addresses.ts';
import type { Routine, Site } from './domain/site.ts';
import { filePaths, hasFile, type RoutineFile } from './domain/views/routine-files.ts';
import { createOfficeStore, officeFolder, type OfficeStore } from './exports/office/office-store.ts';
import type { Paper } from './exports/pdf/paper.ts';
import { createPaperStore, paperFolder, type PaperStore } from './exports/pdf/paper-store.ts';
import { picturesIn } from './exports/pdf/pictures-in.ts';
import type { Surroundings } from './exports/pdf/typesetter.ts';
import { routineOffice } from './exports/routine-office.ts';
import { routinePaper } from './exports/routine-paper.ts';

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

/** The web address of a site with its base; its origin is `''` where nobody elsewhere is to find it. */
export interface Home {
  readonly base: string;
  readonly origin: string;
}

/** The bytes of a file of a routine; `null` where it has none. */
export async function loadRoutineFile(frame: Site, living: Routine, file: RoutineFile, home: Home): Promise<Uint8Array | null> {
  switch (file) {
    case 'packet':
    case 'board-report':
    case 'briefing': {
      const made = routinePaper(frame, living, file);
      return made && counted(await paperWork().store.take(made.paper, surroundingsOf(made.site, made.paper, home)));
    }
    default: {
      const made = routineOffice(frame, living, file);
      return made && counted(paperWork().office.take(made));
    }
  }
}

/** The paths of the files of a kind, which count as documents to take. */
export function routineFilePaths({ routines }: Site, file: RoutineFile): ReturnType<typeof filePaths> {
  const paths = filePaths(routines.all.filter((routine) => hasFile(routine, file)));
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
