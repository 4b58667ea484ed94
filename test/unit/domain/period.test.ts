import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { comparePeriods, nextPeriod, overlap, parsePeriod, periodOf, turnOf, yearBefore } from '../../../src/domain/period.ts';
import { period as schema } from '../../../src/schemas/day.ts';

const starts = '08-01';
const at = (text: string) => periodOf(text, starts);

describe('the days of a period', () => {
  test.each([
    ['2025-26', 'school-year', '2025-08-01', '2026-07-31', '2025-26'],
    ['2025-26-fall', 'season', '2025-08-01', '2025-11-30', '2025-26'],
    ['2025-26-winter', 'season', '2025-12-01', '2026-02-28', '2025-26'],
    ['2027-28-winter', 'season', '2027-12-01', '2028-02-29', '2027-28'],
    ['2025-26-spring', 'season', '2026-03-01', '2026-05-31', '2025-26'],
    ['2025-26-summer', 'season', '2026-06-01', '2026-07-31', '2025-26'],
    ['2025-12', 'month', '2025-12-01', '2025-12-31', '2025-26'],
    ['2026-07', 'month', '2026-07-01', '2026-07-31', '2025-26'],
    ['2026-08', 'month', '2026-08-01', '2026-08-31', '2026-27'],
    ['2025-11-14', 'day', '2025-11-14', '2025-11-14', '2025-26'],
    ['2011-12', 'school-year', '2011-08-01', '2012-07-31', '2011-12'],
    ['1999-00', 'school-year', '1999-08-01', '2000-07-31', '1999-00'],
  ])('%s', (text, form, first, last, year) => {
    expect(at(text)).toMatchObject({ text, form, first, last, year });
  });

  test.each([
    ['09-01', ['2025-09-01', '2025-11-30', '2025-12-01', '2026-06-01', '2026-08-31']],
    ['07-01', ['2025-07-01', '2025-11-30', '2025-12-01', '2026-06-01', '2026-06-30']],
    ['02-01', ['2025-02-01', '2025-04-30', '2025-05-01', '2025-11-01', '2026-01-31']],
  ])('seasons where school years begin on %s', (first, days) => {
    const season = (name: string) => periodOf(`2025-26-${name}`, first);
    expect([season('fall').first, season('fall').last, season('winter').first, season('summer').first, season('summer').last]).toEqual(
      days,
    );
  });

  test.each([
    '',
    '2025',
    '2025-27',
    '2025-26-autumn',
    '2025-26-',
    '-fall',
    '2025-13',
    '2025-00',
    '2026-02-30',
    '2025-11-4',
    ' 2025-26',
    '2025-26 ',
    '0202-02',
    '0012-13',
    '0000-12',
    '9999-12',
    '0026-10-15',
  ])('%j is none, for schemas and tables alike', (text) => {
    expect(parsePeriod(text, starts)).toBeUndefined();
    expect(schema.safeParse(text).success).toBe(false);
    expect(() => periodOf(text, starts)).toThrow('is no period');
  });

  test('schemas and tables agree on every text', () => {
    const part = fc.constantFrom(
      '2025',
      '2011',
      '1999',
      '0002',
      '2199',
      '9999',
      '-',
      '12',
      '26',
      '00',
      '02',
      '30',
      '13',
      'fall',
      'summer',
      'x',
      '',
    );
    const property = fc.property(fc.array(part, { maxLength: 6 }), (parts) => {
      expect(parsePeriod(parts.join(''), starts) !== undefined).toBe(schema.safeParse(parts.join('')).success);
    });
    expect(() => fc.assert(property, { numRuns: 5_000 })).not.toThrow();
  });
});

test('periods stand in the order in which they are over, the longest of those last', () => {
  const texts = ['2025-26-summer', '2025-26', '2025-26-fall', '2025-11', '2025-11-14', '2026-07', '2024-25'];
  expect(
    texts
      .map(at)
      .sort(comparePeriods)
      .map(({ text }) => text),
  ).toEqual(
    ['2024-25', '2025-11-14', '2025-11', '2025-26-fall', '2026-07', '2025-26-summer', '2025-26'], // prettier-ignore
  );
});

test.each([
  ['2025-26', '2026-27', '2024-25', 'school-year'],
  ['2025-26-fall', '2025-26-winter', '2024-25-fall', 'fall'],
  ['2025-26-summer', '2026-27-fall', '2024-25-summer', 'summer'],
  ['2025-12', '2026-01', '2024-12', '12'],
  ['2025-12-31', '2026-01-01', undefined, 'day'],
])('after %s comes %s; a year before was %s', (text, next, before, turn) => {
  expect(nextPeriod(at(text), starts).text).toBe(next);
  expect(yearBefore(at(text), starts)?.text).toBe(before);
  expect(turnOf(at(text))).toBe(turn);
});

test('what has a day in common overlaps', () => {
  expect(overlap(at('2025-26'), at('2025-26-summer'))).toBe(true);
  expect(overlap(at('2025-26-fall'), at('2025-26-winter'))).toBe(false);
});
