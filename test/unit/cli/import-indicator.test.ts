import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { run } from '../../support/command.ts';
import { rawText, scores, toldIn } from '../../support/privacy/canaries.ts';
import { linesOf } from '../../support/district.ts';
import { rawDistrict, type RawDistrict } from '../../support/raw-import.ts';

vi.stubEnv('TODAY', '2026-11-22');

let made: RawDistrict | undefined;
afterEach(() => made?.remove());

function districtWith(fields: readonly string[], settings?: string): RawDistrict {
  made = rawDistrict(fields, settings);
  return made;
}

const grades = ['groups: { kindergarten: Kindergarten, grade-1: Grade 1 }', 'partitions: { grade: [kindergarten, grade-1] }'];

describe('a table of percentages', () => {
  const raw =
    'Year,School,Count,Students\n2025-26,Pine Hollow School District,200,223\n2025-26,Alder School,110,120\n2025-26,old birch,84,95\n2025-26,cedar,6,8\n';
  const columns = ['--columns', 'k=Count, n=Students'];

  test('is shown first, and then only what is safe is written', async () => {
    const { importRaw, read, district } = districtWith(['unit: percent']);
    const dry = await importRaw(raw, ...columns);
    expect(dry).toMatchObject({ code: 0, err: '' });
    expect(dry.out).toContain('Cells of 2025-26\n  2 shown\n  1 hidden because they are fewer than 10\n  1 hidden to protect another\n');
    expect(dry.out).toContain('Hidden\n  Birch School, all students, 2025-26\n  Cedar School, all students, 2025-26\n');
    expect(dry.out).toContain('Even a reader who adds and subtracts all that is shown is left with a range');
    expect(existsSync(join(district.content, 'indicators/measured/data.csv'))).toBe(false);
    expect((await importRaw(raw, ...columns, '--write')).code).toBe(0);
    expect(read('data.csv')).toBe(
      'period,unit,group,value,n,mark\n2025-26,pine-hollow,,89.7,223,\n2025-26,alder,,91.7,120,\n2025-26,birch,,,,suppressed\n2025-26,cedar,,,,suppressed\n',
    );
    expect(read('hidden.csv')).toBe('period,unit,group,since\n2025-26,birch,,2026-11-22\n2025-26,cedar,,2026-11-22\n');
    expect(readdirSync(join(district.content, 'indicators/measured')).sort()).toEqual(['data.csv', 'hidden.csv', 'index.md']);
  });

  test('what was hidden stays hidden when the period is imported again, and other periods stay as they are', async () => {
    const { importRaw, read } = districtWith(['unit: percent']);
    await importRaw(raw, ...columns, '--write');
    const before = read('data.csv');
    const later = raw.replaceAll('2025-26', '2026-27').replace('84,95', '51,80').replace('6,8', '39,63').replace('200,223', '200,263');
    expect((await importRaw(later, ...columns, '--write')).code).toBe(0);
    expect(read('data.csv').startsWith(before)).toBe(true);
    expect(read('data.csv')).toContain('2026-27,cedar,,61.9,63,\n');
    const again = await importRaw(later.replaceAll('2026-27', '2025-26'), ...columns, '--write');
    expect(again.out).toContain('in place of those of 2025-26');
    expect(again.out).toContain('  2 hidden because they were hidden before\n');
    expect(read('data.csv')).toContain('2025-26,cedar,,,,suppressed\n');
    expect(read('hidden.csv')).toContain('2025-26,cedar,,2026-11-22\n');
  });

  test('takes the place of one that tells too much', async () => {
    const { importRaw, read, district } = districtWith(['unit: percent']);
    await importRaw(raw, ...columns, '--write');
    const [safe, ledger] = [read('data.csv'), read('hidden.csv')];
    district.write('indicators/measured/data.csv', safe.replace('cedar,,,,suppressed', 'cedar,,75,8,'));
    expect(linesOf(district.check().issues).join('\n')).toMatch(/ small-group | shown-again /u);
    expect((await importRaw(raw, ...columns, '--write')).code).toBe(0);
    expect([read('data.csv'), read('hidden.csv')]).toEqual([safe, ledger]);
  });

  test('without the number of students is refused, with what to do', async () => {
    const { importRaw } = districtWith(['unit: percent']);
    const { code, err } = await importRaw('Year,School,Rate\n2025-26,Alder School,81.3\n');
    expect(code).toBe(1);
    expect(err).toMatch(/^elsewhere\/raw\.csv:1 No column says of how many students each number is\./u);
  });

  test('names units, groups and numbers that are not understood, with line and column', async () => {
    const { importRaw } = districtWith(['unit: percent', ...grades]);
    const wrong =
      'Year,School,Grade,Rate,n\n2025-26,Aldr School,Grade 1,50,40\n2025-26,Alder School,Grade 7,50,40\n25,Alder School,,50,40\n2025-26,Alder School,,ab,40\n';
    const { code, err } = await importRaw(wrong);
    expect(code).toBe(1);
    expect(err.split('\n').slice(0, 4)).toEqual([
      'elsewhere/raw.csv:2:2 There is no school or unit "Aldr School". Did you mean "Alder School"? Correct it, or say what it means with --units "…=id".',
      'elsewhere/raw.csv:3:3 There is no group "Grade 7". Did you mean "Grade 1"? Correct it, or say what it means with --groups "…=id".',
      'elsewhere/raw.csv:4:1 (a number stands here) is no period. Write 2026-27, 2026-27-fall, 2026-11 or 2026-11-22, or say what it means with --periods "…=2026-27".',
      'elsewhere/raw.csv:5:4 "ab" ("value") cannot be read as a number. Correct it; or say with --suppressed that it means a hidden number, with --empty that there is none.',
    ]);
  });
});

test('a state’s export with titles, a header of two lines, codes and stars is read as it is', async () => {
  const { importRaw, read } = districtWith(['unit: count', ...grades]);
  const raw = [
    '"Made-up Absence, 2018-19"',
    '"All Districts, Grade"',
    '',
    '"",,,"Chronically Absent",',
    '"District","District Code","Grade","Student Count","%"',
    '"Alder School","=""0010011""","Kindergarten",7,7.7',
    '"Alder School","=""0010011""","Grade   1","*","*"',
    '"Birch School","=""0020011""","Kindergarten",31,13.3',
    '"Birch School","=""0020011""","Grade   1",0,"*"',
    '',
  ].join('\r\n');
  const ran = await importRaw(raw, '--period', '2018-19', '--write');
  expect(ran).toMatchObject({ code: 0, err: '' });
  expect(ran.out).toContain('  passed over above the header: lines 1, 2, and 4\n');
  expect(ran.out).toContain('  not used: District Code, %\n');
  expect(ran.out).toContain('  No row is about the whole district. None is made up');
  expect(ran.out).toContain('  2 shown\n  1 hidden because they are fewer than 10\n  1 hidden where they came from\n');
  expect(read('data.csv')).toBe(
    'period,unit,group,value,n,mark\n2018-19,alder,kindergarten,,,suppressed\n2018-19,alder,grade-1,,,suppressed\n2018-19,birch,kindergarten,31,,\n2018-19,birch,grade-1,0,,\n',
  );
});

test('a percentage that counts from the first day of school is refused before anything is called safe', async () => {
  const { importRaw } = districtWith(['unit: percent', 'cumulative: true']);
  const raw = 'Month,School,Rate,Students\n2026-09,Pine Hollow School District,10,300\n2026-10,Pine Hollow School District,11,300\n';
  const ran = await importRaw(raw);
  expect(ran.code).toBe(1);
  expect(ran.err).toContain('A rate that counts from the beginning of the school year cannot be protected');
  expect(ran.out).not.toContain('Why it is enough');
});

test('what is not about students is shown as it is, also where it is small or does not add up', async () => {
  const { importRaw, read, district } = districtWith(['unit: count', 'of: classrooms', 'about: places']);
  district.write(
    'indicators/measured/index.md',
    district.read('indicators/measured/index.md').replace('student-outcome', 'implementation'),
  );
  const raw =
    'Year,School,Count\n2025-26,Pine Hollow School District,9\n2025-26,Alder School,3\n2025-26,Birch School,2\n2025-26,Cedar School,3\n';
  expect(await importRaw(raw, '--write')).toMatchObject({ code: 0, err: '' });
  expect(read('data.csv')).toBe(
    'period,unit,group,value,n,mark\n2025-26,pine-hollow,,9,,\n2025-26,alder,,3,,\n2025-26,birch,,2,,\n2025-26,cedar,,3,,\n',
  );
  expect((await importRaw(raw.replace(',3\n', ',2.5\n'))).code).toBe(1);
});

test('a small group of a district without its schools is hidden with another group', async () => {
  const { importRaw, read } = districtWith([
    'unit: count',
    'groups: { one: One, two: Two, three: Three }',
    'partitions: { all: [one, two, three] }',
  ]);
  const rows = [',66', 'One,30', 'Two,28', 'Three,8'].map((row) => `2025-26,Pine Hollow School District,${row}\n`);
  expect(await importRaw(`Year,School,Grade,Count\n${rows.join('')}`, '--write')).toMatchObject({ code: 0, err: '' });
  const cells = read('data.csv').trim().split('\n').slice(1);
  expect(cells.map((row) => row.split(',').slice(2).join(','))).toEqual([',66,,', 'one,30,,', 'two,,,suppressed', 'three,,,suppressed']);
});

test('numbers that do not add up are refused with advice, and nothing is written', async () => {
  const { importRaw, district } = districtWith(['unit: count', ...grades]);
  const raw = 'Year,School,Grade,Count\n2025-26,Alder School,,80\n2025-26,Alder School,Kindergarten,30\n2025-26,Alder School,Grade 1,40\n';
  const { code, err } = await importRaw(raw, '--write');
  expect({ code, err }).toEqual({
    code: 1,
    err: 'In 2025-26 the numbers do not add up: the groups of Alder School are not all its students. Then nothing can be proven. Correct them, add the school or group that is missing, or take the groups out of "partitions".\n',
  });
  expect(existsSync(join(district.content, 'indicators/measured/data.csv'))).toBe(false);
});

test('semicolons and decimal commas are told by their form', async () => {
  const { importRaw, read } = districtWith(['unit: score']);
  const ran = await importRaw('Year;School;Score;n\n2025/26;Alder School;1.204,5;40\n2025-2026;Birch School;998,25;50\n', '--write');
  expect(ran).toMatchObject({ code: 0, err: '' });
  expect(ran.out).toContain('  between cells: semicolons; before fractions: a comma\n');
  expect(read('data.csv')).toBe('period,unit,group,value,n,mark\n2025-26,alder,,1204.5,40,\n2025-26,birch,,998.25,50,\n');
});

test('a count since the year began is protected with what is public of earlier periods', async () => {
  const { importRaw, read } = districtWith(['unit: count', 'cumulative: true']);
  const raw = (period: string, numbers: readonly number[]): string =>
    `Term,School,Count\n${['Alder School', 'Birch School', 'Cedar School', 'Pine Hollow School District'].map((name, at) => `${period},${name},${numbers[at]}`).join('\n')}\n`;
  expect((await importRaw(raw('Fall 2025-26', [40, 50, 60, 150]), '--write')).code).toBe(0);
  const fall = read('data.csv');
  const { code, out } = await importRaw(raw('Winter 2025-26', [43, 95, 111, 249]), '--write');
  expect(code).toBe(0);
  expect(out).toContain('  1 hidden because they are fewer than 10\n  1 hidden to protect another\n');
  expect(read('data.csv').startsWith(fall)).toBe(true);
  expect(read('data.csv')).toContain('2025-26-winter,alder,,,,suppressed\n');
});

test('units of several levels are refused with advice', async () => {
  const { importRaw, district } = districtWith(['unit: count']);
  district.write('units/annex.md', '---\ntitle: Annex\nkind: school\nparent: alder\n---\n');
  const { code, err } = await importRaw('Year,School,Count\n2025-26,Annex,31\n2025-26,Birch School,47\n');
  expect(code).toBe(1);
  expect(err).toBe(
    'The schools and units of this table do not belong to one whole: Annex and Birch School. Import the schools of one district with that district, and other levels as an indicator of their own.\n',
  );
});

test('a raw file that lies in the content is refused', async () => {
  const { district } = districtWith(['unit: count']);
  district.write('indicators/measured/raw.csv', 'Year,School,Count\n2025-26,Alder School,31\n');
  const path = join(district.content, 'indicators/measured/raw.csv');
  const { code, out, err } = await run('import', 'indicator', path, '--indicator', 'measured', '--content', district.content);
  expect({ code, out, err }).toEqual({
    code: 1,
    out: '',
    err: `${path} lies in a folder of content, which is published. Move it out first, and do not commit it.\n`,
  });
});

test('an indicator that is not there, and options of other tables, are wrong use', async () => {
  const { importRaw } = districtWith(['unit: count']);
  expect(await importRaw('a,b\n', '--fill', 'period=2025-26')).toMatchObject({ code: 2 });
  expect((await importRaw('a,b\n', '--indicator', 'measurd')).err).toContain('There is no indicator "measurd". Did you mean "measured"?');
  expect((await importRaw('a,b\n', '--decimal', 'dot')).err).toContain('--decimal is point or comma, not "dot".');
});

describe('no raw number of a hidden cell is ever told', () => {
  const { fields } = scores;
  const raw = rawText(scores);
  const numbers = scores.rows.flatMap((row) => row.numbers.map(String));
  const told = (text: string): string[] => toldIn(text, numbers);

  test('in what is written and printed', async () => {
    const { importRaw, read } = districtWith(fields, 'smallestGroup: 100\n');
    const { code, out, err } = await importRaw(raw, '--write');
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const rows = read('data.csv').trim().split('\n').slice(1);
    const shown = rows.flatMap((row) => row.split(',').slice(3, 5)).filter((cell) => cell !== '');
    expect(shown.length).toBeLessThan(numbers.length - 3);
    expect(rows.filter((row) => row.endsWith(',,,suppressed')).length * 2 + shown.length).toBe(numbers.length);
    expect(told(read('data.csv')).sort()).toEqual(shown.sort());
    expect(told(read('hidden.csv') + out + err)).toEqual([]);
  });

  test.each([
    ['a table without a header', raw.split('\n').slice(1).join('\n')],
    ['a column without a name', raw.replace(',Students', ',')],
    ['columns in the wrong places', raw.replace('School,Grade,Score,Students', 'Score,Students,School,Grade')],
    ['a row that is too long', raw.replace('83\n', '83,83\n')],
    ['two signs before fractions', raw.replace('727.6157', '"727,6157"')],
    ['a number that is none', raw.replaceAll('735.3881', '735.3881x')],
    ['half a student', raw.replace(',67', ',67.5')],
    ['numbers that do not add up', raw.replace(',1987', ',2987')],
    ['a row twice', `${raw}2025-26,Cedar School,Kindergarten,735.3881,83\n`],
    ['a quote that is never closed', raw.replace('735.3881', '"735.3881')],
  ])('in messages about %s', async (_, spoilt) => {
    const { importRaw, district } = districtWith(fields, 'smallestGroup: 100\n');
    const { code, out, err } = await importRaw(spoilt, '--write');
    expect(code).toBe(1);
    expect(err).not.toBe('');
    expect(told(out + err)).toEqual([]);
    expect(existsSync(join(district.content, 'indicators/measured/data.csv'))).toBe(false);
  });
});
