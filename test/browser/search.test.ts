import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { axeAll, axeInAllColours, fits } from './checks.ts';
import type { ServedSite } from './site.ts';
import { withDemonstration } from './with-demonstration.ts';
import { phone } from './visit.ts';

let browser: Browser;
let site: ServedSite;
let page: Page;
let complaints: string[];

const open = async (options: BrowserContextOptions = {}): Promise<void> => {
  page = await (await browser.newContext(options)).newPage();
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
};
const goto = (address: string): Promise<unknown> => page.goto(`${site.origin}/plan-progress${address}`);
const status = (): Promise<string> => page.innerText('[role=status]');
/** Waits until the search has answered, and says what it said. */
const answer = async (): Promise<string> => {
  await page.locator('[data-results][aria-busy=false]').waitFor({ state: 'attached' });
  return status();
};
const titles = (): Promise<string[]> => page.$$eval('.results h3', (all) => all.map((one) => one.textContent));
const abouts = (): Promise<string[]> => page.$$eval('.results .about', (all) => all.map((one) => one.textContent));
const query = (): string => new URL(page.url()).search;

withDemonstration((launched, served) => ([browser, site] = [launched, served]));
beforeEach(() => {
  complaints = [];
  return open();
});
afterEach(async () => {
  await page.context().close();
  if (complaints.length > 0) throw new Error(`The browser complains: ${complaints.join(' ')}`);
});

describe('the search page', () => {
  test('finds a word in a long note while it is typed, with the place where it stands', async () => {
    await goto('/search/');
    // As published: under the policy that says what may run.
    expect(await page.locator('meta[http-equiv="content-security-policy"]').getAttribute('content')).toContain("script-src 'self'");
    await page.getByLabel('Words to look for').pressSequentially('lindqvist buses');
    expect(await answer()).toMatch(/results? for “lindqvist buses”/u);
    expect((await titles()).slice(0, 2)).toContain('Notes, stocktake of 15 October 2026');
    const notes = page.locator('.results > li').filter({ hasText: 'Notes, stocktake of 15 October 2026' });
    const place = notes.getByRole('link', { name: 'Personalized learning: Key questions' });
    expect(await notes.locator('mark').allTextContents()).toContain('Lindqvist');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('q');
    await place.click();
    expect(page.url()).toMatch(/\/plan-progress\/routines\/2026-10-15-october\/notes\/#text-key-questions-1$/u);
    expect(await page.locator(':target').textContent()).toBe('Key questions');
  });

  test('leads from every result to a page and a place that there are', async () => {
    const found = new Set<string>();
    for (const words of ['mentor', 'block', 'families', 'university', 'amber-red', 'write a plan']) {
      await goto(`/search/?q=${encodeURIComponent(words)}`);
      expect(await answer()).toMatch(/results? for/u);
      for (const url of await page.$$eval('.results a', (all) => all.map((one) => (one instanceof HTMLAnchorElement ? one.href : ''))))
        found.add(url);
    }
    expect(found.size).toBeGreaterThan(40);
    const lost: string[] = [];
    for (const url of found) {
      const { pathname, hash } = new URL(url);
      const response = await fetch(url);
      const html = await response.text();
      if (!response.ok || !pathname.startsWith('/plan-progress/') || (hash !== '' && !html.includes(` id="${hash.slice(1)}"`)))
        lost.push(url);
    }
    expect(lost).toEqual([]);
  });

  test('narrows by filters, together with words and without; the same in an address to share', async () => {
    await goto('/search/?q=teachers');
    expect(await answer()).toMatch(/results for “teachers”/u);
    const before = Number.parseInt(await status(), 10);
    await page.getByLabel('Kind').selectOption('rating');
    expect(await answer()).toMatch(/results for “teachers”/u);
    expect(await abouts()).toEqual((await abouts()).filter((about) => about.startsWith('Rating: ')));
    expect(Number.parseInt(await status(), 10)).toBeLessThan(before);
    await page.getByLabel('Words to look for').fill('');
    await page.getByLabel('Strategy').selectOption('teacher-equity');
    await page.getByLabel('Rating at the time').selectOption('Amber-red');
    expect(await answer()).toMatch(/^2 results$/u);
    // With no words, the newest first.
    expect(await titles()).toEqual(['Teacher equity, stocktake of 14 May 2026', 'Teacher equity, stocktake of 16 October 2025']);
    await page.getByLabel('School year').selectOption('2025-26');
    expect(await answer()).toMatch(/^2 results$/u);
    expect(query()).toBe('?kind=rating&year=2025-26&strategy=teacher-equity&rating=Amber-red');
    await page.reload();
    expect(await answer()).toMatch(/^2 results$/u);
    expect(await page.getByLabel('Strategy').inputValue()).toBe('teacher-equity');
    await page.getByRole('button', { name: 'Clear all' }).click();
    expect(await answer()).toMatch(/^Type a word/u);
    expect([query(), await titles()]).toEqual(['', []]);
  });

  test('sorts by date, and pages that have none come last', async () => {
    await goto('/search/?q=mentor&sort=date');
    expect(await answer()).toMatch(/results for “mentor”/u);
    await page.getByRole('button', { name: 'Show more' }).click();
    await page.waitForFunction(() => document.querySelectorAll('.results > li').length > 10);
    const days = (await abouts()).map((about) => Date.parse(/\d{1,2} \w{3} \d{4}$/u.exec(about)?.[0] ?? '1970-01-01'));
    expect(days.length).toBe(Number.parseInt(await status(), 10));
    expect(days).toEqual(days.toSorted((one, other) => other - one));
    expect(days.at(-1)).toBe(0);
  });

  test('works with the keyboard alone, shows ten at a time, and goes on where the new ones begin', async () => {
    await goto('/search/');
    await page.getByRole('link', { name: 'Search', exact: true }).focus();
    await page.keyboard.press('Tab');
    await page.keyboard.type('strategy');
    await page.keyboard.press('Enter');
    expect(await answer()).toMatch(/results for “strategy”/u);
    expect(query()).toBe('?q=strategy');
    expect(await page.locator('.results > li').count()).toBe(10);
    const focused = (): Promise<string> => page.evaluate(() => document.activeElement?.textContent ?? '');
    for (let presses = 0; presses < 80 && (await focused()) !== 'Show more'; presses += 1) await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.querySelectorAll('.results > li').length === 20);
    await page.waitForFunction(() => document.activeElement === document.querySelectorAll('.results > li')[10]?.querySelector('a'));
    expect(await focused()).toBe((await titles())[10]);
  });

  test('the back button brings back what was asked before, and the results as they were shown', async () => {
    await goto('/search/?q=mentor');
    expect(await answer()).toMatch(/for “mentor”/u);
    await page.getByLabel('State').selectOption('cancelled');
    expect(await answer()).toMatch(/^One result for “mentor”/u);
    await page.goBack();
    expect(await answer()).toMatch(/^\d+ results for “mentor”/u);
    expect(await page.getByLabel('State').inputValue()).toBe('');
    await page.getByRole('button', { name: 'Show more' }).click();
    await page.waitForFunction(() => document.querySelectorAll('.results > li').length > 10);
    const shown = await titles();
    await page.locator('.results h3 > a').last().click();
    await page.waitForURL((url) => !url.pathname.includes('/search/'));
    await page.goBack();
    await page.waitForFunction(() => document.querySelectorAll('.results > li').length > 10);
    expect(await titles()).toEqual(shown);
  });

  test('the back button leads to where somebody read, though the results come later than the page', async () => {
    await page.setViewportSize({ width: 320, height: 640 });
    await goto('/search/?q=mentor');
    expect(await answer()).toMatch(/for “mentor”/u);
    await page.locator('.places-found a').last().scrollIntoViewIfNeeded();
    const top = await page.evaluate(() => scrollY);
    expect(top).toBeGreaterThan(1000);
    await page.locator('.places-found a').last().click();
    await page.waitForURL((url) => !url.pathname.includes('/search/'));
    await page.goBack();
    await page.waitForFunction((before) => scrollY === before, top);
  });

  test('says what to try when nothing is found, and shows what was typed as text', async () => {
    await goto(`/search/?q=${encodeURIComponent('<img src=x onerror=alert(1)> zebra')}`);
    expect(await answer()).toMatch(/^Nothing was found/u);
    expect(await status()).toContain('“<img src=x onerror=alert(1)> zebra”. Try fewer or shorter words');
    expect(await page.locator('[role=status] img').count()).toBe(0);
  });

  test('says so when the index cannot be loaded', async () => {
    await page.route('**/pagefind/*.js', (route) => route.abort());
    await goto('/search/?q=mentor');
    expect(await answer()).toMatch(/could not be loaded/u);
    complaints = complaints.filter((one) => !one.includes('ERR_FAILED'));
  });

  test('says that it still searches when the answer takes long, and never shows an earlier one', async () => {
    await goto('/search/?q=mentor');
    expect(await answer()).toMatch(/results for “mentor”/u);
    const { promise: slow, resolve: answerNow } = Promise.withResolvers<void>();
    await page.route('**/pagefind/fragment/**', (route) => slow.then(() => route.continue()));
    await page.getByLabel('Words to look for').fill('lindqvist');
    await page.waitForFunction(() => document.querySelector('[role=status]')?.textContent === 'Searching …');
    answerNow();
    expect(await answer()).toMatch(/results? for “lindqvist”/u);
  });

  test.each([
    { name: 'the connection is lost', entry: 'abort' },
    { name: 'the site was published anew', entry: 'another' },
  ])('does not say that nothing was found when $name on an open page', async ({ entry }) => {
    await goto('/search/?q=mentor');
    expect(await answer()).toMatch(/results for “mentor”/u);
    await page.route('**/pagefind/index/**', (route) => route.fulfill({ status: 404, body: 'Not found' }));
    await page.route('**/pagefind/pagefind-entry.json*', (route) => (entry === 'abort' ? route.abort() : route.fulfill({ body: '{}' })));
    await page.getByLabel('Words to look for').fill('university');
    await page.waitForFunction(() => document.querySelector('[role=status]')?.textContent.includes('could not be loaded'));
    complaints = complaints.filter((one) => !/ERR_FAILED|404|appears to have failed/u.test(one));
  });

  test('on paper says what was chosen', async () => {
    await goto('/search/?q=teachers&kind=rating');
    expect(await answer()).toMatch(/results for “teachers”/u);
    await page.emulateMedia({ media: 'print' });
    const visible = (selector: string): Promise<string[]> => page.locator(`${selector}:visible`).allTextContents();
    expect([await visible('form label'), await visible('button')]).toEqual([['Kind'], []]);
    await goto('/routines/?state=to-come');
    expect([await visible('form label'), await visible('button')]).toEqual([['State'], []]);
    await goto('/routines/');
    expect(await page.locator('form').isVisible()).toBe(false);
  });

  test('without JavaScript leads to the plain list of all pages', async () => {
    await page.context().close();
    await open({ javaScriptEnabled: false });
    await goto('/search/');
    expect(await page.locator('form').isVisible()).toBe(false);
    expect(await page.innerText('[data-without]')).toMatch(/from the web\. Everything is listed here: List of all pages$/u);
    expect(await page.locator('[data-status]').isVisible()).toBe(false);
    await page.locator('[data-without] a').click();
    expect(await page.locator('h1').textContent()).toBe('All pages');
  });

  test.each([
    { name: 'on a wide screen', options: {}, colours: true },
    { name: 'on a phone of 320 px', options: phone, colours: false },
  ])('axe finds nothing among results $name, and all of it fits', async ({ options, colours }) => {
    await page.context().close();
    await open(options);
    await goto('/search/?q=mentor&kind=routine');
    expect(await answer()).toMatch(/results for “mentor”/u);
    expect([...(await (colours ? axeInAllColours : axeAll)(page)), ...(await fits(page))]).toEqual([]);
  });
});
