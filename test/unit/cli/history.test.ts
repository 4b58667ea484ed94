import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { readHistory } from '../../../src/cli/history.ts';
import { readSettings } from '../../../src/settings.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'stocktake-'));
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true, force: true });
});

/** Runs git on a day. */
function git(day: string, ...args: readonly string[]): string {
  const who = [
    '-c',
    'user.name=Test',
    '-c',
    'user.email=test@example.org',
    '-c',
    'commit.gpgsign=false',
    '-c',
    'merge.conflictStyle=merge',
  ];
  const date = `${day}T12:00:00Z`;
  const env = { ...process.env, GIT_COMMITTER_DATE: date, GIT_AUTHOR_DATE: '2001-01-01T00:00:00Z' };
  return execFileSync('git', [...who, ...args], { cwd: folder, env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
}

let written = 0;

/** Writes files, each longer than the one before, of which the system believes that they are from 2 February 2020. */
function write(...paths: readonly string[]): void {
  for (const path of paths) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    written += 1;
    writeFileSync(file, `${path}\n`.repeat(written));
    utimesSync(file, new Date('2020-02-02T12:00:00Z'), new Date('2020-02-02T12:00:00Z'));
  }
}

function commit(day: string, ...paths: readonly string[]): void {
  write(...paths);
  git(day, 'add', '--all');
  git(day, 'commit', '--quiet', '--message', 'A change');
}

/** The day of each file by its path from the content folder, and why there may be none. */
async function daysOf(
  paths: readonly string[],
  content = 'content',
  environment: Readonly<Record<string, string>> = {},
): Promise<unknown[]> {
  const settings = readSettings({ content }, { TODAY: '2026-11-22', ...environment }, folder);
  const { changed, unknown } = await readHistory(settings);
  const days = paths.map((path) => {
    const instant = changed({ internal: false, source: { path, disk: join(settings.contentFolder, path) } });
    return instant === null ? null : new Date(instant).toISOString().slice(0, 10);
  });
  return unknown === null ? days : [...days, unknown];
}

describe('when files were last changed', { timeout: 30_000 }, () => {
  test('is the day of the last commit that changed them, whatever their names', async () => {
    git('2026-01-01', 'init', '--quiet', '--initial-branch=main');
    const odd = ['pages/niñez y más.mdx', 'pages/"quoted" #1%.mdx'];
    commit('2026-01-01', 'content/a.md', 'content/b.md', ...odd.map((path) => `content/${path}`));
    commit('2026-02-01', 'content/b.md', 'README.md');
    commit('2026-03-01', 'README.md', `content/${odd[1] ?? ''}`);
    expect(await daysOf(['a.md', 'b.md', ...odd])).toEqual(['2026-01-01', '2026-02-01', '2026-01-01', '2026-03-01']);
  });

  test('in a subfolder of the repository, and at its top', async () => {
    git('2026-01-01', 'init', '--quiet', '--initial-branch=main');
    commit('2026-01-01', 'a.md', 'plans/año/content/a.md');
    commit('2026-02-01', 'a.md');
    expect(await daysOf(['a.md'], 'plans/año/content')).toEqual(['2026-01-01']);
    expect(await daysOf(['a.md', 'plans/año/content/a.md'], '.')).toEqual(['2026-02-01', '2026-01-01']);
  });

  test('on branches that were merged, with what the merge itself settled', async () => {
    git('2026-01-01', 'init', '--quiet', '--initial-branch=main');
    commit('2026-01-01', 'content/a.md', 'content/b.md', 'content/c.md', 'content/old.md');
    git('2026-01-02', 'checkout', '--quiet', '-b', 'proposal');
    commit('2026-02-01', 'content/b.md', 'content/c.md');
    git('2026-02-01', 'checkout', '--quiet', 'main');
    commit('2026-03-01', 'content/a.md', 'content/c.md');
    expect(() => git('2026-04-01', 'merge', 'proposal')).toThrow('merge proposal');
    commit('2026-04-01', 'content/c.md');
    expect(await daysOf(['a.md', 'b.md', 'c.md', 'old.md'])).toEqual(['2026-03-01', '2026-02-01', '2026-04-01', '2026-01-01']);
  });

  test('counts a new name as a change', async () => {
    git('2026-01-01', 'init', '--quiet', '--initial-branch=main');
    commit('2026-01-01', 'content/a.md');
    renameSync(join(folder, 'content/a.md'), join(folder, 'content/b.md'));
    commit('2026-02-01');
    expect(await daysOf(['b.md'])).toEqual(['2026-02-01']);
  });

  test('is the file’s own time where it is new, changed, staged or ignored since', async () => {
    git('2026-01-01', 'init', '--quiet', '--initial-branch=main');
    writeFileSync(join(folder, '.gitignore'), 'ignored.md\n');
    commit('2026-01-01', 'content/a.md', 'content/b.md', 'content/c.md');
    write('content/b.md', 'content/c.md', 'content/deep/new.md', 'content/ignored.md');
    git('2026-01-02', 'add', 'content/c.md');
    const paths = ['a.md', 'b.md', 'c.md', 'deep/new.md', 'ignored.md'];
    const own = '2020-02-02';
    expect(await daysOf(paths)).toEqual(['2026-01-01', own, own, own, own]);
    const clamped = await daysOf(paths, 'content', { SOURCE_DATE_EPOCH: String(Date.parse('2019-01-01T12:00:00Z') / 1000) });
    expect(clamped).toEqual(['2026-01-01', ...paths.slice(1).map(() => '2019-01-01')]);
  });

  test('is the file’s own time in no repository, in one without commits, and without git', async () => {
    write('content/a.md');
    vi.stubEnv('GIT_CEILING_DIRECTORIES', dirname(folder));
    expect(await daysOf(['a.md'])).toEqual(['2020-02-02']);
    git('2026-01-01', 'init', '--quiet', '--initial-branch=main');
    expect(await daysOf(['a.md'])).toEqual(['2020-02-02']);
    commit('2026-01-01');
    expect(await daysOf(['a.md'])).toEqual(['2026-01-01']);
    vi.stubEnv('PATH', folder);
    expect(await daysOf(['a.md'])).toEqual(['2020-02-02']);
  });

  test('is not known in a copy with the latest commits only, and in one that git cannot read', async () => {
    git('2026-01-01', 'init', '--quiet', '--initial-branch=main');
    commit('2026-01-01', 'content/a.md');
    commit('2026-02-01', 'content/b.md');
    git('2026-02-01', 'clone', '--quiet', '--depth', '1', pathToFileURL(folder).href, 'copy');
    expect(await daysOf(['a.md', 'b.md'], 'copy/content')).toEqual([null, null, 'shallow']);
    writeFileSync(join(folder, '.git/HEAD'), 'ref: refs/heads/main\n');
    writeFileSync(join(folder, '.git/refs/heads/main'), `${'0'.repeat(39)}1\n`);
    expect(await daysOf(['a.md'])).toEqual([null, 'unreadable']);
  });

  test('of private files is asked in their own repository', async () => {
    git('2026-01-01', 'init', '--quiet', '--initial-branch=main');
    commit('2026-01-01', 'content/a.md');
    write('private/a.md');
    git('2026-01-01', 'init', '--quiet', '--initial-branch=main', 'private');
    git('2026-01-01', '-C', 'private', 'add', '--all');
    git('2026-05-01', '-C', 'private', 'commit', '--quiet', '--message', 'Own');
    const settings = readSettings({ content: 'content', internal: true }, { TODAY: '2026-11-22' }, folder);
    const { changed } = await readHistory(settings);
    const at = (internal: boolean, disk: string): number | null =>
      changed({ internal, source: { path: 'a.md', disk: join(folder, disk) } });
    expect([at(false, 'content/a.md'), at(true, 'private/a.md')]).toEqual(
      ['2026-01-01', '2026-05-01'].map((day) => Date.parse(`${day}T12:00:00Z`)),
    );
  });
});

test.each(['tomorrow', '-1', '1.5', '1e9'])('SOURCE_DATE_EPOCH=%s is refused', (seconds) => {
  expect(() => readSettings({}, { SOURCE_DATE_EPOCH: seconds }, folder)).toThrow(
    `SOURCE_DATE_EPOCH must be a number of seconds, not "${seconds}".`,
  );
});
