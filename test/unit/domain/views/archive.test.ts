import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { archive, routineFacets } from '../../../../src/domain/views/archive.ts';
import { makeSite, pick } from '../../../make-site.ts';

test.each([
  ['07-01', { '2026-27': ['2026-07-01'], '2025-26': ['2026-06-30', '2025-10-16'] }],
  ['10-16', { '2025-26': ['2026-07-01', '2026-06-30', '2025-10-16'] }],
  ['10-17', { '2025-26': ['2026-07-01', '2026-06-30'], '2024-25': ['2025-10-16'] }],
])('newest first, by school years that begin on %s', (schoolYearStarts, years) => {
  const routines = { '2025-10-16-x': {}, '2026-07-01-x': {}, '2026-06-30-x': {} };
  const { years: shown } = archive(makeSite({ site: { schoolYearStarts }, routines }));
  expect(Object.fromEntries(shown.map(({ year, routines: held }) => [year, held.map(({ fields }) => fields.date)]))).toEqual(years);
  expect(shown.map(({ year }) => year)).toEqual(Object.keys(years));
});

test('routines of every series, state and kind are kept, a cancelled one too', () => {
  const routines = {
    '2026-02-12-x': [{}, { status: 'cancelled' }],
    '2026-03-12-y': [{}, { series: 'other', kind: 'memo', trial: true }],
  } as const;
  const { years, series, kinds } = archive(makeSite({ series: ['series', 'other', 'silent'], routines }));
  expect(years.map((year) => year.routines.map(({ id }) => id))).toEqual([['2026-03-12-y', '2026-02-12-x']]);
  expect(series.map((one) => [one.series.id, one.count])).toEqual([
    ['other', 1],
    ['series', 1],
  ]);
  expect(kinds.map((one) => [one.kind, ...one.routines.map(({ id }) => id)])).toEqual([
    ['stocktake', '2026-02-12-x'],
    ['memo', '2026-03-12-y'],
  ]);
});

test('of a kind, the newest first', () => {
  const routines = { '2025-10-16-x': {}, '2026-07-01-x': {} };
  expect(archive(makeSite({ routines })).kinds.map((one) => one.routines.map(({ id }) => id))).toEqual([['2026-07-01-x', '2025-10-16-x']]);
});

test('no routines, no years', () => {
  expect(archive(makeSite())).toEqual({ years: [], series: [], kinds: [] });
});

test('every routine stands in one year', () => {
  const day = fc
    .date({ min: new Date('2020-01-01'), max: new Date('2030-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
  fc.assert(
    fc.property(fc.uniqueArray(day, { maxLength: 12 }), (days) => {
      const { years: shown } = archive(makeSite({ routines: Object.fromEntries(days.map((one) => [`${one}-x`, {}])) }));
      expect(shown.flatMap(({ routines }) => routines.map(({ fields }) => fields.date))).toEqual(days.toSorted().toReversed());
      expect(new Set(shown.map(({ year }) => year)).size).toBe(shown.length);
    }),
  );
});

test('a routine is found by its own kind, and by each rating that people gave', () => {
  const routines = { '2026-10-15-x': { reading: 'red', calls: '?', plan: '-' } };
  const site = makeSite({ strategies: ['reading', 'calls'], routines });
  const { filters, ratings } = routineFacets(site, pick(site.routines, '2026-10-15-x'));
  expect(filters.kind).toEqual(['stocktake']);
  expect(ratings).toEqual([
    { strategy: [], goal: [], rating: ['not-rated'] },
    { strategy: ['reading'], goal: ['goal'], rating: ['Red'] },
  ]);
});
