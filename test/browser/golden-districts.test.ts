import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ofEachKind } from '../pages-of.ts';
import { axeButColours, axeColours, fits, isLight, isPlain } from './checks.ts';
import { launchChromium } from './chromium.ts';
import { brokenLinks } from './links.ts';
import { astray } from './moved.ts';
import { serveDistrict, type ServedSite } from './site.ts';
import { notAlike, onlyOn, phone, someOf, visit } from './visit.ts';

const names = ['five-levels', 'first-month', 'empty', 'small', 'spanish', 'ended-plan', 'twelve-schools'];
const sites = new Map<string, Promise<ServedSite>>();
/** Kinds of pages that were looked at in all colours. */
const coloured = new Set<string>();
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

/** The guide is the same in every district. */
function withoutGuide(site: ServedSite, name: string): ServedSite {
  const isGuide = ({ address }: { readonly address: string }): boolean => address.startsWith('guide/') && !process.env['THOROUGH'];
  return name === names[0] ? site : { ...site, pages: site.pages.filter((page) => !isGuide(page)) };
}

/** Each page once, where it is narrowest. Pages of one kind are alike, so axe looks at one of each kind, and at the first of all in every colour. */
test.each(names)('%s: links, weight and axe hold, and no page is too wide for a phone', async (name) => {
  const site = await sites.get(name);
  if (!site) throw new Error(`"${name}" was not built.`);
  const looked = withoutGuide(site, name);
  const first = ofEachKind(looked.pages).filter(({ kind }) => !coloured.has(kind));
  for (const { kind } of first) coloured.add(kind);
  const problems = [
    ...brokenLinks(site),
    ...(await astray(browser, site)),
    ...(await visit(
      browser,
      { ...site, pages: notAlike(looked) },
      phone,
      isPlain,
      fits,
      isLight,
      onlyOn(someOf(looked, 1), axeButColours),
      onlyOn(first, axeColours),
    )),
  ];
  site.close();
  expect(problems).toEqual([]);
});
