import { describe, expect, test } from 'vitest';
import { day, dayOfYear, schoolYear, timeOfDay } from '../../../src/schemas/day.ts';

const accepts = (schema: { safeParse(value: unknown): { success: boolean } }, value: unknown): boolean => schema.safeParse(value).success;
const two = (number: number): string => String(number).padStart(2, '0');
const textOf = (year: number, month: number, number: number): string => `${year}-${two(month)}-${two(number)}`;

/** How many days a month has; none where there is no such month. */
function lengthOf(year: number, month: number): number {
  return month >= 1 && month <= 12 ? new Date(Date.UTC(year, month, 0)).getUTCDate() : 0;
}

describe('days', () => {
  test('every day from 1900 to 2100 is one, and stays the text it was', () => {
    const days = Array.from({ length: 201 * 366 }, (_, index) => new Date(Date.UTC(1900, 0, 1 + index)).toISOString().slice(0, 10));
    const known = days.filter((text) => text < '2101');
    expect(known).toHaveLength(73_414);
    expect(known.filter((text) => day.safeParse(text).data !== text)).toEqual([]);
  });

  test('no other numbers of a month are', () => {
    const years = Array.from({ length: 201 }, (_, index) => 1900 + index);
    const months = Array.from({ length: 14 }, (_, month) => month);
    const wrong = years.flatMap((year) =>
      months.flatMap((month) => [0, lengthOf(year, month) + 1, 32, 99].map((number) => textOf(year, month, number))),
    );
    expect(wrong.filter((text) => accepts(day, text))).toEqual([]);
  });

  test.each([
    '2026-02-30',
    '2026-3-1',
    '3/1/2026',
    '20260301',
    '2026-03-01 18:30',
    '2026-03-01T00:00:00Z',
    ' 2026-03-01',
    '',
    '２026-03-01',
  ])('%j is none', (text) => expect(accepts(day, text)).toBe(false));

  test.each([20260301, new Date(0), null, undefined, true])('%s is none', (value) => expect(accepts(day, value)).toBe(false));

  test('leap years follow the calendar', () => {
    expect(['1900-02-29', '2000-02-29', '2028-02-29', '2100-02-29'].filter((text) => accepts(day, text))).toEqual([
      '2000-02-29',
      '2028-02-29',
    ]);
  });
});

describe('school years', () => {
  test('are two years that follow each other', () => {
    for (let year = 1900; year <= 2100; year += 1) {
      const accepted = Array.from({ length: 100 }, (_, next) => `${year}-${String(next).padStart(2, '0')}`).filter((text) =>
        accepts(schoolYear, text),
      );
      expect(accepted).toEqual([`${year}-${String((year + 1) % 100).padStart(2, '0')}`]);
    }
  });

  test.each(['2025-27', '25-26', '2025-2026', '2025/26', '2025–26', '2026-25', '2026', 2026])('%s is none', (value) =>
    expect(accepts(schoolYear, value)).toBe(false),
  );
});

describe('times', () => {
  test('every minute of a day is one', () => {
    for (let minute = 0; minute < 1440; minute += 1) {
      const text = `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
      expect(accepts(timeOfDay, text)).toBe(true);
    }
  });

  test.each(['01:30-04:00', '01:30+14:00', '00:00-00:30'])('%s is one', (text) => expect(accepts(timeOfDay, text)).toBe(true));

  test.each(['9:00', '24:00', '12:60', '0900', '9 am', '09:00:00', '09:00Z', '09:00-4', '09:00+15:00', 900])('%s is none', (value) =>
    expect(accepts(timeOfDay, value)).toBe(false),
  );
});

test('days of the year leave out those that not every year has', () => {
  expect(['01-01', '08-01', '12-28', '02-28'].filter((text) => accepts(dayOfYear, text))).toHaveLength(4);
  expect(['02-29', '13-01', '00-01', '8-1', '08-31', '08/01'].filter((text) => accepts(dayOfYear, text))).toEqual([]);
});
