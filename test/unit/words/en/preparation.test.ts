import { expect, test } from 'vitest';
import { preparationDays, preparationLabel, preparationLine } from '../../../../src/words/en/preparation.ts';

test.each([
  ['2026-12-08', 'briefing', 'stocktake', 'Tuesday 8 December 2026       Brief the leader and the leads'],
  [
    '2026-11-12',
    'evidence',
    'stocktake',
    'Thursday 12 November 2026     Gather evidence and ask each lead for a rating (this day is past)',
  ],
  ['2026-12-10', 'meeting', 'memo', 'Thursday 10 December 2026     Write the memo and send it'],
] as const)('%s %s', (day, what, kind, line) => expect(preparationLine({ day, what }, kind, '2026-11-22')).toBe(line));

test('the days of preparation stand in one line', () => {
  const steps = [
    { day: '2027-01-14', what: 'evidence' },
    { day: '2027-01-28', what: 'objectives' },
    { day: '2027-02-09', what: 'briefing' },
  ] as const;
  expect(preparationDays(steps)).toBe('evidence by 14 January, agenda by 28 January, and briefing by 9 February');
  expect(preparationDays(steps.slice(0, 1))).toBe('evidence by 14 January');
  expect(preparationLabel).toBe('To prepare');
});
