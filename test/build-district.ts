import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmdirSync, statSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, sep } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { copyProgram } from './support/program.ts';

/** The root of the repository. */
export const root = fileURLToPath(new URL('..', import.meta.url));

export interface Run {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs the `stocktake` command in a process of its own, with a fixed day. */
export async function stocktake(args: readonly string[], environment: Readonly<Record<string, string>> = {}, cwd = root): Promise<Run> {
  // Content in this repository counts as in none, and its files as old: so its pages are the same in every clone of it.
  const dates = { GIT_CEILING_DIRECTORIES: root.replace(/[\\/]$/u, ''), SOURCE_DATE_EPOCH: '1736942400' };
  const env = { ...process.env, TODAY: '2026-11-22', NO_COLOR: '1', ...dates, ...environment };
  const turn = args[0] === 'build' ? await turnToBuild() : null;
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [join(turn?.program ?? root, 'src/cli/stocktake.mjs'), ...args],
      { cwd, env, maxBuffer: 64e6 },
      (error, out, err) => {
        turn?.release();
        resolve({ code: error ? Number(error.code ?? 1) : 0, out, err });
      },
    );
  });
}

/**
 * Astro lists the free pages of a site in one folder of the repository: two districts cannot be built from it at the same time. So each
 * worker of the tests builds with a copy of the program, and waits for its own earlier build.
 */
async function turnToBuild(): Promise<{ readonly program: string; readonly release: () => void }> {
  const program = join(programFolders, process.env['VITEST_POOL_ID'] ?? '0');
  const lock = join(program, 'building');
  if (!existsSync(program)) {
    copyProgram(program);
    symlinkSync(join(root, 'node_modules'), join(program, 'node_modules'), 'junction');
  }
  for (;;) {
    try {
      mkdirSync(lock);
      return { program, release: () => rmdirSync(lock) };
    } catch {
      await setTimeout(50);
    }
  }
}

/**
 * Where tests build sites: inside the repository, or Astro would render builds that run at the same time from one shared folder. Each run
 * of the tests has a folder of its own, which `clean-up.ts` names and removes.
 */
export const siteFolders = process.env['STOCKTAKE_SITES'] ?? join(root, 'node_modules/.stocktake-sites');

/** Where the copies of the program are: outside of node_modules, where Node strips no types. */
export const programFolders = process.env['STOCKTAKE_PROGRAMS'] ?? join(tmpdir(), 'stocktake-programs');

export function siteFolder(): string {
  mkdirSync(siteFolders, { recursive: true });
  return mkdtempSync(join(siteFolders, 'site-'));
}

/** Builds a district into a folder of its own and answers that folder; a failed build throws what it printed. */
export async function buildDistrict(content: string, environment: Readonly<Record<string, string>> = {}): Promise<string> {
  const out = join(siteFolder(), 'site');
  const run = await stocktake(['build', '--content', content, '--out', out], environment);
  if (run.code !== 0) throw new Error(`${run.out}\n${run.err}`);
  return out;
}

export function temporaryFolder(): string {
  return mkdtempSync(join(tmpdir(), 'stocktake-'));
}

/** Every file under a folder, by its path with `/`, sorted. */
export function filesUnder(folder: string): string[] {
  return readdirSync(folder, { recursive: true })
    .map(String)
    .filter((path) => statSync(join(folder, path)).isFile())
    .map((path) => relative('', path).split(sep).join('/'))
    .sort();
}

/** A digest of every file of a folder, to compare whole sites. */
export function digestOf(folder: string): Record<string, string> {
  return Object.fromEntries(
    filesUnder(folder).map((path) => [
      path,
      createHash('sha256')
        .update(readFileSync(join(folder, path)))
        .digest('hex'),
    ]),
  );
}
