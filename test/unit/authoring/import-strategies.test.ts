import { describe, expect, test } from 'vitest';
import type { ImportOptions } from '../../../src/authoring/import-cells.ts';
import { strategyImporter } from '../../../src/authoring/import-strategies.ts';
import type { ImportResult } from '../../../src/authoring/import-table.ts';
import { pick, type SiteTable } from '../../make-site.ts';
import { districtOf, importText, problemsOf, stated, statesOf, textsOf } from '../../support/table-import.ts';

const table: SiteTable = {
  people: { ana: { name: 'Ana Whitfield' }, luis: { name: 'Luis Ortega' }, luis2: { name: 'Luis  ortega' } },
  units: { north: { title: 'North School' } },
  plans: ['plan', 'old'],
  goals: { goal: { title: 'Every student reads, writes' }, other: {}, past: { plan: 'old' } },
  strategies: {
    coaching: { title: 'Reading coaches', lead: 'ana', description: 'Old words.', goals: ['goal'], order: 2 },
    mentors: { lead: [{ who: 'ana', until: '2026-01-01' }, { who: 'luis' }] },
    twin: { title: 'Twin' },
    'north/twin': { title: 'Twin' },
    'past-one': { title: 'Past one', goals: ['past'] },
  },
};

function importRows(text: string, given: Partial<ImportOptions> = {}, folder = ''): ImportResult {
  const { site, workspace } = districtOf(table);
  const options = stated(given);
  const importer = strategyImporter({ site, workspace, plan: pick(site.plans, 'plan'), folder, internal: false, options });
  return importText(text, importer, options, workspace);
}

const all = { fill: new Map(Object.entries({ goals: 'goal', lead: 'ana', 'success.what': 'It works', 'success.by': '2028-06-15' })) };

describe('a new strategy', () => {
  test('has what its row says, and an id made of its title', () => {
    const rows = `Name,Goals,Level,Schools,What success looks like,By when,Lead,Team,Feedback loops,Order,Start
Café & "talks",other; goal,District support,north school,  All   come ,2028-01-31,ana whitfield,ana; luis,"A note
A visit",7,2026-09-01`
      .replace('"talks"', '""talks""')
      .replace('Café & ""talks""', '"Café & ""talks"""');
    const result = importRows(rows);
    expect([problemsOf(result), statesOf(result)]).toEqual([[], ['new']]);
    expect(textsOf(result)).toEqual({
      'strategies/cafe-talks.md': `---
title: Café & "talks"
goals: [other, goal]
order: 7
level: district-support
units: [north]
success: { what: All come, by: 2028-01-31 }
lead: ana
team: [ana, luis]
feedbackLoops:
  - A note
  - A visit
from: 2026-09-01
---
`,
    });
  });

  test('has the id of its column, and stands in a subfolder where that is stated', () => {
    expect(Object.keys(textsOf(importRows('Id,Title\nown-id,One\n', all)))).toEqual(['strategies/own-id.md']);
    expect(Object.keys(textsOf(importRows('Id,Title\n,One\n', all, 'lincoln')))).toEqual(['strategies/lincoln/one.md']);
    expect(Object.keys(textsOf(importRows('Id,Title\nlincoln/x,One\n', all)))).toEqual(['strategies/lincoln/x.md']);
  });

  test('takes a stated value only where its row has none', () => {
    const texts = textsOf(importRows('Title,Lead\nOne,luis\nTwo,\n', all));
    expect([texts['strategies/one.md']?.includes('lead: luis'), texts['strategies/two.md']?.includes('lead: ana')]).toEqual([true, true]);
  });
});

describe('a strategy that is there', () => {
  const change = (rows: string, given: Partial<ImportOptions> = {}): [string[], Record<string, string>] => {
    const result = importRows(rows, given);
    expect(problemsOf(result)).toEqual([]);
    return [result.report.rows.flatMap(({ state, fields }) => [state, ...fields]), textsOf(result)];
  };

  test.each([
    ['by its title, whatever its capitals and spaces', 'Title,Lead\nreading  COACHES,Ana Whitfield\n'],
    ['by its id', 'Id,Lead\ncoaching,ana\n'],
    ['with empty cells', 'Title,Lead,Description,Goals\nReading coaches,,,\n'],
    ['with names in place of ids', 'Title,Goals\nReading coaches,"Every student reads, writes"\n'],
    ['with its lead of today', 'Title,Lead\nMentors,luis\n'],
  ])('is unchanged %s', (_, rows) => {
    expect(change(rows, all)).toEqual([['unchanged'], {}]);
  });

  test('is changed only where a cell differs', () => {
    const rows = 'Id,Title,Description,Success by,Order,Impact\ncoaching,Coaches,New words.,2029-01-31,2,\n';
    const [what, texts] = change(rows);
    expect(what).toEqual(['changed', 'title', 'description', 'success.by']);
    expect(texts['strategies/coaching']).toBe(`---
title: Coaches
description: New words.
goals: [goal]
order: 2
success: { what: It works, by: 2029-01-31 }
lead: ana
status: active
---
`);
  });

  test('takes stated values only for what it does not have', () => {
    const fill = new Map(Object.entries({ description: 'Filled', scale: 'All schools' }));
    expect(change('Title,Scale\nReading coaches,\n', { fill })[0]).toEqual(['changed', 'scale']);
  });
});

describe('what is wrong is told with its line, and nothing is written', () => {
  test.each([
    ['Title\n', 'x', '2 No id can be made of "😀". Add a column "Id" and write one there.'],
    [
      'Title,Lead\nOne,Ana\n',
      '',
      '2 There is no person in people.yaml "Ana" ("lead"). There are: Ana Whitfield, Luis Ortega, Luis ortega.',
    ],
    [
      'Title,Lead\nOne,Luis ortega\n',
      '',
      '2 "Luis ortega" is the name of more than one person in people.yaml. Write an id: luis or luis2.',
    ],
    ['Title,Goals\nOne,"goal, gaol"\n', '', '2 There is no goal "gaol" ("goals"). Did you mean "goal"?'],
    ['Title,Goals\nOne,past\n', '', '2 There is no goal "past" ("goals"). There are: goal, other.'],
    [
      'Title,Success by\nOne,31.1.2028\n',
      '',
      '2 "31.1.2028" ("success.by") is not a day as 2026-03-01. Say how days are written, as in --dates dd.mm.yyyy or --dates mm/dd/yyyy.',
    ],
    ['Title,Success by\nOne,2028-02-30\n', '', '2 "2028-02-30" ("success.by") is not a day of the calendar.'],
    ['Title,Order\nOne,second\n', '', '2 "second" ("order") is not a whole number.'],
    ['Title,Order\nOne,1000\n', '', '2 "order" must be a whole number within reason, not "1000".'],
    ['Title,Status\nOne,activ\n', '', '2 "activ" is not possible for "status". Did you mean "active"?'],
    ['Id,Title\nOne Two,One\n', '', '2 "One Two" cannot be an id. Use lower-case letters, digits and single hyphens, at most 80.'],
    [
      'Id,Title\nbrand-new,Reading coaches\n',
      '',
      '2 There is no strategy "brand-new", but "Reading coaches" is the title of "coaching". Correct the id or the title.',
    ],
    [
      'Title\nCoaching!\n',
      '',
      '2 The id "coaching" belongs to another strategy, "Reading coaches". Give this one an id of its own in a column "Id".',
    ],
    ['Title\nTwin\n', '', '2 "Twin" is the title of more than one strategy. Write an id: north/twin or twin.'],
    ['Title\nOne\nTwo\none!\n', '', '4 This is "one" once more; it stands in line 2 already. Remove one of the two.'],
    [
      'Title,Lead\nOne,\nMentors,ana\n',
      '',
      '3 The lead of this strategy changed before, so the file has a list with days. Add "ana" there, or clear the cell.',
    ],
    ['Title,Until,From\nOne,2026-01-01,2027-01-01\n', '', '2 "until" (2026-01-01) is before "from" (2027-01-01). Change one of them.'],
    ['Title,Lead\nOne,ana\n,ana\n', '', '3 "title" is empty. Fill it in.'],
    ['Title,Lead\nOne\nTwo,ana\n', '', '2 This row has 1 cell, but the header has 2 columns. Add or remove cells.'],
  ])('%j', (rows, emoji, problem) => {
    const result = importRows(emoji === '' ? rows : `${rows}😀\n`, all);
    expect([problemsOf(result), result.changes]).toEqual([[problem], []]);
    expect(statesOf(result)).toContain('left-out');
  });

  test('a value that is missing, in one row or in all', () => {
    const fill = new Map([...all.fill].filter(([field]) => field !== 'lead'));
    expect(problemsOf(importRows('Title,Lead\nOne,\n', { fill }))).toEqual([
      '2 "lead" is empty. Fill it in, or give a value for all empty cells with --fill "lead=…".',
    ]);
    expect(problemsOf(importRows('Title,Leader\nOne,x\n', { ...all, fill, columns: new Map([['title', 'Title']]) }))).toEqual([
      '1 No column was found for "lead". Say which with --columns "lead=…", or give a value for all empty cells with --fill "lead=…". Did you mean "Leader"?',
    ]);
  });

  test('columns that are not there, or there twice', () => {
    const columns = new Map([
      ['title', 'Titel'],
      ['lead', 'lead'],
    ]);
    expect(problemsOf(importRows('Title,Lead\nOne,x\n', { ...all, columns }))).toEqual([
      '1 There is no column "Titel" for "title". Did you mean "Title"?',
      '1 No column was found for "title". Say which with --columns "title=…". Did you mean "Title"?',
    ]);
    expect(problemsOf(importRows('Title,Strategy\nOne,x\n', all))).toEqual([
      '1 "title" could be in "Title" or "Strategy". Say which with --columns "title=…".',
    ]);
  });
});

describe('rows with problems are left out when that is wanted', () => {
  test('and the others are written', () => {
    const rows = 'Title,Until,From,Lead\nOne,2026-01-01,2027-01-01,ana\nTwo,,,nobody\nThree,,,ana\n';
    const result = importRows(rows, { ...all, skip: true });
    expect([statesOf(result), Object.keys(textsOf(result))]).toEqual([['left-out', 'left-out', 'new'], ['strategies/three.md']]);
  });

  test('but not when the table as a whole has one', () => {
    expect(importRows('Title,Strategy\nOne,x\n', { ...all, skip: true }).changes).toEqual([]);
  });
});

test('a column is set aside by naming none for its field', () => {
  const result = importRows('Title,Lead\nOne,nobody\n', { ...all, columns: new Map([['lead', '']]) });
  expect([problemsOf(result), result.report.unused]).toEqual([[], ['Lead']]);
});
