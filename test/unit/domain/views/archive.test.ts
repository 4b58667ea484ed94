import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { archive } from '../../../../src/domain/views/archive.ts';
import { makeSite } from '../../../make-site.ts';

test.each([
  ['07-01', { '2026-27': ['2026-07-01'], '2025-26': ['2026-06-30', '2025-10-16'] }],
  ['10-16', { '2025-26': ['2026-07-01', '2026-06-30', '2025-10-16'] }],
  ['10-17', { '2025-26': ['2026-07-01', '2026-06-30'], '2024-25': ['2025-10-16'] }],
])('newest first, by school years that begin on %s', (schoolYearStarts, years) => {
  const routines = { '2025-10-16-x': {}, '2026-07-01-x': {}, '2026-06-30-x': {} };
  const shown = archive(makeSite({ site: { schoolYearStarts }, routines }));
  expect(Object.fromEntries(shown.map(({ year, routines: held }) => [year, held.map(({ fields }) => fields.date)]))).toEqual(years);
  expect(shown.map(({ year }) => year)).toEqual(Object.keys(years));
});

test('routines of every series, state and kind are kept, a cancelled one too', () => {
  const routines = {
    '2026-02-12-x': [{}, { status: 'cancelled' }],
    '2026-03-12-y': [{}, { series: 'other', kind: 'memo', trial: true }],
  } as const;
  const [year] = archive(makeSite({ series: ['series', 'other'], routines }));
  expect(year?.routines.map(({ id }) => id)).toEqual(['2026-03-12-y', '2026-02-12-x']);
});

test('no routines, no years', () => {
  expect(archive(makeSite())).toEqual([]);
});

test('every routine stands in one year', () => {
  const day = fc
    .date({ min: new Date('2020-01-01'), max: new Date('2030-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
  fc.assert(
    fc.property(fc.uniqueArray(day, { maxLength: 12 }), (days) => {
      const shown = archive(makeSite({ routines: Object.fromEntries(days.map((one) => [`${one}-x`, {}])) }));
      expect(shown.flatMap(({ routines }) => routines.map(({ fields }) => fields.date))).toEqual(days.toSorted().toReversed());
      expect(new Set(shown.map(({ year }) => year)).size).toBe(shown.length);
    }),
  );
});
