import type { Browser } from 'playwright-core';
import type { ServedSite } from './site.ts';

/** Follows every address that has moved; answers those that do not end on the page they name. */
export async function astray(browser: Browser, { base, origin, moved }: ServedSite): Promise<string[]> {
  const problems: string[] = [];
  const page = await browser.newPage();
  for (const { address, movedTo } of moved) {
    await page.goto(origin + base + address, { waitUntil: 'commit' });
    const arrived = await page.waitForURL(origin + (movedTo ?? ''), { timeout: 5000 }).then(
      () => true,
      () => false,
    );
    if (!arrived || (await page.locator('h1').count()) !== 1) problems.push(`/${address} ends on ${page.url()}`);
  }
  await page.close();
  return problems;
}
