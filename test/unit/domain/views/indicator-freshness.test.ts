import { expect, test } from 'vitest';
import { freshnessOf } from '../../../../src/domain/views/indicator-freshness.ts';
import type { IndicatorRow } from '../../../make-site.ts';
import { measured } from './indicators.ts';

/** What is late, with its days, and what comes next, as of 22 November 2026. */
function freshness(row: IndicatorRow, rows: readonly string[]): { late: string[]; next: string | null } {
  const { site, indicator } = measured(row, rows);
  const { late, next } = freshnessOf(site, indicator);
  return { late: late.map(({ period, on, days }) => `${period.text} ${on} ${days}`), next: next && `${next.period.text} ${next.on}` };
}

const three: IndicatorRow = { periods: ['fall', 'winter', 'spring'], dataCome: 21 };

test.each<[string, IndicatorRow, string[], string[], string | null]>([
  ['no data', three, [], [], null],
  ['all there', three, ['2025-26-spring 1'], [], '2026-27-fall 2026-12-21'],
  ['one season late', three, ['2025-26-winter 1'], ['2025-26-spring 2026-06-21 154'], '2026-27-fall 2026-12-21'],
  ['a row that says it is missing', three, ['2025-26-winter 1', '2025-26-spring missing'], [], '2026-27-fall 2026-12-21'],
  ['due today is not late', { ...three, dataCome: { fall: 21, spring: '11-22' } }, ['2025-26-winter 1'], [], '2025-26-spring 2026-11-22'],
  [
    'due yesterday is',
    { ...three, dataCome: { spring: '11-21' } },
    ['2025-26-winter 1'],
    ['2025-26-spring 2026-11-21 1'],
    '2026-27-fall null',
  ],
  ['nobody says when', { periods: ['spring'] }, ['2023-24-spring 1'], [], '2024-25-spring null'],
  ['years', { dataCome: '09-15' }, ['2024-25 1'], ['2025-26 2026-09-15 68'], '2026-27 2027-09-15'],
  ['months', { dataCome: 10 }, ['2026-09 1'], ['2026-10 2026-11-10 12'], '2026-11 2026-12-10'],
  [
    'seasons as they were',
    { dataCome: 21 },
    ['2024-25-fall 1', '2024-25-spring 1', '2025-26-fall 1', '2025-26-spring 1'],
    [],
    '2026-27-fall 2026-12-21',
  ],
  ['days are not awaited', { dataCome: 0 }, ['2026-01-05 1'], [], null],
])('%s', (_, row, rows, late, next) => expect(freshness(row, rows)).toEqual({ late, next }));

test('July is not awaited where it was passed over before', () => {
  const { late } = freshness({ dataCome: 0 }, ['2025-06 1', '2025-08 1', '2026-06 1']);
  expect(late.map((one) => one.slice(0, 7))).toEqual(['2026-08']);
});
