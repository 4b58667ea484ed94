import { copyFileSync, existsSync, mkdirSync, readFileSync, readdirSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { run, type Ran } from '../../support/command.ts';
import { fixtures, linesOf, makeDistrict, type District } from '../../support/district.ts';

let district: District;
beforeEach(() => {
  district = makeDistrict();
  const rubric = readFileSync(join(fixtures, 'five-levels/rubrics/delivery-confidence.yaml'), 'utf8');
  district.write('rubrics/delivery-confidence.yaml', rubric);
  copyFileSync(join(fixtures, 'tables/projects.csv'), join(district.folder, 'projects.csv'));
});
afterEach(() => district.remove());

const table = (): string => join(district.folder, 'projects.csv');

/** Runs a command in the district; its folder is left out of what it prints. */
async function inDistrict(...args: readonly string[]): Promise<Ran> {
  const { code, out, err } = await run(...args, '--content', district.content);
  return { code, out: out.replaceAll(`${district.folder}/`, ''), err: err.replaceAll(`${district.folder}/`, '') };
}

const strategies = (...more: readonly string[]): Promise<Ran> =>
  inDistrict(
    'import',
    'strategies',
    table(),
    '--columns=title=project_name, description=description_aims, success.by=end_date, from=',
    '--fill=goals=reading, lead=Project office, success.what=The project delivers, on time, success.by=2029-06-30',
    '--dates=dd.mm.yy',
    ...more,
  );

const ratings = (...more: readonly string[]): Promise<Ran> =>
  inDistrict(
    'import',
    'ratings',
    table(),
    '--routine=2027-02-11-february',
    '--rubric=delivery-confidence',
    '--columns=strategy=project_name, overall=colour_rating, rationale=rating_comment',
    '--not-rated=Exempt*',
    ...more,
  );

const files = (folder: string): string[] => (existsSync(join(district.content, folder)) ? readdirSync(join(district.content, folder)) : []);

describe('a table with the faults of a real one', () => {
  test('is shown first: how it was read, what maps to what, and what is in the way', async () => {
    expect(await strategies('--empty', 'Exempt*')).toEqual({
      code: 1,
      out: `projects.csv: 6 rows
  letters: Windows-1252, since it is not UTF-8. Is "Café" right?
  between cells: commas

Columns
  project_name     → title
  description_aims → description
  end_date         → success.by
  not used: department, colour_rating, rating_comment, start_date, yearly_budget
  goals: "reading" in 6 rows without a value of their own
  success.what: "The project delivers, on time" in 6 rows without a value of their own
  lead: "Project office" in 6 rows without a value of their own
  success.by: "2029-06-30" in 1 row without a value of its own

What cells mean
  "Exempt under section 26 (Defence)" (1 cell) → empty
  4 days of "success.by" with two digits for the year → 2028-06-30 to 2030-04-30 (line 9)

Rows: 5 new, 0 changed, 0 unchanged, 1 left out

Nothing was written. Mend these in the table, or say more with --columns, --fill, --empty, --dates or --levels. To leave out the rows named here and write the others, add --skip.
`,
      err: 'projects.csv:8 "TBD" ("success.by") is not a day as "dd.mm.yy" or 2026-03-01.\n',
    });
    expect(files('strategies')).toEqual(['coaching.md', 'family-reading.md']);
  });

  test('becomes strategies and ratings that the site accepts, and a second time nothing', async () => {
    const said = ['--empty', 'Exempt*', '--empty', 'tbd', '--write'];
    expect(await strategies(...said)).toMatchObject({ code: 0, err: '', out: expect.stringContaining('Written: 6 new files.') as string });
    expect(files('strategies').filter((name) => !/coaching|family/u.test(name))).toEqual([
      'cafe-kitchens.md',
      'enrollment-online.md',
      'fresh-air.md',
      'library-catalog.md',
      'roof-repairs.md',
      'storm-drains-phase-2.md',
    ]);
    expect(district.read('strategies/enrollment-online.md')).toBe(`---
title: Enrollment online
description: Families enroll “at home”, in any language.
goals: [reading]
success:
  what: The project delivers, on time
  by: 2029-06-30
lead: Project office
---
`);
    expect(await ratings('--levels', 'Ambr=amber', '--write')).toMatchObject({ code: 0, err: '' });
    expect(district.read('routines/2027-02-11-february/ratings/roof-repairs.md')).toBe(`---
strategy: roof-repairs
rubric: delivery-confidence
overall: amber-red
---

Two roofs wait for steel.

We have:

1\\. asked two more sellers;

2\\. moved the money – &lt;b>not&lt;/b> the date.
`);
    expect(district.read('routines/2027-02-11-february/ratings/cafe-kitchens.md')).toContain(
      'notRated: Exempt under section 43 (Commercial Interests)\n---\n\nTalks go on; see <https://kitchens.example/offers_2026> for',
    );
    expect(linesOf(district.check().issues)).toEqual([]);
    expect(await strategies(...said)).toMatchObject({
      code: 0,
      out: expect.stringMatching(/6 unchanged\n\nThere is nothing to write/u) as string,
    });
    const again = await ratings('--levels', 'Ambr=amber', '--write');
    expect(again.out).toMatch(/0 new, 0 changed, 6 unchanged\n\nThere is nothing to write/u);
  });

  test('has its misspelt level named, and rows with problems are left out only when that is wanted', async () => {
    await strategies('--empty', 'Exempt*', '--empty', 'TBD', '--write');
    const kept = await ratings('--write');
    expect([kept.code, kept.err, files('routines/2027-02-11-february')]).toEqual([
      1,
      'projects.csv:10 "Ambr" ("overall") is not a level. Did you mean "Amber"? Correct it, say what it means with --levels "Ambr=…", or that it is a reason with --not-rated "Ambr".\n',
      ['routine.md'],
    ]);
    expect(kept.out).toContain('"Amber/Red" (1 cell, line 2), "Amber/red" (1 cell, line 9) → Amber/Red');
    const skipped = await ratings('--write', '--skip');
    expect([skipped.code, files('routines/2027-02-11-february/ratings')]).toEqual([
      0,
      ['cafe-kitchens.md', 'enrollment-online.md', 'fresh-air.md', 'roof-repairs.md', 'storm-drains-phase-2.md'],
    ]);
  });
});

describe('what is no table ends in a sentence', () => {
  test.each([
    [
      'a workbook',
      'plan.xlsx',
      'PK\u0003\u0004\u0014\0',
      'plan.xlsx:1 This is a workbook, not a CSV file. Open it in your spreadsheet and save it as CSV (UTF-8).',
    ],
    ['bytes', 'x.csv', '\u0001\0\u0002', 'x.csv:1 This is not a table in text. Open it in a spreadsheet and save it as CSV (UTF-8).'],
    [
      'other columns',
      'x.csv',
      'x,y\n1,2\n',
      'x.csv:1 No row names the columns that are needed. The widest row has: x, y. Say which column is which, as in --columns "title=Name of project".',
    ],
    [
      'an open quote',
      'x.csv',
      'Strategy,Lead\n1,2\n"3,4\n',
      'x.csv:3 The quote that opens in this row is never closed. Add the missing quote, or remove this one.',
    ],
    [
      '200,000 rows',
      'x.csv',
      `Strategy,Lead\n${'1,2\n'.repeat(200_000)}`,
      'x.csv:1 This has more than 10,000 rows. Save only those that you need.',
    ],
  ])('%s', async (_, name, text, sentence) => {
    writeFileSync(join(district.folder, name), text);
    expect(await inDistrict('import', 'strategies', join(district.folder, name))).toEqual({ code: 1, out: '', err: `${sentence}\n` });
  });

  test('a folder, 50 MB and nothing', async () => {
    mkdirSync(join(district.folder, 'tables'));
    writeFileSync(join(district.folder, 'large.csv'), '');
    truncateSync(join(district.folder, 'large.csv'), 50_000_000);
    const errors: string[] = [];
    for (const name of ['tables', 'large.csv', 'absent.csv'])
      errors.push((await inDistrict('import', 'strategies', join(district.folder, name))).err);
    expect(errors).toEqual([
      'tables:1 This is a folder. Give the path of a CSV file in it.\n',
      'large.csv:1 This is larger than 20 MB. Save only the rows and columns that you need.\n',
      'absent.csv:1 There is no such file. Give the path of a CSV file.\n',
    ]);
  });
});

describe('used in a wrong way', () => {
  test.each([
    [[], 'Say what: strategies, ratings, next-steps, indicator, or notes.'],
    [['rating', 'x.csv'], 'There is nothing called "rating" here. Did you mean "ratings"?'],
    [['strategies'], 'Say which file.'],
    [['ratings', 'x.csv'], 'Say which routine the ratings belong to, with --routine.'],
    [
      ['ratings', 'x.csv', '--routine', '2027-02-11-februar'],
      'There is no routine "2027-02-11-februar". Did you mean "2027-02-11-february"?',
    ],
    [['strategies', 'x.csv', '--levels', 'a=b'], '--levels does not go with "strategies".'],
    [['strategies', 'x.csv', '--columns', 'titel=A'], 'There is no field "titel" to state here. Did you mean "title"?'],
    [['strategies', 'x.csv', '--columns', 'A'], '--columns needs a name and a value, as in --columns "name=value", not "A".'],
    [['strategies', 'x.csv', '--fill', 'title=A'], 'There is no field "title" to state here.'],
    [['strategies', 'x.csv', '--dates', 'iso'], '"iso" is not a way to write days. Write it as dd.mm.yyyy, mm/dd/yyyy or dd.mm.yy.'],
    [['strategies', 'x.csv', '--plan', 'none'], 'There is no plan "none". There are: plan-2026-29.'],
    [['strategies', 'x.csv', '--folder', 'A B'], '"A B" cannot be a subfolder.'],
    [['ratings', 'x.csv', '--routine', '2027-02-11-february', '--levels', 'Ambr=ambr'], 'The rubric "likelihood" has no level "ambr".'],
  ])('%j', async (args, sentence) => {
    const { code, err } = await inDistrict('import', ...args);
    expect([code, err.startsWith(sentence)]).toEqual([2, true]);
    expect(err).toContain('Use:\n  stocktake import strategies FILE.csv');
  });
});

test('content with errors is mended first, but the gaps of a held routine are what an import fills', async () => {
  const rated = 'routines/2026-11-12-november/ratings/coaching.md';
  district.write(rated, '---\nstrategy: coaching\nrubric: likelihood\n---\n');
  expect(district.check().site).toBeNull();
  const cells = 'Reading coaches,Green,Amber-red,Red,Amber-red,All goes well.';
  writeFileSync(table(), `Strategy,Quality of planning,Capacity to drive progress,Evidence of progress,Overall,Rationale\n${cells}\n`);
  const fill = (): Promise<Ran> => inDistrict('import', 'ratings', table(), '--routine', '2026-11-12-november', '--write');
  expect(await fill()).toMatchObject({ code: 0, err: '' });
  expect(district.read(rated)).toBe(
    '---\nstrategy: coaching\nrubric: likelihood\nratings: { planning: green, capacity: amber-red, evidence: red }\noverall: amber-red\n---\n\nAll goes well.\n',
  );
  expect(linesOf(district.check().issues)).toEqual([]);
  district.change('strategies/coaching.md', 'title: Reading coaches', 'titel: Reading coaches');
  const { code, out, err } = await fill();
  expect([code, out, err.trimEnd().split('\n').at(-1)]).toEqual([
    1,
    '',
    'The content has 1 error, so nothing was done. See what to mend with: npx stocktake check',
  ]);
});
