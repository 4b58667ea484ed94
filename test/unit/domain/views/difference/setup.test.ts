import { describe, expect, test } from 'vitest';
import type { RubricRow, SiteTable } from '../../../../make-site.ts';
import { factsBetween } from '../../../../support/differences.ts';

const colours = {
  light: { tint: '#d9eedf', text: '#11472a', edge: '#1d7a44' },
  dark: { tint: '#12351f', text: '#b3e8c4', edge: '#4fbb77' },
};
const low = { id: 'low', label: 'Low' };
const high = { id: 'high', label: 'High' };
const rubric = (row: Exclude<RubricRow, readonly string[]>): SiteTable => ({ rubrics: { mine: { elements: [], ...row } } });
const people = { ana: { name: 'Ana Whitfield', position: 'Superintendent' } };

describe('what the site is set up with', () => {
  test.each<[string, SiteTable, SiteTable, string[]]>([
    ['a setting', {}, { site: { showPeople: 'roles' } }, ['settings: field site showPeople "names" > "roles"']],
    ['the home plan', {}, { site: { homePlan: 'plan' } }, ['settings: field site homePlan none > "plan"']],
    ['somebody new', { people }, { people: { ...people, ben: { name: 'Ben' } } }, ['settings: item-new person ben']],
    ['somebody who is gone', { people }, { people: {} }, ['settings: item-removed person ana']],
    [
      'another position',
      { people },
      { people: { ana: { name: 'Ana Whitfield' } } },
      ['settings: field people *.position "Superintendent" > none'],
    ],
    ['people in another order', { people: { ...people, ben: { name: 'Ben' } } }, { people: { ben: { name: 'Ben' }, ...people } }, []],
    [
      'a unit',
      { units: { a: {} } },
      { units: { a: { closed: '2026-06-30' }, b: {} } },
      ['settings: new unit b', 'settings: field a closed none > "2026-06-30"'],
    ],
    ['a series', {}, { series: { series: { perYear: 4 } } }, ['settings: field series perYear none > 4']],
    [
      'its dates and members',
      {
        series: {
          series: {
            schedule: {
              '2026-27': [
                { on: '2026-10-15', kind: 'memo' },
                { on: '2027-02-11', kind: 'memo' },
              ],
            },
          },
        },
      },
      { series: { series: { members: [{ who: 'Ana' }], schedule: { '2026-27': [{ on: '2026-10-15', kind: 'stocktake' }] } } } },
      [
        'settings: field series schedule.*.*.kind "memo" > "stocktake"',
        'settings: item-removed series slot 2027-02-11 2026-27',
        'settings: item-new series member Ana',
      ],
    ],
  ])('%s', (_, before, after, facts) => {
    expect(factsBetween(before, after)).toEqual(facts);
  });
});

describe('rubrics', () => {
  test.each<[string, SiteTable, SiteTable, string[]]>([
    ['a level more', rubric({ scale: [low, high] }), rubric({ scale: [low, { id: 'top', label: 'Top' }, high] }), ['rubrics: scale mine']],
    ['another order', rubric({ scale: [low, high] }), rubric({ scale: [high, low] }), ['rubrics: scale mine']],
    [
      'another label',
      rubric({ scale: [low, high] }),
      rubric({ scale: [low, { ...high, label: 'Top' }] }),
      ['rubrics: field mine scale.*.label "High" > "Top"'],
    ],
    [
      'other colours',
      rubric({ scale: [low, high] }),
      rubric({ scale: [low, { ...high, colours }] }),
      [`rubrics: field mine scale.*.colours none > ${JSON.stringify(colours)}`],
    ],
    [
      'an element',
      rubric({ scale: [low, high] }),
      rubric({ scale: [low, high], elements: [{ id: 'plan', title: 'Planning' }] }),
      ['rubrics: item-new mine element Planning'],
    ],
    ['a rubric', {}, rubric({ scale: [low, high] }), ['rubrics: new rubric mine']],
  ])('%s', (_, before, after, facts) => {
    expect(factsBetween(before, after)).toEqual(facts);
  });
});

describe('pages', () => {
  test.each<[string, SiteTable, SiteTable, string[]]>([
    ['a page', {}, { pages: ['how'] }, ['pages: new page how']],
    ['its words', { pages: { how: { body: 'We asked.' } } }, { pages: { how: { body: 'We asked all.' } } }, ['pages: text how words']],
    ['its emphasis', { pages: { how: { body: 'We asked.' } } }, { pages: { how: { body: 'We *asked*.' } } }, ['pages: text how markup']],
    ['blank lines around it', { pages: { how: { body: 'We asked.' } } }, { pages: { how: { body: '\nWe asked.\n' } } }, []],
    [
      'what it shows',
      { pages: { how: { body: '<Rating plan="a" />' } } },
      { pages: { how: { body: '<Rating plan="b" />' } } },
      ['pages: text how markup'],
    ],
    [
      'pictures',
      { pictures: ['pages/a.png', 'pages/b.png'] },
      { pictures: ['pages/b.png', 'pages/c.png'] },
      ['pages: picture-new pages/c.png', 'pages: picture-removed pages/a.png'],
    ],
  ])('%s', (_, before, after, facts) => {
    expect(factsBetween(before, after)).toEqual(facts);
  });

  test('a picture in the folder of a held routine belongs to its record', () => {
    const routines = { '2026-02-12-x': {}, '2027-02-11-x': [{}, { status: 'preparing' }] } satisfies SiteTable['routines'];
    const pictures = ['routines/2026-02-12-x/a.png', 'routines/2027-02-11-x/a.png'];
    expect(factsBetween({ routines }, { routines, pictures })).toEqual([
      `record: picture-new ${pictures[0]}`,
      `pages: picture-new ${pictures[1]}`,
    ]);
  });

  test('a picture with other bytes', () => {
    const pictures = { pictures: ['pages/a.png', 'pages/b.png'] };
    expect(factsBetween(pictures, pictures, [{ kind: 'changed', path: 'pages/b.png' }])).toEqual(['pages: picture-changed pages/b.png']);
  });
});
