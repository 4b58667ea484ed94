import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Files that are made once and kept between builds, each under a key that follows from what it is made of. */
export interface KeptFiles {
  /** What was kept; nothing where it is not there or not whole. */
  find(key: string): Uint8Array | undefined;
  /** Where the folder cannot be written, nothing is kept. */
  keep(key: string, bytes: Uint8Array): void;
}

/** What a kind of file begins with. */
const beginnings = { pdf: '%PDF-', office: 'PK' } as const;

/** Where the files of a repository are kept between builds. */
export function keptFolder(root: string): string {
  return join(root, 'node_modules/.cache/stocktake');
}

/** The files of one kind in a folder. */
export function keptFiles(folder: string, kind: keyof typeof beginnings): KeptFiles {
  const begin = beginnings[kind];
  return {
    find: (key) => {
      const file = join(folder, `${key}.${kind}`);
      try {
        const bytes = readFileSync(file);
        if (bytes.toString('latin1', 0, begin.length) !== begin) return undefined;
        markUsed(file);
        return bytes;
      } catch {
        return undefined;
      }
    },
    keep: (key, bytes) => {
      try {
        mkdirSync(folder, { recursive: true });
        const file = join(folder, `${key}.${kind}`);
        // Written beside and renamed, so that a build that is stopped leaves nothing half.
        const fresh = `${file}.${process.pid}`;
        writeFileSync(fresh, bytes);
        renameSync(fresh, file);
      } catch {
        // The next build makes it again.
      }
    },
  };
}

/** A key for what a file is made of. */
export function keyOf(parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(`${part.length} `).update(part);
  return hash.digest('hex').slice(0, 40);
}

/** The time of a file says when it was last of use. */
function markUsed(file: string): void {
  try {
    const now = new Date();
    utimesSync(file, now, now);
  } catch {
    // It counts as old, and is made again one day.
  }
}

interface Limits {
  readonly days: number;
  readonly bytes: number;
}

/** What may stay: files that were of use in so many days, the newest up to so many bytes. */
const limits: Limits = { days: 30, bytes: 1_000_000_000 };

const dayInMilliseconds = 86_400_000;

/** Removes what was of no use for long, and the oldest of what is too much; `now` is in milliseconds since 1970. */
export function pruneKept(folder: string, now = Date.now(), { days, bytes }: Limits = limits): void {
  let room = bytes;
  for (const { file, used, size } of filesIn(folder).toSorted((one, other) => other.used - one.used)) {
    room -= size;
    if (room < 0 || now - used > days * dayInMilliseconds) rmSync(file, { force: true });
  }
}

function filesIn(folder: string): { readonly file: string; readonly used: number; readonly size: number }[] {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => {
        const file = join(parentPath, name);
        const { mtimeMs, size } = statSync(file);
        return { file, used: mtimeMs, size };
      });
  } catch {
    return [];
  }
}
