import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../build-district.ts';
import { builtSite } from '../built-site.ts';
import { pagesOf } from '../pages-of.ts';

test.each([
  ['empty', ['search/']],
  ['small', ['indicators/attendance/', 'routines/', 'search/']],
])('of the %s district, the pages that run a script are those whose policy lets them: %j', async (name, addresses) => {
  const pages = pagesOf(await builtSite(join(root, 'test/fixtures', name)));
  const running = pages.filter(({ html }) => html.includes('<script type="module"')).map(({ address }) => address);
  const allowed = pages.filter(({ html }) => /<meta http-equiv="content-security-policy" content="[^"]*; script-src /u.test(html));
  expect([running.toSorted(), allowed.map(({ address }) => address).toSorted()]).toEqual([addresses, addresses]);
});

test('without a script the page to search says in two sentences where to look', async () => {
  const page = readFileSync(join(await builtSite(join(root, 'test/fixtures/small')), 'search/index.html'), 'utf8');
  expect(page).toMatch(/opened from the web\. Everything is listed here: ?<a href="\/all-pages\/">/u);
});

test('every page has its policy', async () => {
  const pages = pagesOf(await builtSite(join(root, 'test/fixtures/small')));
  expect(pages.filter(({ html }) => !html.includes('content-security-policy')).map(({ file }) => file)).toEqual([]);
});
