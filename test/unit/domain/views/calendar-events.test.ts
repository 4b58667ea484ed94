import { describe, expect, test } from 'vitest';
import { calendarOfRoutine, calendarOfSchedule, type CalendarEvent } from '../../../../src/domain/views/calendar-events.ts';
import { makeSite, pick, type RoutineRow, type SiteTable } from '../../../make-site.ts';

const id = '2027-02-11-x';

function eventsOf(fields: RoutineRow, table: SiteTable = {}): CalendarEvent[] {
  const site = makeSite({ ...table, routines: { [id]: [{}, { status: 'planned', ...fields }] } });
  return calendarOfRoutine(site, pick(site.routines, id));
}

/** The routine itself among its steps. */
function ownOf(fields: RoutineRow, table?: SiteTable): CalendarEvent {
  return pick({ get: (what) => eventsOf(fields, table).find((event) => event.what === what) }, 'meeting');
}

test('a stocktake stands among the steps of its preparation and what follows', () => {
  expect(eventsOf({}).map(({ day, name }) => `${day} ${name}`)).toEqual([
    `2027-01-14 routine/${id}#evidence`,
    `2027-01-28 routine/${id}#objectives`,
    `2027-02-04 routine/${id}#materials`,
    `2027-02-05 routine/${id}#pre-read`,
    `2027-02-09 routine/${id}#briefing`,
    `2027-02-11 routine/${id}`,
    `2027-02-18 routine/${id}#follow-up`,
    `2027-02-18 routine/${id}#report`,
  ]);
});

test('a memo has the steps of a memo, a check-in none', () => {
  expect(eventsOf({ kind: 'memo' }).map(({ what }) => what)).toEqual(['evidence', 'meeting', 'follow-up', 'report']);
  expect(eventsOf({ kind: 'check-in' }).map(({ what }) => what)).toEqual(['meeting']);
});

describe('the time of a routine', () => {
  test.each<[string, RoutineRow, string | null, string | null]>([
    ['in winter', { start: '09:00', minutes: 60 }, '2027-02-11T17:00:00Z', '2027-02-11T18:00:00Z'],
    ['in summer', { date: '2026-10-15', start: '09:00', minutes: 60 }, '2026-10-15T16:00:00Z', '2026-10-15T17:00:00Z'],
    [
      'on the day the clocks go forward',
      { date: '2027-03-14', start: '01:30', minutes: 60 },
      '2027-03-14T09:30:00Z',
      '2027-03-14T10:30:00Z',
    ],
    ['on the day the clocks go back, by its offset', { date: '2026-11-01', start: '01:30-08:00' }, '2026-11-01T09:30:00Z', null],
    ['past midnight in Greenwich', { start: '18:30', minutes: 90 }, '2027-02-12T02:30:00Z', '2027-02-12T04:00:00Z'],
    ['without a length', { start: '09:00' }, '2027-02-11T17:00:00Z', null],
    ['without a start: a whole day', { minutes: 60 }, null, null],
  ])('%s', (_, fields, begins, ends) => {
    expect(ownOf(fields).time).toEqual(begins === null ? null : { begins, ends });
  });

  test('lasts as long as its series says, in the time zone of the district', () => {
    const table = { site: { timeZone: 'Australia/Adelaide' }, series: { series: { minutes: 45 } } };
    expect(ownOf({ start: '09:00' }, table).time).toEqual({ begins: '2027-02-10T22:30:00Z', ends: '2027-02-10T23:15:00Z' });
  });

  test('belongs to the routine alone: steps take a whole day', () => {
    expect(eventsOf({ start: '09:00' }).filter(({ time }) => time !== null)).toHaveLength(1);
  });
});

test.each<[string, RoutineRow, CalendarEvent['standing'], number]>([
  ['planned', {}, 'stands', 0],
  ['held', { status: 'held' }, 'stands', 0],
  ['postponed, and nobody knows to when', { status: 'postponed' }, 'cancelled', 1],
  ['the same with its day among the earlier ones', { status: 'postponed', earlierDates: ['2027-02-11'] }, 'cancelled', 1],
  ['postponed to its day', { status: 'postponed', earlierDates: ['2027-02-04'] }, 'tentative', 2],
  ['moved', { earlierDates: ['2027-02-04'] }, 'stands', 2],
  ['moved and back again', { earlierDates: ['2027-02-11', '2027-02-18'] }, 'stands', 4],
  ['cancelled', { status: 'cancelled' }, 'cancelled', 1],
  ['moved, then cancelled', { status: 'cancelled', earlierDates: ['2027-02-04'] }, 'cancelled', 3],
])('a routine that is %s', (_, fields, standing, revision) => {
  const events = eventsOf({ reason: 'Snow.', ...fields });
  expect(events).toHaveLength(8);
  expect(new Set(events.map((event) => `${event.standing} ${event.revision}`))).toEqual(new Set([`${standing} ${revision}`]));
});

test('a moved or renamed routine keeps its name', () => {
  expect(ownOf({ date: '2027-03-11', earlierDates: ['2027-02-11'], title: 'March' }).name).toBe(`routine/${id}`);
  expect(ownOf({ aliases: ['2027-02-04-x', '2027-02-05-x'] }).name).toBe('routine/2027-02-04-x');
});

test('an event was last changed when the later of its files was', () => {
  const [routine, series] = [`content/routines/${id}`, 'content/series/series'];
  expect(ownOf({}).changed).toBeNull();
  expect(ownOf({}, { changed: { [routine]: '2026-11-02' } }).changed).toBe('2026-11-02');
  expect(ownOf({}, { changed: { [routine]: '2026-11-02', [series]: '2026-11-03' } }).changed).toBe('2026-11-03');
});

describe('the schedule', () => {
  const slot = (on: string, kind: 'stocktake' | 'memo') => ({ on, kind });
  const schedule = {
    '2025-26': [slot('2026-01-15', 'memo')],
    '2026-27': [slot('2027-02-11', 'stocktake'), slot('2027-03-11', 'memo'), slot('2027-03-11', 'memo')],
  };
  const names = (table: SiteTable): string[] =>
    calendarOfSchedule(makeSite({ series: { series: { schedule } }, ...table }))
      .filter(({ what }) => what === 'meeting')
      .map(({ name }) => name);

  test('holds routines with a packet and dates without one, each once and under a name of its own', () => {
    expect(names({ routines: { [id]: [{}, { status: 'planned' }] } })).toEqual([
      'series/series#2026-01-15-memo',
      `routine/${id}`,
      'series/series#2027-03-11-memo',
      'series/series#2027-03-11-memo-2',
    ]);
  });

  test('leaves out what lies before last school year', () => {
    expect(names({ today: '2027-07-01' })).toEqual(
      ['2027-02-11-stocktake', '2027-03-11-memo', '2027-03-11-memo-2'].map((one) => `series/series#${one}`),
    );
    expect(names({ today: '2028-07-01' })).toEqual([]);
  });

  test('has a name of its own for every step', () => {
    const all = calendarOfSchedule(makeSite({ series: { series: { schedule } } })).map(({ name }) => name);
    expect(all).toHaveLength(4 + 4 + 4 + 8);
    expect(new Set(all).size).toBe(all.length);
  });
});
