import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseAtomFeed } from 'feedsmith';
import { beforeAll, describe, expect, test } from 'vitest';
import { filesUnder, root } from '../build-district.ts';
import { builtDemonstration, builtInternal, builtSite, printedFor, projectBase as base } from '../built-site.ts';
import { pagesOf, type BuiltPage } from '../pages-of.ts';

const home = `https://cedar-fork.example${base}`;
const today = '2026-11-22';

let folder: string;
let pages: BuiltPage[];
beforeAll(async () => {
  folder = await builtDemonstration();
  pages = pagesOf(folder);
});

function read(path: string): string {
  return readFileSync(join(folder, path), 'utf8');
}

/** The file of a whole address of the site, with the place on the page that it leads to; `''` for another site. */
function fileOf(address: string): { readonly file: string; readonly place: string } {
  const { href, hash } = new URL(address);
  const path = href.startsWith(home) ? decodeURIComponent(href.slice(home.length).replace(hash, '')) : 'elsewhere';
  return { file: path === '' || path.endsWith('/') ? `${path}index.html` : path, place: decodeURIComponent(hash.slice(1)) };
}

function isThere(address: string): boolean {
  const { file, place } = fileOf(address);
  return existsSync(join(folder, file)) && (place === '' || read(file).includes(` id="${place}"`));
}

function feeds(): { readonly file: string; readonly feed: ReturnType<typeof parseAtomFeed> }[] {
  return filesUnder(folder)
    .filter((file) => file.endsWith('feed.xml'))
    .map((file) => ({ file, feed: parseAtomFeed(read(file)) }));
}

describe('feeds of the demonstration', () => {
  test('are there for the site and for each goal, strategy and series', () => {
    const kinds = feeds().map(({ file }) => file.split('/')[0]);
    const pagesOfKind = (kind: string): number => pages.filter((page) => page.kind === `${kind}/…`).length;
    expect(kinds.filter((kind) => kind === 'feed.xml')).toHaveLength(1);
    for (const kind of ['goals', 'strategies', 'series'])
      expect([kind, kinds.filter((one) => one === kind).length]).toEqual([kind, pagesOfKind(kind)]);
  });

  test('have a title, an author, a time, and the address at which they stand, or stand at an earlier one of theirs', () => {
    for (const { file, feed } of feeds()) {
      const [page, self] = ['alternate', 'self'].map((rel) => feed.links?.find((link) => link.rel === rel)?.href ?? '');
      expect([feed.title?.value, feed.authors?.[0]?.name, feed.updated].every(Boolean), file).toBe(true);
      expect(
        [page, self].map((address) => isThere(address ?? '')),
        file,
      ).toEqual([true, true]);
      const moved = pages.find(({ address }) => `${address}feed.xml` === file)?.movedTo;
      expect(self, file).toBe(moved ? new URL(`${moved}feed.xml`, home).href : home + file);
    }
  });

  test('hold entries with an id of their own, the same in every feed', () => {
    const known = new Map<string, string>();
    for (const { file, feed } of feeds()) {
      const ids = (feed.entries ?? []).map(({ id }) => id ?? '');
      expect(ids, file).toEqual([...new Set(ids)]);
      expect(
        ids.filter((id) => !/^tag:cedar-fork\.example,2026:plan-progress\/routine\/[\w/-]+$/u.test(id)),
        file,
      ).toEqual([]);
      for (const entry of feed.entries ?? []) {
        const text = JSON.stringify(entry);
        expect(known.get(entry.id ?? '') ?? text).toBe(text);
        known.set(entry.id ?? '', text);
      }
    }
    expect(known.size).toBeGreaterThan(60);
  });

  test('lead to pages, and to places on them, that exist', () => {
    const addresses = feeds().flatMap(({ feed }) =>
      (feed.entries ?? []).flatMap(({ links = [], content }) => [
        ...links.map(({ href }) => href ?? ''),
        ...[...(content?.value ?? '').matchAll(/ href="([^"]*)"/gu)].map(([, href = '']) => href),
      ]),
    );
    expect(addresses.length).toBeGreaterThan(200);
    expect([...new Set(addresses)].filter((address) => !isThere(address))).toEqual([]);
  });

  test('have the days of what happened, newest first, and as many entries as one reads', () => {
    for (const { file, feed } of feeds()) {
      const times = (feed.entries ?? []).map(({ updated }) => String(updated));
      expect(times, file).toEqual(times.toSorted().toReversed());
      expect(
        times.filter((time) => new Date(time).toISOString() !== time || time.slice(0, 10) > today),
        file,
      ).toEqual([]);
      expect(times.length, file).toBeLessThanOrEqual(50);
      expect(feed.updated, file).toBe(times[0] ?? '2026-01-01T00:00:00.000Z');
    }
  });

  test('are named by every page, and by pages of what has one of its own', () => {
    for (const { address, html } of pages) {
      const named = [...html.matchAll(/<link rel="alternate" type="application\/atom\+xml" title="[^"]+" href="([^"]*)"/gu)];
      const own = existsSync(join(folder, address, 'feed.xml')) && address !== '' && !html.includes('http-equiv="refresh"');
      expect(
        named.map(([, href]) => href),
        address,
      ).toEqual([`${base}feed.xml`, ...(own ? [`${base}${address}feed.xml`] : [])]);
    }
  });
});

describe('a page', () => {
  const property = (html: string, name: string): string | undefined =>
    new RegExp(`<meta (?:property|name)="${name}" content="([^"]*)"`, 'u').exec(html)?.[1];

  const names = ['og:title', 'og:description', 'og:type', 'og:url', 'og:site_name', 'og:locale', 'twitter:card'];
  const isLeft = ({ movedTo, file }: BuiltPage): boolean => movedTo !== null || file === '404.html';

  test('says what a link to it shows elsewhere', () => {
    for (const { address, file, html } of pages.filter((page) => !isLeft(page))) {
      const [title, description, ...rest] = names.map((name) => property(html, name));
      expect(html).toContain(`<title>${title}`);
      expect(property(html, 'description'), file).toBe(description);
      const type = /^routines\/[^/]+\/$/u.test(address) ? 'article' : 'website';
      expect(rest, file).toEqual([type, home + address, 'Cedar Fork School District', 'en_US', 'summary']);
      expect(html, file).toContain(`<link rel="canonical" href="${home}${address}"`);
    }
  });

  test('that moved shows nothing elsewhere, nor does the one for what is not there', () => {
    const left = pages.filter(isLeft);
    expect(left.length).toBeGreaterThan(2);
    expect(left.filter(({ html }) => names.some((name) => property(html, name) !== undefined))).toEqual([]);
  });

  test('may be found unless it moved', () => {
    expect(pages.filter(({ html }) => property(html, 'robots') === 'noindex').map(({ file }) => file)).toEqual(
      pages.filter(({ movedTo }) => movedTo !== null).map(({ file }) => file),
    );
    expect(read('robots.txt')).toBe(`User-agent: *\nAllow: /\nSitemap: ${home}sitemap-index.xml\n`);
  });
});

test('a site without a web address cannot be followed, and the build says so', async () => {
  const site = await builtSite(join(root, 'test/fixtures/small'));
  expect(printedFor(site)).toMatch(
    /^Nobody can follow this site yet: without its web address, "url" in site\.yaml or SITE_URL, it has no /mu,
  );
  expect(filesUnder(site).filter((file) => file.endsWith('.xml'))).toEqual([]);
  expect(readFileSync(join(site, 'robots.txt'), 'utf8')).toBe('User-agent: *\nAllow: /\n');
  const all = pagesOf(site).map(({ html }) => html.replace(/<body[\s\S]*/u, ''));
  expect(all.filter((html) => /canonical|alternate|og:|ld\+json|twitter/u.test(html))).toEqual([]);
});

test('what is for the team alone cannot be found or followed', async () => {
  const site = await builtInternal();
  expect(printedFor(site)).not.toContain('Nobody can follow');
  expect(filesUnder(site).filter((file) => file.endsWith('.xml'))).toEqual([]);
  const calendar = readFileSync(join(site, 'schedule/schedule.ics'), 'utf8');
  expect([calendar.includes('routines (for the team alone)\r\n'), calendar.includes('https:')]).toEqual([true, false]);
  expect(readFileSync(join(site, 'schedule/index.html'), 'utf8')).not.toContain('webcal:');
  expect(readFileSync(join(site, 'robots.txt'), 'utf8')).toBe('User-agent: *\nDisallow: /\n');
  const heads = pagesOf(site).map(({ html }) => html.replace(/<body[\s\S]*/u, ''));
  expect(heads.filter((html) => !html.includes('<meta name="robots" content="noindex"'))).toEqual([]);
  expect(heads.filter((html) => /canonical|alternate|og:|ld\+json|twitter/u.test(html))).toEqual([]);
});
