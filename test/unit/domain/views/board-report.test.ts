import { expect, test } from 'vitest';
import { boardFacts, hasBoardReport } from '../../../../src/domain/views/board-report.ts';
import { makeSite, pick, type RoutineRow } from '../../../make-site.ts';

const id = '2026-02-12-x';

test.each<[string, RoutineRow, boolean]>([
  ['held', {}, true],
  ['a trial', { trial: true }, false],
  ['a memo', { kind: 'memo' }, false],
  ['in preparation', { status: 'preparing' }, false],
])('a routine that is %s has a report: %s', (_, fields, has) => {
  const site = makeSite({ routines: { [id]: [{}, fields] } });
  expect(hasBoardReport(pick(site.routines, id))).toBe(has);
  const written = makeSite({ routines: { [id]: [{}, fields] }, boardReports: { [id]: { headline: 'All is well.' } } });
  expect(hasBoardReport(pick(written.routines, id))).toBe(true);
});

test('what moved since when, and the next occasion', () => {
  const site = makeSite({
    strategies: ['a', 'b'],
    routines: {
      '2025-10-16-first': { a: 'red', b: 'green' },
      [id]: { a: 'amber-red', b: 'amber-green' },
      '2026-04-16-off': [{}, { status: 'cancelled', reason: 'Snow.' }],
      '2026-05-14-next': [{}, { status: 'planned', kind: 'memo' }],
    },
  });
  const facts = boardFacts(site, pick(site.routines, id));
  const titles = (rows: typeof facts.ups): string[] => rows.map(({ strategy }) => strategy.id);
  expect([titles(facts.ups), titles(facts.downs), facts.since?.id]).toEqual([['a'], ['b'], '2025-10-16-first']);
  expect(facts.next).toEqual({ day: '2026-05-14', kind: 'memo' });
  expect(facts.written).toBeNull();
});

test('the next day of the schedule, where no packet stands for it yet, or none', () => {
  const series = (more: object) => ({ series: { title: 'Stocktake', ...more } });
  const planned = makeSite({
    series: series({ schedule: { '2025-26': [{ on: '2026-06-11', kind: 'stocktake' }] } }),
    routines: { [id]: {} },
  });
  expect(boardFacts(planned, pick(planned.routines, id)).next).toEqual({ day: '2026-06-11', kind: 'stocktake' });
  const none = makeSite({ routines: { [id]: {} } });
  expect(boardFacts(none, pick(none.routines, id)).next).toBeNull();
});
