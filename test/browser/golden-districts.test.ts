import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { axeButColours, axeInAllColours, fits, isLight, isPlain } from './checks.ts';
import { launchChromium } from './chromium.ts';
import { brokenLinks } from './links.ts';
import { astray } from './moved.ts';
import { serveDistrict, type ServedSite } from './site.ts';
import { onlyOn, phone, someOf, visit } from './visit.ts';

const names = ['five-levels', 'first-month', 'empty', 'small', 'spanish', 'ended-plan', 'twelve-schools'];
const sites = new Map<string, Promise<ServedSite>>();
/** In one district levels have colours of their own, on the pages that show levels; the demonstration shows all others. */
const coloured = {
  district: 'five-levels',
  kinds: ['', 'league-table/…', 'strategies/…', 'routines/…', 'routines/…/league-table', 'rubrics/…'],
};
let browser: Browser;

beforeAll(async () => {
  // One after the other, so that a district is built while the browser is busy with the one before.
  let before: Promise<unknown> = Promise.resolve();
  for (const name of names) {
    const site = before.then(() => serveDistrict(`test/fixtures/${name}`));
    sites.set(name, site);
    before = site.catch(() => undefined);
  }
  browser = await launchChromium();
});
afterAll(() => browser.close());

/** The guide is the same in every district, and the demonstration shows all of it. */
function withoutGuide(site: ServedSite): ServedSite {
  return process.env['THOROUGH'] ? site : { ...site, pages: site.pages.filter(({ address }) => !address.startsWith('guide/')) };
}

/** Some pages of each kind, where they are narrowest; with THOROUGH set, all. */
test.each(names)('%s: links, weight and axe hold, and no page is too wide for a phone', async (name) => {
  const site = await sites.get(name);
  if (!site) throw new Error(`"${name}" was not built.`);
  const looked = withoutGuide(site);
  const [pages, first] = [someOf(looked, 4), someOf(looked, 1)];
  const inColours = first.filter(({ kind }) => name === coloured.district && coloured.kinds.includes(kind));
  const plain = first.filter((page) => !inColours.includes(page));
  expect(new Set(inColours.map(({ kind }) => kind)).size).toBe(name === coloured.district ? coloured.kinds.length : 0);
  const checks = [isPlain, fits, isLight, onlyOn(plain, axeButColours), onlyOn(inColours, axeInAllColours)];
  const problems = [
    ...brokenLinks(site),
    ...(await astray(browser, site)),
    ...(await visit(browser, { ...site, pages }, phone, ...checks)),
  ];
  site.close();
  expect(problems).toEqual([]);
});
