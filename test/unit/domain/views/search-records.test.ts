import { describe, expect, test } from 'vitest';
import { addressOfRating, searchRecords } from '../../../../src/domain/views/search-records.ts';
import { makeSite, ratingAt } from '../../../make-site.ts';

const site = makeSite({
  site: { guide: true },
  units: ['alder'],
  plans: { plan: {}, other: {} },
  goals: { goal: {}, elsewhere: { plan: 'other' } },
  strategies: { reading: { years: { '2026-27': {} } } },
  pages: ['about'],
  routines: {
    '2026-10-15-october': [
      {
        reading: {
          overall: 'red',
          body: 'Two schools have no coach.\n\nWe hire.',
          outsideRangeBecause: 'No results.',
          dissent: 'Ana sees more.',
        },
        plan: '-',
        goal: 'green',
        'reading@alder': 'green',
        alder: 'amber-red',
      },
      { body: 'What we said.' },
    ],
    '2026-11-05-memo': [{ reading: '?' }, { kind: 'memo', status: 'preparing', body: 'What we write.' }],
  },
});
const { pages, ratings } = searchRecords(site);

describe('pages', () => {
  test('each of the plan and its routines once, notes by themselves where they have a page, and no list', () => {
    expect(pages.filter(({ shows }) => shows.kind !== 'guide').map(({ address, date }) => [address, date])).toEqual([
      ['/plans/other/', null],
      ['/plans/plan/', null],
      ['/goals/elsewhere/', null],
      ['/goals/goal/', null],
      ['/strategies/reading/', null],
      ['/series/series/', null],
      ['/routines/2026-10-15-october/', '2026-10-15'],
      ['/routines/2026-10-15-october/notes/', '2026-10-15'],
      ['/routines/2026-11-05-memo/', '2026-11-05'],
      ['/units/alder/', null],
      ['/rubrics/framework/', null],
      ['/pages/about/', null],
    ]);
  });

  test('those of the guide but its lists, and none where the district leaves it out', () => {
    const guide = pages.filter(({ shows }) => shows.kind === 'guide').map(({ address }) => address);
    expect(guide).toContain('/guide/start/');
    expect(guide).toContain('/guide/rules/held-gap/');
    expect(guide).not.toContain('/guide/rules/');
    const without = searchRecords(makeSite({ site: { guide: false } }));
    expect(without.pages.filter(({ shows }) => shows.kind === 'guide')).toEqual([]);
  });

  test('what each is found by', () => {
    const filtersOf = (address: string): unknown => pages.find((page) => page.address === address)?.filters;
    expect(filtersOf('/plans/plan/')).toEqual({ kind: ['plan'], year: ['2025-26', '2026-27', '2027-28'] });
    expect(filtersOf('/goals/goal/')).toEqual({ kind: ['goal'], goal: ['goal'] });
    expect(filtersOf('/strategies/reading/')).toEqual({ kind: ['strategy'], strategy: ['reading'], goal: ['goal'], year: ['2026-27'] });
    expect(filtersOf('/series/series/')).toEqual({ kind: ['series'], series: ['series'] });
    expect(filtersOf('/rubrics/framework/')).toEqual({ kind: ['rubric'] });
  });
});

test('an indicator is found by its strategies, its goals and theirs', () => {
  const goals = { goal: {}, other: {} };
  const strategies = { a: { goals: ['goal'] } };
  const found = searchRecords(makeSite({ goals, strategies, indicators: { it: { goals: ['other'], strategies: ['a'] } } }));
  const page = found.pages.find(({ shows }) => shows.kind === 'indicator');
  expect(page).toMatchObject({ address: '/indicators/it/', filters: { kind: ['indicator'], strategy: ['a'], goal: ['other', 'goal'] } });
});

describe('ratings', () => {
  test('each that people gave, with its reason and what else was said of it, on its own line', () => {
    const found = ratings.find(({ rating }) => rating.id.endsWith('/reading'));
    expect(found?.text).toBe('Two schools have no coach.\nWe hire.\nNo results.\nAna sees more.');
    expect(ratings.map(({ rating }) => rating.id)).not.toContain('2026-11-05-memo/reading');
    expect(ratings.find(({ rating }) => rating.id.endsWith('/plan'))?.text).toBe('No evidence yet.');
  });

  test.each([
    ['reading', '/routines/2026-10-15-october/league-table/#rating-strategy-reading'],
    ['plan', '/routines/2026-10-15-october/league-table/#rating-plan-plan'],
    ['goal', '/goals/goal/'],
    ['reading--alder', '/units/alder/'],
    ['alder', '/units/alder/'],
  ])('%s leads to %s', (name, address) => {
    expect(addressOfRating(ratingAt(site, `2026-10-15-october/${name}`))).toBe(address);
  });
});

test('a site without anything but its settings has a plan, a goal and a rubric to find', () => {
  const kinds = searchRecords(makeSite({ site: { guide: false } })).pages.map(({ shows }) => shows.kind);
  expect(kinds).toEqual(['plan', 'goal', 'series', 'rubric']);
});
