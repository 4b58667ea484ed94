import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { breaches } from '../../../../src/domain/privacy/breaches.ts';
import { usualPolicy, type Policy } from '../../../../src/domain/privacy/policy.ts';
import { protect } from '../../../../src/domain/privacy/protect.ts';
import { keyOf, type PublicRow, type RawRow } from '../../../../src/domain/privacy/rows.ts';
import { attackShares } from '../../../support/privacy/indicator-attack.ts';
import { protectedRows } from '../../../support/privacy/protected.ts';
import { randomFrom } from '../../../support/privacy/random.ts';
import { randomIndicator } from '../../../support/privacy/random-indicator.ts';

const ten = usualPolicy(10);
const none: ReadonlySet<string> = new Set();

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
function untrue(raw: readonly RawRow[], shown: readonly PublicRow[]): readonly PublicRow[] {
  const sizeOf = ({ figure }: RawRow): number => ('n' in figure ? figure.n : figure.kind === 'count' ? figure.value : 0);
  const truth = new Map(raw.map((row) => [keyOf(row), sizeOf(row)]));
  return shown.filter((row) => {
    const n = truth.get(keyOf(row)) ?? 0;
    if (n > 0 && n < 10) return row.figure.state !== 'suppressed';
    return row.figure.state === 'reported' && (row.figure.n ?? row.figure.value) !== n;
  });
}

describe('for all indicators', () => {
  test('what was protected has no breach, is true, and comes out the same again', { timeout: 60_000 }, () => {
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

  test('what was hidden stays hidden when a row is added', { timeout: 60_000 }, () => {
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
