import { readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { serve } from '../../src/cli/preview.ts';
import { launchChromium } from '../browser/chromium.ts';
import { median } from './measure.ts';

/** What people may look for in the generated districts. */
const queries = [
  'mentor', 'winter benchmark', 'families answered the survey', 'substitutes', 'amber-red', 'attendance', 'budget training', 'care teams',
  'principals', 'schedule block', 'report cards', 'board', 'coaches log', 'third graders reading', 'stocktake of october', 'zebra',
] as const; // prettier-ignore

/** Each visit begins with nothing loaded. The best of them counts for each query: what others do on the machine is not its work. */
const visits = 5;

export interface Answers {
  /** Milliseconds from the last letter to the results, the pause while somebody types included; the first query does not count. */
  readonly slowest: number;
  readonly middle: number;
  /** Bytes that the first query moved beyond the page itself, compressed as GitHub Pages does. */
  readonly firstBytes: number;
  readonly queries: number;
}

/** Opens the search page of a built site in Chromium and asks one query after the other. */
export async function askInBrowser(site: string): Promise<Answers> {
  const server = await serve(site, '/', 0);
  const browser = await launchChromium();
  try {
    const moved = new Set<string>();
    server.on('request', ({ url = '' }) => moved.add(new URL(url, 'http://localhost').pathname));
    const [first, ...others] = queries;
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/search/`;
    const times = new Map<string, number>();
    let firstBytes = 0;
    for (let visit = 0; visit < visits; visit += 1) {
      const page = await (await browser.newContext()).newPage();
      await page.goto(url, { waitUntil: 'load' });
      moved.clear();
      await page.focus('#q');
      await ask(page, first);
      firstBytes = [...moved].reduce((sum, path) => sum + sizeOf(join(site, path)), 0);
      for (const query of others) times.set(query, Math.min(times.get(query) ?? Infinity, await ask(page, query)));
      await page.context().close();
    }
    const all = [...times.values()];
    return { slowest: Math.max(...all), middle: median(all), firstBytes, queries: queries.length };
  } finally {
    await browser.close();
    server.close();
  }
}

/** Writes words into the field and waits for the answer; milliseconds as the page has them. */
function ask(page: Page, words: string): Promise<number> {
  return page.evaluate(async (typed) => {
    const [field, list] = [document.querySelector('input'), document.querySelector('[data-results]')];
    if (!field || !list) throw new Error('This is no search page.');
    const begin = performance.now();
    field.value = typed;
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await new Promise<void>((resolve) => {
      const answered = (): void => {
        if (list.ariaBusy === 'false') resolve();
        else requestAnimationFrame(answered);
      };
      requestAnimationFrame(answered);
    });
    return performance.now() - begin;
  }, words);
}

function sizeOf(file: string): number {
  const bytes = readFileSync(file);
  return /\.(?:js|json)$/u.test(file) ? gzipSync(bytes).length : bytes.length;
}
