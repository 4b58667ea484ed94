import { describe, expect, test } from 'vitest';
import type { CellState } from '../../../../src/domain/observation.ts';
import { freshnessOf } from '../../../../src/domain/views/indicator-freshness.ts';
import { gridsOf } from '../../../../src/domain/views/indicator-grid.ts';
import { rowOf } from '../../../../src/domain/views/indicator-lists.ts';
import { tableByUnit } from '../../../../src/domain/views/indicator-table.ts';
import { words } from '../../../../src/words/words.ts';
import type { IndicatorRow } from '../../../make-site.ts';
import { measured } from '../../domain/views/indicators.ts';

const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

test('what an indicator is', () => {
  const { indicator } = measured({ title: 'Attendance', kind: 'student-outcome', timing: 'leading', question: 'Do they come?' }, []);
  expect(words.indicatorKicker(indicator)).toBe('Student outcome, leading indicator');
  expect(words.indicatorDescription(indicator)).toBe('Attendance: where it stands against its target. Do they come?');
  expect(words.indicatorKicker(measured({ kind: 'implementation', timing: 'outcome' }, []).indicator)).toBe('Implementation, end result');
});

describe('at a glance', () => {
  /** Its latest number and its target. */
  const said = (row: IndicatorRow, rows: readonly string[]): string[] => {
    const { site, indicator } = measured(row, rows);
    const { glance } = rowOf(site, indicator);
    if (!glance) return [words.latestWords(indicator, null), plain(words.withoutStanding(indicator))];
    return [words.latestWords(indicator, glance.status), words.targetNow(indicator, glance.status)].map(plain);
  };
  const targets = [{ by: '2027-28', value: 70 }];

  test.each<[IndicatorRow, string[], string[]]>([
    [{}, ['2025-26 60'], ['60 %', '']],
    [{}, ['2025-26 suppressed'], ['Not shown, to protect students', '']],
    [{}, ['2025-26 missing'], ['Not reported', '']],
    [{ targets }, ['2024-25 40', '2025-26 49'], ['49 %', 'Target 70 % by 2027–28; by now it should be 50 %']],
    [{ targets, decimals: 2 }, ['2024-25 40', '2025-26 49'], ['49.00 %', 'Target 70.00 % by 2027–28; by now it should be 49.99 %']],
    [{ targets }, ['2024-25 40', '2025-26 70'], ['70 %', 'Target 70 % by 2027–28']],
    [{ targets }, ['2024-25 40', '2027-28 69'], ['69 %', 'Target 70 % by 2027–28']],
    [{ targets }, [], ['No numbers yet', 'Target 70 % by 2027–28']],
    [{}, ['2025-26,alder,,1', '2025-26,birch,,1'], ['Numbers by school only', 'No target yet']],
  ])('%j %j', (row, rows, expected) => expect(said(row, rows)).toEqual(expected));
});

test.each<[IndicatorRow, string]>([
  [{}, ''],
  [{ periods: 'months', dataCome: 5 }, 'Every month; the numbers come within five days'],
  [{ periods: 'school-years', dataCome: '09-15' }, 'Every school year; the numbers come by 15 September'],
  [
    { periods: ['fall', 'spring'], dataCome: { spring: '06-15', fall: 0 } },
    'In fall and spring; the numbers come in fall on its last day and in spring by 15 June',
  ],
  [{ dataCome: 21 }, 'The numbers come within 21 days'],
])('measured as %j', (row, sentence) => expect(words.measuredWhen(measured(row, []).indicator.fields)).toBe(sentence));

test('the last numbers, and what is late', () => {
  const { site, indicator } = measured({ dataCome: '09-15' }, ['2024-25 1']);
  expect(words.numbersUpTo(indicator)).toBe('The last numbers are those of 2024–25.');
  expect(freshnessOf(site, indicator).late.map(words.lateWords)).toEqual(['2025–26, due on 15 September 2026']);
  expect(words.numbersUpTo(measured({}, []).indicator)).toBe('');
});

test('a target says how far and by when, for whom, who set it and what it replaced', () => {
  const replaces = { value: 80, why: 'The test changed' };
  const targets = [
    { by: '2026-27', value: 64, setBy: 'School board', on: '2025-06-11', replaces },
    { by: '2027-28', value: 70, in: 'alder', group: 'new' },
  ];
  const { indicator } = measured({ groups: { new: 'New here' }, targets }, []);
  const said = indicator.targets.map((target) =>
    [words.targetReach, words.targetFor]
      .map((say) => plain(say(indicator, target)))
      .concat(words.targetSet(target), plain(words.targetBefore(indicator, target))),
  );
  expect(said).toEqual([
    ['64 % by 2026–27', 'Everybody', 'School board, 11 June 2025', '80 %. The test changed.'],
    ['70 % by 2027–28', 'Alder, New here', 'Not noted', 'Nothing'],
  ]);
});

test('baselines and breaks', () => {
  const breaks = [{ period: '2025-26', what: 'A new test.' }];
  const { indicator } = measured({ baseline: { period: '2024-25', value: 58 }, breaks }, []);
  expect(plain(words.baselineWords(indicator))).toBe('58 % in 2024–25');
  expect(indicator.breaks.map(words.incomparableFrom)).toEqual(['From 2025–26 on: A new test.']);
  expect(words.baselineWords(measured({ baseline: { period: '2024-25' } }, []).indicator)).toBe('2024–25');
  expect(words.baselineWords(measured({}, []).indicator)).toBe('');
});

describe('tables', () => {
  test.each<[IndicatorRow, CellState, string, string]>([
    [{ decimals: 1 }, { state: 'reported', value: 60, n: 1200 }, '60.0 %', 'of 1,200'],
    [{ unit: 'count', of: 'students' }, { state: 'reported', value: 0, n: null }, '0', ''],
    [{ unit: 'days' }, { state: 'reported', value: 33, n: 47 }, '33', 'among 47'],
    [{}, { state: 'capped', bound: 'at-most', limit: 5, n: 40 }, '5 % or less', 'of 40'],
    [{}, { state: 'suppressed' }, 'not shown, to protect students', ''],
    [{}, { state: 'missing' }, 'not reported', ''],
    [{}, { state: 'not-applicable' }, 'does not apply', ''],
  ])('%j %j', (row, cell, said, of) => {
    const { indicator } = measured(row, []);
    expect([plain(words.gridCell(indicator, cell)), words.countedOn(indicator, cell)]).toEqual([said, of]);
  });

  test('their heads and captions', () => {
    const { site, indicator } = measured({ title: 'Attendance' }, ['2024-25 60', '2025-26,alder,,70'], {
      site: { schoolYearStarts: '08-01', compareUnits: 'public' },
    });
    const [grid] = gridsOf(tableByUnit(site, indicator));
    if (!grid) throw new Error('There is no table.');
    expect(grid.columns.map((head) => words.gridHead(indicator, head))).toEqual(['Alder', 'Cedar fork']);
    expect(grid.rows.map(({ head }) => words.gridHead(indicator, head))).toEqual(['2024–25', '2025–26']);
    expect(words.gridCaption(indicator, 'unit', grid)).toBe('Attendance, by period and school');
    expect(words.gridCaption(indicator, 'group', { columns: grid.columns.slice(1), rows: [] })).toBe('Attendance, by period');
    const across = { columns: grid.rows.map(({ head }) => head), rows: [] };
    expect(words.gridCaption(indicator, 'group', { columns: across.columns.slice(1), rows: [] })).toBe('Attendance, by group, 2025–26');
    expect(words.gridCaption(indicator, 'unit', across)).toBe('Attendance, by school, 2024–25 to 2025–26');
  });

  test.each<[IndicatorRow, string]>([
    [{}, ''],
    [{ unit: 'count', of: 'rooms' }, 'Counted: rooms.'],
    [{ unit: 'rate', per: '100 students' }, 'Per 100 students.'],
    [{ unit: 'days' }, 'In days.'],
    [{ unit: 'score', of: 'students' }, 'Scores of students.'],
  ])('what the numbers of %j are', (row, note) => {
    const { indicator } = measured(row, []);
    expect(words.unitNote(indicator)).toBe(note);
    expect(words.chartNote(indicator)).toBe(`Should rise. ${note}`.trim());
  });
});
