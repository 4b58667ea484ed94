import * as fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { addDays, daysBetween, daysOfSchoolYear, instantOf, minutesOfDay, offsetsOf, schoolYearOf } from '../../../src/domain/calendar.ts';

const day = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2100-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const starts = fc
  .tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
  .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join('-'));

describe('days', () => {
  test.each([
    ['2026-02-12', '2026-02-12', 0],
    ['2026-02-12', '2026-02-13', 1],
    ['2026-02-13', '2026-02-12', -1],
    ['2026-03-07', '2026-03-09', 2],
    ['2026-10-31', '2026-11-02', 2],
    ['2024-02-28', '2024-03-01', 2],
    ['2026-02-28', '2026-03-01', 1],
    ['1900-02-28', '1900-03-01', 1],
    ['2000-01-01', '2001-01-01', 366],
  ])('from %s to %s: %i', (from, to, days) => {
    expect(daysBetween(from, to)).toBe(days);
    expect(addDays(from, days)).toBe(to);
  });

  test('adding and counting undo each other', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -40_000, max: 40_000 }), (from, days) => {
        expect(daysBetween(from, addDays(from, days))).toBe(days);
        expect(addDays(addDays(from, days), -days)).toBe(from);
      }),
    );
    fc.assert(
      fc.property(day, day, (from, to) => {
        expect(addDays(from, daysBetween(from, to))).toBe(to);
        expect(daysBetween(to, from) + daysBetween(from, to)).toBe(0);
      }),
    );
  });
});

describe('school years', () => {
  test.each([
    ['2026-06-30', '07-01', '2025-26'],
    ['2026-07-01', '07-01', '2026-27'],
    ['2026-07-31', '08-01', '2025-26'],
    ['2026-08-01', '08-01', '2026-27'],
    ['2026-01-01', '01-01', '2026-27'],
    ['2025-12-31', '01-01', '2025-26'],
    ['2026-12-28', '12-28', '2026-27'],
    ['2026-12-27', '12-28', '2025-26'],
    ['2024-02-29', '02-28', '2024-25'],
    ['1999-09-01', '07-01', '1999-00'],
    ['2009-09-01', '07-01', '2009-10'],
  ])('%s, in years that begin on %s: %s', (one, start, year) => {
    expect(schoolYearOf(one, start)).toBe(year);
  });

  test.each([
    ['2026-27', '07-01', '2026-07-01', '2027-06-30'],
    ['2026-27', '01-01', '2026-01-01', '2026-12-31'],
    ['2027-28', '03-01', '2027-03-01', '2028-02-29'],
    ['1999-00', '08-15', '1999-08-15', '2000-08-14'],
  ])('%s from %s', (year, start, first, last) => {
    expect(daysOfSchoolYear(year, start)).toEqual({ first, last });
  });

  test('each day is in one year, from its first to its last day', () => {
    fc.assert(
      fc.property(day, starts, (one, start) => {
        const { first, last } = daysOfSchoolYear(schoolYearOf(one, start), start);
        expect(first <= one && one <= last).toBe(true);
        expect(schoolYearOf(addDays(first, -1), start)).not.toBe(schoolYearOf(one, start));
        expect(schoolYearOf(addDays(last, 1), start)).not.toBe(schoolYearOf(one, start));
      }),
    );
  });
});

test.each([
  ['00:00', 0],
  ['09:05', 545],
  ['23:59', 1439],
  ['01:30-04:00', 90],
])('%s is minute %i of the day', (time, minutes) => {
  expect(minutesOfDay(time)).toBe(minutes);
});

describe('offsets', () => {
  const gaps: [string, string, string, string][] = [
    ['2026-03-08', '02:30', 'America/New_York', 'US, clocks go forward'],
    ['2026-03-08', '02:00', 'America/Chicago', 'the first minute that is skipped'],
    ['2026-03-08', '02:59', 'America/Denver', 'the last minute that is skipped'],
    ['2026-03-08', '02:30', 'America/Los_Angeles', 'Pacific'],
    ['2026-03-08', '02:30', 'America/Anchorage', 'Alaska'],
    ['2026-03-29', '02:30', 'Europe/Berlin', 'Europe'],
    ['2026-03-29', '01:30', 'Europe/London', 'the United Kingdom'],
    ['2026-10-04', '02:15', 'Australia/Lord_Howe', 'half an hour'],
    ['2011-12-30', '12:00', 'Pacific/Apia', 'a day that was skipped'],
  ];
  test.each(gaps)('%s %s in %s never comes (%s)', (one, time, zone) => {
    expect(offsetsOf(one, time, zone)).toEqual([]);
  });

  test.each([
    ['2026-11-01', '01:30', 'America/New_York', ['-04:00', '-05:00']],
    ['2026-11-01', '01:00', 'America/Chicago', ['-05:00', '-06:00']],
    ['2026-11-01', '01:59', 'America/Denver', ['-06:00', '-07:00']],
    ['2026-11-01', '01:30', 'America/Los_Angeles', ['-07:00', '-08:00']],
    ['2026-10-25', '02:30', 'Europe/Berlin', ['+02:00', '+01:00']],
    ['2026-10-25', '01:30', 'Europe/London', ['+01:00', '+00:00']],
    ['2026-04-05', '01:45', 'Australia/Lord_Howe', ['+11:00', '+10:30']],
  ])('%s %s in %s comes twice', (one, time, zone, offsets) => {
    expect(offsetsOf(one, time, zone)).toEqual(offsets);
  });

  test.each([
    ['2026-03-08', '01:59', 'America/New_York', '-05:00'],
    ['2026-03-08', '03:00', 'America/New_York', '-04:00'],
    ['2026-11-01', '00:59', 'America/New_York', '-04:00'],
    ['2026-11-01', '02:00', 'America/New_York', '-05:00'],
    ['2026-03-08', '02:30', 'America/Phoenix', '-07:00'],
    ['2026-03-08', '02:30', 'Pacific/Honolulu', '-10:00'],
    ['2026-11-01', '01:30', 'Pacific/Honolulu', '-10:00'],
    ['2026-07-01', '09:00', 'UTC', '+00:00'],
    ['2026-07-01', '09:00', 'Asia/Kathmandu', '+05:45'],
    ['2026-03-08', '00:00', 'Pacific/Kiritimati', '+14:00'],
  ])('%s %s in %s comes once', (one, time, zone, offset) => {
    expect(offsetsOf(one, time, zone)).toEqual([offset]);
  });

  test('a time that already has its offset is read as the wall clock says', () => {
    expect(offsetsOf('2026-11-01', '01:30-05:00', 'America/New_York')).toEqual(['-04:00', '-05:00']);
  });
});

test.each([
  ['2026-10-15', '09:00', 'America/Los_Angeles', '2026-10-15T09:00:00-07:00'],
  ['2026-12-17', '09:00', 'America/Los_Angeles', '2026-12-17T09:00:00-08:00'],
  ['2026-11-01', '01:30-05:00', 'America/New_York', '2026-11-01T01:30:00-05:00'],
  ['2026-10-15', undefined, 'America/Los_Angeles', '2026-10-15T00:00:00-07:00'],
  ['2026-09-06', undefined, 'America/Santiago', '2026-09-06T01:00:00-03:00'],
  ['2026-10-15', undefined, 'UTC', '2026-10-15T00:00:00+00:00'],
])('%s at %s in %s is the instant %s', (one, time, zone, instant) => {
  expect(instantOf(one, time, zone)).toBe(instant);
});

const zones = ['Pacific/Honolulu', 'America/New_York', 'UTC', 'Europe/Berlin', 'Pacific/Kiritimati'];

/** What a machine that reckons in its own time would get wrong. */
function facts(): unknown {
  return [
    addDays('2026-03-07', 1),
    addDays('2026-10-31', 1),
    daysBetween('2026-01-01', '2026-12-31'),
    schoolYearOf('2026-07-01', '07-01'),
    daysOfSchoolYear('2026-27', '07-01'),
    offsetsOf('2026-03-08', '02:30', 'America/New_York'),
    offsetsOf('2026-11-01', '01:30', 'America/New_York'),
  ];
}

describe('the machine’s own time zone', () => {
  afterEach(() => {
    vi.unstubAllEnvs();
  });

  test('moves nothing', ({ skip }) => {
    const here = facts();
    const offsets = zones.map((zone) => {
      vi.stubEnv('TZ', zone);
      expect(facts()).toEqual(here);
      return new Date('2026-07-01T12:00:00Z').getTimezoneOffset();
    });
    skip(new Set(offsets).size < zones.length, 'this pool of tests does not let a test change its time zone');
  });
});
