import { execFileSync } from 'node:child_process';
import { cpSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { buildDistrict, filesUnder, root, temporaryFolder } from '../build-district.ts';
import { builtSite } from '../built-site.ts';

const small = join(root, 'test/fixtures/small');
const folder = temporaryFolder();
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The small district in a repository of its own, where everything was committed on one day. */
function inRepository(): string {
  const content = join(folder, 'content');
  cpSync(small, content, { recursive: true });
  const env = { ...process.env, GIT_COMMITTER_DATE: '2026-10-16T02:00:00Z' };
  const who = ['-c', 'user.name=Test', '-c', 'user.email=test@example.org', '-c', 'commit.gpgsign=false'];
  for (const args of [
    ['init', '--quiet'],
    ['add', '--all'],
    ['commit', '--quiet', '--message', 'All'],
  ])
    execFileSync('git', [...who, ...args], { cwd: folder, env });
  return content;
}

describe('a site whose repository is known', () => {
  test('leads from each page to the editor and history of its files, and says when they changed', async () => {
    const site = await buildDistrict(inRepository(), { REPOSITORY_URL: 'https://github.com/pine-hollow/plan', REPOSITORY_BRANCH: 'live' });
    const strategy = filesUnder(site).find((path) => /^strategies\/[^/]+\/index\.html$/u.test(path)) ?? '';
    const page = readFileSync(join(site, strategy), 'utf8');
    const file = `content/${strategy.replace('/index.html', '.md')}`;
    expect(page).toContain(`href="https://github.com/pine-hollow/plan/edit/live/${file}"`);
    expect(page).toContain(`href="https://github.com/pine-hollow/plan/commits/live/${file}"`);
    // 02:00 in London is still the day before in New York.
    expect(page).toMatch(/<summary>Made from \d+ files, last changed on 15 October 2026<\/summary>/u);
    expect(readFileSync(join(site, 'strategies/index.html'), 'utf8')).toMatch(
      /<a href="https:\/\/github\.com\/pine-hollow\/plan\/new\/live\/content\/strategies\?filename=NAME\.md&amp;value=[^"]+">Propose a new strategy<\/a>/u,
    );
    expect(readFileSync(join(site, '404.html'), 'utf8')).not.toContain('github.com');
    expect(readFileSync(join(site, 'rubrics/stages/index.html'), 'utf8')).toContain(
      '>Edit <span class="hidden">rubrics/stages.yaml</span></a>',
    );
  });
});

test('without a repository there are no such links, and files have their names and days all the same', async () => {
  const site = await builtSite(small);
  const pages = filesUnder(site).filter((path) => path.endsWith('.html'));
  expect(pages.filter((path) => readFileSync(join(site, path), 'utf8').includes('github.com'))).toEqual([]);
  expect(readFileSync(join(site, 'strategies/index.html'), 'utf8')).toMatch(/Made from [^<]*, last changed on 15 January 2025/u);
});
