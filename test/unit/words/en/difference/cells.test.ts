import { expect, test } from 'vitest';
import type { SiteTable } from '../../../../make-site.ts';
import { saidBetween } from '../../../../support/differences.ts';

const units = { 'cedar-fork': { kind: 'district', title: 'Cedar Fork' }, alder: { parent: 'cedar-fork', title: 'Alder' } } as const;

function tableOf(rows: readonly string[]): SiteTable {
  const data = ['period,unit,group,value,mark', ...rows].join('\n');
  return { units, indicators: { it: { title: 'Attendance', decimals: 1, groups: { new: 'New here' }, data } } };
}

const whole = '2024-25-fall,cedar-fork,,60,';

test.each<[string, readonly string[], readonly string[], string]>([
  ['changed', [whole], ['2024-25-fall,cedar-fork,,61,'], 'Attendance: 1 number changed: Fall 2024: 60.0\u00a0%, now 61.0\u00a0%.'],
  ['new', [whole], [whole, '2025-26-fall,alder,new,7,'], 'Attendance: 1 number new: Fall 2025, Alder, New here: 7.0\u00a0%.'],
  ['removed', [whole, '2025-26-fall,cedar-fork,,61,'], [whole], 'Attendance: 1 number removed: Fall 2025.'],
  [
    'hidden, without its number',
    [whole, '2025-26-fall,alder,,7,'],
    [whole, '2025-26-fall,alder,,,suppressed'],
    'Attendance: 1 number hidden from now on: Fall 2025, Alder.',
  ],
  [
    'newly visible, without its number',
    [whole, '2025-26-fall,alder,,,suppressed'],
    [whole, '2025-26-fall,alder,,7,'],
    'Attendance: 1 number newly visible: Fall 2025, Alder. What was hidden can be read from now on, and cannot be taken back once it is published.',
  ],
])('%s', (_, before, after, sentence) => expect(saidBetween(tableOf(before), tableOf(after))).toEqual([sentence]));

test('hundreds of cells make one short line', () => {
  const years = Array.from({ length: 60 }, (_, index) => 2024 + index);
  const rows = years.flatMap((year) => {
    const text = `${year}-${String((year + 1) % 100).padStart(2, '0')}`;
    return [`${text},alder,,1,`, `${text},alder,new,1,`, `${text},cedar-fork,,1,`];
  });
  expect(saidBetween(tableOf(['2023-24,alder,,1,']), tableOf(['2023-24,alder,,1,', ...rows]))).toEqual([
    'Attendance: 180 numbers new: 2024–25 to 2083–84, 2 units, 1 group.',
  ]);
});
