import { expect, test } from 'vitest';
import * as words from '../../../../src/words/en/units.ts';
import { makeSite, pick, type SiteTable } from '../../../make-site.ts';

type Row = Extract<Required<SiteTable>['units'], Readonly<Record<string, object>>>[string];
const unitOf = (row: Row) => pick(makeSite({ units: { alder: { title: 'Alder Elementary', ...row } } }).units, 'alder');

test('a unit', () => {
  expect(words.unitDescription(unitOf({}))).toBe('Alder Elementary: plans, strategies and ratings.');
  expect((['district', 'school', 'project', 'network'] as const).map((kind) => words.unitKind(unitOf({ kind })))).toEqual([
    'District',
    'School',
    'Project',
    'Network',
  ]);
  expect([words.unitGroup('open'), words.unitGroup('closed')]).toEqual(['In the district', 'Closed']);
});

test.each<[Row, string]>([
  [{}, ''],
  [{ opened: '2014-09-02' }, '2 September 2014'],
  [{ closed: '2026-06-30' }, 'Closed on 30 June 2026'],
  [{ opened: '2014-09-02', closed: '2026-06-30' }, '2 September 2014, closed on 30 June 2026'],
])('its life, %j: %j', (row, life) => {
  expect(words.unitLife(unitOf(row))).toBe(life);
});

test.each<[string[] | undefined, string]>([
  [undefined, ''],
  [['Mill Street School'], 'Mill Street School'],
  [['Mill Street School', 'North School'], 'Mill Street School and North School'],
])('former names %j: %j', (formerNames, names) => {
  expect(words.formerNames(unitOf(formerNames ? { formerNames } : {}))).toBe(names);
});
