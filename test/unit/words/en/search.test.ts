import { describe, expect, test } from 'vitest';
import { filterOptions } from '../../../../src/domain/views/filter-options.ts';
import { searchRecords } from '../../../../src/domain/views/search-records.ts';
import { filterChoices, ratingAbout, ratingTitle, searchAbout, searchLeftOut } from '../../../../src/words/en/search.ts';
import { makeSite, ratingAt } from '../../../make-site.ts';

const site = makeSite({
  site: { guide: true },
  units: { alder: { title: 'Alder Elementary' } },
  plans: { plan: { title: 'Improvement plan' }, other: { title: 'School plan' } },
  goals: { goal: {}, lunch: { plan: 'other' } },
  strategies: { reading: {}, kitchen: { goals: ['lunch', 'goal'] } },
  series: { series: { title: 'Plan stocktake' } },
  pages: ['about'],
  routines: {
    '2026-10-15-october': [{ reading: 'red', 'reading@alder': '-' }, { body: 'What we said.' }],
    '2026-11-05-start': [{ reading: 'green' }, { title: 'First look', trial: true }],
  },
});
const { pages } = searchRecords(site);

test.each([
  ['/plans/plan/', 'Plan · 2025–26 to 2027–28'],
  ['/goals/goal/', 'Goal · Improvement plan'],
  ['/strategies/kitchen/', 'Strategy · School plan · Improvement plan'],
  ['/series/series/', 'Standing routine · Improvement plan'],
  ['/routines/2026-10-15-october/', 'Stocktake · Plan stocktake · held · 15 Oct 2026'],
  ['/routines/2026-10-15-october/notes/', 'Notes · Plan stocktake · held · 15 Oct 2026'],
  ['/routines/2026-11-05-start/', 'Stocktake · Plan stocktake · trial, held · 5 Nov 2026'],
  ['/units/alder/', 'School'],
  ['/rubrics/framework/', 'Rubric'],
  ['/pages/about/', 'Page'],
  ['/guide/start/', 'Guide for authors'],
])('%s is said to be %s', (address, about) => {
  const page = pages.find((one) => one.address === address);
  expect(page && searchAbout(page)).toBe(about);
});

test.each([
  ['2026-10-15-october/reading', 'Reading, stocktake of 15 October 2026', 'Rating: Red · Plan stocktake · 15 Oct 2026'],
  [
    '2026-10-15-october/reading--alder',
    'Reading, Alder Elementary, stocktake of 15 October 2026',
    'Rating: Not rated · Plan stocktake · 15 Oct 2026',
  ],
  ['2026-11-05-start/reading', 'Reading, First look', 'Rating: Green · Plan stocktake · 5 Nov 2026'],
])('the rating %s', (id, title, about) => {
  expect([ratingTitle(ratingAt(site, id)), ratingAbout(ratingAt(site, id))]).toEqual([title, about]);
});

describe('choices', () => {
  test('where there is something to choose between, by plan where there are several', () => {
    const all = [
      { kind: ['routine', 'memo'], year: ['2026-27', '2025-26'], strategy: ['reading', 'kitchen'], rating: ['Red', 'not-rated'] },
      { goal: ['goal', 'lunch'], series: ['series'], state: ['held', 'to-come'] },
    ];
    const said = filterChoices(filterOptions(site, all)).map(({ label, groups }) => [
      label,
      ...groups.map(({ group, choices }) => [group, ...choices.map((choice) => `${choice.value}: ${choice.label}`)]),
    ]);
    expect(said).toEqual([
      ['Kind', ['', 'routine: All of the routines', 'memo: Memos']],
      ['School year', ['', '2026-27: 2026–27', '2025-26: 2025–26']],
      ['Strategy', ['Improvement plan', 'reading: Reading'], ['School plan', 'kitchen: Kitchen']],
      ['Goal', ['Improvement plan', 'goal: Goal 1 · Goal'], ['School plan', 'lunch: Goal 1 · Lunch']],
      ['Rating at the time', ['', 'Red: Red', 'not-rated: Not rated']],
      ['State', ['', 'held: Held', 'to-come: To come']],
    ]);
  });

  test('with one plan no group is named', () => {
    const choices = filterChoices(filterOptions(site, [{ strategy: ['reading'] }, { series: ['series'] }, { goal: ['goal'] }]));
    expect(choices).toEqual([]);
  });
});

test('a computer without the program', () => {
  expect(searchLeftOut('darwin-arm64')).toBe(
    'The site has no search: Pagefind, which gathers its words, has no program for this computer (darwin-arm64). All else is there.',
  );
});
