import { describe, expect, test } from 'vitest';
import type { SiteTable } from '../../../../make-site.ts';
import { factsBetween } from '../../../../support/differences.ts';

const units = { 'cedar-fork': { kind: 'district' }, alder: { parent: 'cedar-fork' } } as const;

function tableOf(rows: readonly string[] | null): SiteTable {
  const data = ['period,unit,group,value,n,mark', ...(rows ?? [])].join('\n');
  const groups = { new: 'New here' };
  return { units, indicators: { it: { groups, ...(rows === null ? {} : { data }) } } };
}

/** What is told when the rows of one indicator change. */
const told = (before: readonly string[] | null, after: readonly string[] | null): string[] => factsBetween(tableOf(before), tableOf(after));

const [shown, hidden, capped, missing] = [
  '2025-26,alder,new,61,20,',
  '2025-26,alder,new,,,suppressed',
  '2025-26,alder,new,5,20,at-most',
  '2025-26,alder,new,,,missing',
];

describe('one cell', () => {
  test.each<[string, readonly string[] | null, readonly string[] | null, string | null]>([
    ['the same', [shown], [shown], null],
    ['written in another order', [shown, '2025-26,alder,,60,,'], ['2025-26,alder,,60,,', shown], null],
    ['new', null, [shown], 'new'],
    ['new and hidden', null, [hidden], 'new'],
    ['reported at last', [missing], [shown], 'new'],
    ['another value', [shown], ['2025-26,alder,new,62,20,'], 'changed'],
    ['another number of students', [shown], ['2025-26,alder,new,61,21,'], 'changed'],
    ['not reported any more', [shown], [missing], 'changed'],
    ['hidden', [shown], [hidden], 'hidden'],
    ['told as a limit alone', [shown], [capped], 'hidden'],
    ['a limit that is hidden', [capped], [hidden], 'hidden'],
    ['shown', [hidden], [shown], 'visible'],
    ['a limit shown', [hidden], [capped], 'visible'],
    ['more than a limit', [capped], [shown], 'visible'],
    ['hidden no more, but missing', [hidden], [missing], 'changed'],
    ['gone', [shown], null, 'removed'],
  ])('%s', (_, before, after, became) => {
    expect(told(before, after)).toEqual(became === null ? [] : [`numbers: cells it ${became} 2025-26 alder new`]);
  });
});

test('cells with one fate stand together, newly visible ones first', () => {
  const before = ['2024-25,alder,,1,,', '2024-25,cedar-fork,,1,,', '2025-26,alder,,,,suppressed', '2025-26,cedar-fork,,1,,'];
  const after = [
    '2024-25,alder,,2,,',
    '2024-25,cedar-fork,,2,,',
    '2025-26,alder,,3,,',
    '2025-26,cedar-fork,,,,suppressed',
    '2026-27,alder,,4,,',
  ];
  expect(told(before, after)).toEqual([
    'numbers: cells it visible 2025-26 alder',
    'numbers: cells it hidden 2025-26 cedar-fork',
    'numbers: cells it changed 2024-25 cedar-fork, 2024-25 alder',
    'numbers: cells it new 2026-27 alder',
  ]);
});

test('of several indicators, too', () => {
  const table = (one: string, other: string): SiteTable => ({
    units,
    indicators: {
      a: { data: `period,unit,value,mark\n2025-26,alder,${one}\n` },
      b: { data: `period,unit,value,mark\n2025-26,alder,${other}\n` },
    },
  });
  expect(factsBetween(table('1,', ',suppressed'), table('2,', '3,'))).toEqual([
    'numbers: cells b visible 2025-26 alder',
    'numbers: cells a changed 2025-26 alder',
  ]);
});

test('the cells of an indicator that is new', () => {
  const after = { units, indicators: { it: { data: 'period,unit,value\n2025-26,alder,1\n' } } };
  expect(factsBetween({ units }, after)).toEqual(['numbers: cells it new 2025-26 alder', 'plans: new indicator it']);
});
