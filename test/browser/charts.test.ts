import { gzipSync } from 'node:zlib';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildExamples } from '../examples/build.ts';
import { axeWithin } from './checks.ts';
import { launchChromium } from './chromium.ts';
import { badTexts } from './drawn-texts.ts';
import { serveFolder, type ServedSite } from './site.ts';
import { spokenTree, withRole } from './tree.ts';
import { phone, sheet } from './visit.ts';

let browser: Browser;
let site: ServedSite;
beforeAll(async () => {
  [browser, site] = await Promise.all([launchChromium(), buildExamples().then((folder) => serveFolder(folder))]);
});
afterAll(async () => {
  site.close();
  await browser.close();
});

/** Opens the examples and answers what the browser complained of and which scripts it asked for, as they come. */
async function opened(options: BrowserContextOptions = {}): Promise<{ page: Page; complaints: string[]; scripts: string[] }> {
  const page = await (await browser.newContext(options)).newPage();
  const [complaints, scripts]: [string[], string[]] = [[], []];
  page.on('console', (message) => void (['error', 'warning'].includes(message.type()) && complaints.push(message.text())));
  page.on('pageerror', ({ message }) => void complaints.push(message));
  page.on('request', (request) => void (request.resourceType() === 'script' && scripts.push(request.url())));
  await page.goto(`${site.origin}/examples/`, { waitUntil: 'load' });
  await page.evaluate(() => document.fonts.ready);
  return { page, complaints, scripts };
}

const live = '#live-chart-1';

/** Scrolls to the first chart that can come to life and waits until it has. */
async function bringToLife(page: Page): Promise<void> {
  await page.locator(live).scrollIntoViewIfNeeded();
  await page.locator(`${live} ~ .trend.is-live`).waitFor();
}

describe('a drawn chart', () => {
  test.each([
    { name: 'at 1280 px', options: {}, drawing: 'wide', least: 15 },
    { name: 'at 320 px', options: phone, drawing: 'narrow', least: 15 },
    { name: 'on paper', options: sheet, drawing: 'wide', least: 13 },
  ])('$name shows one drawing, in which no text meets another or is cut off', async ({ options, drawing, least }) => {
    const { page } = await opened(options);
    if (options === sheet) await page.emulateMedia({ media: 'print' });
    const seen = await page.$$eval('.chart-drawing', (all) =>
      all.filter((one) => one.checkVisibility()).map((one) => one.classList[1] ?? ''),
    );
    expect(new Set(seen)).toEqual(new Set([drawing]));
    expect(await badTexts(page)).toEqual([]);
    const sizes = await page.$$eval('.chart-drawing text', (all) =>
      all.filter((one) => one.checkVisibility()).map((one) => one.getBoundingClientRect().height),
    );
    expect(Math.min(...sizes)).toBeGreaterThan(least);
    await page.context().close();
  });

  test('is read aloud once, with its title and description', async () => {
    const { page } = await opened({ javaScriptEnabled: false });
    const drawings = withRole('image', await spokenTree(page)).filter(({ name }) => name === 'Asistencia regular');
    expect(drawings).toHaveLength(1);
    await page.context().close();
  });
});

describe('a live chart', () => {
  test('loads at most 70 kB of scripts, and the library only when it is seen', async () => {
    const { page, scripts, complaints } = await opened();
    const weigh = async (): Promise<number> => {
      const files = await Promise.all(scripts.map(async (url) => gzipSync(Buffer.from(await (await fetch(url)).arrayBuffer())).length));
      return files.reduce((sum, size) => sum + size, 0);
    };
    expect(scripts).toHaveLength(1);
    expect(await weigh()).toBeLessThan(1_500);
    await bringToLife(page);
    expect(scripts).toHaveLength(2);
    expect(await weigh()).toBeLessThan(70_000);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test('says the values of a period to those who point at it and to those who use keys', async () => {
    const { page } = await opened();
    await bringToLife(page);
    const slider = page.locator(`${live} ~ .trend [role=slider]`);
    const said = (): Promise<string | null> => slider.getAttribute('aria-valuetext');
    expect(await said()).toBe('Winter 2027: All students 78%, English learners hidden, Students with disabilities 66%, Target 78%');
    await slider.focus();
    await page.keyboard.press('ArrowLeft');
    expect(await said()).toBe(
      'Fall 2026: All students 77%, English learners 74%, Students with disabilities not reported in time, Target 78%',
    );
    await page.keyboard.press('Home');
    expect(await said()).toBe('Fall 2024: All students 69%, English learners hidden, Students with disabilities 55%');
    const first = await page.locator(`${live} ~ .trend .chart-drawing.wide .marker`).first().boundingBox();
    const last = await page.locator(`${live} ~ .trend .chart-drawing.wide .marker`).nth(1).boundingBox();
    if (!first || !last) throw new Error('There are no markers.');
    await page.mouse.move(last.x + 4, last.y + 4);
    await expect.poll(said).toBe('Winter 2025: All students 68%, English learners 60%, Students with disabilities 57%');
    await page.context().close();
  });

  test('draws its points where the drawing has them', async () => {
    const { page } = await opened();
    await bringToLife(page);
    const missing = await page.locator(`${live} ~ .trend`).evaluate((trend) => {
      const canvas = trend.querySelector('canvas');
      const context = canvas?.getContext('2d');
      if (!canvas || !context) return ['no canvas'];
      const frame = canvas.getBoundingClientRect();
      return [...trend.querySelectorAll('.chart-drawing.wide .marker.solid')].flatMap((marker) => {
        const box = marker.getBoundingClientRect();
        const [x, y] = [box.left + box.width / 2 - frame.left, box.top + box.height / 2 - frame.top];
        const [red = 0, green = 0, blue = 0, alpha = 0] = context.getImageData(x * devicePixelRatio, y * devicePixelRatio, 1, 1).data;
        const drawn = `rgb(${red}, ${green}, ${blue})`;
        return alpha === 255 && drawn === getComputedStyle(marker).fill ? [] : [`${drawn} instead of ${getComputedStyle(marker).fill}`];
      });
    });
    expect(missing).toEqual([]);
    await page.context().close();
  });

  test('hides and shows its lines with buttons', async () => {
    const { page } = await opened();
    await bringToLife(page);
    const trend = page.locator(`${live} ~ .trend`);
    const button = trend.getByRole('button', { name: 'English learners' });
    const label = trend.locator('.chart-drawing.wide text', { hasText: 'English learners 74%' });
    expect([await button.getAttribute('aria-pressed'), await label.isVisible()]).toEqual(['true', true]);
    await button.click();
    expect([await button.getAttribute('aria-pressed'), await label.isVisible()]).toEqual(['false', false]);
    expect(await trend.getByRole('slider').getAttribute('aria-valuetext')).not.toContain('English learners');
    await page.emulateMedia({ media: 'print' });
    expect([await label.isVisible(), await trend.locator('canvas').isVisible()]).toEqual([true, false]);
    expect(await trend.locator('.chart-drawing.wide .stroke-line').first().isVisible()).toBe(true);
    await page.emulateMedia({ media: null });
    await button.press('Enter');
    expect([await button.getAttribute('aria-pressed'), await label.isVisible()]).toEqual(['true', true]);
    await page.context().close();
  });

  test('follows the colours of the page, and axe finds nothing', async () => {
    const { page, complaints } = await opened();
    await bringToLife(page);
    const tone = (): Promise<string> =>
      page.locator(`${live} ~ .trend`).evaluate((trend) => {
        const canvas = trend.querySelector('canvas');
        const { data = [] } = canvas?.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height) ?? {};
        const seen = new Map<string, number>();
        for (let at = 0; at < data.length; at += 4)
          if (data[at + 3] === 255)
            seen.set(`${data[at]} ${data[at + 1]} ${data[at + 2]}`, (seen.get(`${data[at]} ${data[at + 1]} ${data[at + 2]}`) ?? 0) + 1);
        return [...seen]
          .filter(([colour]) => ['29 63 184', '163 184 255'].includes(colour))
          .map(([colour]) => colour)
          .join();
      });
    expect(await tone()).toBe('29 63 184');
    expect(await axeWithin(page, '.trend')).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    await expect.poll(tone, { timeout: 5000 }).toBe('163 184 255');
    expect(await axeWithin(page, '.trend')).toEqual([]);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test('is a drawing without scripts, and where its library does not come', async () => {
    const { page: still } = await opened({ javaScriptEnabled: false });
    const line = `${live} ~ .trend .chart-drawing.wide .stroke-line`;
    expect([await still.locator(line).first().isVisible(), await still.locator(`${live} ~ .trend button`).first().isVisible()]).toEqual([
      true,
      false,
    ]);
    await still.context().close();
    const { page: broken } = await opened();
    await broken.route('**/live-chart*', (route) => route.abort());
    await broken.locator(live).scrollIntoViewIfNeeded();
    await broken.waitForTimeout(300);
    expect([await broken.locator(line).first().isVisible(), await broken.locator(`${live} ~ .trend button`).first().isVisible()]).toEqual([
      true,
      false,
    ]);
    await broken.context().close();
  });
});
