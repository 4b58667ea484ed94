import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { axeButColours, axeInAllColours, fits, isLight, isPlain } from './checks.ts';
import { launchChromium } from './chromium.ts';
import { brokenLinks } from './links.ts';
import { astray } from './moved.ts';
import { printsAll } from './overflow.ts';
import { serveDemonstration, type ServedSite } from './site.ts';
import { spokenTree, withRole, wordsOf } from './tree.ts';
import { notAlike, onlyOn, phone, sheet, someOf, visit } from './visit.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

describe('the demonstration district', () => {
  let site: ServedSite;
  beforeAll(async () => {
    site = await serveDemonstration();
  });
  afterAll(() => site.close());

  test('every link leads somewhere, and every earlier address to the page of today', async () => {
    expect(brokenLinks(site)).toEqual([]);
    expect(site.moved.length).toBeGreaterThan(0);
    expect(await astray(browser, site)).toEqual([]);
  });

  test('on a phone of 320 px every page opens without a complaint, is light and runs no script but its own; nothing scrolls sideways or is clipped', async () => {
    const pages = notAlike(site);
    expect(
      await visit(
        browser,
        { ...site, pages },
        phone,
        isPlain,
        isLight,
        fits,
        onlyOn(someOf({ ...site, pages: site.pages.toReversed() }, 1), axeButColours),
      ),
    ).toEqual([]);
  });

  test('axe finds nothing on pages of each kind, in light, dark and forced colours', async () => {
    expect(await visit(browser, { ...site, pages: someOf(site, 1) }, {}, axeInAllColours)).toEqual([]);
  });

  test('on paper nothing is folded away, and nothing is wider than the page', async () => {
    expect(await visit(browser, { ...site, pages: someOf(site, 2) }, sheet, printsAll)).toEqual([]);
  });

  test('on a phone a league table is still a table to a screen reader, though each row is laid out as a record', async () => {
    const context = await browser.newContext({ viewport: { width: 375, height: 800 } });
    const page = await context.newPage();
    await page.goto(`${site.origin}${site.base}league-table/improvement-plan-2025-28/`);
    const [table] = withRole('table', await spokenTree(page));
    await context.close();
    const rows = table ? withRole('row', [table]) : [];
    const heads = rows.flatMap((row) => withRole('columnheader', [row]).map(wordsOf));
    expect(table?.name).toBe('Strategies of Improvement plan 2025–28, strongest first');
    expect(heads).toEqual(['Strategy and lead', 'Planning', 'Capacity', 'Evidence', 'Overall', 'Movement', 'Why']);
    const records = rows.slice(1).map((row) => ({ names: withRole('rowheader', [row]).map(wordsOf), cells: withRole('cell', [row]) }));
    expect(records.map(({ names }) => names.length)).toEqual(records.map(() => 1));
    expect(records.map(({ cells }) => cells.length)).toEqual(records.map(() => heads.length - 1));
    expect(records[0]?.names[0]).toMatch(/^Place 1, shared: Teacher equity Goal 1/u);
    expect(records[0]?.cells.slice(0, 5).map(wordsOf)).toEqual(['Green', 'Amber-red', 'Amber-green', 'Amber-green', 'up one']);
    expect(records.at(-1)?.names[0]).toMatch(/^The plan as a whole/u);
  });
});
