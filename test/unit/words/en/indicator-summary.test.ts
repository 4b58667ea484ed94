import { describe, expect, test } from 'vitest';
import { indicatorsOfSeason, summaryOf } from '../../../../src/domain/views/indicators-of.ts';
import { words } from '../../../../src/words/words.ts';
import type { IndicatorRow } from '../../../make-site.ts';
import { measured } from '../../domain/views/indicators.ts';

function said(row: IndicatorRow, rows: readonly string[]): string[] {
  const { site, indicator } = measured(row, rows);
  const summary = summaryOf(site, indicator);
  return [words.latestNumber(summary), words.latestMove(summary), words.summaryStanding(summary), words.summaryTarget(summary)];
}

const targets = [{ by: '2026-27-fall', value: 70 }];

describe('an indicator in a row', () => {
  test.each<[string, IndicatorRow, string[], string[]]>([
    [
      'off track',
      { targets },
      ['2024-25-fall 60', '2025-26-fall 58'],
      ['58\u00a0%', 'Fall 2025. Down 2 points since Fall 2024, the wrong way.', 'Off track', 'Target: 70\u00a0% by Fall 2026.'],
    ],
    ['without a target', {}, ['2025-26-fall 60'], ['60\u00a0%', 'Fall 2025.', 'No target yet', '']],
    [
      'hidden',
      { targets },
      ['2025-26-fall suppressed'],
      ['not shown, to protect students', 'Fall 2025.', 'Cannot be told', 'Target: 70\u00a0% by Fall 2026.'],
    ],
    ['not reported yet', { targets }, ['2025-26-fall missing'], ['No numbers yet', '', '', '']],
    ['without any number', { targets }, [], ['No numbers yet', '', '', '']],
    ['by school', { targets }, ['2025-26-fall,alder,,60', '2025-26-fall,birch,,61'], ['Numbers by school', '', '', '']],
  ])('%s', (_, row, rows, cells) => expect(said(row, rows)).toEqual(cells));
});

test('whose numbers these are is said once', () => {
  const { site, indicator } = measured({}, ['2025-26-fall 60']);
  const whole = summaryOf(site, indicator);
  const other = measured({}, ['2025-26-fall,alder,,60']);
  const school = summaryOf(other.site, other.indicator);
  expect([[], [whole, whole], [whole, school]].map((all) => words.indicatorsFor(all))).toEqual(['', 'For Cedar fork.', '']);
});

test('a season has its number, or none yet', () => {
  const { site } = measured({}, ['2025-26-fall 60']);
  const numbers = (['fall', 'winter'] as const).flatMap((season) =>
    indicatorsOfSeason(site, '2025-26', season, { indicators: ['it'] }).students.map((one) => words.seasonNumber(one)),
  );
  expect(numbers).toEqual(['60\u00a0%', '']);
});
