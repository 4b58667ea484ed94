import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { packingOf, type OfferedFilter } from '../../../src/domain/views/packed-facets.ts';
import { unpackedRow } from '../../../src/scripts/packed-row.ts';

const offered: readonly OfferedFilter[] = [
  { name: 'year', values: ['2026-27', '2025-26'] },
  { name: 'strategy', values: ['reading', 'north/calls', 'tutors'] },
  { name: 'rating', values: ['Green', 'Amber, red; all'] },
];

test('a routine and its ratings are the places of their values, and those again on the page', () => {
  const facets = {
    filters: { year: ['2025-26'], strategy: ['tutors', 'reading'], kind: ['stocktake'] },
    ratings: [
      { strategy: ['reading'], goal: ['learning'], rating: ['Amber, red; all'] },
      { strategy: [], rating: ['Green'] },
    ],
  } as const;
  const packed = packingOf(offered)(facets);
  expect(packed).toBe('2,3 1,;,1,2;,,1');
  expect(unpackedRow(packed, offered)).toEqual({
    filters: { year: ['2025-26'], strategy: ['tutors', 'reading'], rating: [] },
    ratings: [
      { year: [], strategy: ['reading'], rating: ['Amber, red; all'] },
      { year: [], strategy: [], rating: ['Green'] },
    ],
  });
});

test('nothing that is offered is lost, whatever the words', () => {
  const values = fc.uniqueArray(fc.string({ minLength: 1 }), { minLength: 1, maxLength: 12 });
  const some = values.chain((all) => fc.tuple(fc.constant(all), fc.array(fc.subarray(all), { minLength: 1, maxLength: 4 })));
  fc.assert(
    fc.property(some, ([all, [own = [], ...others]]) => {
      const strategies: readonly OfferedFilter[] = [{ name: 'strategy', values: all }];
      const packed = packingOf(strategies)({ filters: { strategy: own }, ratings: others.map((strategy) => ({ strategy })) });
      expect(unpackedRow(packed, strategies)).toEqual({
        filters: { strategy: own },
        ratings: others.map((strategy) => ({ strategy })),
      });
    }),
  );
});
