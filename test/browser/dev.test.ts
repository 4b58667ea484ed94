import { spawn, type ChildProcess } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { root, temporaryFolder } from '../build-district.ts';
import { launchChromium } from './chromium.ts';
import { copyProgram } from '../support/program.ts';

// Astro serves one preview for each root, and a developer may have one open here: this one runs in a copy.
const copy = join(temporaryFolder(), 'copy');
const plan = join(copy, 'content/plans/plan-2026-29.md');
let server: ChildProcess;
let browser: Browser;
let page: Page;
let good: string;
let said = '';

beforeAll(async () => {
  copyProgram(copy);
  cpSync(join(root, 'test/fixtures/small'), join(copy, 'content'), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
  good = readFileSync(plan, 'utf8');
  writeFileSync(plan, good.replace('title:', 'titel:'));
  // A fresh environment: under the name of a test runner, Vite watches no files.
  server = spawn(process.execPath, ['src/cli/stocktake.mjs', 'dev', '--port', '4632'], {
    cwd: copy,
    env: { PATH: process.env['PATH'], HOME: process.env['HOME'], NO_COLOR: '1' },
  });
  for (const stream of [server.stdout, server.stderr]) stream?.on('data', (text) => (said += String(text)));
  browser = await launchChromium();
  page = await browser.newPage();
  await vi.waitUntil(() => said.includes('http://localhost:4632/'), { timeout: 30_000 });
  await page.goto('http://localhost:4632/');
});

afterAll(async () => {
  server.kill();
  await browser.close();
  rmSync(copy, { recursive: true, force: true });
});

describe('the preview', () => {
  test('begins with content that cannot be read: every address lists the problems, and so does the terminal', async () => {
    expect(await page.textContent('pre')).toContain('There is no field "titel" here. Did you mean "title"?');
    expect(said).toContain('content/plans/plan-2026-29.md:2:1 unknown-field');
    expect(said).not.toMatch(/\n\s+at /u);
  });

  test('shows the site as soon as the file is mended', async () => {
    // The page takes a moment to open its line to the server, on which it hears of changes.
    await page.waitForTimeout(1500);
    writeFileSync(plan, good);
    expect(await page.waitForSelector('.masthead', { timeout: 30_000 })).toBeTruthy();
  });

  test('shows a change of a title without a reload by hand', async () => {
    await page.goto('http://localhost:4632/league-table/');
    await page.waitForTimeout(1000);
    writeFileSync(plan, good.replace(/title: .*/u, 'title: A plan with another name'));
    const shown = page.waitForFunction(() => document.body.textContent.includes('A plan with another name'), null, { timeout: 30_000 });
    expect(await shown).toBeTruthy();
  });

  test('has no search, and says where everything is listed', async () => {
    await page.goto('http://localhost:4632/search/', { waitUntil: 'networkidle' });
    expect(await page.textContent('main')).toContain('The preview has no search');
    expect(await page.isVisible('form')).toBe(false);
    await page.goto('http://localhost:4632/league-table/');
  });

  test('shows a mistake over the last good page, in our words, and heals', async () => {
    writeFileSync(plan, good.replace('title:', 'titel:'));
    await page.waitForSelector('vite-error-overlay', { timeout: 30_000 });
    const overlay = await page.evaluate(() => document.querySelector('vite-error-overlay')?.shadowRoot?.textContent);
    expect(overlay).toContain('There is no field "titel" here. Did you mean "title"?');
    writeFileSync(plan, good);
    await page.waitForFunction(() => !document.querySelector('vite-error-overlay') && document.querySelector('.masthead'), null, {
      timeout: 30_000,
    });
  });

  test('never runs a page that was saved with code in it: the last good text stays, and the page heals', async () => {
    const file = join(copy, 'content/pages/about.mdx');
    const ran = join(copy, 'ran');
    const text = '---\ntitle: About us\n---\n\nWho we are.\n';
    const read = async (): Promise<string> => (await fetch('http://localhost:4632/pages/about/')).text();
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
    await vi.waitUntil(async () => (await read()).includes('Who we are.'), { timeout: 30_000, interval: 200 });
    writeFileSync(file, `${text}\nimport fs from 'node:fs'\n\n{fs.writeFileSync(${JSON.stringify(ran)}, '')}\n`);
    await vi.waitUntil(() => said.includes('A page is text, not code'), { timeout: 30_000 });
    expect(await read()).toContain('Who we are.');
    expect(existsSync(ran)).toBe(false);
    writeFileSync(file, text.replace('are', 'were'));
    await vi.waitUntil(async () => (await read()).includes('Who we were.'), { timeout: 30_000, interval: 200 });
  });
});
