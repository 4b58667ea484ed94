import { describe, expect, test } from 'vitest';
import { breaches } from '../../../../src/domain/privacy/breaches.ts';
import { usualPolicy, type Policy } from '../../../../src/domain/privacy/policy.ts';
import { protect } from '../../../../src/domain/privacy/protect.ts';
import type { RawRow } from '../../../../src/domain/privacy/rows.ts';
import type { Shape } from '../../../../src/domain/privacy/shape.ts';
import { attackIncreases } from '../../../support/privacy/increase-attack.ts';
import { randomFrom } from '../../../support/privacy/random.ts';
import { protectedRows } from '../../../support/privacy/protected.ts';
import { randomIndicator } from '../../../support/privacy/random-indicator.ts';
import { count, percent, rawRows, shapeOf } from '../../../support/privacy/rows.ts';

const ten = usualPolicy(10);

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
    expect(protect(rows([14, 20, 30], [13, 32, 41]), shape, ten, new Set())).toEqual({
      kind: 'refused',
      refusals: [{ kind: 'falls', cell: { period: 't2', unit: 'A', group: 'all' }, since: 't1' }],
    });
    expect(protect([], shapeOf(percent, ['A'], { cumulative: true }), ten, new Set())).toEqual({
      kind: 'refused',
      refusals: [{ kind: 'cumulative-rate' }],
    });
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
