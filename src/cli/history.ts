import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ChangedAt, Written } from '../domain/last-changed.ts';
import type { Settings } from '../settings.ts';
import { askGit, git, gitIntoFile, NoRepository } from './git.ts';

/** When each file was last changed. */
export interface History {
  readonly changed: ChangedAt;
  /** Why nobody can know it, where that is so: a copy with the latest commits only, or a repository that git cannot read. */
  readonly unknown: 'shallow' | 'unreadable' | null;
}

/** When the files of one root were last changed in commits, in milliseconds since 1970, by their paths from the root; or why not. */
type RootHistory = ReadonlyMap<string, number> | 'shallow' | 'unreadable';

/**
 * When the files of the content were last changed: by the last commit that changed them, or by their own time where they are in no commit
 * or have changes that are not. Git works beside us from the moment this is called.
 */
export async function readHistory({ contentFolder, privateFolder, latestChange }: Settings): Promise<History> {
  const [content, own] = await Promise.all([
    readRoot(contentFolder),
    privateFolder === null ? new Map<string, number>() : readRoot(privateFolder),
  ]);
  const latest = latestChange ?? Number.POSITIVE_INFINITY;
  const changed = ({ source, internal }: Written): number | null => {
    const root = internal ? own : content;
    if (typeof root === 'string') return null;
    return root.get(source.path) ?? Math.min(modified(source.disk), latest);
  };
  return { changed, unknown: [content, own].find((root) => typeof root === 'string') ?? null };
}

/** Every question is asked at once: nothing else is looked at until the content is read. */
async function readRoot(folder: string): Promise<RootHistory> {
  const work = mkdtempSync(join(tmpdir(), 'stocktake-history-'));
  const file = join(work, 'log');
  // Of a merge, only files that differ from both sides: what was settled there.
  const log = ['log', '-c', '--format=%x01%ct', '--name-only', '-z', '--no-renames', '--', '.'];
  try {
    const [place, status, wrote] = await Promise.all([
      git(folder, ['rev-parse', '--is-shallow-repository', '--show-prefix']),
      git(folder, ['status', '--porcelain', '-z', '--no-renames', '--untracked-files=all', '--', '.']),
      gitIntoFile(folder, log, file),
    ]);
    const [shallow, prefix = ''] = place.toString('utf8').split('\n');
    if (shallow === 'true') return 'shallow';
    // A repository that is new has no commits, and no log.
    if (!wrote) return (await askGit(folder, ['rev-parse', '--verify', '--quiet', 'HEAD'])) === null ? new Map() : 'unreadable';
    const open = status.toString('utf8').split('\0');
    return timesIn(readFileSync(file, 'utf8'), prefix, new Set(open.map((line) => line.slice(3))));
  } catch (error) {
    return error instanceof NoRepository ? new Map() : 'unreadable';
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

/** The latest time of each file in a log, without those that have changed since. Paths in it count from the top of the repository. */
function timesIn(log: string, prefix: string, open: ReadonlySet<string>): Map<string, number> {
  const times = new Map<string, number>();
  let instant = 0;
  for (const part of log.split('\0')) {
    if (part.startsWith('\u0001')) instant = Number(part.slice(1)) * 1000;
    else {
      const path = part.startsWith('\n') ? part.slice(1) : part;
      const inRoot = path.slice(prefix.length);
      if (inRoot !== '' && path.startsWith(prefix) && !open.has(path)) times.set(inRoot, Math.max(instant, times.get(inRoot) ?? 0));
    }
  }
  return times;
}

/** When a file itself was last written. */
function modified(path: string): number {
  return statSync(path).mtimeMs;
}
