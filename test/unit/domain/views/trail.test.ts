import { expect, test } from 'vitest';
import { trailTo } from '../../../../src/domain/views/trail.ts';
import { makeSite } from '../../../make-site.ts';

const site = makeSite({
  strategies: ['a', 'lincoln/a'],
  pages: ['about'],
  units: ['alder'],
  routines: { '2026-02-12-x': { a: 'red' }, 'lincoln/2026-02-12-x': { 'lincoln/a': 'red' } },
});

test.each<[string, string[]]>([
  ['/', []],
  ['/strategies/', ['/']],
  ['/schedule/', ['/']],
  ['/pages/about/', ['/']],
  ['/strategies/a/', ['/', '/strategies/']],
  ['/strategies/lincoln/a/', ['/', '/strategies/']],
  ['/league-table/plan/', ['/', '/league-table/']],
  ['/next-steps/plan/', ['/', '/next-steps/']],
  ['/plans/plan/', ['/', '/plans/']],
  ['/goals/goal/', ['/', '/goals/']],
  ['/indicators/attendance/', ['/', '/indicators/']],
  ['/units/alder/', ['/', '/units/']],
  ['/rubrics/framework/', ['/', '/rubrics/']],
  ['/series/series/', ['/', '/routines/']],
  ['/routines/2026-02-12-x/', ['/', '/routines/']],
  ['/routines/2026-02-12-x/league-table/', ['/', '/routines/', '/routines/2026-02-12-x/']],
  ['/routines/lincoln/2026-02-12-x/agenda/', ['/', '/routines/', '/routines/lincoln/2026-02-12-x/']],
  ['/guide/', ['/']],
  ['/guide/rate/', ['/', '/guide/']],
  ['/guide/rules/held-gap/', ['/', '/guide/', '/guide/rules/']],
])('above %s: %j', (address, above) => {
  expect(trailTo(site, address).map((step) => step.address)).toEqual(above);
});

test('a guide that is left out is above nothing', () => {
  expect(trailTo(makeSite({ site: { guide: false } }), '/guide/rate/')).toEqual([{ is: 'site', page: 'home', address: '/' }]);
});
