import { describe, expect, test } from 'vitest';
import type { CellState } from '../../../../src/domain/observation.ts';
import { periodOf } from '../../../../src/domain/period.ts';
import { freshnessOf } from '../../../../src/domain/views/indicator-freshness.ts';
import { statusOf } from '../../../../src/domain/views/indicator-status.ts';
import { words } from '../../../../src/words/words.ts';
import { pick, type IndicatorRow } from '../../../make-site.ts';
import { measured } from '../../domain/views/indicators.ts';

describe('periods', () => {
  test.each([
    ['2025-26', '2025–26', '2025–26'],
    ['2025-26-fall', 'Fall 2025', 'Fall 2025'],
    ['2025-26-winter', 'Winter 2025–26', 'Winter 2025–26'],
    ['2025-26-summer', 'Summer 2026', 'Summer 2026'],
    ['2025-11', 'November 2025', 'Nov 2025'],
    ['2025-11-14', '14 November 2025', '14 Nov 2025'],
  ])('%s', (text, long, short) => {
    const period = periodOf(text, '08-01');
    expect([words.periodWords(period), words.periodInShort(period)]).toEqual([long, short]);
  });
});

describe('numbers', () => {
  test.each([
    [{ unit: 'percent', decimals: 1 }, 61.25, '61.3\u00a0%'],
    [{ unit: 'percent' }, 61.25, '61.25\u00a0%'],
    [{ unit: 'count', of: 'students' }, 1234, '1,234 students'],
    [{ unit: 'count' }, 0, '0'],
    [{ unit: 'rate', per: '100 students', decimals: 1 }, 3, '3.0 per 100 students'],
    [{ unit: 'days' }, 1, '1 day'],
    [{ unit: 'days' }, 2.5, '2.5 days'],
    [{ unit: 'days', decimals: 0 }, 0.9, '1 day'],
    [{ unit: 'count', of: 'meetings' }, 1, '1 meeting'],
    [{ unit: 'count', of: 'classes' }, 1, '1 class'],
    [{ unit: 'count', of: 'libraries' }, 1, '1 library'],
    [{ unit: 'count', of: 'days' }, 1, '1 day'],
    [{ unit: 'count', of: 'children' }, 1, '1 child'],
    [{ unit: 'count', of: 'hours of training' }, 1, '1 hours of training'],
    [{ unit: 'score' }, -2, '−2'],
    [{ unit: 'score', decimals: 0 }, -0.2, '0'],
  ] as const)('%j: %d', (measure, value, said) => expect(words.measuredWords(measure, value)).toBe(said));

  test('a figure stands alone', () => expect(words.figure({ decimals: 1 }, 1234)).toBe('1,234.0'));

  test.each<[CellState, string]>([
    [{ state: 'reported', value: 0, n: 12 }, '0\u00a0%'],
    [{ state: 'capped', bound: 'at-most', limit: 5, n: null }, '5\u00a0% or less'],
    [{ state: 'capped', bound: 'at-least', limit: 95, n: null }, '95\u00a0% or more'],
    [{ state: 'suppressed' }, 'not shown, to protect students'],
    [{ state: 'missing' }, 'not reported'],
    [{ state: 'not-applicable' }, 'does not apply'],
  ])('%j', (cell, said) => expect(words.cellWords({ unit: 'percent' }, cell)).toBe(said));
});

describe('changes', () => {
  const said = (row: IndicatorRow, rows: readonly string[]): string => {
    const { site, indicator } = measured(row, rows);
    return words.changeSince(indicator.fields, statusOf(site, indicator, pick(site.units, 'cedar-fork')).change);
  };

  test.each<[IndicatorRow, string[], string]>([
    [{}, ['2025-26-fall 60'], ''],
    [{}, ['2025-26-fall 60', '2025-26-winter 62.1'], 'Up 2.1 points since Fall 2025'],
    [{}, ['2025-26-fall 60', '2025-26-winter 59'], 'Down 1 point since Fall 2025, the wrong way'],
    [{}, ['2025-26-fall 60', '2025-26-winter 60'], 'The same as in Fall 2025'],
    [{}, ['2025-09-30 60', '2026-09-30 60'], 'The same as on 30 September 2025'],
    [{ decimals: 0 }, ['2025-26-fall 60.4', '2025-26-winter 60'], 'The same as in Fall 2025'],
    [{ decimals: 0 }, ['2025-26-fall 60', '2025-26-winter 61.4'], 'Up 1 point since Fall 2025'],
    [{ unit: 'count', of: 'students', direction: 'down' }, ['2024-25 9', '2025-26 6'], 'Down 3 students since 2024–25'],
    [{ breaks: [{ period: '2025-26', what: 'A new test.' }] }, ['2024-25 60', '2025-26 40'], 'Not compared with 2024–25: A new test.'],
  ])('%j %j', (row, rows, sentence) => expect(said(row, rows)).toBe(sentence));
});

test.each<[IndicatorRow, string]>([
  [{}, 'On track means: not below the straight line from the baseline to the target.'],
  [{ tolerance: 1.5 }, 'On track means: no more than 1.5 points below the straight line from the baseline to the target.'],
  [
    { direction: 'down', cumulative: true, unit: 'count', of: 'students', tolerance: 2 },
    'On track means: no more than 2 students above the part of the year’s target that belongs to the days gone by.',
  ],
  [{ direction: 'hold' }, 'On track means: exactly at its target.'],
  [{ direction: 'hold', tolerance: 1 }, 'On track means: no more than 1 point away from its target.'],
])('the rule for %j', (row, sentence) => expect(words.standingRule(measured(row, []).indicator.fields)).toBe(sentence));

test('a target says who set it, and what it replaced', () => {
  const replaces = { value: 68, why: 'The state changed its test.' };
  const { indicator } = measured(
    {
      targets: [
        { by: '2026-27-spring', value: 64, setBy: 'School board', on: '2025-06-11', replaces },
        { by: '2027-28', value: 70 },
      ],
    },
    [],
  );
  expect(indicator.targets.map((target) => words.targetWords(indicator.fields, target))).toEqual([
    '64\u00a0% by Spring 2027, set by School board on 11 June 2025, before 68\u00a0%: The state changed its test.',
    '70\u00a0% by 2027–28',
  ]);
});

test.each<[IndicatorRow, string[], string]>([
  [{ dataCome: '09-15' }, ['2024-25 1'], 'The numbers of 2025–26 are 68 days late.'],
  [{ dataCome: '09-15' }, ['2023-24 1'], 'The numbers of 2024–25 are 433 days late, and those of 1 later period.'],
  [{ dataCome: '09-15' }, ['2025-26 1'], 'The numbers of 2026–27 come by 15 September 2027.'],
  [{}, ['2024-25 1'], ''],
  [{}, [], ''],
])('%j %j', (row, rows, sentence) => {
  const { site, indicator } = measured(row, rows);
  expect(words.freshnessWords(freshnessOf(site, indicator))).toBe(sentence);
});
