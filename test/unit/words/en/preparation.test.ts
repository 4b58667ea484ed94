import { expect, test } from 'vitest';
import { preparationLine } from '../../../../src/words/en/preparation.ts';

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
