import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { ofEachKind, type BuiltPage } from '../pages-of.ts';
import type { ServedSite } from './site.ts';

/** What a check finds wrong with a page; nothing when all is well. */
export type Check = (page: Page, built: BuiltPage) => Promise<readonly string[]> | readonly string[];

export const phone: BrowserContextOptions = { viewport: { width: 320, height: 640 } };

/** A sheet of A4 or Letter without its margins. */
export const sheet: BrowserContextOptions = { viewport: { width: 680, height: 960 } };

/** Pages that are open at the same time: a processor for each. */
const lanes = 2;

/** Opens the pages of a site and answers every problem, with what the browser itself complains of. */
export async function visit(
  browser: Browser,
  site: ServedSite,
  options: BrowserContextOptions,
  ...checks: readonly Check[]
): Promise<string[]> {
  const waiting = [...site.pages];
  const found = await Promise.all(Array.from({ length: lanes }, () => walk(browser, site, options, waiting, checks)));
  return found.flat().sort();
}

/** Opens pages in one window, one after the other, until none is waiting. */
async function walk(
  browser: Browser,
  site: ServedSite,
  options: BrowserContextOptions,
  waiting: BuiltPage[],
  checks: readonly Check[],
): Promise<string[]> {
  const problems: string[] = [];
  const context = await browser.newContext(options);
  const page = await context.newPage();
  let now = '';
  const complain = (what: string): void => void problems.push(`/${now} ${what}`);
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complain(`logs ${message.text()}`);
  });
  page.on('pageerror', (error) => complain(`throws ${error.message}`));
  page.on('requestfailed', (request) => {
    // What is still on its way when the next page opens is aborted, not missing.
    if (request.failure()?.errorText !== 'net::ERR_ABORTED') complain(`misses ${request.url()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) complain(`gets ${response.status()} for ${response.url()}`);
  });
  for (let built = waiting.shift(); built; built = waiting.shift()) {
    now = built.address;
    await page.goto(site.url(built), { waitUntil: 'load' });
    for (const check of checks) for (const problem of await check(page, built)) complain(problem);
  }
  await context.close();
  return problems;
}

/** So many pages of each kind, which are alike; with THOROUGH set, every page. */
export function someOf({ pages }: ServedSite, most: number): readonly BuiltPage[] {
  return process.env['THOROUGH'] ? pages : ofEachKind(pages, most);
}

/** The same check for some pages only. */
export function onlyOn(pages: readonly BuiltPage[], check: Check): Check {
  const some = new Set(pages);
  return (page, built) => (some.has(built) ? check(page, built) : []);
}

/** All pages of a site, but only a few of those in the guide that differ in words alone: one for each rule of the check. */
export function notAlike({ pages }: ServedSite): readonly BuiltPage[] {
  const isAlike = ({ kind }: BuiltPage): boolean => kind === 'guide/rules/…' && !process.env['THOROUGH'];
  return [...pages.filter((page) => !isAlike(page)), ...ofEachKind(pages.filter(isAlike), 5)];
}
