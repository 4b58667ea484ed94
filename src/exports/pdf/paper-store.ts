import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Paper } from './paper.ts';
import { createTypesetter, editionOf, type Surroundings, type Typesetter } from './typesetter.ts';

/** Documents that are set once and kept: what has not changed is not set again. */
export interface PaperStore {
  /** A document's bytes, and whether they were set now. */
  take(paper: Paper, around: Surroundings): Promise<{ readonly bytes: Uint8Array; readonly made: boolean }>;
}

/** A store in a folder, with the templates and fonts of the repository at `root`. Where the folder cannot be written, nothing is kept. */
export function createPaperStore(root: string, folder: string): PaperStore {
  let edition: string | undefined;
  let typesetter: Promise<Typesetter> | undefined;
  return {
    take: async (paper, around) => {
      edition ??= digest(editionOf(root));
      const file = join(folder, `${keyOf(edition, paper, around)}.pdf`);
      const kept = readKept(file);
      if (kept) return { bytes: kept, made: false };
      const set = await (typesetter ??= createTypesetter(root));
      const bytes = set(paper, around);
      keep(folder, file, bytes);
      return { bytes, made: true };
    },
  };
}

/** Where the documents of a repository are kept between builds. */
export function paperFolder(root: string): string {
  return join(root, 'node_modules/.cache/stocktake/pdf');
}

function keyOf(edition: string, paper: Paper, { origin, pictures }: Surroundings): string {
  return digest([edition, JSON.stringify(paper), origin, ...[...pictures].flat()]);
}

function digest(parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(`${part.length} `).update(part);
  return hash.digest('hex').slice(0, 40);
}

/** What was kept; nothing where it is not there or not whole. */
function readKept(file: string): Uint8Array | undefined {
  try {
    const bytes = readFileSync(file);
    return bytes.toString('latin1', 0, 5) === '%PDF-' ? bytes : undefined;
  } catch {
    return undefined;
  }
}

/** Written beside and renamed, so that a build that is stopped leaves nothing half. */
function keep(folder: string, file: string, bytes: Uint8Array): void {
  try {
    mkdirSync(folder, { recursive: true });
    const fresh = `${file}.${process.pid}`;
    writeFileSync(fresh, bytes);
    renameSync(fresh, file);
  } catch {
    // The next build sets it again.
  }
}
