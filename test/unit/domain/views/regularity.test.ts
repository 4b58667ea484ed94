import { expect, test } from 'vitest';
import { regularityOf } from '../../../../src/domain/views/regularity.ts';
import type { SeriesFields } from '../../../../src/schemas/series.ts';
import { makeSite, pick, type SiteTable } from '../../../make-site.ts';

type Schedule = NonNullable<SeriesFields['schedule']>;

const schedule: Schedule = {
  '2025-26': ['2025-10-16', '2026-02-12', '2026-05-14'].map((on) => ({ on, kind: 'stocktake' })),
  '2026-27': [
    { on: '2026-10-15', kind: 'stocktake' },
    { on: '2026-11-19', kind: 'memo' },
    { on: '2027-02-11', kind: 'stocktake' },
  ],
};

function regularity(routines: SiteTable['routines'], perYear?: number) {
  const series = { series: { schedule, ...(perYear === undefined ? {} : { perYear }) } };
  const site = makeSite({ site: { schoolYearStarts: '08-01' }, series, ...(routines ? { routines } : {}) });
  return regularityOf(site, pick(site.series, 'series'));
}

const nothing = { promised: 0, held: 0, cancelled: 0, missed: 0, toCome: 0, between: 0 };

test('a year that is over, and one that is under way, the newest first', () => {
  const routines = {
    '2025-10-16-x': {},
    '2026-02-12-x': [{}, { status: 'cancelled' }],
    '2026-03-19-x': [{}, { kind: 'memo' }],
    '2026-10-15-x': {},
    '2026-10-29-x': [{}, { kind: 'check-in' }],
    '2026-12-10-x': [{}, { kind: 'memo', status: 'preparing' }],
  } as const;
  expect(regularity(routines)).toEqual([
    { ...nothing, year: '2026-27', promised: 2, held: 1, toCome: 1, between: 1 },
    { ...nothing, year: '2025-26', promised: 3, held: 1, cancelled: 1, missed: 1, between: 1 },
  ]);
});

test('as many as the series says, whatever its schedule lists', () => {
  expect(regularity({}, 4).map(({ promised }) => promised)).toEqual([4, 4]);
});

test('a trial does not count, nor as a promise that was kept', () => {
  const [, last] = regularity({ '2025-10-16-x': [{}, { trial: true }] });
  expect(last).toMatchObject({ held: 0, missed: 2 });
});

test.each(['planned', 'preparing', 'postponed'] as const)('one that is %s is to come', (status) => {
  const [now] = regularity({ '2026-12-10-x': [{}, { status }] });
  expect(now).toMatchObject({ toCome: 2 });
});

test('no dates, no years', () => {
  const site = makeSite();
  expect(regularityOf(site, pick(site.series, 'series'))).toEqual([]);
});
