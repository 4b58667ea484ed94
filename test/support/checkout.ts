import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fixtures, repository } from './district.ts';
import type { Known } from './runner.ts';

/** A copy of this repository with the small district, in a git repository of its own with one commit, as a machine of GitHub has it. */
export interface Checkout {
  readonly folder: string;
  /** What a step finds in its environment; nothing can be fetched. */
  readonly environment: Readonly<Record<string, string>>;
  /** What expressions of a workflow mean here. */
  readonly known: Known;
  read(path: string): string;
  write(path: string, text: string | Uint8Array): void;
  commit(message: string): void;
  remove(): void;
}

/** What a copy made from the template holds, without the tests. */
const parts = [
  'src',
  'public',
  'package.json',
  'package-lock.json',
  'astro.config.mjs',
  'tsconfig.json',
  '.npmrc',
  '.gitignore',
  '.github',
  'README.md',
];

/** Makes the repository `owner/name`; the packages are linked, so that nothing has to be installed. */
export function makeCheckout(owner: string, name: string): Checkout {
  const folder = mkdtempSync(join(tmpdir(), 'stocktake-'));
  for (const part of parts) cpSync(join(repository, part), join(folder, part), { recursive: true });
  cpSync(join(fixtures, 'small'), join(folder, 'content'), { recursive: true });
  symlinkSync(join(repository, 'node_modules'), join(folder, 'node_modules'));
  const git = (...args: readonly string[]): void => {
    const identity = ['-c', 'user.name=Test', '-c', 'user.email=test@example.org', '-c', 'commit.gpgsign=false'];
    execFileSync('git', [...identity, ...args], { cwd: folder, stdio: 'ignore' });
  };
  const commit = (message: string): void => {
    git('add', '--all');
    git('commit', '--quiet', '--message', message);
  };
  git('init', '--quiet', '--initial-branch=main');
  commit('Initial commit');
  git('update-ref', 'refs/remotes/origin/main', 'HEAD');
  return {
    folder,
    environment: {
      PATH: process.env['PATH'] ?? '',
      HOME: join(folder, '.git'),
      TODAY: '2026-11-22',
      GITHUB_REPOSITORY: `${owner}/${name}`,
      GITHUB_REPOSITORY_OWNER: owner,
      npm_config_offline: 'true',
      npm_config_update_notifier: 'false',
      https_proxy: 'http://127.0.0.1:9',
    },
    known: {
      'github.server_url': 'https://github.com',
      'github.repository': `${owner}/${name}`,
      'github.ref_name': 'main',
      'github.base_ref': 'main',
    },
    read: (path) => readFileSync(join(folder, path), 'utf8'),
    write: (path, text) => {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    },
    commit,
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
