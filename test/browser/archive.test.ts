import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import type { ServedSite } from './site.ts';
import { withDemonstration } from './with-demonstration.ts';

let browser: Browser;
let site: ServedSite;
withDemonstration((launched, served) => ([browser, site] = [launched, served]));

async function openArchive(options: BrowserContextOptions = {}): Promise<Page> {
  const page = await (await browser.newContext(options)).newPage();
  await page.goto(`${site.origin}${site.base}routines/`);
  return page;
}

const status = (page: Page): Promise<string> => page.innerText('[role=status]');

/** Routines that the archive shows. */
const rows = (page: Page): Promise<string[]> =>
  page.$$eval('[data-row]', (all) => all.filter((one) => one.checkVisibility()).map((one) => one.querySelector('a')?.textContent ?? ''));

test('the archive of routines shows what fits and hides the rest, years without any with it', async () => {
  const page = await openArchive();
  const complaints: string[] = [];
  page.on('console', (message) => complaints.push(message.text()));
  expect(await status(page)).toMatch(/^20 routines fit$/u);
  expect((await rows(page)).length).toBe(20);
  await page.getByLabel('Strategy').selectOption('teacher-equity');
  await page.getByLabel('Rating at the time').selectOption('Red');
  expect(await status(page)).toMatch(/^One routine fits$/u);
  expect(await rows(page)).toEqual(['Stocktake of 12 February 2026']);
  expect(await page.locator('h2:visible').allTextContents()).toEqual(['2025–26']);
  expect(new URL(page.url()).search).toBe('?strategy=teacher-equity&rating=Red');
  await page.getByLabel('Strategy').selectOption('personalized-learning');
  expect(await status(page)).toMatch(/^No routine fits/u);
  await page.goBack();
  expect(await status(page)).toMatch(/^One routine fits$/u);
  await page.getByRole('link', { name: 'Search the words of these routines' }).click();
  await page.locator('[data-results][aria-busy=false]').waitFor({ state: 'attached' });
  expect(await status(page)).toMatch(/^One result$/u);
  expect(await page.locator('.results h3').allTextContents()).toEqual(['Teacher equity, stocktake of 12 February 2026']);
  expect(complaints).toEqual([]);
  await page.context().close();
});

test('without JavaScript the archive still lists every routine, with its ways to jump', async () => {
  const page = await openArchive({ javaScriptEnabled: false });
  expect((await rows(page)).length).toBe(20);
  expect(await page.locator('nav.ways').isVisible()).toBe(true);
  expect(await page.locator('[data-archive]').isVisible()).toBe(false);
  await page.context().close();
});
