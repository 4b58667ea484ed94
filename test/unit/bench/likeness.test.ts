import { expect, test } from 'vitest';
import { kindOf, kindsOf, likenessOf } from '../../bench/likeness.ts';

test.each([
  ['index.html', 'index.html'],
  ['404.html', '404.html'],
  ['feed.xml', 'feed.xml'],
  ['league-table/index.html', 'league-table/index.html'],
  ['league-table/alder/plan/index.html', 'league-table/…'],
  ['routines/2026-11-12-november/index.html', 'routines/…'],
  ['routines/alder/2026-11-12-november/notes/index.html', 'routines/…/notes'],
  ['routines/2026-11-12-november/league-table.csv', 'routines/…/league-table.csv'],
  ['strategies/alder/reading/feed.xml', 'strategies/…/feed.xml'],
  ['_astro/Page.css', null],
  ['site.css', null],
])('%s is of the kind %s', (path, kind) => {
  expect(kindOf(path)).toBe(kind);
});

test('two sites are alike when each kind of page has the same addresses and about the same bytes', () => {
  const ours = kindsOf(new Map([['goals/one/index.html', 60], ['goals/two/index.html', 40], ['site.css', 9]])); // prettier-ignore
  const theirs = kindsOf(new Map([['goals/one/index.html', 50], ['goals/two/index.html', 53]])); // prettier-ignore
  expect(likenessOf(ours, theirs)).toEqual({ alone: [], worst: { kind: 'goals/…', percent: 3 } });
  const less = kindsOf(new Map([['goals/one/index.html', 100], ['robots.txt', 5]])); // prettier-ignore
  expect(likenessOf(ours, less)).toEqual({ alone: ['goals/two/index.html', 'robots.txt'], worst: { kind: 'robots.txt', percent: 100 } });
});
