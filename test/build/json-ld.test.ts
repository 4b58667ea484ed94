import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import jsonld, { type ContextDefinition, type NodeObject } from 'jsonld';
import { beforeAll, expect, test } from 'vitest';
import type { Routine } from '../../src/domain/site.ts';
import { checkContent } from '../../src/reader/check-content.ts';
import { readSettings } from '../../src/settings.ts';
import { readTable } from '../../src/reader/table.ts';
import { longDay } from '../../src/words/en/days.ts';
import { root } from '../build-district.ts';
import { builtDemonstration, projectBase as base } from '../built-site.ts';
import { pagesOf, type BuiltPage } from '../pages-of.ts';

const home = `https://cedar-fork.example${base}`;
const vocabulary = 'http://schema.org/';

/** A thing as an independent reader expands it, by the names of schema.org without their beginning. */
interface Thing {
  readonly type: string;
  readonly of: (name: string) => readonly unknown[];
}

/** What stands for schema.org's own context, which is on the web: its names, and which of them hold addresses. */
const address = { '@type': '@id' } as const;
const context: ContextDefinition = {
  '@vocab': vocabulary,
  url: address,
  item: address,
  contentUrl: address,
  eventStatus: address,
  itemListElement: { '@container': '@list' },
};

let folder: string;
let pages: { readonly page: BuiltPage; readonly things: readonly Thing[] }[];
let routines: readonly Routine[];
beforeAll(async () => {
  folder = await builtDemonstration();
  pages = await Promise.all(pagesOf(folder).map(async (page) => ({ page, things: await thingsOn(page) })));
  const { site } = checkContent(readSettings({ content: 'content' }, { TODAY: '2026-11-22' }, root));
  routines = site?.routines.all ?? [];
});

async function thingsOn({ html }: BuiltPage): Promise<Thing[]> {
  const [, text] = /<script type="application\/ld\+json">([\s\S]*?)<\/script>/u.exec(html) ?? [];
  if (text === undefined) return [];
  const documentLoader = (url: string) => {
    if (url !== 'https://schema.org') throw new Error(`Nothing else is asked for: ${url}`);
    return Promise.resolve({ documentUrl: url, document: { '@context': context } });
  };
  const nodes = await jsonld.expand(JSON.parse(text) as object, { documentLoader });
  return nodes.map(thing);
}

function thing(node: NodeObject): Thing {
  return { type: String(node['@type']).replace(vocabulary, ''), of: (name) => valuesOf(node[vocabulary + name]) };
}

/** Texts and addresses as they are, other things by their fields. */
function valuesOf(field: unknown): unknown[] {
  return (Array.isArray(field) ? field : []).flatMap((value: Record<string, unknown>) => {
    if ('@list' in value) return valuesOf(value['@list']);
    return [value['@value'] ?? value['@id'] ?? thing(value as NodeObject)];
  });
}

function one(things: readonly Thing[], type: string): Thing | undefined {
  return things.find((each) => each.type === type);
}

/** Names of things within things: `organizer.name`. */
function inner(things: Thing | undefined, name: string, field: string): unknown {
  const [first] = things?.of(name) ?? [];
  return (first as Thing | undefined)?.of(field)[0];
}

function fileAt(url: unknown): string {
  const path = decodeURIComponent(String(url).slice(home.length));
  return path === '' || path.endsWith('/') ? `${path}index.html` : path;
}

test('every page below the home page says where it is, by pages that exist', () => {
  for (const { page, things } of pages) {
    const crumbs = one(things, 'BreadcrumbList')?.of('itemListElement') as Thing[] | undefined;
    const none = page.address === '' || page.movedTo !== null || page.file === '404.html';
    expect(crumbs === undefined, page.file).toBe(none);
    if (crumbs === undefined) continue;
    expect(
      crumbs.map((crumb) => crumb.of('position')[0]),
      page.file,
    ).toEqual(crumbs.map((_, index) => index + 1));
    const items = crumbs.map((crumb) => crumb.of('item')[0]);
    expect([items[0], items.at(-1)], page.file).toEqual([home, home + page.address]);
    expect(
      items.filter((item) => !existsSync(join(folder, fileAt(item)))),
      page.file,
    ).toEqual([]);
    expect(crumbs.at(-1)?.of('name')[0], page.file).toBe(titleOf(page.html));
    const pageOf = (crumb: Thing): string => readFileSync(join(folder, fileAt(crumb.of('item')[0])), 'utf8');
    const strange = crumbs.filter((crumb) => ![pageOf(crumb), page.html].some((html) => isCalled(nameOf(crumb), html)));
    expect(strange.map(nameOf), page.file).toEqual([]);
  }
});

/** Whether a page goes by a name, or says it. */
function isCalled(name: string, html: string): boolean {
  return titleOf(html) === name || html.includes(`>${name}<`);
}

/** The title of a page as links elsewhere show it. */
function titleOf(html: string): string | undefined {
  const [, title] = /<meta property="og:title" content="([^"]*)"/u.exec(html) ?? [];
  return title?.replaceAll('&#39;', "'").replaceAll('&amp;', '&');
}

function nameOf(crumb: Thing): string {
  return String(crumb.of('name')[0]);
}

test('the packet of each meeting is an event with the facts of its page; what is written is none', () => {
  for (const routine of routines) {
    const { date, start, minutes, kind, status, place } = routine.fields;
    const found = pages.find(({ page }) => page.address === `routines/${routine.id}/`);
    const event = found && one(found.things, 'Event');
    expect(event === undefined, routine.id).toBe(kind === 'memo');
    if (!found || !event) continue;
    const { html } = found.page;
    const [begins] = event.of('startDate').map(String);
    expect(html, routine.id).toContain(longDay(String(begins).slice(0, 10)));
    expect(wallTime(String(begins)), routine.id).toBe(start === undefined ? date : `${date} ${start}`);
    expect(event.of('duration'), routine.id).toEqual(minutes === undefined ? [] : [`PT${minutes}M`]);
    expect(inner(event, 'location', 'name'), routine.id).toBe(place);
    expect(html, routine.id).toContain(place ?? '');
    const happens = status === 'cancelled' ? 'EventCancelled' : 'EventScheduled';
    expect(event.of('eventStatus'), routine.id).toEqual([`https://schema.org/${happens}`]);
    expect(html).toContain(`<title>${String(event.of('name')[0])}`);
    expect(event.of('url'), routine.id).toEqual([home + found.page.address]);
    expect(inner(event, 'organizer', 'url'), routine.id).toBe(home);
    expect(event.of('attendee').concat(event.of('performer')), routine.id).toEqual([]);
  }
  expect(pages.flatMap(({ things }) => things).filter(({ type }) => type === 'Event')).toHaveLength(
    routines.filter(({ fields }) => fields.kind !== 'memo').length,
  );
});

/** When something begins as the clocks in the district say it: `2026-10-15 09:00`, or the day alone. */
function wallTime(begins: string): string {
  return begins.length === 10 ? begins : new Date(begins).toLocaleString('sv', { timeZone: 'America/Los_Angeles' }).slice(0, 16);
}

test('each league table is data with a file that holds what the page shows', () => {
  const tables = pages.filter(({ page, things }) => !page.address.startsWith('indicators/') && one(things, 'Dataset'));
  expect(tables.map(({ page }) => page.kind)).toEqual(expect.arrayContaining(['league-table/…', 'routines/…/league-table']));
  for (const { page, things } of tables) {
    const data = one(things, 'Dataset');
    expect(String(data?.of('description')[0]).length).toBeGreaterThan(50);
    expect(inner(data, 'distribution', 'encodingFormat')).toBe('text/csv');
    const file = fileAt(inner(data, 'distribution', 'contentUrl'));
    expect(page.html).toContain(`href="${base}${file}"`);
    const reading = readTable(readFileSync(join(folder, file)), file, () => 1);
    const rows = 'table' in reading ? reading.table.rows.map((row) => row.cells) : [];
    expect(rows.length, file).toBeGreaterThan(1);
    expect(
      rows.map((row) => row[2]),
      file,
    ).toEqual(rows.map(() => data?.of('temporalCoverage')[0]));
    const addresses = rows.map((row) => row.at(-1));
    expect(
      addresses.filter((url) => !existsSync(join(folder, fileAt(url)))),
      file,
    ).toEqual([]);
    expect(
      rows.filter((row) => !page.html.includes(row[5] ?? '?')).map((row) => row[5]),
      file,
    ).toEqual([]);
  }
});
