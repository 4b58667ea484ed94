import { describe, expect, test } from 'vitest';
import type { ImportOptions } from '../../../src/authoring/import-cells.ts';
import { ratingImporter } from '../../../src/authoring/import-ratings.ts';
import type { ImportResult } from '../../../src/authoring/import-table.ts';
import type { LevelOptions } from '../../../src/authoring/level-cells.ts';
import { pick, type SiteTable } from '../../make-site.ts';
import { districtOf, importText, problemsOf, stated, statesOf, textsOf } from '../../support/table-import.ts';

const oct = '2025-10-15-oct';
const table: SiteTable = {
  units: { north: { title: 'North School' } },
  strategies: { reading: {}, 'lincoln/talks': { title: 'Talks' }, attendance: {}, mentors: {}, late: {} },
  routines: {
    [oct]: [
      {
        attendance: {
          overall: 'red',
          elements: ['green', 'red', 'red'],
          evidence: [{ text: 'All came.', source: 'List' }],
          ratedBy: 'Ana',
          body: 'It is [slow](https://x.example).',
        },
        'attendance@north': 'green',
        mentors: '-',
        late: '?',
      },
      { status: 'preparing' },
    ],
  },
};

function importRows(text: string, given: Partial<ImportOptions & LevelOptions> = {}): ImportResult {
  const { site, workspace } = districtOf(table);
  const options = stated(given);
  const [routine, rubric] = [pick(site.routines, oct), pick(site.rubrics, 'framework')];
  return importText(text, ratingImporter({ site, workspace, routine, rubric, options }), options, workspace);
}

function written(text: string, given: Partial<ImportOptions & LevelOptions> = {}): Record<string, string> {
  const result = importRows(text, given);
  expect(problemsOf(result)).toEqual([]);
  return textsOf(result);
}

const heads = 'Strategy,Planning,Capacity,Evidence,Overall,Not rated because,Rationale,What shows it,Rated by,As of\n';

describe('a new rating', () => {
  test('has what its row says', () => {
    const row = 'READING,green,Amber / Red,amber-green, RED ,,"Two   schools\nlack *time*.","One, two.\nThree came.",Ana,2025-10-01\n';
    expect(written(heads + row)).toEqual({
      [`routines/${oct}/ratings/reading.md`]: `---
strategy: reading
rubric: framework
ratings: { planning: green, capacity: amber-red, evidence: amber-green }
overall: red
asOf: 2025-10-01
ratedBy: Ana
evidence:
  - text: One, two.
  - text: Three came.
---

Two schools

lack \\*time\\*.
`,
    });
  });

  test('may say that it was not rated, in its own column or in place of a level', () => {
    const texts = written(`${heads}reading,,,,,No data yet.,,,,\nTalks,,,,Exempt (law),,,,,\n`, { notRated: ['exempt*'] });
    expect(texts).toEqual({
      [`routines/${oct}/ratings/reading.md`]: '---\nstrategy: reading\nrubric: framework\nnotRated: No data yet.\n---\n',
      [`routines/${oct}/ratings/lincoln-talks.md`]: '---\nstrategy: lincoln/talks\nrubric: framework\nnotRated: Exempt (law)\n---\n',
    });
  });

  test('takes stated values, and is of one school where its row says so', () => {
    const fill = new Map(Object.entries({ ratedBy: 'Luis', asOf: '2025-09-30' }));
    expect(written('Strategy,School,Overall\nReading,North School,red\n', { fill })).toEqual({
      [`routines/${oct}/ratings/reading--north.md`]:
        '---\nstrategy: reading\nin: north\nrubric: framework\noverall: red\nasOf: 2025-09-30\nratedBy: Luis\n---\n',
    });
  });

  test('waits while its row is still to be filled in, stated values or not', () => {
    const result = importRows(`${heads}reading,,,,,,,,,\nlate,,,,,,,,,\n`, { fill: new Map([['ratedBy', 'Luis']]) });
    expect([statesOf(result), result.changes, result.report.fills]).toEqual([['empty', 'empty'], [], []]);
  });

  test('has the level that a spelling was stated to mean', () => {
    const result = importRows('Strategy,Overall\nreading,Ambr\ntalks,GREEN\n', { levels: new Map([['ambr', 'Amber-red']]) });
    expect(problemsOf(result)).toEqual([]);
    expect(result.report.spellings).toEqual([
      { cell: 'Ambr', level: 'Amber-red', count: 1, line: 2 },
      { cell: 'GREEN', level: 'Green', count: 1, line: 3 },
    ]);
  });
});

describe('a rating that is there', () => {
  const path = `routines/${oct}/attendance`;
  const before = '---\nstrategy: attendance\nrubric: framework\nratings: { planning: green, capacity: red, evidence: red }\noverall: red\n';

  test.each([
    ['with the same levels in other words', `${heads}Attendance,GREEN,red,Red,Red,,It is slow.,All came.,Ana,\n`],
    ['with empty cells', `${heads}Attendance,,,,Red,,,,,\n`],
    ['with the same school', 'Strategy,School,Overall\nattendance,north,green\n'],
    ['with the same reason', 'Strategy,Not rated because\nmentors,No evidence yet.\n'],
  ])('is unchanged %s', (_, rows) => {
    expect([written(rows), statesOf(importRows(rows))]).toEqual([{}, ['unchanged']]);
  });

  test('gets other levels, and evidence that keeps its source; its reason stays', () => {
    const rows = `${heads}Attendance,,Amber-red,,Amber-red,,,"All came.\nMore came.",,\n`;
    expect(importRows(rows).report.rows[0]?.fields).toEqual(['ratings.capacity', 'overall', 'evidence']);
    expect(written(rows)[path]).toBe(
      `${before.replace('capacity: red', 'capacity: amber-red').replace('overall: red', 'overall: amber-red')}ratedBy: Ana
evidence:
  - text: All came.
    source: List
  - text: More came.
---

It is slow.
`,
    );
  });

  test('gets another reason, with its header as it is', () => {
    expect(written('Strategy,Rationale\nattendance,"Now it is # 1."\n')[path]).toMatch(/source: List\n---\n\nNow it is # 1\.\n$/u);
  });

  test('is not rated any more, or is rated at last', () => {
    expect(written('Strategy,Not rated because\nattendance,It rests.\n')[path]).toMatch(
      /^---\nstrategy: attendance\nrubric: framework\nnotRated: It rests\.\nratedBy: Ana\n/u,
    );
    expect(written('Strategy,Planning,Overall\nmentors,Red,Green\n')[`routines/${oct}/mentors`]).toBe(
      '---\nstrategy: mentors\nrubric: framework\nratings: { planning: red }\noverall: green\n---\n',
    );
  });
});

describe('what is wrong is told with its line, and nothing is written', () => {
  test.each([
    [
      'Strategy,Overall\nreading,Amber\n',
      '2 "Amber" ("overall") is not a level. There are: Red, Amber-red, Amber-green, Green. Correct it, say what it means with --levels "Amber=…", or that it is a reason with --not-rated "Amber".',
    ],
    ['Strategy,Overall\nReding,Red\n', '2 There is no strategy "Reding" ("strategy"). Did you mean "Reading"?'],
    ['Strategy id,Strategy,Overall\nreading,Mentors,Red\n', '2 "reading" is the id of "Reading", not of "Mentors". Correct one of them.'],
    ['Strategy,Overall\n,Red\n', '2 "strategy" is empty. Fill it in.'],
    [
      'Strategy,Overall,Not rated because\nreading,Red,No data.\n',
      '2 This row has a level and a reason for not being rated. Clear one of them.',
    ],
    [
      'Strategy,Overall\nreading,Red\ntalks,Red\nReading,Red\n',
      '4 This is "reading" once more; it stands in line 2 already. Remove one of the two.',
    ],
    ['Strategy,School,Overall\nreading,South,Red\n', '2 There is no school or unit "South" ("in"). There is: North School.'],
    [
      'Strategy,Overall,As of\nreading,Red,1.10.25\n',
      '2 "1.10.25" ("asOf") is not a day as 2026-03-01. Say how days are written, as in --dates dd.mm.yyyy or --dates mm/dd/yyyy.',
    ],
    ['Strategy,Overall,Planning\nmentors,Exempt,Red\n', '2 This row has a level and a reason for not being rated. Clear one of them.'],
  ])('%j', (rows, problem) => {
    const result = importRows(rows, { notRated: ['exempt'] });
    expect([problemsOf(result), result.changes]).toEqual([[problem], []]);
  });

  test('what a held routine insists on is asked of its rows', () => {
    const held: SiteTable = { ...table, routines: { [oct]: {} } };
    const { site, workspace } = districtOf(held);
    const options = stated();
    const importer = ratingImporter({
      site,
      workspace,
      routine: pick(site.routines, oct),
      rubric: pick(site.rubrics, 'framework'),
      options,
    });
    expect(
      problemsOf(importText('Strategy,Planning,Capacity,Evidence,Overall\nreading,Red,Red,Red,Red\n', importer, options, workspace)),
    ).toEqual(['2 The routine was held, and this rating has no reason. Fill in "rationale".']);
  });
});
