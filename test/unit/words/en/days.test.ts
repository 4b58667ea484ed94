import { describe, expect, test } from 'vitest';
import * as days from '../../../../src/words/en/days.ts';

describe('days', () => {
  test.each([
    ['2027-02-05', '5 Feb 2027', '5 February 2027', '5 February', 'February 2027', 'February', 'Friday'],
    ['2026-09-30', '30 Sep 2026', '30 September 2026', '30 September', 'September 2026', 'September', 'Wednesday'],
    ['2026-01-01', '1 Jan 2026', '1 January 2026', '1 January', 'January 2026', 'January', 'Thursday'],
    ['2026-12-31', '31 Dec 2026', '31 December 2026', '31 December', 'December 2026', 'December', 'Thursday'],
    ['2024-02-29', '29 Feb 2024', '29 February 2024', '29 February', 'February 2024', 'February', 'Thursday'],
  ])('%s', (day, short, long, dayAndMonth, monthAndYear, month, weekday) => {
    expect(days.shortDay(day)).toBe(short);
    expect(days.longDay(day)).toBe(long);
    expect(days.dayAndMonth(day)).toBe(dayAndMonth);
    expect(days.monthAndYear(day)).toBe(monthAndYear);
    expect(days.month(day)).toBe(month);
    expect(days.weekday(day)).toBe(weekday);
    expect(days.shortDay(day)).toBe(short);
  });

  test.each(['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'])(
    'every short month has three letters: %s',
    (month) => {
      const all = Array.from({ length: 12 }, (_, index) => days.shortDay(`2026-${String(index + 1).padStart(2, '0')}-01`));
      expect(all).toContain(`1 ${month} 2026`);
    },
  );
});

test('a school year has a dash between its years', () => {
  expect(days.schoolYear('2025-26')).toBe('2025–26');
});

test.each([
  [0, '0:00'],
  [545, '9:05'],
  [720, '12:00'],
  [1439, '23:59'],
  [1440, '0:00'],
  [1500, '1:00'],
])('minute %i of the day: %s', (minutes, clock) => {
  expect(days.clock(minutes)).toBe(clock);
});

test.each([
  ['09:00', 90, '9:00 to 10:30'],
  ['09:00', undefined, '9:00'],
  ['23:30', 60, '23:30 to 0:30'],
  ['01:30-04:00', 30, '1:30 to 2:00'],
])('from %s for %s minutes: %s', (start, minutes, span) => {
  expect(days.timeSpan(start, minutes)).toBe(span);
});

test.each([
  ['fall', 'Fall'],
  ['winter', 'Winter'],
  ['spring', 'Spring'],
  ['summer', 'Summer'],
] as const)('the season %s: %s', (season, word) => {
  expect(days.seasonWord(season)).toBe(word);
});

test.each([
  ['2026-04-01', '2027-03-31', '1 April 2026 to 31 March 2027'],
  ['2026-04-01', null, 'since 1 April 2026'],
  [null, '2027-03-31', 'until 31 March 2027'],
  [null, null, ''],
])('from %s until %s: %j', (from, until, span) => {
  expect(days.daySpan(from, until)).toBe(span);
});

test('a month in short has at most three letters, September too', () => {
  expect(['2026-02-01', '2026-05-01', '2026-09-01', '2026-12-31'].map(days.monthInShort)).toEqual(['Feb', 'May', 'Sep', 'Dec']);
});
