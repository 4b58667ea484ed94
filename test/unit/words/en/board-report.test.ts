import { expect, test } from 'vitest';
import { boardFacts } from '../../../../src/domain/views/board-report.ts';
import { boardHeadline, boardReportAbout, boardReportTitle, moreInPacket, nextOccasion } from '../../../../src/words/en/board-report.ts';
import { makeSite, pick, type SiteTable } from '../../../make-site.ts';

const id = '2026-02-12-x';

function factsOf(table: SiteTable = {}) {
  const site = makeSite({ strategies: ['a'], ...table, routines: { [id]: [{}, {}], ...table.routines } });
  return boardFacts(site, pick(site.routines, id));
}

test('the authors’ headline, or what the report is of', () => {
  expect(boardHeadline(factsOf())).toBe('Report of the stocktake of 12 February 2026');
  expect(boardHeadline(factsOf({ boardReports: { [id]: { headline: 'Two schools need help.' } } }))).toBe('Two schools need help.');
});

test('what the page has no room for', () => {
  expect([1, 2].map(moreInPacket)).toEqual(['One more is in the packet.', 'Two more are in the packet.']);
});

test('titles', () => {
  const { routine } = factsOf();
  expect(boardReportTitle(routine)).toBe('Board report, Series, 12 February 2026');
  expect(boardReportAbout(routine)).toMatch(/^Where the plan stands after the stocktake of 12 February 2026, /u);
});

test('the next occasion', () => {
  expect(nextOccasion({ next: null })).toBe('No next routine is planned yet.');
  expect(nextOccasion({ next: { day: '2027-02-11', kind: 'memo' } })).toBe('The next memo is on 11 February 2027.');
});
