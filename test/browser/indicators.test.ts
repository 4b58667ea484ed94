import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import type { BuiltPage } from '../pages-of.ts';
import { root } from '../build-district.ts';
import { axeWithin } from './checks.ts';
import { badTexts } from './drawn-texts.ts';
import type { ServedSite } from './site.ts';
import { withDemonstration } from './with-demonstration.ts';
import { phone, sheet, visit } from './visit.ts';

let browser: Browser;
let site: ServedSite;
let indicators: readonly BuiltPage[];
withDemonstration((launched, served) => {
  [browser, site] = [launched, served];
  indicators = site.pages.filter(({ address }) => /^indicators\/.+/u.test(address));
});

/** A page of the site in a window of its own, and the scripts that it asks for, as they come. */
async function opened(options: BrowserContextOptions = {}): Promise<{ page: Page; scripts: string[] }> {
  const page = await (await browser.newContext(options)).newPage();
  const scripts: string[] = [];
  page.on('request', (request) => void (request.resourceType() === 'script' && scripts.push(request.url())));
  return { page, scripts };
}

/** What a row of a committed table says where everybody in the district may read it. */
function publicCells(address: string): { readonly value: string; readonly n: string; readonly mark: string }[] {
  const [, ...rows] = readFileSync(join(root, 'content', address, 'data.csv'), 'utf8')
    .trim()
    .split('\n');
  return rows.flatMap((row) => {
    const [, unit, , value = '', n = '', mark = ''] = row.split(',');
    return unit === 'cedar-fork' ? [{ value, n, mark }] : [];
  });
}

const states: Readonly<Record<string, string>> = {
  suppressed: 'not shown, to protect students',
  missing: 'not reported',
  'not-applicable': 'does not apply',
};

test('every indicator of the demonstration has a page', () => expect(indicators).toHaveLength(8));

test('every number of the district stands in the table of its page without scripts, and what has none says why', async () => {
  const { page } = await opened({ javaScriptEnabled: false });
  for (const { address } of indicators) {
    await page.goto(`${site.origin}${site.base}${address}`);
    const cells = await page.$$eval('table.grid tbody td', (all) => all.map((one) => one.textContent.replace(/\s+/gu, ' ').trim()));
    const expected = publicCells(address).map(({ value, n, mark }) => {
      const said = states[mark] ?? Math.round(Number(value)).toLocaleString('en-US');
      // Days are an average, no part of those among whom it was taken.
      return n === '' ? said : `${said} ${address.includes('days-') ? 'among' : 'of'} ${Number(n).toLocaleString('en-US')}`;
    });
    // Groups that a period does not tell of are said to be not reported, too.
    const told = cells.map((cell) => cell.replace(/ %/u, ''));
    const extra = told.length - expected.length;
    expect(told.toSorted(), address).toEqual([...expected, ...Array.from({ length: extra }, () => 'not reported')].toSorted());
    expect(await page.locator('.chart-drawing').first().isVisible(), address).toBe(true);
  }
  await page.context().close();
});

describe('scripts', () => {
  test('come with a chart that is in view, at most 70 kB, and until then only what waits for it', async () => {
    const { page, scripts } = await opened({ viewport: { width: 1280, height: 200 } });
    const weigh = async (): Promise<number> => {
      const files = await Promise.all(scripts.map(async (url) => gzipSync(Buffer.from(await (await fetch(url)).arrayBuffer())).length));
      return files.reduce((sum, size) => sum + size, 0);
    };
    await page.goto(`${site.origin}${site.base}indicators/reading-at-grade-level/`, { waitUntil: 'networkidle' });
    expect(scripts.filter((url) => url.includes('live-chart'))).toEqual([]);
    expect(await weigh()).toBeLessThan(1_500);
    await page.locator('.trend').scrollIntoViewIfNeeded();
    await page.locator('.trend.is-live').waitFor();
    expect(scripts.filter((url) => url.includes('live-chart'))).toHaveLength(1);
    expect(await weigh()).toBeLessThan(70_000);
    await page.context().close();
  });

  test('come with no page that only quotes a number or draws a small line', async () => {
    const addresses = ['', 'indicators/', 'goals/learning/', 'strategies/personalized-learning/', 'units/riverbend-middle/'];
    const { page, scripts } = await opened();
    for (const address of [...addresses, 'routines/2026-10-15-october/']) await page.goto(`${site.origin}${site.base}${address}`);
    expect(scripts).toEqual([]);
    await page.context().close();
  });
});

describe('the drawn charts', () => {
  test.each([
    { name: 'at 1280 px', options: { viewport: { width: 1280, height: 900 } } },
    { name: 'at 320 px', options: phone },
    { name: 'on paper', options: sheet },
  ])('$name have no text that meets another or is cut off', async ({ name, options }) => {
    const isPaper = name === 'on paper';
    const drawn = async (page: Page): Promise<string[]> => {
      await page.emulateMedia({ media: isPaper ? 'print' : 'screen' });
      await page.evaluate(() => document.fonts.ready);
      return badTexts(page);
    };
    expect(await visit(browser, { ...site, pages: indicators }, options, drawn)).toEqual([]);
  });

  test('that have come to life give axe nothing to find, in light and in dark', async () => {
    const { page } = await opened();
    await page.goto(`${site.origin}${site.base}indicators/regular-attendance/`);
    await page.locator('.trend').scrollIntoViewIfNeeded();
    await page.locator('.trend.is-live').waitFor();
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await axeWithin(page, 'main'), colorScheme).toEqual([]);
    }
    await page.context().close();
  });
});
