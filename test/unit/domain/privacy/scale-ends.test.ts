import { describe, expect, test } from 'vitest';
import { breaches } from '../../../../src/domain/privacy/breaches.ts';
import { scaleOf } from '../../../../src/domain/privacy/figures.ts';
import { openPolicy, usualPolicy } from '../../../../src/domain/privacy/policy.ts';
import { protect } from '../../../../src/domain/privacy/protect.ts';
import { isNearEnd } from '../../../../src/domain/privacy/scale-ends.ts';
import type { Measure } from '../../../../src/domain/privacy/shape.ts';
import { inLine } from '../../../support/privacy/breach-line.ts';
import { inShort, publicRows, rawRows, shapeOf } from '../../../support/privacy/rows.ts';

const oneToFour: Measure = { kind: 'average', ends: { least: 1, most: 4 } };
const zeroAndUp: Measure = { kind: 'average', ends: { least: 0, most: Infinity } };
const policy = usualPolicy(10);

describe('an average', () => {
  // What is missing from the end is what two students could miss who stand at the other end: 3 for each of them.
  test.each([
    ['of all at the most', 4, 12, oneToFour, true],
    ['that two students could make', 3.5, 12, oneToFour, true],
    ['that two students could not make', 3.4, 12, oneToFour, false],
    ['that two students at the most could make', 1.5, 12, oneToFour, true],
    ['that three students at least make', 1.6, 12, oneToFour, false],
    ['near to the most in a large group', 3.9, 120, oneToFour, false],
    ['rounded to the most in a large group', 4, 1200, oneToFour, true],
    ['of none where no most is known', 0, 12, zeroAndUp, true],
    ['of nearly none where no most is known', 0.1, 12, zeroAndUp, false],
    ['of no scale', 0, 12, { kind: 'average' }, false],
    ['that is a share', 0, 12, { kind: 'share', per: 100 }, false],
  ] as const)('%s: %f of %i students', (_, value, n, measure, expected) => {
    expect(isNearEnd(value, n, scaleOf(measure, [0.1]), policy)).toBe(expected);
  });

  test('may stand anywhere where it is not about students', () => {
    expect(isNearEnd(4, 12, scaleOf(oneToFour, [0.1]), openPolicy)).toBe(false);
  });
});

const schools = shapeOf(oneToFour, ['A', 'B', 'C', 'E']);
const scores = { D: { all: '2.8 of 112' }, A: { all: '4 of 12' }, B: { all: '2.6 of 30' }, C: { all: '2.7 of 30' }, E: { all: '2.6 of 40' } } as const; // prettier-ignore

test('an import hides an average at the end of its scale, with enough besides, and the check finds nothing then', () => {
  const result = protect(rawRows(scores), schools, policy, new Set());
  if (result.kind !== 'protected') throw new Error('It is refused.');
  const shown = inShort(result.rows);
  expect(shown['A all']).toBe('*');
  expect(Object.values(shown).filter((cell) => cell === '*').length).toBeGreaterThan(1);
  expect(result.withheld.find(({ unit }) => unit === 'A')?.why).toBe('near-end');
  expect(breaches(result.rows, schools, policy)).toEqual([]);
});

test('the check finds one that is shown', () => {
  const rows = publicRows({
    D: { all: [2.8, 112] },
    A: { all: [4, 12] },
    B: { all: [2.6, 30] },
    C: { all: [2.7, 30] },
    E: { all: [2.6, 40] },
  });
  expect(breaches(rows, schools, policy)).toEqual([{ kind: 'near-end', cell: { period: 't1', unit: 'A', group: 'all' } }]);
});

test('the check finds one that is the difference of two that are shown', () => {
  const shape = shapeOf(oneToFour, [], { alone: ['g'], unlisted: true });
  const rows = publicRows({ D: { all: [2.5, 40], g: [1.75, 27] } });
  expect(breaches(rows, shape, policy).map(inLine)).toEqual(['? not-g: sum nearly by several-sums: ', 'D not-g: sum nearly by others: ']);
  const lower = publicRows({ D: { all: [2.5, 40], g: [2.25, 27] } });
  expect(breaches(lower, shape, policy)).toEqual([]);
});

test('an import leaves no average at the end of a scale as the difference of two that are shown', () => {
  const shape = shapeOf(oneToFour, ['A', 'B'], { alone: ['g'] });
  const table = rawRows({
    D: { all: '2.5 of 80', g: '2.13 of 54' },
    A: { all: '2.5 of 40', g: '1.78 of 27' },
    B: { all: '2.5 of 40', g: '2.48 of 27' },
  });
  const result = protect(table, shape, policy, new Set());
  if (result.kind !== 'protected') throw new Error('It is refused.');
  expect(breaches(result.rows, shape, policy)).toEqual([]);
  expect(result.withheld.length).toBeGreaterThan(0);
});

describe('percentages whose decimals were cut off', () => {
  const cut = shapeOf({ kind: 'share', per: 100, cut: true }, ['A', 'B', 'C']);

  test('are capped like those that were rounded', () => {
    // 11 of 12 are 91.67, 133 of 139 are 95.68.
    const rows = rawRows({ A: { all: '91 of 12' }, B: { all: '66 of 12' }, C: { all: '95 of 139' } });
    const result = protect(rows, { ...cut, unlisted: true }, policy, new Set());
    expect(result.kind === 'protected' && inShort(result.rows)).toEqual({
      'A all': '>=83 of 12',
      'B all': '66 of 12',
      'C all': '>=95 of 139',
    });
  });

  test('are found by the check', () => {
    const rows = publicRows({ A: { all: [91, 12] }, B: { all: [66, 12] }, C: { all: [95, 139] } });
    expect(breaches(rows, { ...cut, unlisted: true }, policy).map(inLine)).toEqual(['A all: not-capped', 'C all: not-capped']);
  });
});
