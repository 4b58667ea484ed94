import { execFileSync } from 'node:child_process';
import { renameSync } from 'node:fs';
import { join } from 'node:path';
import { stocktake, type Run } from '../build-district.ts';
import { makeDistrict, type District } from './district.ts';

/** A copy of the small district in a git repository of its own, with one commit on the branch `main`. */
export interface Repository extends District {
  git(...args: readonly string[]): string;
  /** Commits everything, and answers the id of the commit. */
  commit(message: string): string;
  rename(from: string, to: string): void;
  /** Runs `stocktake diff` on its content, in a process of its own. */
  diff(args: readonly string[], environment?: Readonly<Record<string, string>>): Promise<Run>;
}

export function makeRepository(): Repository {
  const district = makeDistrict();
  const git = (...args: readonly string[]): string => {
    const identity = ['-c', 'user.name=Test', '-c', 'user.email=test@example.org', '-c', 'commit.gpgsign=false'];
    return execFileSync('git', [...identity, ...args], {
      cwd: district.folder,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    }).trim();
  };
  const commit = (message: string): string => {
    git('add', '--all');
    git('commit', '--quiet', '--allow-empty', '--message', message);
    return git('rev-parse', 'HEAD');
  };
  git('init', '--quiet', '--initial-branch=main');
  commit('The district as it was');
  return {
    ...district,
    git,
    commit,
    rename: (from, to) => renameSync(join(district.content, from), join(district.content, to)),
    diff: (args, environment) => stocktake(['diff', ...args, '--content', district.content], environment),
  };
}
