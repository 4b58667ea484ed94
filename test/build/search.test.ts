import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { searchRecords } from '../../src/domain/views/search-records.ts';
import { checkContent } from '../../src/reader/check-content.ts';
import { readSettings } from '../../src/settings.ts';
import { filesUnder, root, siteFolder, stocktake } from '../build-district.ts';
import { builtDemonstration, projectBase as base } from '../built-site.ts';
import { pagesOf } from '../pages-of.ts';
import { fragmentsOf } from '../search-fragments.ts';

const content = join(root, 'content');

describe('the index of the demonstration', async () => {
  const folder = await builtDemonstration();
  const fragments = fragmentsOf(folder);
  const { site } = checkContent(readSettings({ content }, { TODAY: '2026-11-22' }, root));
  if (!site) throw new Error('The demonstration has errors.');
  const { pages, ratings } = searchRecords(site);

  test('holds every record once, and the files that the browser asks for', () => {
    const addresses = [...pages, ...ratings].map(({ address }) => address);
    expect(fragments.map(({ url }) => url)).toEqual(addresses.toSorted((one, other) => (one < other ? -1 : 1)));
    const files = filesUnder(join(folder, 'pagefind')).filter((file) => !/^(?:filter|fragment|index)\//u.test(file));
    expect(files.map((file) => file.replace(/_[0-9a-f]+\./u, '_HASH.'))).toEqual([
      'pagefind-entry.json',
      'pagefind-worker.js',
      'pagefind.en_HASH.pf_meta',
      'pagefind.js',
      'wasm.en.pagefind',
      'wasm.unknown.pagefind',
    ]);
  });

  test('leads to places that there are', () => {
    const missing = fragments.flatMap(({ url, anchors }) => {
      const [page = '', place] = url.split('#');
      const html = readFileSync(join(folder, decodeURIComponent(page), 'index.html'), 'utf8');
      const places = [...anchors.map(({ id }) => id), ...(place === undefined ? [] : [place])];
      return places.filter((id) => !html.includes(` id="${id}"`)).map((id) => `${page}#${id}`);
    });
    expect(missing).toEqual([]);
  });

  test('repeats no reason of a rating: each stands in one record, and not even its first sentence in another', () => {
    const reasons = ratings.flatMap(({ text }) => text.split('\n').map((line) => line.slice(0, 60))).filter((line) => line.length > 40);
    expect(reasons.length).toBeGreaterThan(30);
    const repeated = reasons.filter((line) => fragments.filter(({ content: words }) => words.includes(line)).length !== 1);
    expect(repeated).toEqual([]);
  });

  test('says of a rating what it was, when and of which routine', () => {
    const one = fragments.find(({ url }) => url === '/routines/2026-10-15-october/league-table/#rating-strategy-teacher-equity');
    expect(one?.meta).toEqual({
      title: 'Teacher equity, stocktake of 15 October 2026',
      about: 'Rating: Amber-green · Plan stocktake · 15 Oct 2026',
    });
    expect(one?.filters).toEqual({
      kind: ['routine', 'stocktake', 'rating'],
      year: ['2026-27'],
      series: ['plan-stocktake'],
      strategy: ['teacher-equity'],
      goal: ['learning', 'graduation'],
      rating: ['Amber-green'],
      state: ['held'],
    });
  });

  test('glues no words together, and leaves the published pages as they are', () => {
    const packet = fragments.find(({ url }) => url === '/routines/2026-10-15-october/');
    expect(packet?.content).toContain('When and where Thursday, 15 October 2026');
    const html = readFileSync(join(folder, 'routines/2026-10-15-october/index.html'), 'utf8');
    expect(html).not.toMatch(/data-pagefind-(?:filter|meta|sort|weight)/u);
  });
});

test('every page stands in the plain list of all pages', async () => {
  const folder = await builtDemonstration();
  const list = readFileSync(join(folder, 'all-pages/index.html'), 'utf8');
  const own = new Set(['404.html', 'all-pages/']);
  const missing = pagesOf(folder).filter(
    ({ address, movedTo }) => movedTo === null && !own.has(address) && !list.includes(`href="${base}${address}"`),
  );
  expect(missing.map(({ address }) => address)).toEqual([]);
});

test('a search program that fails leaves the site of before as it was', async () => {
  const out = join(siteFolder(), 'dist');
  mkdirSync(out);
  writeFileSync(join(out, 'index.html'), 'The site of before');
  const small = join(root, 'test/fixtures/empty');
  const run = await stocktake(['build', '--content', small, '--out', out], { PAGEFIND_EXTENDED_BINARY_PATH: '/nowhere/pagefind' });
  expect(run.code).toBe(1);
  expect(run.err).toContain('could not be built');
  expect(run.err).not.toMatch(/\n\s+at /u);
  expect(filesUnder(out).map((file) => readFileSync(join(out, file), 'utf8'))).toEqual(['The site of before']);
});
