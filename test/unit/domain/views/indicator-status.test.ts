import { describe, expect, test } from 'vitest';
import { statusOf } from '../../../../src/domain/views/indicator-status.ts';
import { pick, type IndicatorRow } from '../../../make-site.ts';
import { measured } from './indicators.ts';

function statusAfter(row: IndicatorRow, rows: readonly string[]) {
  const { site, indicator } = measured(row, rows);
  return statusOf(site, indicator, pick(site.units, 'cedar-fork'));
}

/** From 60 in 2024-25 to 70 in 2026-27: 65 is on the line in 2025-26. */
const up: IndicatorRow = { baseline: { period: '2024-25' }, targets: [{ by: '2026-27', value: 70 }], tolerance: 1 };
const down: IndicatorRow = {
  ...up,
  direction: 'down',
  baseline: { period: '2024-25', value: 30 },
  targets: [{ by: '2026-27', value: 20 }],
};
const zero: IndicatorRow = { direction: 'hold', unit: 'count', targets: [{ by: '2026-27', value: 0 }] };

describe('where a number stands', () => {
  test.each<[string, IndicatorRow, string[], string, number | null]>([
    ['nothing is known', up, [], 'unknown', null],
    ['only the baseline', up, ['2024-25 60'], 'baseline-year', null],
    ['on the line', up, ['2024-25 60', '2025-26 65'], 'on-track', 65],
    ['off it by the tolerance', up, ['2024-25 60', '2025-26 64'], 'on-track', 65],
    ['off it by more', up, ['2024-25 60', '2025-26 63.9'], 'off-track', 65],
    ['reached early', up, ['2024-25 60', '2025-26 70'], 'met', 65],
    ['missed in the end, within the tolerance', up, ['2024-25 60', '2026-27 69.9'], 'off-track', 70],
    ['reached in the end', up, ['2024-25 60', '2026-27 70'], 'met', 70],
    ['kept after the end', up, ['2024-25 60', '2027-28 71'], 'met', 70],
    [
      'a season on the way',
      { ...up, targets: [{ by: '2025-26', value: 70 }] },
      ['2024-25 60', '2025-26-winter 64'],
      'off-track',
      65.808219,
    ],
    ['falling, on the line', down, ['2025-26 25'], 'on-track', 25],
    ['falling, too slowly', down, ['2025-26 26.1'], 'off-track', 25],
    ['falling, done', down, ['2025-26 20'], 'met', 25],
    ['what pages show as the target', { ...up, decimals: 0 }, ['2024-25 60', '2026-27 69.5'], 'met', 70],
    ['what pages show as less', { ...up, decimals: 0 }, ['2024-25 60', '2026-27 69.4'], 'off-track', 70],
    ['what pages show on the line', { ...up, tolerance: 0, decimals: 0 }, ['2024-25 60.4', '2025-26 64.6'], 'on-track', 65],
    ['all zero', zero, ['2024-25 0', '2025-26 0'], 'on-track', 0],
    ['zero in the end', zero, ['2026-27 0'], 'met', 0],
    ['one too many', zero, ['2025-26 1'], 'off-track', 0],
    ['one, where one may be', { ...zero, tolerance: 1 }, ['2025-26 1'], 'on-track', 0],
    ['no target', { baseline: { period: '2024-25' } }, ['2024-25 60', '2025-26 61'], 'no-target', null],
    ['no target and no baseline', {}, ['2024-25 60'], 'no-target', null],
    ['no baseline but a first number', { targets: [{ by: '2026-27', value: 70 }] }, ['2024-25 60', '2025-26 65'], 'on-track', 65],
    ['the last number is hidden', up, ['2024-25 60', '2025-26 suppressed'], 'unknown', 65],
    ['the last number is not known', up, ['2024-25 60', '2025-26 65', '2026-27 missing'], 'on-track', 65],
    ['a limit that settles it', down, ['2025-26 20 at-most'], 'met', 25],
    ['a limit on the line', down, ['2025-26 25 at-most'], 'on-track', 25],
    ['a limit that settles nothing', down, ['2025-26 40 at-most'], 'unknown', 25],
    ['a limit on the other side', down, ['2025-26 40 at-least'], 'off-track', 25],
    ['a limit around what should stay', { ...zero, unit: 'percent' }, ['2025-26 5 at-most'], 'unknown', 0],
  ])('%s', (_, row, rows, standing, expected) => {
    expect(statusAfter(row, rows)).toMatchObject({ standing, expected });
  });
});

describe('what counts from the beginning of the year', () => {
  const row: IndicatorRow = {
    ...down,
    unit: 'count',
    cumulative: true,
    baseline: { period: '2024-25', value: 73 },
    targets: [{ by: '2025-26', value: 36.5 }],
    tolerance: 0,
  };

  test.each([
    ['2025-26-fall 12', 'on-track', 12.2],
    ['2025-26-fall 13', 'off-track', 12.2],
    ['2025-26 37', 'off-track', 36.5],
    ['2025-26 36', 'met', 36.5],
  ])('%s is %s', (last, standing, expected) => expect(statusAfter(row, [last])).toMatchObject({ standing, expected }));
});

describe('a break', () => {
  const row: IndicatorRow = { ...up, breaks: [{ period: '2025-26', what: 'A new test.' }] };

  test.each<[string, IndicatorRow, string[], string]>([
    ['begins anew', row, ['2024-25 60', '2025-26 40'], 'baseline-year'],
    ['leaves old targets behind', row, ['2024-25 60', '2025-26 40', '2026-27 50'], 'no-target'],
    [
      'counts targets that were set since',
      { ...row, targets: [{ by: '2027-28', value: 60, on: '2026-01-15' }] },
      ['2024-25 60', '2025-26 40', '2026-27 50'],
      'on-track',
    ],
  ])('%s', (_, one, rows, standing) => expect(statusAfter(one, rows).standing).toBe(standing));

  test('is no change', () => {
    const { change } = statusAfter(row, ['2024-25 60', '2025-26 40']);
    expect(change).toMatchObject({ kind: 'break', at: { what: 'A new test.' }, since: { period: { text: '2024-25' } } });
  });
});

describe('targets', () => {
  const targets: IndicatorRow['targets'] = [
    { by: '2027-28', value: 80 },
    { by: '2026-27', value: 75, kind: 'stretch' },
    { by: '2025-26', value: 65 },
    { by: '2026-27', value: 70 },
    { by: '2026-27', value: 50, group: 'new', kind: 'gap-closing' },
    { by: '2026-27', value: 55, in: 'alder' },
  ];
  const groups = { new: 'New here' };

  test.each([
    ['2024-25 60', 65],
    ['2026-27-fall 60', 70],
    ['2026-27 60', 70],
    ['2028-29 60', 80],
  ])('with %s the next counts, or the last', (last, value) => expect(statusAfter({ targets, groups }, [last]).target?.value).toBe(value));

  test('of a school and of a group are their own', () => {
    const { site, indicator } = measured({ targets, groups }, ['2025-26,alder,,50', '2025-26,birch,,50', '2025-26,cedar-fork,new,40']);
    const of = (unit: string, group: string | null) => statusOf(site, indicator, pick(site.units, unit), group).target?.value;
    expect([of('alder', null), of('birch', null), of('cedar-fork', 'new')]).toEqual([55, undefined, undefined]);
  });
});

describe('the change since the last number that compares', () => {
  test.each<[string, IndicatorRow, string[], object]>([
    ['the only one', {}, ['2025-26 60'], { kind: 'none' }],
    ['better', {}, ['2024-25 60.1', '2025-26 60.4'], { kind: 'moved', by: 0.3, way: 'better' }],
    ['worse', {}, ['2024-25 60', '2025-26 59'], { kind: 'moved', by: -1, way: 'worse' }],
    ['fewer is better', { direction: 'down' }, ['2024-25 60', '2025-26 59'], { way: 'better' }],
    ['the same', {}, ['2024-25 60', '2025-26 60'], { by: 0, way: 'same' }],
    ['over a hidden one', {}, ['2023-24 60', '2024-25 suppressed', '2025-26 61'], { by: 1, since: { period: { text: '2023-24' } } }],
    ['up to a hidden one', {}, ['2024-25 60', '2025-26 suppressed'], { kind: 'none' }],
    ['never of another form', {}, ['2024-25 60', '2025-26-fall 61'], { kind: 'none' }],
    ['from season to season', {}, ['2024-25-fall 50', '2025-26-fall 60', '2025-26-winter 61'], { by: 1 }],
    [
      'from year to year, where it counts from its beginning',
      { cumulative: true },
      ['2024-25-fall 5', '2024-25-winter 9', '2025-26-fall 6'],
      { by: 1 },
    ],
    ['away from what it should stay at', zero, ['2024-25 0', '2025-26 2'], { by: 2, way: 'worse' }],
    ['back to it', zero, ['2024-25 2', '2025-26 1'], { way: 'better' }],
    ['within the tolerance of it', { ...zero, tolerance: 2 }, ['2024-25 0', '2025-26 2'], { way: 'same' }],
    ['without a target to stay at', { direction: 'hold', tolerance: 1 }, ['2024-25 5', '2025-26 7'], { way: 'worse' }],
  ])('%s', (_, row, rows, change) => expect(statusAfter(row, rows).change).toMatchObject(change));
});
