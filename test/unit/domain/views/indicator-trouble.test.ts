import { expect, test } from 'vitest';
import { movedOffCourse } from '../../../../src/domain/views/indicator-trouble.ts';
import type { IndicatorRow } from '../../../make-site.ts';
import { measured } from './indicators.ts';

const targets = [{ by: '2026-27-fall', value: 70 }];

test.each<[string, IndicatorRow, string[], string | undefined]>([
  ['off target', { targets }, ['2024-25-fall 60', '2025-26-fall 61'], 'off-target'],
  ['off target and falling', { targets }, ['2024-25-fall 60', '2025-26-fall 58'], 'off-target'],
  ['falling without a target', {}, ['2024-25-fall 60', '2025-26-fall 58'], 'wrong-way'],
  ['on track, but falling', { targets }, ['2024-25-fall 60', '2025-26-fall 69', '2025-26-winter 68'], 'wrong-way'],
  ['on track', { targets }, ['2024-25-fall 60', '2025-26-fall 66'], undefined],
  ['as it should fall', { direction: 'down' }, ['2024-25-fall 60', '2025-26-fall 58'], undefined],
  ['across a new test', { breaks: [{ period: '2025-26', what: 'New.' }] }, ['2024-25 60', '2025-26 58'], undefined],
  ['hidden', { targets }, ['2024-25-fall 60', '2025-26-fall suppressed'], undefined],
  ['known only later', {}, ['2024-25-fall 60', '2025-26-fall 62', '2026-27-winter 1'], undefined],
  ['without numbers', {}, [], undefined],
  ['by school', {}, ['2024-25,alder,,60', '2025-26,alder,,58', '2024-25,birch,,60', '2025-26,birch,,58'], undefined],
])('%s', (_, row, rows, kind) => {
  const { site, indicator } = measured(row, rows);
  expect(movedOffCourse(site, indicator, site.today)?.kind).toBe(kind);
});
