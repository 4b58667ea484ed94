import { join } from 'node:path';
import { keptFiles, keptFolder, keyOf } from '../kept-files.ts';
import type { Paper } from './paper.ts';
import { createTypesetter, editionOf, type Surroundings, type Typesetter } from './typesetter.ts';

/** Documents that are set once and kept: what has not changed is not set again. */
export interface PaperStore {
  /** A document's bytes, and whether they were set now. */
  take(paper: Paper, around: Surroundings): Promise<{ readonly bytes: Uint8Array; readonly made: boolean }>;
}

/** A store in a folder, with the templates and fonts of the repository at `root`. Where the folder cannot be written, nothing is kept. */
export function createPaperStore(root: string, folder: string): PaperStore {
  const kept = keptFiles(folder, 'pdf');
  let edition: string | undefined;
  let typesetter: Promise<Typesetter> | undefined;
  return {
    take: async (paper, around) => {
      edition ??= keyOf(editionOf(root));
      const key = keyOf([edition, JSON.stringify(paper), around.origin, ...[...around.pictures].flat()]);
      const found = kept.find(key);
      if (found) return { bytes: found, made: false };
      const set = await (typesetter ??= createTypesetter(root));
      const bytes = set(paper, around);
      kept.keep(key, bytes);
      return { bytes, made: true };
    },
  };
}

/** Where the documents of a repository are kept between builds. */
export function paperFolder(root: string): string {
  return join(keptFolder(root), 'pdf');
}
