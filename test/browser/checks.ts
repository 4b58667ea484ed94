import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { gzipSync } from 'node:zlib';
import type { RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';
import type { BuiltPage } from '../pages-of.ts';
import { clipped, overTheEdge } from './overflow.ts';

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const colourRules = ['color-contrast', 'link-in-text-block'];
/** Axe for the browser: half as long as what the package hands to Node. */
const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Everything that axe knows of the standards. */
export function axeAll(page: Page): Promise<string[]> {
  return axeFindings(page, { runOnly: standards });
}

/** The same but for colours, which are no others in a narrow window than in a wide one. */
export function axeButColours(page: Page): Promise<string[]> {
  return axeFindings(page, { runOnly: standards, rules: Object.fromEntries(colourRules.map((rule) => [rule, { enabled: false }])) });
}

/** The same for some parts of a page alone. */
export function axeWithin(page: Page, parts: string): Promise<string[]> {
  return axeFindings(page, { runOnly: standards }, parts);
}

/** Everything in light, and what depends on colours in dark and in forced colours, too. */
export async function axeInAllColours(page: Page): Promise<string[]> {
  const light = await axeAll(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  const dark = await axeFindings(page, { runOnly: colourRules });
  await page.emulateMedia({ colorScheme: 'light', forcedColors: 'active' });
  const forced = await axeFindings(page, { runOnly: colourRules });
  await page.emulateMedia({ forcedColors: 'none' });
  return [...light, ...dark.map((one) => `in dark: ${one}`), ...forced.map((one) => `in forced colours: ${one}`)];
}

async function axeFindings(page: Page, chosen: Pick<RunOptions, 'runOnly' | 'rules'>, parts = 'html'): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axeSource);
  return page.evaluate(
    async ({ options, within }) =>
      (await window.axe.run(within, { ...options, resultTypes: ['violations'], preload: false })).violations.map(
        (one) => `${one.id}: ${one.nodes.map((node) => node.html).join(' | ')}`,
      ),
    { options: chosen, within: parts },
  );
}

/** A page as wide as its window, with no label that is cut off. */
export async function fits(page: Page): Promise<string[]> {
  return [...(await overTheEdge(page)), ...(await clipped(page))];
}

/** The only pages that run a script, from a file of its own. */
const interactive = new Set(['search/', 'routines/']);

/** A chart at which people can point. It stands on the pages of indicators alone. */
const liveChart = '.trend[data-live]';

async function hasLiveChart(page: Page, address: string): Promise<boolean> {
  return address.startsWith('indicators/') && (await page.$(liveChart)) !== null;
}

/** No inline script or style, and no script at all but on two pages and where charts come to life. Data for search engines are no script: nothing runs them. */
export async function isPlain(page: Page, { address }: Pick<BuiltPage, 'address'>): Promise<string[]> {
  if (await hasLiveChart(page, address)) return runsOwnScripts(page);
  const refused = interactive.has(address) ? 'script:not([src])' : 'script';
  const found = await beginningsOf(page, `${refused}:not([type="application/ld+json"]), style, [style], [onclick]`);
  return found.map((one) => `has ${one}`);
}

/** Where charts come to life: scripts are files of our own, data are no scripts, and only a canvas sets its own size. */
export async function runsOwnScripts(page: Page): Promise<string[]> {
  const own = 'script[type="module"][src^="/"], script[type="application/json"], script[type="application/ld+json"]';
  const found = await beginningsOf(page, `:is(script, style, [style], [onclick]):not(${own}, canvas)`);
  return found.map((one) => `has ${one}`);
}

/** How the elements of a selector begin, in HTML. */
function beginningsOf(page: Page, selector: string): Promise<string[]> {
  return page.evaluate((wanted) => [...document.querySelectorAll(wanted)].map((one) => one.outerHTML.slice(0, 80)), selector);
}

/** In bytes. A chart's own scripts, which come when it is in view, are counted by themselves. */
const most = { page: 60_000, chart: 70_000 };
const sizes = new Map<string, Promise<number>>();

/** What a first visit of a page moves, compressed as GitHub Pages does, stays under 60 kB. */
export async function isLight(page: Page, { address }: Pick<BuiltPage, 'address'>): Promise<string[]> {
  const urls = await page.evaluate(() => [location.href, ...performance.getEntriesByType('resource').map((one) => one.name)]);
  const isOfChart = (await hasLiveChart(page, address)) ? (url: string) => url.endsWith('.js') : () => false;
  const [bytes, chart] = await Promise.all([sizeOf(urls.filter((url) => !isOfChart(url))), sizeOf(urls.filter(isOfChart))]);
  return [...(bytes > most.page ? [`moves ${bytes} bytes`] : []), ...(chart > most.chart ? [`moves ${chart} bytes of scripts`] : [])];
}

async function sizeOf(urls: readonly string[]): Promise<number> {
  return (await Promise.all(urls.map(sizeOnce))).reduce((sum, size) => sum + size, 0);
}

function sizeOnce(url: string): Promise<number> {
  const size = sizes.get(url) ?? sizeAt(url);
  sizes.set(url, size);
  return size;
}

async function sizeAt(url: string): Promise<number> {
  const bytes = new Uint8Array(await (await fetch(url)).arrayBuffer());
  return url.endsWith('.woff2') ? bytes.length : gzipSync(bytes).length;
}
