import { expect, test } from 'vitest';
import { allPages } from '../../../../src/domain/views/all-pages.ts';
import { makeSite } from '../../../make-site.ts';

test('every page by what it is about, routines by school year from the newest, and no empty list', () => {
  const site = makeSite({
    site: { guide: false },
    strategies: ['reading'],
    routines: {
      '2025-10-16-october': [{ reading: 'red' }, { body: 'What we said.', objectives: [{ text: 'Look', minutes: 10 }] }],
      '2026-10-15-october': {},
    },
  });
  const shown = allPages(site).map(({ kind, year, pages }) => [year ?? kind, ...pages.flatMap((page) => [page, ...page.further])]);
  const addresses = shown.map((list) => list.map((one) => (typeof one === 'string' ? one : one.address)));
  expect(addresses).toEqual([
    ['site', '/', '/league-table/', '/strategies/', '/routines/', '/next-steps/', '/schedule/', '/plans/', '/goals/', '/units/', '/rubrics/', '/search/'],
    ['plan', '/plans/plan/', '/league-table/plan/', '/next-steps/plan/'],
    ['goal', '/goals/goal/'],
    ['strategy', '/strategies/reading/'],
    ['series', '/series/series/'],
    ['2026-27', '/routines/2026-10-15-october/', '/routines/2026-10-15-october/board-report/'],
    [
      '2025-26',
      '/routines/2025-10-16-october/',
      '/routines/2025-10-16-october/agenda/',
      '/routines/2025-10-16-october/league-table/',
      '/routines/2025-10-16-october/notes/',
      '/routines/2025-10-16-october/board-report/',
    ],
    ['rubric', '/rubrics/framework/'],
  ]); // prettier-ignore
});

test('indicators and their list, where there are any', () => {
  const lists = allPages(makeSite({ site: { guide: false }, indicators: { attendance: {} } }));
  expect(lists.find(({ kind }) => kind === 'site')?.pages.map(({ address }) => address)).toContain('/indicators/');
  expect(lists.find(({ kind }) => kind === 'indicator')?.pages.map(({ address }) => address)).toEqual(['/indicators/attendance/']);
});

test('the guide where a site has one', () => {
  const guide = allPages(makeSite({ site: { guide: true } })).find(({ kind }) => kind === 'guide');
  expect(guide?.pages.slice(0, 2).map(({ address }) => address)).toEqual(['/guide/', '/guide/start/']);
});
