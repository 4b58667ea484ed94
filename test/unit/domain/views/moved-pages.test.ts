import { expect, test } from 'vitest';
import { movedPages } from '../../../../src/domain/views/moved-pages.ts';
import { makeSite, type RatingsRow, type RoutineRow, type SiteTable } from '../../../make-site.ts';

function moved(table: SiteTable): string[] {
  return movedPages(makeSite(table)).map(({ from, to }) => `${from} → ${to}`);
}

const aliases = ['old'];

test.each<[string, SiteTable, string[]]>([
  ['a strategy', { strategies: { a: { aliases } } }, ['/strategies/old/ → /strategies/a/']],
  ['a goal', { goals: { goal: { aliases } } }, ['/goals/old/ → /goals/goal/']],
  ['an indicator', { indicators: { it: { aliases } } }, ['/indicators/old/ → /indicators/it/']],
  ['a unit', { units: { alder: { aliases } } }, ['/units/old/ → /units/alder/']],
  ['a series', { series: { series: { aliases } } }, ['/series/old/ → /series/series/']],
  ['a rubric', { rubrics: { five: { levels: ['1', '2'], aliases } } }, ['/rubrics/old/ → /rubrics/five/']],
  ['a page', { pages: { about: { aliases } } }, ['/pages/old/ → /pages/about/']],
  [
    'a plan, which has three',
    { plans: { plan: { aliases } } },
    ['/plans/old/ → /plans/plan/', '/league-table/old/ → /league-table/plan/', '/next-steps/old/ → /next-steps/plan/'],
  ],
  [
    'two earlier ids',
    { strategies: { a: { aliases: ['old', 'older'] } } },
    ['/strategies/old/ → /strategies/a/', '/strategies/older/ → /strategies/a/'],
  ],
  ['none', { strategies: ['a'], pages: ['about'], units: ['alder'] }, []],
])('the pages of %s', (_, table, pages) => {
  expect(moved(table)).toEqual(pages);
});

test.each<[RatingsRow, RoutineRow, string[]]>([
  [{}, {}, ['', 'board-report/']],
  [{ a: 'red' }, { body: 'We met.', objectives: [{ text: 'Agree' }] }, ['', 'agenda/', 'league-table/', 'notes/', 'board-report/']],
])('a packet moves with the pages that it has: %j %j', (ratings, fields, pages) => {
  const routines: SiteTable['routines'] = { '2026-02-12-x': [ratings, { ...fields, aliases: ['2026-02-11-x'] }] };
  expect(moved({ strategies: ['a'], routines })).toEqual(
    pages.map((page) => `/routines/2026-02-11-x/${page} → /routines/2026-02-12-x/${page}`),
  );
});

test('letters of other languages', () => {
  const packet: RoutineRow = { date: '2026-02-12', objectives: [{ text: 'Agree' }], aliases: ['peña/año'] };
  expect(moved({ routines: { 'peña/2026-02-12-x': [{}, packet] } })[1]).toBe(
    '/routines/pe%C3%B1a/a%C3%B1o/agenda/ → /routines/pe%C3%B1a/2026-02-12-x/agenda/',
  );
});
