import { describe, expect, test } from 'vitest';
import { leagueSheet, type LeagueSheet } from '../../../../src/domain/views/league-sheet.ts';
import { leagueTable } from '../../../../src/domain/views/league-table.ts';
import { downloadTableOf, leagueSheetCell, leagueSheetHead, leagueTableAbout } from '../../../../src/words/en/league-sheet.ts';
import { makeSite, pick, type RatingsRow, type RoutineRow } from '../../../make-site.ts';

function sheet(ratings: RatingsRow, row: RoutineRow = {}): LeagueSheet {
  const site = makeSite({
    strategies: { a: { title: 'Reading' } },
    routines: { '2026-02-12': { a: 'red' }, '2026-05-14': [ratings, row] },
  });
  const routine = pick(site.routines, '2026-05-14');
  return leagueSheet(leagueTable(routine.series.plan, routine), routine);
}

/** The first row by the heads of its columns. */
function first(given: LeagueSheet): Record<string, string> {
  const [row] = given.rows;
  const fields = given.fields.filter((field) => field !== 'page');
  return Object.fromEntries(fields.map((field) => [leagueSheetHead(given, field), row ? leagueSheetCell(given, row, field) : '']));
}

test('a row is understood on its own', () => {
  const elements = ['green', 'red'];
  expect(first(sheet({ a: { overall: 'amber-green', elements, body: 'Two schools began.\n\nMore will.' } }))).toEqual({
    Plan: 'Plan',
    Routine: 'Stocktake of 14 May 2026, Series',
    'Day of the routine': '2026-05-14',
    State: 'Judged',
    Place: '1',
    Strategy: 'Reading',
    Goal: 'Goal 1 · Goal',
    Planning: 'Green',
    Capacity: 'Red',
    Evidence: '',
    Overall: 'Amber-green',
    'Overall as a number': '3',
    'Highest number': '4',
    Movement: 'up two',
    'Overall before': 'Red',
    'Rated on': '2026-05-14',
    Reason: 'Two schools began.\nMore will.',
  });
});

describe('a row', () => {
  test('that was not rated says why', () => {
    expect(first(sheet({ a: '-' }))).toMatchObject({
      Place: '',
      Overall: 'Not rated',
      'Overall as a number': '',
      Movement: '',
      Reason: 'No evidence yet.',
    });
  });

  test('that was rated before says when', () => {
    expect(first(sheet({ plan: 'red' }))).toMatchObject({ Strategy: 'Reading', Overall: 'Red', 'Rated on': '2026-02-12' });
  });

  test('of the plan as a whole', () => {
    const given = sheet({ plan: 'red' });
    const row = given.rows.at(-1);
    expect(row && leagueSheetCell(given, row, 'strategy')).toBe('The plan as a whole');
  });

  test('of a routine to come is proposed', () => {
    expect(first(sheet({ a: 'green' }, { status: 'preparing' }))).toMatchObject({ State: 'Proposed' });
  });
});

test('what the table is, and its link on a page that changes', () => {
  const { table, routine } = sheet({});
  expect(leagueTableAbout(table, routine)).toBe(
    'How likely each strategy of Plan was to succeed, as people judged it in the stocktake of 14 May 2026, with the reason for each rating.',
  );
  const proposed = sheet({}, { status: 'planned' });
  expect(leagueTableAbout(proposed.table, proposed.routine)).toBe(
    'How likely each strategy of Plan is to succeed, as proposed for the stocktake of 14 May 2026, with the reason for each rating.',
  );
  expect(downloadTableOf(routine)).toBe('Download the table of 14 May 2026 (CSV)');
});
