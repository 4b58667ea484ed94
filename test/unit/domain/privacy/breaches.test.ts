import { describe, expect, test } from 'vitest';
import { breaches } from '../../../../src/domain/privacy/breaches.ts';
import { usualPolicy } from '../../../../src/domain/privacy/policy.ts';
import { keyOf } from '../../../../src/domain/privacy/rows.ts';
import type { Shape } from '../../../../src/domain/privacy/shape.ts';
import { inLine } from '../../../support/privacy/breach-line.ts';
import { withTotals } from '../../../support/privacy/random.ts';
import { average, count, percent, publicRows, shapeOf, type PublicShort, type Short } from '../../../support/privacy/rows.ts';

const ten = usualPolicy(10);

/** The breaches of a table of one period, each in a line. */
function found(table: Short<PublicShort>, shape: Shape, policy = ten): string[] {
  return breaches(publicRows(table), shape, policy).map(inLine);
}

const schools = shapeOf(percent, ['A', 'B', 'C']);
const counts = shapeOf(count, ['A', 'B', 'C']);
const pupils = shapeOf(count, ['A', 'B'], { partitions: [['girls', 'boys']] });

describe('a group that is too small', () => {
  test.each<[string, Short<PublicShort>, Shape, string[]]>([
    ['of 9 is a breach', { A: { all: [44.4, 9] } }, schools, ['A all: too-few']],
    ['of 10 is none', { A: { all: [40, 10] } }, schools, []],
    ['of 9 is a breach when it is capped', { A: { all: ['<=', 23, 9] } }, schools, ['A all: too-few']],
    ['9 counted is a breach', { A: { all: 9 } }, counts, ['A all: too-few']],
    ['10 counted is none', { A: { all: 10 } }, counts, []],
    ['0 counted is none where zeros are shown', { A: { all: 0 } }, counts, []],
    ['averaged is a breach', { A: { all: [12.5, 9] } }, shapeOf(average, ['A', 'B']), ['A all: too-few']],
    ['may be unknown: a rate without its size is a breach', { A: { all: 40 } }, schools, ['A all: no-size']],
    ['is hidden: no breach', { A: { all: '*' } }, schools, []],
    ['missing or not applicable: no breach', { A: { all: '.' }, B: { all: '-' } }, schools, []],
  ])('%s', (_, table, shape, lines) => {
    expect(found(table, shape)).toEqual(lines);
  });

  test('0 is a breach where zeros are hidden', () => {
    expect(found({ A: { all: 0 } }, counts, { ...ten, zeros: 'hidden' })).toEqual(['A all: too-few']);
  });
});

describe('a share', () => {
  test.each<[string, PublicShort, string[]]>([
    ['of all is not capped', [100, 40], ['A all: not-capped']],
    ['of none is not capped', [0, 40], ['A all: not-capped']],
    ['of two students is not capped', [5, 40], ['A all: not-capped']],
    ['of three is shown', [7.5, 40], []],
    ['is at most 5 percent of many', ['<=', 5, 40], []],
    ['at most 5 percent of 20 covers one student only', ['<=', 5, 20], ['A all: part nearly by units: ']],
    ['that no number of students gives is none', [50, 11], ['A all: not-a-share']],
  ])('%s', (_, cell, lines) => {
    expect(found({ A: { all: cell } }, shapeOf(percent, ['A', 'B'])).map((line) => line.replace(/ by .*$/u, ' by units: '))).toEqual(lines);
  });

  test('near all is shown where nothing is capped', () => {
    expect(found({ A: { all: [100, 40] } }, schools, { ...ten, caps: { kind: 'none' } })).toEqual([]);
  });
});

describe('a hidden number is worked out', () => {
  test('from the whole and its parts', () => {
    expect(found({ D: { all: 74 }, A: { all: 31 }, B: { all: 37 }, C: { all: '*' } }, counts)).toEqual([
      'C all: size exactly by units: A all, B all, D all',
    ]);
  });

  test('from rates and sizes: the school that is hidden has 6 of 8 students (research 1.3.3)', () => {
    const table = { D: { all: [89.7, 223] }, A: { all: [91.7, 120] }, B: { all: [88.4, 95] }, C: { all: '*' } } as const;
    expect(found(table, schools)).toEqual(['C all: size exactly by units: A all, B all, D all']);
  });

  test('from a rate of which the size is safe, where that is all or nothing', () => {
    const table = { D: { all: [75, 100] }, A: { all: [50, 30] }, B: { all: [75, 40] }, C: { all: '*' } } as const;
    expect(found(table, schools)).toEqual(['C all: part exactly by units: A all, B all, D all']);
    expect(found({ ...table, D: { all: [65, 100] } }, schools)).toEqual([]);
  });

  test('from a group and everyone, two of which are a total in disguise (research 1.3.1)', () => {
    expect(found({ A: { all: 40, girls: 34, boys: '*' } }, pupils)).toEqual(['A boys: size exactly by groups: A girls, A all']);
    expect(found({ A: { all: 40, girls: 30, boys: '*' } }, pupils)).toEqual([]);
  });

  test('nearly, when its total is small', () => {
    const table = {
      D: { all: 90, girls: 50, boys: 40 },
      A: { all: 8, girls: '*', boys: '*' },
      B: { all: 82, girls: '*', boys: '*' },
    } as const;
    expect(found(table, pupils)).toEqual([
      'A all: too-few',
      'A girls: size nearly by groups: A all',
      'A boys: size nearly by groups: A all',
    ]);
  });

  test('though it is not published: everyone who is not in a group', () => {
    const shape = shapeOf(count, ['A', 'B'], { alone: ['el'] });
    expect(found({ A: { all: 40, el: 34 } }, shape)).toEqual(['A not-el: size exactly by others: A el, A all']);
    expect(found({ A: { all: 40, el: 30 } }, shape)).toEqual([]);
    expect(found({ A: { all: 40, el: 40 } }, shape)).toEqual([]);
  });

  test('though it is not published: a group of a list that is left out, and the unlisted rest of the district', () => {
    expect(found({ A: { all: 40, girls: 34 } }, pupils)).toEqual(['A boys: size exactly by groups: A girls, A all']);
    const table = { D: { all: 72 }, A: { all: 31 }, B: { all: 37 } };
    expect(found(table, shapeOf(count, ['A', 'B'], { unlisted: true }))).toEqual(['? all: size exactly by units: A all, B all, D all']);
    expect(found({ ...table, D: { all: 90 } }, shapeOf(count, ['A', 'B'], { unlisted: true }))).toEqual([]);
    expect(found(table, shapeOf(count, ['A', 'B']))).toEqual(['does-not-add-up: size']);
  });

  test('from a cap and its complement (research 1.3.5)', () => {
    const shape = shapeOf(percent, ['A', 'B'], { partitions: [['el', 'other']] });
    expect(found({ A: { all: [40, 100], el: ['<=', 5, 60], other: [97.5, 40] } }, shape)).toEqual([
      'A other: not-capped',
      'A el: part exactly by groups: A other, A all',
    ]);
    const alone = shapeOf(percent, ['A', 'B'], { alone: ['el'] });
    expect(found({ D: { all: [40, 200], el: [10, 100] }, A: { all: [40, 100], el: ['<=', 5, 60] }, B: { all: [40, 100], el: [22.5, 40] } }, alone)).toEqual([
      'A el: part exactly by units: B el, D el',
      'A not-el: part exactly by several-sums: A all, B el, D el',
    ]); // prettier-ignore
  });

  test('by a complement that is all of its students', () => {
    const shape = shapeOf(percent, ['A', 'B'], { alone: ['el'] });
    expect(found({ A: { all: [80, 100], el: [60, 50] } }, shape)).toEqual(['A not-el: part exactly by others: A el, A all']);
  });

  test('by several sums: the bridge of the four by four table', () => {
    const [letters, groups] = [
      ['A', 'B', 'C', 'E', 'D'],
      ['g1', 'g2', 'g3', 'g4', 'all'],
    ];
    const inner = [[14, 22, 31, 40], [18, 3, 6, 27], [35, 41, 5, 12], [29, 30, 16, 24]]; // prettier-ignore
    const hidden = new Set(['0 0', '0 1', '1 0', '1 1', '1 2', '2 2', '2 3', '3 2', '3 3']);
    const cells = withTotals(inner).map((row, at) =>
      Object.fromEntries(row.map((value, column) => [groups[column], hidden.has(`${at} ${column}`) ? '*' : value] as const)),
    );
    const table = Object.fromEntries(cells.map((row, at) => [letters[at], row]));
    expect(found(table, shapeOf(count, letters.slice(0, 4), { partitions: [groups.slice(0, 4)] }))).toEqual([
      'B g3: size exactly by several-sums: A g3, A g4, B g4, C g1, C g2, C all, E g1, E g2, E all, D g3, D g4',
    ]);
  });

  test('by two lists that share everyone', () => {
    const shape = shapeOf(count, ['A', 'B'], { partitions: [['girls', 'boys'], ['k', 'one']] }); // prettier-ignore
    const table = {
      D: { all: 120, girls: 60, boys: 60, k: 70, one: 50 },
      A: { all: '*', girls: '*', boys: 20, k: '*', one: 14 },
      B: { all: '*', girls: '*', boys: 40, k: '*', one: 36 },
    } as const;
    expect(found(table, shape)).toEqual([]);
    const narrower = { ...table, D: { all: 120, girls: 60, boys: 60, k: 12, one: 108 }, B: { ...table.B, one: 94 } } as const;
    expect(found(narrower, shape).map((line) => line.split(' by ')[0])).toEqual([
      'A girls: size nearly',
      'A k: size nearly',
      'B k: size nearly',
    ]);
  });

  test('as the sum of its students who count and the others', () => {
    const shape = shapeOf(percent, ['A', 'B'], { partitions: [['x', 'y']] });
    const table = {
      D: { all: [50, 200], x: [50, 100], y: [50, 100] },
      A: { all: [14, 100], x: '*', y: '*' },
      B: { all: [86, 100], x: '*', y: '*' },
    } as const;
    expect(found(table, shape)).toEqual([]);
    const narrow = {
      D: { all: [50, 40], x: [85, 20], y: [15, 20] },
      A: { all: [50, 20], x: '*', y: '*' },
      B: { all: [50, 20], x: '*', y: '*' },
    } as const;
    expect(found(narrow, shape).filter((line) => line.includes('by rates'))).toHaveLength(4);
  });
});

describe('figures that count everything since the school year began', () => {
  const shape = shapeOf(count, ['A', 'B'], { cumulative: true });
  const rows = (october: Short<PublicShort>, november: Short<PublicShort>): string[] =>
    breaches([...publicRows(october, 't1'), ...publicRows(november, 't2')], shape, ten).map(inLine);

  test('tell what was added (research 1.3.6)', () => {
    expect(rows({ A: { all: 14 } }, { A: { all: 16 } })).toEqual(['A all t2: increase exactly by periods: A all, A all t2']);
    expect(rows({ A: { all: 14 } }, { A: { all: 24 } })).toEqual([]);
    expect(rows({ A: { all: 14 } }, { A: { all: 14 } })).toEqual([]);
  });

  test('tell it through the district too', () => {
    const [october, november] = [
      { D: { all: 40 }, A: { all: 20 }, B: { all: 20 } },
      { D: { all: 55 }, A: { all: '*' }, B: { all: 32 } },
    ] as const;
    expect(rows(october, november)).toEqual(['A all t2: increase exactly by units: B all t2, D all t2']);
  });

  test('tell it over a period that is hidden, and cannot fall', () => {
    const row = (value: PublicShort, period: string) => publicRows({ A: { all: value } }, period);
    const lines = (...all: ReturnType<typeof row>[]): string[] => breaches(all.flat(), shape, ten).map(inLine);
    expect(lines(row(14, 't1'), row('*', 't2'), row(18, 't3'))).toContain('A all t3: increase exactly by periods: A all, A all t3');
    expect(lines(row(14, 't1'), row(12, 't2'))).toContain('A all: falls');
  });

  test('start again with a school year', () => {
    const years = { ...shape, periods: [{ id: 't1', year: '2025-26' }, { id: 't2', year: '2026-27' }] }; // prettier-ignore
    expect(breaches([...publicRows({ A: { all: 14 } }, 't1'), ...publicRows({ A: { all: 16 } }, 't2')], years, ten)).toEqual([]);
  });
});

test('what was hidden before is a breach when it is shown', () => {
  const before = new Set([keyOf({ period: 't1', unit: 'A', group: 'all' })]);
  const rows = publicRows({ A: { all: 40 }, B: { all: 50 } });
  expect(breaches(rows, counts, ten, before).map(inLine)).toEqual(['A all: was-hidden']);
});

describe('what cannot be checked is a breach', () => {
  test.each<[string, Short<PublicShort>, Shape, string[]]>([
    ['a unit that is not in the shape', { X: { all: 40 } }, counts, ['X all: unknown-cell']],
    ['a group that is not in the shape', { A: { 'el-girls': 40 } }, counts, ['A el-girls: unknown-cell']],
    ['half a student', { A: { all: 40.5 } }, counts, ['A all: wrong-figure']],
    ['more than all', { A: { all: [103, 40] } }, schools, ['A all: wrong-figure']],
    ['a cap of a count', { A: { all: ['<=', 5, 40] } }, counts, ['A all: wrong-figure']],
  ])('%s', (_, table, shape, lines) => {
    expect(found(table, shape)).toEqual(lines);
  });

  test('a cell twice, and a period that is not in the shape', () => {
    const rows = [...publicRows({ A: { all: 40 } }), ...publicRows({ A: { all: 41 } }), ...publicRows({ A: { all: 40 } }, 't9')];
    expect(breaches(rows, counts, ten).map(inLine)).toEqual(['A all: twice', 'A all: unknown-cell']);
  });
});

test('averages with digits that round still add up, and their sums are looked at', () => {
  const shape = shapeOf(average, ['A', 'B', 'C']);
  const table = { D: { all: [51.3, 300] }, A: { all: [48.7, 90] }, B: { all: [55.1, 120] }, C: { all: [48.9, 90] } } as const;
  expect(found(table, shape)).toEqual([]);
  expect(found({ ...table, D: { all: [61.3, 300] } }, shape)).toEqual(['does-not-add-up: sum']);
  expect(found({ ...table, C: { all: '*' }, D: { all: [51.3, 218] } }, shape)).toEqual([
    'C all: size exactly by units: A all, B all, D all',
  ]);
});
