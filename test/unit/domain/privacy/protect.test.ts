import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { breaches } from '../../../../src/domain/privacy/breaches.ts';
import { usualPolicy, type Policy } from '../../../../src/domain/privacy/policy.ts';
import { protect } from '../../../../src/domain/privacy/protect.ts';
import type { Refusal } from '../../../../src/domain/privacy/refusal.ts';
import { keyOf, type RawRow } from '../../../../src/domain/privacy/rows.ts';
import type { Shape } from '../../../../src/domain/privacy/shape.ts';
import { attackIncreases } from '../../../support/privacy/increase-attack.ts';
import { attackShares } from '../../../support/privacy/indicator-attack.ts';
import { randomFrom, withTotals } from '../../../support/privacy/random.ts';
import { randomIndicator } from '../../../support/privacy/random-indicator.ts';
import { average, count, inShort, percent, rawRows, shapeOf, type RawShort, type Short } from '../../../support/privacy/rows.ts';

const ten = usualPolicy(10);
const none: ReadonlySet<string> = new Set();

type Protected = Extract<ReturnType<typeof protect>, { kind: 'protected' }>;

function protectedRows(rows: readonly RawRow[], shape: Shape, policy: Policy = ten, before = none): Protected {
  const result = protect(rows, shape, policy, before);
  if (result.kind !== 'protected') throw new Error(JSON.stringify(result.refusals));
  return result;
}

/** What is published of a table, and why something is withheld. */
function published(table: Short<RawShort>, shape: Shape, policy = ten): { shown: Record<string, string>; why: Record<string, string> } {
  const { rows, withheld } = protectedRows(rawRows(table), shape, policy);
  return { shown: inShort(rows), why: Object.fromEntries(withheld.map(({ unit, group, why }) => [`${unit} ${group}`, why])) };
}

function refusals(rows: readonly RawRow[], shape: Shape): readonly Refusal[] {
  const result = protect(rows, shape, ten, none);
  return result.kind === 'refused' ? result.refusals : [];
}

const schools = shapeOf(count, ['A', 'B', 'C']);
const rates = shapeOf(percent, ['A', 'B', 'C']);

describe('what is published', () => {
  test('is everything where nothing is small', () => {
    const { shown, why } = published({ D: { all: 70 }, A: { all: 10 }, B: { all: 25 }, C: { all: 35 } }, schools);
    expect(shown).toEqual({ 'D all': '70', 'A all': '10', 'B all': '25', 'C all': '35' });
    expect(why).toEqual({});
  });

  test('hides 9 with the cheapest other school', () => {
    const { shown, why } = published({ D: { all: 69 }, A: { all: 9 }, B: { all: 25 }, C: { all: 35 } }, schools);
    expect(shown).toEqual({ 'D all': '69', 'A all': '*', 'B all': '*', 'C all': '35' });
    expect(why).toEqual({ 'A all': 'too-few', 'B all': 'protects' });
  });

  test('hides the school of research 1.3.3 with another one, and no rate and no size is left of either', () => {
    const table = { D: { all: [200, 223] }, A: { all: [110, 120] }, B: { all: [84, 95] }, C: { all: [6, 8] } } as const;
    expect(published(table, rates).shown).toEqual({ 'D all': '89.7 of 223', 'A all': '91.7 of 120', 'B all': '*', 'C all': '*' });
  });

  test('caps shares near none and all, wider where the group is small', () => {
    const table = { A: { all: [1, 100] }, B: { all: [98, 100] }, C: { all: [2, 10] } } as const;
    expect(published(table, rates)).toEqual({
      shown: { 'A all': '<=5 of 100', 'B all': '>=95 of 100', 'C all': '<=20 of 10' },
      why: { 'A all': 'capped', 'B all': 'capped', 'C all': 'capped' },
    });
    expect(published({ A: { all: '2.5 of 40' }, B: { all: '7.5 of 40' } }, rates).shown).toEqual({
      'A all': '<=5 of 40',
      'B all': '7.5 of 40',
    });
    expect(published({ A: { all: [0, 30] } }, shapeOf({ kind: 'share', per: 1 }, ['A', 'B'])).shown).toEqual({ 'A all': '<=0.07 of 30' });
    expect(published({ A: { all: [10, 30] } }, shapeOf({ kind: 'share', per: 1 }, ['A', 'B'])).shown).toEqual({ 'A all': '0.333 of 30' });
  });

  test('keeps a cap from being worked out by its complement (research 1.3.5)', () => {
    const shape = shapeOf(percent, ['A', 'B'], { alone: ['el'] });
    const table = {
      D: { all: [80, 200], el: [31, 100] },
      A: { all: [30, 100], el: [1, 60] },
      B: { all: [50, 100], el: [30, 40] },
    } as const;
    const { shown } = published(table, shape);
    expect(shown).toMatchObject({ 'A el': '*', 'B el': '*', 'D el': '31 of 100' });
  });

  test('hides a group whose complement is small though nobody publishes that', () => {
    const shape = shapeOf(count, ['A', 'B'], { alone: ['el'] });
    const { shown } = published({ D: { all: 90, el: 50 }, A: { all: 40, el: 34 }, B: { all: 50, el: 16 } }, shape);
    expect(shown['A el'] === '*' || shown['A all'] === '*').toBe(true);
  });

  test('hides a school where the unlisted rest of the district is small', () => {
    const shape = shapeOf(count, ['A', 'B'], { unlisted: true });
    const { shown, why } = published({ D: { all: 90 }, A: { all: 40 }, B: { all: 46 } }, shape);
    expect(shown).toEqual({ 'D all': '90', 'A all': '*', 'B all': '46' });
    expect(why).toEqual({ 'A all': 'protects' });
  });

  test('shows 0 or hides it, as the policy says', () => {
    const table = { D: { all: 60 }, A: { all: 0 }, B: { all: 25 }, C: { all: 35 } };
    expect(published(table, schools).why).toEqual({});
    expect(published(table, schools, { ...ten, zeros: 'hidden' }).why).toEqual({ 'A all': 'too-few', 'B all': 'protects' });
    expect(published({ A: { all: [0, 0] }, B: { all: [4, 12] } }, rates).shown).toEqual({ 'A all': '-', 'B all': '33.3 of 12' });
  });

  test('keeps what was hidden where it came from, is missing or not applicable', () => {
    const { shown, why } = published({ D: { all: '.' }, A: { all: '*' }, B: { all: '-' }, C: { all: 35 } }, schools);
    expect(shown).toEqual({ 'D all': '.', 'A all': '*', 'B all': '-', 'C all': '35' });
    expect(why).toEqual({ 'A all': 'hidden-in-source' });
    expect(published({ D: { all: 90 }, A: { all: '*' }, B: { all: 30 }, C: { all: 35 } }, schools).shown['B all']).toBe('*');
  });

  test('averages are hidden by their size', () => {
    const table = {
      D: { all: '51.3 of 308' },
      A: { all: '48.7 of 90' },
      B: { all: '55.1 of 120' },
      C: { all: '49 of 90' },
      E: { all: '50 of 8' },
    } as const;
    const { shown } = published(table, shapeOf(average, ['A', 'B', 'C', 'E']));
    expect(Object.values(shown).filter((cell) => cell === '*')).toHaveLength(2);
    expect(shown['E all']).toBe('*');
  });

  test('comes in the order of the rows, with the width of each table', () => {
    const { rows, proofs } = protectedRows(rawRows({ C: { all: 35 }, A: { all: 9 }, D: { all: 69 }, B: { all: 25 } }), schools);
    expect(rows.map(({ unit }) => unit)).toEqual(['C', 'A', 'D', 'B']);
    expect(proofs).toEqual([{ period: 't1', what: 'size', groups: [], hidden: 2, width: 32 }]);
  });
});

test('the four by four table is mended', () => {
  const inner = [[14, 22, 31, 40], [18, 3, 6, 27], [35, 41, 5, 12], [29, 30, 16, 24]]; // prettier-ignore
  const [units, groups] = [
    ['A', 'B', 'C', 'E', 'D'],
    ['g1', 'g2', 'g3', 'g4', 'all'],
  ];
  const shape = shapeOf(count, units.slice(0, 4), { partitions: [groups.slice(0, 4)] });
  const cells = withTotals(inner).map((row) => Object.fromEntries(row.map((value, at) => [groups[at], value] as const)));
  const { rows, proofs } = protectedRows(rawRows(Object.fromEntries(cells.map((row, at) => [units[at], row] as const))), shape);
  expect(rows.filter(({ figure }) => figure.state === 'suppressed').length).toBeLessThanOrEqual(9);
  expect(proofs.every(({ width }) => width === null || width >= 10)).toBe(true);
});

describe('what was hidden before', () => {
  const table = { D: { all: 90 }, A: { all: 20 }, B: { all: 30 }, C: { all: 40 } };
  const before = new Set([keyOf({ period: 't1', unit: 'B', group: 'all' })]);

  test('stays hidden, and is protected as if it were small', () => {
    const { rows, withheld } = protectedRows(rawRows(table), schools, ten, before);
    expect(inShort(rows)).toEqual({ 'D all': '90', 'A all': '*', 'B all': '*', 'C all': '40' });
    expect(withheld.map(({ unit, why }) => `${unit} ${why}`)).toEqual(['A protects', 'B before']);
  });

  test('is protected when it is 0 by now, though zeros are always shown', () => {
    const { rows } = protectedRows(rawRows({ D: { all: 70 }, A: { all: 30 }, B: { all: 0 }, C: { all: 40 } }), schools, ten, before);
    expect(inShort(rows)).toEqual({ 'D all': '70', 'A all': '*', 'B all': '*', 'C all': '40' });
  });

  test('counts for its period alone', () => {
    const later = protectedRows(rawRows(table, 't2'), schools, ten, before);
    expect(later.withheld).toEqual([]);
  });
});

describe('figures that count everything since the school year began', () => {
  const shape = shapeOf(count, ['A', 'B', 'C'], { cumulative: true });
  const rows = (...all: readonly (readonly number[])[]): RawRow[] =>
    all.flatMap(([a = 0, b = 0, c = 0], at) =>
      rawRows({ D: { all: a + b + c }, A: { all: a }, B: { all: b }, C: { all: c } }, `t${at + 1}`),
    );

  test('hide what adds only a few, until the year is over', () => {
    const { rows: shown, withheld } = protectedRows(rows([14, 20, 30], [16, 32, 41], [40, 60, 80]), shape);
    expect(withheld.map(({ period, unit, why }) => `${period} ${unit} ${why}`)).toEqual([
      't2 A too-few',
      't2 C protects',
      't3 A earlier-in-year',
      't3 C earlier-in-year',
    ]);
    expect(breaches(shown, shape, ten)).toEqual([]);
  });

  test('are refused when they fall, and when they are no counts', () => {
    expect(refusals(rows([14, 20, 30], [13, 32, 41]), shape)).toEqual([
      { kind: 'falls', cell: { period: 't2', unit: 'A', group: 'all' }, since: 't1' },
    ]);
    expect(refusals([], { ...rates, cumulative: true })).toEqual([{ kind: 'cumulative-rate' }]);
  });

  test('tell a linear program over all periods of a year at once nothing about any increase', { timeout: 60_000 }, () => {
    const random = randomFrom(31);
    let attacked = 0;
    for (let turn = 0; turn < 40; turn += 1) {
      const lists = turn % 4 === 0 ? [] : turn % 4 === 1 ? [2, 2] : [3];
      const made = randomIndicator(random, 'count', { schools: 3, lists, alone: 0, students: 60, periods: 3 });
      const year: Shape = { ...made.shape, cumulative: true };
      const policy: Policy = { ...ten, zeros: turn % 2 === 0 ? 'shown' : 'hidden' };
      const result = protectedRows(addedUp(made.rows), year, policy);
      const found = attackIncreases(result.rows, year);
      attacked += found.length;
      expect(found.filter(({ least, most }) => most < 10 - 1e-6 || most - least < 10 - 1e-6)).toEqual([]);
      expect(breaches(result.rows, year, policy)).toEqual([]);
    }
    expect(attacked).toBeGreaterThan(300);
  });
});

/** Counts of one period each, as everything since the first period. */
function addedUp(rows: readonly RawRow[]): RawRow[] {
  const sums = new Map<string, number>();
  return rows.map((row) => {
    const name = `${row.unit} ${row.group}`;
    const value = (sums.get(name) ?? 0) + (row.figure.kind === 'count' ? row.figure.value : 0);
    sums.set(name, value);
    return { ...row, figure: { kind: 'count', value } };
  });
}

describe('what is refused', () => {
  const cell = { period: 't1', unit: 'A', group: 'all' };
  test.each<[string, readonly RawRow[], Shape, readonly Refusal[]]>([
    ['an unknown unit', rawRows({ X: { all: 20 } }), schools, [{ kind: 'unknown-unit', cell: { ...cell, unit: 'X' } }]],
    ['an unknown group, such as a cross of two', rawRows({ A: { 'el-girls': 20 } }), schools, [{ kind: 'unknown-group', cell: { ...cell, group: 'el-girls' } }]], // prettier-ignore
    ['an unknown period', rawRows({ A: { all: 20 } }, 't9'), schools, [{ kind: 'unknown-period', cell: { ...cell, period: 't9' } }]],
    ['a cell twice', [...rawRows({ A: { all: 20 } }), ...rawRows({ A: { all: 20 } })], schools, [{ kind: 'twice', cell }]],
    ['half a student', rawRows({ A: { all: 20.5 } }), schools, [{ kind: 'wrong-figure', cell, flaw: 'not-whole' }]],
    ['fewer than none', rawRows({ A: { all: -20 } }), schools, [{ kind: 'wrong-figure', cell, flaw: 'below-zero' }]],
    ['no number', rawRows({ A: { all: NaN } }), schools, [{ kind: 'wrong-figure', cell, flaw: 'not-a-number' }]],
    ['a count for a share', rawRows({ A: { all: 20 } }), rates, [{ kind: 'wrong-figure', cell, flaw: 'wrong-kind' }]],
    ['more than all', rawRows({ A: { all: [21, 20] } }), rates, [{ kind: 'wrong-figure', cell, flaw: 'part-above-size' }]],
    ['more than 100 percent', rawRows({ A: { all: '103 of 20' } }), rates, [{ kind: 'wrong-figure', cell, flaw: 'share-above-all' }]],
    ['a share of no whole number', rawRows({ A: { all: '93.4 of 30' } }), rates, [{ kind: 'not-a-share', cell }]],
    ['an infinite average', rawRows({ A: { all: 'Infinity of 20' as '1 of 1' } }), shapeOf(average, ['A']), [{ kind: 'wrong-figure', cell, flaw: 'not-a-number' }]], // prettier-ignore
    ['a part of an average', rawRows({ A: { all: [10, 20] } }), shapeOf(average, ['A']), [{ kind: 'wrong-figure', cell, flaw: 'wrong-kind' }]], // prettier-ignore
    ['a rate for a count', rawRows({ A: { all: '10 of 20' } }), schools, [{ kind: 'wrong-figure', cell, flaw: 'wrong-kind' }]],
    ['a share below none', rawRows({ A: { all: '-1 of 20' } }), rates, [{ kind: 'wrong-figure', cell, flaw: 'below-zero' }]],
    ['a group in two lists', [], shapeOf(count, ['A'], { partitions: [['g'], ['g']] }), [{ kind: 'group-twice', group: 'g' }]],
  ])('%s', (_, rows, shape, expected) => {
    expect(refusals(rows, shape)).toEqual(expected);
  });

  test('sums that do not add up, by their lines', () => {
    const shape = shapeOf(count, ['A', 'B'], { partitions: [['girls', 'boys']] });
    expect(refusals(rawRows({ A: { all: 40, girls: 20, boys: 30 } }), shape)).toEqual([
      {
        kind: 'does-not-add-up',
        period: 't1',
        what: 'size',
        lines: [{ kind: 'unit', unit: { kind: 'unit', id: 'A' }, groups: ['girls', 'boys', 'all'].map((id) => ({ kind: 'group', id })) }],
      },
    ]);
    expect(refusals(rawRows({ D: { all: [50, 100] }, A: { all: [40, 60] }, B: { all: [20, 40] } }), rates)).toMatchObject([{ kind: 'does-not-add-up', what: 'part' }]); // prettier-ignore
  });
});

const sizes = [
  { schools: 2, lists: [2], alone: 0, students: 40 },
  { schools: 3, lists: [3], alone: 1, students: 60 },
  { schools: 4, lists: [2, 3], alone: 0, students: 60 },
  { schools: 3, lists: [2, 3, 2], alone: 1, students: 90 },
  { schools: 5, lists: [], alone: 1, students: 60 },
];
const cases = fc.record({
  seed: fc.integer({ min: 1, max: 1_000_000 }),
  size: fc.constantFrom(...sizes),
  kind: fc.constantFrom('count', 'share', 'average'),
  zeros: fc.constantFrom('shown', 'hidden'),
});

/** Rows that show a small group, or another size than the raw ones have. */
function untrue(raw: readonly RawRow[], shown: Protected['rows']): Protected['rows'] {
  const sizeOf = ({ figure }: RawRow): number => ('n' in figure ? figure.n : figure.kind === 'count' ? figure.value : 0);
  const truth = new Map(raw.map((row) => [keyOf(row), sizeOf(row)]));
  return shown.filter((row) => {
    const n = truth.get(keyOf(row)) ?? 0;
    if (n > 0 && n < 10) return row.figure.state !== 'suppressed';
    return row.figure.state === 'reported' && (row.figure.n ?? row.figure.value) !== n;
  });
}

describe('for all indicators', () => {
  test('what was protected has no breach, is true, and comes out the same again', () => {
    fc.assert(
      fc.property(cases, ({ seed, size, kind, zeros }) => {
        const { rows, shape } = randomIndicator(randomFrom(seed), kind, size);
        const policy: Policy = { ...ten, zeros };
        const result = protectedRows(rows, shape, policy);
        expect(breaches(result.rows, shape, policy)).toEqual([]);
        expect(protect(rows, shape, policy, none)).toEqual(result);
        expect(untrue(rows, result.rows)).toEqual([]);
      }),
      { numRuns: 120, seed: 5 },
    );
  });

  test('what was hidden stays hidden when a row is added', () => {
    fc.assert(
      fc.property(cases, fc.integer({ min: 0, max: 1000 }), ({ seed, size, kind, zeros }, at) => {
        const { rows, shape } = randomIndicator(randomFrom(seed), kind, size);
        const policy: Policy = { ...ten, zeros };
        const first = protect(rows.toSpliced(at % rows.length, 1), shape, policy, none);
        if (first.kind !== 'protected') return;
        const hidden = new Set(first.rows.flatMap((row) => (row.figure.state === 'suppressed' ? [keyOf(row)] : [])));
        const second = protectedRows(rows, shape, policy, hidden);
        const shown = second.rows.filter((row) => hidden.has(keyOf(row)) && row.figure.state !== 'suppressed');
        expect(shown).toEqual([]);
      }),
      { numRuns: 80, seed: 6 },
    );
  });

  test('one linear program over all tables of shares at once narrows nothing', { timeout: 60_000 }, () => {
    const random = randomFrom(77);
    let attacked = 0;
    for (let turn = 0; turn < 60; turn += 1) {
      const { rows, shape } = randomIndicator(
        random,
        'share',
        sizes[turn % sizes.length] ?? { schools: 2, lists: [], alone: 0, students: 10 },
      );
      const zeros = turn % 2 === 0 ? 'shown' : 'hidden';
      const result = protectedRows(rows, shape, { ...ten, zeros });
      const found = attackShares(result.rows, shape, zeros);
      attacked += found.length;
      const isWide = ([least, most]: readonly [number, number], width: number): boolean => most - least > width - 1e-6;
      const narrowed = found.filter(({ state, size, part, rest }) => {
        const isSizeWide = state === 'capped' || (size[1] > 10 - 1e-6 && isWide(size, 10));
        return !isSizeWide || !isWide(part, 2) || !isWide(rest, 2);
      });
      expect(narrowed).toEqual([]);
    }
    expect(attacked).toBeGreaterThan(300);
  });
});

test('no number of a hidden cell is anywhere in what comes out', () => {
  const shape = shapeOf(percent, ['A', 'B', 'C'], { partitions: [['x', 'y']] });
  const cells = [[33_367, 100_103, 50_083, 200_323], [33_503, 100_511, 50_184, 200_733], [100_005, 300_017, 225_004, 900_011]]; // prettier-ignore
  const lines = [...cells, [0, 1, 2, 3].map((at) => cells.reduce((sum, cell) => sum + (cell[at] ?? 0), 0))];
  const table: Record<string, Record<string, RawShort>> = {};
  for (const [at, [k = 0, n = 0, l = 0, m = 0]] of lines.entries()) table['ABCD'[at] ?? ''] = { x: [k, n], y: [l, m], all: [k + l, n + m] };
  const raw = rawRows(table);
  const result = protectedRows(raw, shape, { ...ten, smallest: 150_000, width: 150_000 });
  const hidden = new Set(result.rows.flatMap((row) => (row.figure.state === 'suppressed' ? [keyOf(row)] : [])));
  const numbers = raw.flatMap((row) => (hidden.has(keyOf(row)) && row.figure.kind === 'part' ? [row.figure.k, row.figure.n] : []));
  expect(numbers.length).toBeGreaterThan(6);
  expect(new Set(raw.flatMap((row) => Object.values(row.figure))).size).toBe(25);
  expect(numbers.filter((number) => JSON.stringify(result).includes(String(number)))).toEqual([]);
});
