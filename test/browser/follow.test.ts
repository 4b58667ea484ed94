import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { expect, test } from 'vitest';
import { filesUnder } from '../build-district.ts';
import type { ServedSite } from './site.ts';
import { withDemonstration } from './with-demonstration.ts';

const home = 'https://cedar-fork.example/plan-progress/';

let browser: Browser;
let site: ServedSite;
withDemonstration((launched, served) => ([browser, site] = [launched, served]));

/** The texts of all elements of a name in some XML, as a browser reads it; what is no XML throws. */
async function textsIn(xml: string, name: string): Promise<string[]> {
  const page = await browser.newPage();
  const [fault, ...texts] = await page.evaluate(
    ([text, tag]) => {
      const parsed = new DOMParser().parseFromString(text, 'application/xml');
      return [parsed.querySelector('parsererror')?.textContent ?? '', ...[...parsed.querySelectorAll(tag)].map((one) => one.textContent)];
    },
    [xml, name] as const,
  );
  await page.close();
  if (fault !== '') throw new Error(fault);
  return texts;
}

function read(file: string): string {
  return readFileSync(join(site.folder, file), 'utf8');
}

test('the list for search engines names every page that may be found, and no other', async () => {
  const lists = await textsIn(read('sitemap-index.xml'), 'sitemap > loc');
  const listed = (await Promise.all(lists.map((list) => textsIn(read(list.replace(home, '')), 'url > loc')))).flat();
  const pages = site.pages.filter(({ file }) => file !== '404.html').map(({ address }) => home + address);
  expect(listed.toSorted()).toEqual(pages.toSorted());
  expect(site.moved.length).toBeGreaterThan(0);
});

test('every feed is XML, with an entry for each piece of news', async () => {
  const feeds = filesUnder(site.folder).filter((file) => file.endsWith('feed.xml'));
  for (const feed of feeds) expect((await textsIn(read(feed), 'entry > id')).length, feed).toBeGreaterThan(0);
});

test('what is no XML is found', async () => {
  await expect(textsIn('<feed><title>A & B</title></feed>', 'title')).rejects.toThrow(/error/u);
});

test('the data of a page is there for machines, and the policy of the site lets it stand without a complaint', async () => {
  const page = await browser.newPage();
  const said: string[] = [];
  page.on('console', (message) => said.push(message.text()));
  await page.goto(`${site.origin}/plan-progress/routines/2026-10-15-october/`);
  const blocks = await page.$$eval('script', (all) => all.map((one) => one.text));
  await page.close();
  expect(blocks.map((text) => (JSON.parse(text) as { '@graph': { '@type': string }[] })['@graph'].map((one) => one['@type']))).toEqual([
    ['BreadcrumbList', 'Event'],
  ]);
  expect(said).toEqual([]);
});
