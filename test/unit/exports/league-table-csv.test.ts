import { expect, test } from 'vitest';
import { leagueSheet } from '../../../src/domain/views/league-sheet.ts';
import { leagueTable } from '../../../src/domain/views/league-table.ts';
import { leagueTableCsv } from '../../../src/exports/league-table-csv.ts';
import { readTable } from '../../../src/reader/table.ts';
import { makeSite, pick } from '../../make-site.ts';

const site = makeSite({
  strategies: { a: { title: '=Reading' } },
  routines: { '2026-05-14': { a: { overall: 'red', body: '-5 schools, "so far".\n\nMore.' }, plan: 'green' } },
});
const routine = pick(site.routines, '2026-05-14');
const sheet = leagueSheet(leagueTable(routine.series.plan, routine), routine);

/** The rows as a reader of tables has them. */
function cells(text: string): string[][] {
  const reading = readTable(Buffer.from(text), 'x.csv', () => 1);
  return 'table' in reading ? reading.table.rows.map((row) => [...row.cells]) : [];
}

test('every row has its page where the site is published', () => {
  const rows = cells(leagueTableCsv(sheet, (address) => `https://cedar-fork.example${address}`));
  expect(rows.map((row) => row.at(-1))).toEqual(['https://cedar-fork.example/strategies/a/', 'https://cedar-fork.example/plans/plan/']);
  expect(leagueTableCsv(sheet, null)).not.toContain('Page');
});

test('no spreadsheet runs what an author wrote, and every word comes back', () => {
  const text = leagueTableCsv(sheet, null);
  expect(text).toContain(",'=Reading,");
  expect(text).toContain(`"'-5 schools, ""so far"".\nMore."`);
  expect(cells(text)[0]).toEqual(expect.arrayContaining(['=Reading', '-5 schools, "so far".\nMore.']));
});
