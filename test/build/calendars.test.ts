import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ICAL from 'ical.js';
import { beforeAll, expect, test } from 'vitest';
import { filesUnder } from '../build-district.ts';
import { builtDemonstration } from '../built-site.ts';
import { pagesOf } from '../pages-of.ts';

const home = 'https://cedar-fork.example/plan-progress/';

let folder: string;
beforeAll(async () => {
  folder = await builtDemonstration();
});

function read(file: string): string {
  return readFileSync(join(folder, file), 'utf8');
}

function eventsIn(file: string): ICAL.Component[] {
  return new ICAL.Component(ICAL.parse(read(file))).getAllSubcomponents('vevent');
}

test('every routine has a calendar, at its earlier addresses too, and so has the schedule', () => {
  const pages = pagesOf(folder).filter(({ kind }) => kind === 'routines/…');
  expect(pages.length).toBeGreaterThan(15);
  const files = filesUnder(folder).filter((file) => file.endsWith('.ics'));
  expect(files.toSorted()).toEqual([...pages.map(({ address }) => `${address}agenda.ics`), 'schedule/schedule.ics'].toSorted());
});

test('every event leads to a page that there is', () => {
  const files = filesUnder(folder).filter((file) => file.endsWith('.ics'));
  const urls = files.flatMap((file) => eventsIn(file).map((event) => String(event.getFirstPropertyValue('url'))));
  expect(urls.length).toBeGreaterThan(200);
  const astray = [...new Set(urls)].filter(
    (url) => !url.startsWith(home) || !existsSync(join(folder, decodeURIComponent(url.slice(home.length)), 'index.html')),
  );
  expect(astray).toEqual([]);
});

test('the schedule offers its calendar, and so does a routine that is to come', () => {
  const links = (file: string): string[] => [...read(file).matchAll(/ href="([^"]*\.ics)"/gu)].map(([, href = '']) => href);
  expect(links('schedule/index.html')).toEqual([
    'webcal://cedar-fork.example/plan-progress/schedule/schedule.ics',
    '/plan-progress/schedule/schedule.ics',
  ]);
  const routine = 'routines/2027-02-11-february';
  expect(links(`${routine}/index.html`)).toEqual([`/plan-progress/${routine}/agenda.ics`]);
  expect(links('routines/2026-10-15-october/index.html')).toEqual([]);
});

test('the cancelled stocktake of December says so', () => {
  const statuses = eventsIn('routines/2025-12-11-december/agenda.ics').map((event) => event.getFirstPropertyValue('status'));
  expect(statuses).toEqual(Array.from({ length: 8 }, () => 'CANCELLED'));
});
