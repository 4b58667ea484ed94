import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildExamples } from '../examples/build.ts';
import { axeButColours, axeInAllColours, fits, runsOwnScripts } from './checks.ts';
import { launchChromium } from './chromium.ts';
import { printsAll } from './overflow.ts';
import { serveFolder, type ServedSite } from './site.ts';
import { phone, sheet, visit } from './visit.ts';

let browser: Browser;
let site: ServedSite;
beforeAll(async () => {
  [browser, site] = await Promise.all([launchChromium(), buildExamples().then((folder) => serveFolder(folder))]);
});
afterAll(async () => {
  site.close();
  await browser.close();
});

test('the page of examples names every component, and each example has a place of its own', () => {
  const html = site.pages[0]?.html ?? '';
  const ids = [...html.matchAll(/\sid="([^"]+)"/gu)].map(([, id]) => id);
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  const links = [...html.matchAll(/\shref="#([^"]+)"/gu)].map(([, id]) => id);
  expect(links.filter((id) => !ids.includes(id))).toEqual([]);
});

test.each([
  { name: 'in light, dark and forced colours', options: {}, checks: [runsOwnScripts, fits, axeInAllColours] },
  { name: 'on a phone of 320 px', options: phone, checks: [fits, axeButColours] },
  { name: 'on paper', options: sheet, checks: [printsAll] },
])('every example holds $name', async ({ options, checks }) => {
  expect(await visit(browser, site, options, ...checks)).toEqual([]);
});
