import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { run, type Ran } from '../../support/command.ts';
import { linesOf, makeDistrict, type District } from '../../support/district.ts';

let district: District;
beforeEach(() => {
  district = makeDistrict();
});
afterEach(() => district.remove());

async function inDistrict(...args: readonly string[]): Promise<Ran> {
  const { code, out, err } = await run(...args, '--content', district.content);
  return { code, out: out.replaceAll(`${district.folder}/`, ''), err: err.replaceAll(`${district.folder}/`, '') };
}

const at = (name: string): string => join(district.folder, name);

describe('a table', () => {
  test('goes to the terminal, or with --to into a file', async () => {
    const { code, out } = await inDistrict('export', 'ratings', '2027-02-11-february');
    expect([code, out]).toEqual([
      0,
      '\ufeffStrategy id,Strategy,Quality of planning,Capacity to drive progress,Evidence of progress,Overall,Not rated because,Rationale,What shows it,Rated by,As of\r\ncoaching,Reading coaches,,,,,,,,,\r\nfamily-reading,Family reading evenings,,,,,,,,,\r\n',
    ]);
    expect(await inDistrict('export', 'ratings', '2027-02-11-february', '--to', at('r.csv'))).toEqual({
      code: 0,
      out: 'r.csv is ready, with 2 rows. Open it in a spreadsheet, and save it as CSV (UTF-8) to import it again.\nLevels are written "Red", "Amber-red", "Amber-green", or "Green".\n',
      err: '',
    });
    expect(readFileSync(at('r.csv'), 'utf8')).toBe(out);
  });

  test('never takes the place of a file unless it is told to', async () => {
    writeFileSync(at('s.csv'), 'mine');
    expect(await inDistrict('export', 'strategies', '--to', at('s.csv'))).toEqual({
      code: 1,
      out: '',
      err: '"s.csv" is there already. Add --force to write over it, or give another name.\n',
    });
    expect(readFileSync(at('s.csv'), 'utf8')).toBe('mine');
    expect(await inDistrict('export', 'strategies', '--to', at('s.csv'), '--force')).toMatchObject({ code: 0 });
    expect(readFileSync(at('s.csv'), 'utf8')).toContain('Reading coaches');
  });

  test('that cannot be written ends in a sentence and leaves nothing behind', async () => {
    mkdirSync(at('folder'));
    expect((await inDistrict('export', 'strategies', '--to', at('absent/s.csv'))).err).toMatch(
      /s\.csv" cannot be written, since its folder does not exist\. Nothing was written\.\n$/u,
    );
    expect((await inDistrict('export', 'strategies', '--to', at('folder'), '--force')).code).toBe(1);
    expect(readdirSync(district.folder).toSorted()).toEqual(['content', 'folder']);
  });
});

test.each([
  ['strategies', ['export', 'strategies', '--plan', 'plan-2026-29'], ['import', 'strategies']],
  ['next steps', ['export', 'next-steps'], ['import', 'next-steps']],
  ['ratings', ['export', 'ratings', '2026-11-12-november'], ['import', 'ratings', '--routine', '2026-11-12-november']],
])('%s come back unchanged', async (_, [exporting = '', ...out], [importing = '', ...back]) => {
  expect(await inDistrict(exporting, ...out, '--to', at('x.csv'))).toMatchObject({ code: 0 });
  const { code, out: said, err } = await inDistrict(importing, ...back, at('x.csv'), '--write');
  expect([code, err]).toEqual([0, '']);
  expect(said).toMatch(/Rows: 0 new, 0 changed, \d+ unchanged\n\nThere is nothing to write\.\n$/u);
});

test('ratings that somebody filled in are read back, and every other byte of the content stays', async () => {
  const routine = district.read('routines/2027-02-11-february/routine.md');
  await inDistrict('export', 'ratings', '2027-02-11-february', '--to', at('r.csv'));
  const [head = '', first = ''] = readFileSync(at('r.csv'), 'utf8').split('\r\n');
  const filled = first.replace(',,,,,,,,,', ',Green,amber green,Amber-Red,Amber-green,,"Steady, at last.",Log,Noah Birch,');
  writeFileSync(at('r.csv'), `${head}\r\n${filled}\r\nfamily-reading,Family reading evenings,,,,,,,,,\r\n`);
  const { code, out } = await inDistrict('import', 'ratings', at('r.csv'), '--routine', '2027-02-11-february', '--write');
  expect([code, out]).toEqual([0, expect.stringContaining('Rows: 1 new, 0 changed, 0 unchanged, 1 still to be filled in\n')]);
  expect(readdirSync(join(district.content, 'routines/2027-02-11-february/ratings'))).toEqual(['coaching.md']);
  expect(district.read('routines/2027-02-11-february/ratings/coaching.md')).toBe(`---
strategy: coaching
rubric: likelihood
ratings: { planning: green, capacity: amber-green, evidence: amber-red }
overall: amber-green
ratedBy: Noah Birch
evidence:
  - { text: Log }
---

Steady, at last.
`);
  expect(district.read('routines/2027-02-11-february/routine.md')).toBe(routine);
  expect(linesOf(district.check().issues)).toEqual([]);
});

test('a routine in preparation may stand in the private folder: its ratings go there, too', async () => {
  const text = district.read('routines/2027-02-11-february/routine.md').replace('2027-02-11', '2027-03-11');
  mkdirSync(at('private/routines/2027-03-11-march'), { recursive: true });
  writeFileSync(at('private/routines/2027-03-11-march/routine.md'), text);
  writeFileSync(at('r.csv'), 'Strategy,Overall\nReading coaches,Red\n');
  const ran = await inDistrict('import', 'ratings', at('r.csv'), '--routine', '2027-03-11-march', '--private', at('private'), '--write');
  expect(ran).toMatchObject({ code: 0, err: '' });
  expect(readdirSync(at('private/routines/2027-03-11-march/ratings'))).toEqual(['coaching.md']);
});

test.each([
  [[], 'Say what: strategies, ratings, or next-steps.'],
  [['ratings'], 'Say which routine.'],
  [['strategies', 'x'], '"x" is one word too many.'],
  [['strategies', '--rubric', 'x'], '--rubric does not go with "strategies".'],
  [['strategies', '--force'], '--force goes with --to.'],
  [['next-steps', '--plan', 'x'], 'There is no plan "x". There are: plan-2026-29.'],
])('used in a wrong way: %j', async (args, sentence) => {
  const { code, err } = await inDistrict('export', ...args);
  expect([code, err.startsWith(sentence)]).toEqual([2, true]);
});
