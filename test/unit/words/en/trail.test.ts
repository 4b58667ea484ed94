import { expect, test } from 'vitest';
import { trailTo } from '../../../../src/domain/views/trail.ts';
import { trailName } from '../../../../src/words/en/trail.ts';
import { makeSite } from '../../../make-site.ts';

const site = makeSite({ strategies: ['a'], routines: { '2026-02-12-x': { a: 'red' } } });

test.each([
  ['/routines/2026-02-12-x/league-table/', ['Cedar Fork', 'Routines', 'Stocktake of 12 February 2026, Series']],
  ['/plans/plan/', ['Cedar Fork', 'Plans']],
  ['/guide/rules/held-gap/', ['Cedar Fork', 'Guide for authors', 'Every message of the check']],
])('above %s', (address, names) => {
  expect(trailTo(site, address).map((step) => trailName(site, step))).toEqual(names);
});
