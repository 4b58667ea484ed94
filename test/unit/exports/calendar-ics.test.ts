import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { routineCalendar, scheduleCalendar } from '../../../src/exports/calendar-ics.ts';
import { makeSite, pick, type RoutineRow, type SiteTable } from '../../make-site.ts';

const id = '2027-02-11-x';
const inFull = (address: string): string => new URL(`/plan-progress${address}`, 'https://cedar-fork.example').href;

function calendarWith(fields: RoutineRow, table: SiteTable = {}, where: typeof inFull | null = inFull): string {
  const site = makeSite({
    series: { series: { title: 'Plan stocktake' } },
    ...table,
    routines: { [id]: [{}, { status: 'planned', ...fields }] },
  });
  return routineCalendar(site, pick(site.routines, id), where);
}

/** The lines of the event that is the routine itself. */
function eventIn(calendar: string): string[] {
  const events = calendar.replaceAll('\r\n ', '').split('BEGIN:VEVENT\r\n').slice(1);
  const own = events.find((event) => !/^UID:.*#/mu.test(event)) ?? '';
  return own.split('\r\nEND:VEVENT')[0]?.split('\r\n') ?? [];
}

test('an event has what the standard asks for, in times of Greenwich', () => {
  const fields: RoutineRow = { start: '09:00', minutes: 60, place: 'District office, board room' };
  expect(eventIn(calendarWith(fields, { changed: { [`content/routines/${id}`]: '2026-11-02' } }))).toEqual([
    `UID:plan-progress/routine/${id}@cedar-fork.example`,
    'DTSTAMP:20261102T000000Z',
    'SEQUENCE:0',
    'DTSTART:20270211T170000Z',
    'DTEND:20270211T180000Z',
    'STATUS:CONFIRMED',
    'SUMMARY:Stocktake (Plan stocktake)',
    `DESCRIPTION:Focus: The whole plan\\nhttps://cedar-fork.example/plan-progress/routines/${id}/`,
    'LOCATION:District office\\, board room',
    'CATEGORIES:Stocktake',
    `URL:https://cedar-fork.example/plan-progress/routines/${id}/`,
  ]);
});

test('where no start is set it takes the whole day, and keeps nobody from meeting others', () => {
  const lines = eventIn(calendarWith({ date: '2027-02-28' }));
  expect(lines.slice(3, 6)).toEqual(['DTSTART;VALUE=DATE:20270228', 'DTEND;VALUE=DATE:20270301', 'TRANSP:TRANSPARENT']);
});

test('a site that nobody elsewhere can find leads nowhere, and its names are its own', () => {
  const lines = eventIn(calendarWith({}, { site: { name: 'Cedar Fork, K–12' } }, null));
  expect(lines[0]).toBe(`UID:routine/${id}@cedar-fork-k-12.invalid`);
  expect(lines.filter((line) => /^URL|https?:/u.test(line))).toEqual([]);
  expect(calendarWith({}, {}, null)).not.toMatch(/:\r\n/u);
});

describe('whoever has an older version of an event', () => {
  const property = (calendar: string, name: string): string | undefined =>
    eventIn(calendar)
      .find((line) => line.startsWith(`${name}:`))
      ?.slice(name.length + 1);
  const planned = calendarWith({});

  test('learns that it moved: the same UID, a higher SEQUENCE', () => {
    const moved = calendarWith({ date: '2027-02-18', earlierDates: ['2027-02-11'] });
    expect(property(moved, 'UID')).toBe(property(planned, 'UID'));
    expect([planned, moved].map((calendar) => property(calendar, 'SEQUENCE'))).toEqual(['0', '2']);
  });

  test('can tell each version from the one before, however often a date moves', () => {
    const moved = { reason: 'Snow.', date: '2027-02-18', earlierDates: ['2027-02-11'] };
    const history: readonly RoutineRow[] = [
      {},
      { status: 'postponed', reason: 'Snow.', earlierDates: ['2027-02-11'], date: '2027-02-11' },
      { status: 'postponed', ...moved },
      { status: 'cancelled', ...moved },
      { ...moved, date: '2027-03-04', earlierDates: ['2027-02-11', '2027-02-18'] },
    ];
    expect(history.map((fields) => property(calendarWith(fields), 'SEQUENCE'))).toEqual(['0', '1', '2', '3', '4']);
  });

  test('learns that it was cancelled: it stays, and says so', () => {
    const cancelled = calendarWith({ status: 'cancelled', reason: 'Snow closed all schools.' });
    expect(property(cancelled, 'UID')).toBe(property(planned, 'UID'));
    expect(['SEQUENCE', 'STATUS', 'SUMMARY'].map((name) => property(cancelled, name))).toEqual([
      '1',
      'CANCELLED',
      'Cancelled: Stocktake (Plan stocktake)',
    ]);
    expect(cancelled.match(/^STATUS:CANCELLED/gmu)).toHaveLength(8);
  });

  test('learns that it was postponed, once the new day is known as a day that may change', () => {
    expect(property(calendarWith({ status: 'postponed', reason: 'Snow.' }), 'STATUS')).toBe('CANCELLED');
    const later = calendarWith({ status: 'postponed', reason: 'Snow.', date: '2027-02-18', earlierDates: ['2027-02-11'] });
    expect(property(later, 'STATUS')).toBe('TENTATIVE');
  });
});

test('nothing depends on the day or on the machine: without a day of change there is a fixed one', () => {
  const [one, other] = ['2026-11-22', '2027-01-31'].map((today) => calendarWith({}, { today }));
  expect(one).toBe(other);
  expect(one).toContain('DTSTAMP:20260101T000000Z');
});

test('a schedule without dates can be subscribed to already, under its name', () => {
  const text = scheduleCalendar(makeSite(), inFull);
  const calendar = new ICAL.Component(ICAL.parse(text));
  expect(['version', 'calscale', 'name', 'x-wr-calname'].map((name) => calendar.getFirstPropertyValue(name))).toEqual([
    '2.0',
    'GREGORIAN',
    'Cedar Fork: routines',
    'Cedar Fork: routines',
  ]);
  expect(text).toContain('REFRESH-INTERVAL;VALUE=DURATION:PT12H\r\nX-PUBLISHED-TTL:PT12H\r\n');
  // A calendar without any component would be none (RFC 5545, 3.6).
  expect(calendar.getAllSubcomponents().map(({ name }) => name)).toEqual(['vtimezone']);
});

test('nobody is named where people are shown by role', () => {
  const table: SiteTable = {
    site: { showPeople: 'roles' },
    people: { ana: { name: 'Ana Whitfield', position: 'Superintendent' } },
    series: { series: { leader: 'ana' } },
  };
  expect(calendarWith({ people: [{ who: 'ana', role: 'leader' }] }, table)).not.toContain('Whitfield');
});
