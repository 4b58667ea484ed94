import { expect, test } from 'vitest';
import { linesOf, withDistrict } from '../../../support/district.ts';

const data = 'indicators/attendance/data.csv';
const header = 'period,unit,group,value,n,mark\n';

/** The rules that a table breaks, each with its line and column. */
function found(rows: readonly string[], units: Readonly<Record<string, string>> = {}, site = ''): string[] {
  return withDistrict((district) => {
    for (const [unit, fields] of Object.entries(units))
      district.write(`units/${unit}.md`, `---\ntitle: ${unit}\nparent: pine-hollow\n${fields}\n---\n`);
    if (site) district.write('site.yaml', `${district.read('site.yaml')}\n${site}\n`);
    district.write(data, header + rows.map((row) => `2025-26-fall,${row}\n`).join(''));
    return linesOf(district.check().issues).map((line) => line.split(' ').slice(0, 2).join(' '));
  });
}

const at = (place: string, rule: string): string => `content/${data}:${place} ${rule}`;
const school = 'kind: school';

test.each([
  ['', 9, ['3:48 small-group']],
  ['', 10, []],
  ['smallestGroup: 15', 14, ['3:46 small-group']],
  ['smallestGroup: 15', 15, []],
  ['smallestGroup: 5', 4, ['3:46 small-group']],
  ['smallestGroup: 5', 6, []],
])('with %o a group of %i breaks %o', (site, n, expected) => {
  const value = { 4: 50, 6: 50, 9: 66.7, 10: 60, 14: 50, 15: 60 }[n];
  expect(found(['pine-hollow,,78.5,121,', `pine-hollow,english-learners,${value},${n},`], {}, site)).toEqual(
    expected.map((line) => `content/${data}:${line}`),
  );
});

const hidden = ['pine-hollow,,89.7,223,', 'alder,,91.7,120,', 'birch,,88.4,95,', 'cedar,,,,suppressed'];

test('a hidden school is what the district has more than its other schools', () => {
  expect(found(hidden, { alder: school, birch: school, cedar: school })).toEqual([at('5:23', 'worked-out')]);
});

test('a school that is in no row keeps the sum open, unless it was closed', () => {
  const listed = { alder: school, birch: school, cedar: school };
  const rows = ['pine-hollow,,89.9,227,', ...hidden.slice(1)];
  expect(found(rows, { ...listed, dogwood: school })).toEqual([]);
  expect(found(rows, { ...listed, dogwood: `${school}\nclosed: 2020-06-30` })).toEqual([at('5:23', 'worked-out')]);
});

test('a project may share its students with schools and is no part of the sum', () => {
  expect(found(['pine-hollow,,89.7,223,', 'alder,,91.7,120,'], { alder: 'kind: project' })).toEqual([]);
});

test('sums that do not add up are said once, by the rule of groups where it is one of groups', () => {
  const rows = ['pine-hollow,,50,100,', 'pine-hollow,grade-1,50,50,', 'pine-hollow,grade-2,50,40,'];
  expect(found(rows)).toEqual([at('2:30', 'groups-below-total')]);
});

test('all rows of a table without numbers of students are one message', () => {
  expect(found(['pine-hollow,,50,,', 'pine-hollow,grade-1,50,,'])).toEqual([at('2:30', 'no-group-size')]);
});
