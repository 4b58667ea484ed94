import { expect, test } from 'vitest';
import { homeNumbers } from '../../../../src/domain/views/home-numbers.ts';
import { words } from '../../../../src/words/words.ts';
import { pick, type IndicatorRow } from '../../../make-site.ts';
import { measured } from '../../domain/views/indicators.ts';

test.each<[IndicatorRow, string[], string, string]>([
  [
    { targets: [{ by: '2026-27-fall', value: 70 }] },
    ['2024-25-fall 60', '2025-26-fall 58'],
    '58\u00a0%',
    'In Fall 2025. Off track: the target is 70\u00a0% by Fall 2026. Down 2 points since Fall 2024, the wrong way.',
  ],
  [{}, ['2025-26 60'], '60\u00a0%', 'In 2025–26. No target yet.'],
])('%j', (row, rows, value, said) => {
  const { site } = measured({ goals: ['goal'], ...row }, rows);
  const numbers = homeNumbers(site, pick(site.plans, 'plan'));
  expect(numbers.map((number) => [words.homeNumberValue(number), words.homeNumberWords(number)])).toEqual([[value, said]]);
});
