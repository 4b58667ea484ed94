import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { builtInternal } from '../built-site.ts';
import { axeInAllColours, fits, isLight, isPlain } from './checks.ts';
import { launchChromium } from './chromium.ts';
import { brokenLinks } from './links.ts';
import { serveFolder, type ServedSite } from './site.ts';
import { phone, visit } from './visit.ts';

let browser: Browser;
let site: ServedSite;

beforeAll(async () => {
  site = await serveFolder(await builtInternal());
  browser = await launchChromium();
});
afterAll(async () => {
  site.close();
  await browser.close();
});

test('pages for the team alone: links, weight and axe hold, and none is too wide for a phone', async () => {
  const pages = site.pages.filter(({ address }) => /^\/?routines\/.+\/(?:briefing|participants|debrief|raters)\/$/u.test(address));
  expect(pages.length).toBe(4);
  const problems = [...brokenLinks(site), ...(await visit(browser, { ...site, pages }, phone, isPlain, fits, isLight, axeInAllColours))];
  expect(problems).toEqual([]);
});

test('a briefing is one printed page', async () => {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(`${site.origin}/routines/2027-02-11-february/briefing/`);
  const pdf = (await page.pdf({ format: 'Letter' })).toString('latin1');
  expect(pdf.match(/\/Type\s*\/Page(?![a-z])/gu)?.length).toBe(1);
  await context.close();
});
