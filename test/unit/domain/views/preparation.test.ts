import { expect, test } from 'vitest';
import { leadTimesOf, preparationOf, stepsBefore } from '../../../../src/domain/views/preparation.ts';
import type { Series } from '../../../../src/domain/site.ts';
import { withDistrict } from '../../../support/district.ts';

function seriesWith(leadTimes: string): Series {
  return withDistrict((district) => {
    district.change('series/stocktake.md', 'minutes: 60\n', `minutes: 60\n${leadTimes}`);
    const series = district.check().site?.series.get('stocktake');
    if (!series) throw new Error('The series is not there.');
    return series;
  });
}

const days = (series: Series, kind: Parameters<typeof preparationOf>[1], day: string) =>
  preparationOf(series, kind, day).map((step) => `${step.day} ${step.what}`);

test('the steps stand before and after the meeting as the toolkit has them, never on a weekend before', () => {
  expect(days(seriesWith(''), 'stocktake', '2027-02-11')).toEqual([
    '2027-01-14 evidence',
    '2027-01-28 objectives',
    '2027-02-04 materials',
    '2027-02-05 pre-read',
    '2027-02-09 briefing',
    '2027-02-11 meeting',
    '2027-02-11 debrief',
    '2027-02-18 follow-up',
    '2027-02-18 report',
  ]);
});

test('a series has lead times of its own', () => {
  const series = seriesWith('leadTimes: { evidence: 21, report: 14 }\n');
  expect(days(series, 'stocktake', '2027-02-11')).toEqual(
    expect.arrayContaining(['2027-01-21 evidence', '2027-02-25 report', '2027-01-28 objectives']),
  );
  expect(leadTimesOf(series)).toMatchObject({ evidence: 21, materials: 7 });
});

test('a memo is gathered, written and sent; a check-in follows up', () => {
  expect(days(seriesWith(''), 'memo', '2027-02-11')).toEqual([
    '2027-01-14 evidence',
    '2027-02-11 meeting',
    '2027-02-18 follow-up',
    '2027-02-18 report',
  ]);
  expect(days(seriesWith(''), 'check-in', '2027-02-11')).toEqual(['2027-02-11 follow-up']);
});

test.each([
  ['planned', '2026-11-22', ['evidence', 'objectives', 'materials', 'pre-read', 'briefing']],
  ['preparing', '2027-02-05', ['pre-read', 'briefing']],
  ['preparing', '2027-02-11', []],
  ['held', '2026-11-22', []],
  ['cancelled', '2026-11-22', []],
] as const)('before a date that is %s there is to do on %s: %j', (state, today, steps) => {
  const found = stepsBefore(seriesWith(''), { kind: 'stocktake', day: '2027-02-11', state }, today);
  expect(found.map(({ what }) => what)).toEqual(steps);
});
