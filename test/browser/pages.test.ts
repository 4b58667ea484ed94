import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import axe from 'axe-core';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serve } from '../../src/cli/preview.ts';
import { buildDistrict, filesUnder, root } from '../build-district.ts';
import { launchChromium } from './chromium.ts';

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
let browser: Browser;

beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

describe.each(['/', '/plan-progress/'])('the demonstration district under %s', (base) => {
  let folder: string;
  let server: Server;
  let origin: string;
  let addresses: string[];

  beforeAll(async () => {
    folder = await buildDistrict(join(root, 'content'), { BASE_PATH: base });
    server = await serve(folder, base, 0);
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    addresses = filesUnder(folder)
      .filter((path) => path.endsWith('.html'))
      .map((path) => base + path.replace(/index\.html$/u, ''));
  });
  afterAll(() => server.close());

  test('every page opens without a complaint of the browser, and every link leads somewhere', async () => {
    const problems: string[] = [];
    const anchors = new Map<string, ReadonlySet<string>>();
    const links: { readonly from: string; readonly to: string }[] = [];
    await eachPage(
      {},
      async (page, address) => {
        anchors.set(address, new Set(await page.$$eval('[id]', (all) => all.map((one) => one.id))));
        const found = await page.$$eval('[href]', (all) => all.map((one) => one.getAttribute('href') ?? ''));
        for (const to of found)
          if (!/^(?:https?|mailto|tel):/u.test(to))
            links.push({ from: address, to: new URL(to, origin + address).href.slice(origin.length) });
      },
      problems,
    );
    for (const { from, to } of links) {
      const [path = '', anchor] = to.split('#');
      const file = join(folder, decodeURIComponent(path.slice(base.length)));
      const there = path.startsWith(base) && filesUnderOnce(folder).has(path.endsWith('/') ? join(file, 'index.html') : file);
      if (!there) problems.push(`${from}: no page ${to}`);
      else if (anchor && !anchors.get(path)?.has(decodeURIComponent(anchor))) problems.push(`${from}: no place ${to}`);
    }
    expect(problems).toEqual([]);
  });

  test('no page carries script, style attributes or inline styles, and its first view stays under 60 kB', async () => {
    const problems: string[] = [];
    const sizes = new Map<string, number>();
    await eachPage(
      {},
      async (page, address) => {
        const found = await page.$$eval('script, style, [style], [onclick]', (all) => all.length);
        if (found > 0) problems.push(`${address} has ${found}`);
        sizes.set(address, await compressedSize(page));
      },
      problems,
    );
    for (const [address, bytes] of sizes) if (bytes > 60_000) problems.push(`${address}: ${bytes} bytes`);
    expect(problems).toEqual([]);
  });

  // The base path changes addresses alone: at one of the two, axe and the eye read every page in every mode.
  if (base !== '/') return;

  test.each([
    { name: 'light', options: {} },
    { name: 'dark', options: { colorScheme: 'dark' } },
    { name: 'a phone of 320 px', options: { viewport: { width: 320, height: 640 } } },
    { name: 'forced colours', options: { forcedColors: 'active' } },
  ] as const)('axe finds nothing in $name', async ({ options }) => {
    const problems: string[] = [];
    await eachPage(
      options,
      async (page, address) => {
        await page.addScriptTag({ content: axe.source });
        const found = await page.evaluate(
          async (tags) =>
            (await window.axe.run(document, { runOnly: tags })).violations.map(
              (one) => `${one.id}: ${one.nodes.map((node) => node.html).join(' | ')}`,
            ),
          standards,
        );
        problems.push(...found.map((one) => `${address} ${one}`));
      },
      problems,
      true,
    );
    expect(problems).toEqual([]);
  });

  test('no page scrolls sideways at 320 px, and no label is clipped', async () => {
    const problems: string[] = [];
    await eachPage(
      { viewport: { width: 320, height: 640 } },
      async (page, address) => {
        const wide = await page.evaluate(() => document.documentElement.scrollWidth);
        if (wide > 320) problems.push(`${address} is ${wide} px wide`);
        problems.push(...(await clipped(page)).map((one) => `${address} clips ${one}`));
      },
      problems,
    );
    expect(problems).toEqual([]);
  });

  /** Opens every page in a context of its own; what the browser logs or fails to load counts as a problem. */
  async function eachPage(
    options: BrowserContextOptions,
    look: (page: Page, address: string) => Promise<void>,
    problems: string[],
    bypassCSP = false,
  ): Promise<void> {
    const context = await browser.newContext({ ...options, bypassCSP });
    const page = await context.newPage();
    let now = '';
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) problems.push(`${now} logs ${message.text()}`);
    });
    page.on('pageerror', (error) => problems.push(`${now} throws ${error.message}`));
    page.on('requestfailed', (request) => problems.push(`${now} misses ${request.url()}`));
    page.on('response', (response) => {
      if (response.status() >= 400) problems.push(`${now} gets ${response.status()} for ${response.url()}`);
    });
    for (const address of addresses) {
      now = address;
      await page.goto(origin + address, { waitUntil: 'load' });
      await look(page, address);
    }
    await context.close();
  }
});

const listed = new Map<string, ReadonlySet<string>>();

function filesUnderOnce(folder: string): ReadonlySet<string> {
  const files = listed.get(folder) ?? new Set(filesUnder(folder).map((path) => join(folder, path)));
  listed.set(folder, files);
  return files;
}

/** Texts that are wider than the box that holds them. */
function clipped(page: Page): Promise<string[]> {
  return page.$$eval('main *:not(svg, svg *, .hidden, thead, thead *)', (all) =>
    all
      .filter((one) => one.scrollWidth > one.clientWidth + 1 && one.clientWidth > 0 && getComputedStyle(one).overflowX !== 'visible')
      .map((one) => one.outerHTML.slice(0, 80)),
  );
}

/** What a first visit of a page moves, compressed as GitHub Pages does. */
async function compressedSize(page: Page): Promise<number> {
  const urls = await page.evaluate(() => [location.href, ...performance.getEntriesByType('resource').map((one) => one.name)]);
  const sizes = await Promise.all(
    urls.map(async (url) => {
      const bytes = new Uint8Array(await (await fetch(url)).arrayBuffer());
      return url.endsWith('.woff2') ? bytes.length : (await import('node:zlib')).gzipSync(bytes).length;
    }),
  );
  return sizes.reduce((sum, size) => sum + size, 0);
}
