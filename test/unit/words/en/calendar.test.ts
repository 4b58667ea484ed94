import { describe, expect, test } from 'vitest';
import { calendarOfRoutine, calendarOfSchedule, type CalendarEvent } from '../../../../src/domain/views/calendar-events.ts';
import type { Site } from '../../../../src/domain/site.ts';
import { calendarTitle, eventKind, eventLines, eventTitle } from '../../../../src/words/en/calendar.ts';
import { makeSite, pick, type RoutineRow, type SiteTable } from '../../../make-site.ts';

const id = '2027-02-11-x';
const people = { ana: { name: 'Ana Whitfield', position: 'Superintendent' } };

function siteWith(fields: RoutineRow, table: SiteTable = {}): Site {
  return makeSite({
    people,
    strategies: { a: { title: 'Coaching' }, b: { title: 'Reading' } },
    series: { series: { title: 'Plan stocktake', leader: 'ana', broker: 'Tomás' } },
    ...table,
    routines: { [id]: [{}, { status: 'planned', ...fields }] },
  });
}

function eventOf(site: Site, what: CalendarEvent['what']): CalendarEvent {
  const events = calendarOfRoutine(site, pick(site.routines, id));
  return pick({ get: () => events.find((event) => event.what === what) }, what);
}

test('a calendar is called after its site or its routine, and says when it is for the team alone', () => {
  const site = siteWith({});
  expect(calendarTitle(site, null)).toBe('Cedar Fork: routines');
  expect(calendarTitle({ ...site, internal: true }, null)).toBe('Cedar Fork: routines (for the team alone)');
  expect(calendarTitle(site, pick(site.routines, id))).toBe('Stocktake of 11 February 2027, Plan stocktake');
});

test.each<[RoutineRow, string, string, string]>([
  [{}, 'Stocktake (Plan stocktake)', 'Gather evidence and ask each lead for a rating (Plan stocktake, 11 February 2027)', 'Stocktake'],
  [
    { kind: 'memo', status: 'cancelled', reason: 'Snow.' },
    'Cancelled: Memo (Plan stocktake)',
    'Cancelled: Gather evidence and ask each lead for a rating (Plan stocktake, 11 February 2027)',
    'Memo',
  ],
  [
    { title: 'A first try', trial: true, status: 'postponed', reason: 'Snow.' },
    'Postponed: A first try (Plan stocktake)',
    'Postponed: Gather evidence and ask each lead for a rating (Plan stocktake, 11 February 2027)',
    'Stocktake',
  ],
  [
    { trial: true },
    'Stocktake, trial (Plan stocktake)',
    'Gather evidence and ask each lead for a rating (Plan stocktake, 11 February 2027)',
    'Stocktake',
  ],
])('a routine %j and its first step have titles and kinds', (fields, own, step, kind) => {
  const site = siteWith(fields);
  expect([eventOf(site, 'meeting'), eventOf(site, 'evidence')].map(eventTitle)).toEqual([own, step]);
  expect([eventOf(site, 'meeting'), eventOf(site, 'evidence')].map(eventKind)).toEqual([kind, 'Preparation and follow-up']);
});

test('a series that is called like its meetings is named once', () => {
  const site = siteWith({}, { series: { series: { title: 'Stocktake' } } });
  expect(eventTitle(eventOf(site, 'meeting'))).toBe('Stocktake');
});

describe('what stands in an event', () => {
  test('what it looks at, who leads and prepares it', () => {
    const site = siteWith({ focus: { strategies: ['a', 'b'] } });
    expect(eventLines(site, eventOf(site, 'meeting'))).toEqual([
      'Focus: Coaching and Reading',
      'Leader: Ana Whitfield, Superintendent',
      'Broker: Tomás',
    ]);
    expect(eventLines(site, eventOf(site, 'evidence'))).toEqual([]);
  });

  test('nobody’s name where people are shown by role', () => {
    const site = siteWith({}, { site: { showPeople: 'roles' } });
    expect(eventLines(site, eventOf(site, 'meeting')).join(' ')).not.toContain('Ana Whitfield');
    expect(eventLines(site, eventOf(site, 'meeting'))).toContain('Leader: Superintendent');
  });

  test('why it is off, and when it was planned for before; a step says why too', () => {
    const site = siteWith({ status: 'cancelled', reason: 'Snow closed all schools.', earlierDates: ['2027-02-04'] });
    expect(eventLines(site, eventOf(site, 'meeting'))).toEqual([
      'Cancelled. Snow closed all schools.',
      'Focus: The whole plan',
      'Leader: Ana Whitfield, Superintendent',
      'Broker: Tomás',
      'Planned for before: 4 February 2027',
    ]);
    expect(eventLines(site, eventOf(site, 'evidence'))).toEqual(['Cancelled. Snow closed all schools.']);
  });

  test('what came of it', () => {
    const site = siteWith({ status: 'held', headline: 'School opened well.' });
    expect(eventLines(site, eventOf(site, 'meeting'))[0]).toBe('School opened well.');
  });

  test('for a date that only the schedule has, what the schedule says', () => {
    const schedule = { '2026-27': [{ on: '2027-04-08', kind: 'memo' as const, about: 'Winter results' }] };
    const site = makeSite({ people, series: { series: { leader: 'ana', schedule } } });
    const event = calendarOfSchedule(site).find(({ what }) => what === 'meeting');
    expect(event && [eventTitle(event), ...eventLines(site, event)]).toEqual([
      'Memo (Series)',
      'Focus: Winter results',
      'Leader: Ana Whitfield, Superintendent',
    ]);
  });
});
