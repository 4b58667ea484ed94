import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { keptFiles, keptFolder, keyOf } from '../kept-files.ts';
import { officeBytes, type OfficeFile } from './office-file.ts';

/** Slides and Word files that are written once and kept: what has not changed is not written again. */
export interface OfficeStore {
  /** A file's bytes, and whether they were written now. */
  take(file: OfficeFile): { readonly bytes: Uint8Array; readonly made: boolean };
}

/** What writes them, from the root of the repository: other sources may give other bytes. */
const writers = ['src/exports/office', 'src/exports/slides', 'src/exports/word'];
const others = ['src/charts/text-width.ts', 'node_modules/fflate/package.json'];

/** A store in a folder for the repository at `root`. Where the folder cannot be written, nothing is kept. */
export function createOfficeStore(root: string, folder: string): OfficeStore {
  const kept = keptFiles(folder, 'office');
  let edition: string | undefined;
  return {
    take: (file) => {
      edition ??= keyOf(editionOf(root));
      const key = keyOf([edition, JSON.stringify(file)]);
      const found = kept.find(key);
      if (found) return { bytes: found, made: false };
      const bytes = officeBytes(file);
      kept.keep(key, bytes);
      return { bytes, made: true };
    },
  };
}

/** Where the slides and Word files of a repository are kept between builds. */
export function officeFolder(root: string): string {
  return join(keptFolder(root), 'office');
}

function editionOf(root: string): string[] {
  const sources = writers.flatMap((folder) =>
    readdirSync(join(root, folder))
      .toSorted()
      .map((name) => join(root, folder, name)),
  );
  return [...sources, ...others.map((file) => join(root, file))].map((file) => readFileSync(file, 'utf8'));
}
