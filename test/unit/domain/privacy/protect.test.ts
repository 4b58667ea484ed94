import { describe, expect, test } from 'vitest';
import { usualPolicy } from '../../../../src/domain/privacy/policy.ts';
import { keyOf } from '../../../../src/domain/privacy/rows.ts';
import type { Shape } from '../../../../src/domain/privacy/shape.ts';
import { protectedRows } from '../../../support/privacy/protected.ts';
import { withTotals } from '../../../support/privacy/random.ts';
import { average, count, inShort, percent, rawRows, shapeOf, type RawShort, type Short } from '../../../support/privacy/rows.ts';

const ten = usualPolicy(10);
/** What is published of a table, and why something is withheld. */
function published(table: Short<RawShort>, shape: Shape, policy = ten): { shown: Record<string, string>; why: Record<string, string> } {
  const { rows, withheld } = protectedRows(rawRows(table), shape, policy);
  return { shown: inShort(rows), why: Object.fromEntries(withheld.map(({ unit, group, why }) => [`${unit} ${group}`, why])) };
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
