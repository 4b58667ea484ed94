import type { Browser } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { launchChromium } from './chromium.ts';
import { serveDemonstration, type ServedSite } from './site.ts';

/** Starts Chromium and the built demonstration before the tests of a file, hands both over, and ends them after the tests. */
export function withDemonstration(ready: (browser: Browser, site: ServedSite) => void): void {
  let end = async (): Promise<void> => {};
  beforeAll(async () => {
    const [browser, site] = await Promise.all([launchChromium(), serveDemonstration()]);
    end = async () => {
      site.close();
      await browser.close();
    };
    ready(browser, site);
  });
  afterAll(() => end());
}
