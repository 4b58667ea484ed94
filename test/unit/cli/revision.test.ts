import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readRevision, writeRevision } from '../../../src/cli/revision.ts';
import { temporaryFolder } from '../../build-district.ts';
import { makeRepository, type Repository } from '../../support/repository.ts';

let repository: Repository;
let into: string;
beforeEach(() => {
  repository = makeRepository();
  into = temporaryFolder();
});
afterEach(() => {
  repository.remove();
  rmSync(into, { recursive: true, force: true });
});

const filesOf = async (name: string, folder = repository.content) =>
  (await readRevision(folder, name, false)).files.map(({ path }) => path);

describe('a folder as it stood in a revision', { timeout: 60_000 }, () => {
  test('every file with its bytes, whatever they are', async () => {
    const bytes = Buffer.from([0, 10, 255, 13, 10, 0]);
    repository.write('pages/päge with "signs".mdx', 'x\r\n');
    repository.write('pages/picture.png', bytes);
    repository.write('pages/empty.mdx', '');
    repository.commit('More');
    repository.write('pages/empty.mdx', 'no longer');
    const revision = await readRevision(repository.content, 'HEAD', false);
    await writeRevision(repository.content, revision, join(into, 'content'));
    const read = (path: string): Buffer => readFileSync(join(into, 'content/pages', path));
    expect(read('päge with "signs".mdx').toString()).toBe('x\r\n');
    expect(read('picture.png')).toEqual(bytes);
    expect(read('empty.mdx').toString()).toBe('');
    expect(readFileSync(join(into, 'content/site.yaml'), 'utf8')).toBe(repository.read('site.yaml'));
    expect(revision.files).toHaveLength(readdirSync(into, { recursive: true, withFileTypes: true }).filter((one) => one.isFile()).length);
  });

  test('links and repositories within the repository are not made', async () => {
    symlinkSync('/etc/passwd', join(repository.content, 'pages-link.mdx'));
    mkdirSync(join(repository.content, 'inner'));
    const inner = { cwd: join(repository.content, 'inner') };
    execFileSync('git', ['init', '--quiet'], inner);
    execFileSync(
      'git',
      ['-c', 'user.name=T', '-c', 'user.email=t@example.org', 'commit', '--quiet', '--allow-empty', '-m', 'Inner'],
      inner,
    );
    repository.git('-c', 'advice.addEmbeddedRepo=false', 'add', '--all');
    repository.git('commit', '--quiet', '-m', 'Traps');
    expect(repository.git('ls-tree', '-r', 'HEAD', 'content/inner', 'content/pages-link.mdx')).toMatch(/^160000 .*\n120000 /u);
    expect((await filesOf('HEAD')).filter((path) => /inner|link/u.test(path))).toEqual([]);
  });

  test('a tree that leads out of its folder does so in vain', async () => {
    const blob = execFileSync('git', ['hash-object', '-w', '--stdin'], { cwd: repository.folder, input: 'trap', encoding: 'utf8' }).trim();
    const raw = Buffer.concat([
      Buffer.from('100644 ..\0'),
      Buffer.from(blob, 'hex'),
      Buffer.from('100644 a\\b\0'),
      Buffer.from(blob, 'hex'),
    ]);
    const write = (bytes: Buffer) =>
      execFileSync('git', ['hash-object', '--literally', '-t', 'tree', '-w', '--stdin'], {
        cwd: repository.folder,
        input: bytes,
        encoding: 'utf8',
      }).trim();
    const tree = write(raw);
    const top = write(Buffer.concat([Buffer.from('40000 content\0'), Buffer.from(tree, 'hex')]));
    const commit = repository.git('commit-tree', top, '-m', 'Trap');
    expect(await filesOf(commit)).toEqual([]);
  });

  test('a branch, a tag, an id, or one before another', async () => {
    repository.git('tag', 'first');
    repository.write('pages/new.mdx', 'x');
    const second = repository.commit('Second');
    for (const name of ['main', 'HEAD', second, second.slice(0, 8)]) expect(await filesOf(name)).toContain('pages/new.mdx');
    for (const name of ['first', 'HEAD~1', 'main^']) expect(await filesOf(name)).not.toContain('pages/new.mdx');
  });

  test('the folder may be the repository itself, or not have been there', async () => {
    expect(await filesOf('main', repository.folder)).toContain('content/site.yaml');
    mkdirSync(join(repository.folder, 'other [x]'));
    writeFileSync(join(repository.folder, 'other [x]/site.yaml'), 'name: X');
    expect(await filesOf('main', join(repository.folder, 'other [x]'))).toEqual([]);
    repository.commit('Other');
    expect(await filesOf('main', join(repository.folder, 'other [x]'))).toEqual(['site.yaml']);
  });

  test('whatever repository called us, it is the one around the folder', async () => {
    process.env['GIT_DIR'] = '/nowhere';
    try {
      expect(await filesOf('main')).toContain('site.yaml');
    } finally {
      delete process.env['GIT_DIR'];
    }
  });

  test.each(['nobody', 'HEAD~7', 'main:content', 'main..HEAD', 'HEAD^{tree}', ''])('no revision: %j', async (name) => {
    await expect(readRevision(repository.content, name, false)).rejects.toThrow(`This repository knows no revision "${name}".`);
  });

  test('a copy without the history says how to get it', async () => {
    const first = repository.git('rev-parse', 'HEAD');
    repository.commit('Second');
    execFileSync('git', ['clone', '--quiet', '--depth=1', `file://${repository.folder}`, join(into, 'clone')], { stdio: 'ignore' });
    expect(existsSync(join(into, 'clone/content'))).toBe(true);
    await expect(readRevision(join(into, 'clone/content'), first, false)).rejects.toThrow(
      /holds only its latest commits.*"git fetch --unshallow"/u,
    );
  });

  test('branches that have nothing in common never parted', async () => {
    const stranger = repository.git('commit-tree', repository.git('rev-parse', 'HEAD^{tree}'), '-m', 'Stranger');
    expect((await readRevision(repository.content, stranger, false)).isAncestor).toBe(false);
    await expect(readRevision(repository.content, stranger, true)).rejects.toThrow('no commit in common');
  });
});
