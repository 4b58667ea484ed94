import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { usualPolicy, type Policy } from '../../../../../src/domain/privacy/policy.ts';
import { boundsOf } from '../../../../../src/domain/privacy/two-way/bounds.ts';
import { isSafe } from '../../../../../src/domain/privacy/two-way/safe.ts';
import { suppress } from '../../../../../src/domain/privacy/two-way/suppress.ts';
import { readerTable } from '../../../../../src/domain/privacy/two-way/table.ts';
import { attackTables } from '../../../../support/privacy/attack-tables.ts';
import { withTotals } from '../../../../support/privacy/random.ts';

const ten = usualPolicy(10);

/** What is published of a table, a hidden entry as `*` when it is small and `+` when it protects another. */
function published(inner: readonly (readonly number[])[], policy: Policy = ten): string[] {
  const table = withTotals(inner);
  const result = suppress(table, policy);
  if (result.kind !== 'protected') return [result.kind];
  const marks = new Map(result.hidden.map(({ row, column, why }) => [`${row} ${column}`, why === 'too-small' ? '*' : '+']));
  return result.entries.map((row, at) => row.map((value, column) => value ?? marks.get(`${at} ${column}`)).join(' '));
}

describe('suppression of one table', () => {
  test.each<[string, readonly (readonly number[])[], Policy, string[]]>([
    ['hides nothing where all groups are large enough', [[10, 12], [11, 40]], ten, ['10 12 22', '11 40 51', '21 52 73']], // prettier-ignore
    ['hides 9 and shows 10, with a square of the cheapest others', [[9, 12, 30], [11, 40, 30], [60, 70, 30]], ten, ['* + 30 51', '+ + 30 81', '60 70 30 160', '80 122 90 292']], // prettier-ignore
    ['shows 0 where zeros are shown', [[0, 12], [11, 40]], ten, ['0 12 12', '11 40 51', '11 52 63']], // prettier-ignore
    ['hides 0 where zeros are hidden', [[0, 12], [11, 40]], { ...ten, zeros: 'hidden' }, ['* + 12', '+ + 51', '11 52 63']], // prettier-ignore
    ['hides totals where nothing else is large enough', [[3, 40], [0, 0]], ten, ['* + 43', '0 0 0', '* + 43']], // prettier-ignore
    ['asks for a smaller width where the policy does', [[3, 5], [6, 8]], { ...ten, smallest: 4, width: 3 }, ['* + 8', '+ + 14', '9 13 22']], // prettier-ignore
  ])('%s', (_, inner, policy, rows) => {
    expect(published(inner, policy)).toEqual(rows);
  });

  test('mends the four by four table', () => {
    const inner = [[14, 22, 31, 40], [18, 3, 6, 27], [35, 41, 5, 12], [29, 30, 16, 24]]; // prettier-ignore
    const result = suppress(withTotals(inner), ten);
    if (result.kind !== 'protected') throw new Error(result.kind);
    const bounds = boundsOf(readerTable(result.entries, 'shown'));
    expect(bounds.kind === 'bounds' && bounds.bounds.every(({ range }) => isSafe(range, ten))).toBe(true);
    expect(result.hidden.filter(({ why }) => why === 'too-small')).toHaveLength(3);
    expect(result.hidden.length).toBeLessThanOrEqual(9);
    expect(result.width).toBeGreaterThanOrEqual(10);
  });

  test('refuses numbers that do not add up, and what is no count', () => {
    expect(suppress([[1, 2, 3], [4, 5, 9], [5, 7, 13]], ten)).toMatchObject({ kind: 'does-not-add-up' }); // prettier-ignore
    expect(suppress([[-1, 2, 1], [4, 5, 9], [3, 7, 10]], ten)).toEqual({ kind: 'not-a-count', entry: { row: 0, column: 0 } }); // prettier-ignore
    expect(suppress([[1, 2, 3], [4, 5.5, 9.5], [5, 7.5, 12.5]], ten)).toEqual({ kind: 'not-a-count', entry: { row: 1, column: 1 } }); // prettier-ignore
  });

  test('gives no number of a hidden entry away', () => {
    const inner = [[14, 22, 31, 40], [18, 3, 6, 27], [35, 41, 5, 12], [29, 30, 16, 24]].map((row, at) => row.map((value, column) => value * 1000 + at * 10 + column)); // prettier-ignore
    const result = suppress(withTotals(inner), { ...ten, smallest: 10_000, width: 10_000 });
    if (result.kind !== 'protected') throw new Error(result.kind);
    const hidden = result.hidden.map(({ row, column }) => withTotals(inner)[row]?.[column] ?? 0);
    expect(hidden.length).toBeGreaterThan(3);
    expect(hidden.filter((value) => JSON.stringify(result).includes(String(value)))).toEqual([]);
  });
});

describe('an attacker', () => {
  test('who eliminates and one who uses linear programming find nothing in 2,000 random tables', { timeout: 60_000 }, () => {
    const { tables, refused, withTotals: totals, solved, narrowed, small } = attackTables(2000, 2026);
    expect({ tables, refused, solved, narrowed }).toEqual({ tables: 2000, refused: 0, solved: 0, narrowed: 0 });
    expect(small).toBeGreaterThan(10_000);
    expect(totals).toBeGreaterThan(200);
  });
});

const tables = fc
  .tuple(fc.integer({ min: 2, max: 6 }), fc.integer({ min: 2, max: 6 }))
  .chain(([rows, columns]) => {
    return fc.array(fc.array(fc.integer({ min: 0, max: 60 }), { minLength: columns, maxLength: columns }), {
      minLength: rows,
      maxLength: rows,
    });
  })
  .map(withTotals);
const policies = fc.record({
  smallest: fc.integer({ min: 2, max: 20 }),
  width: fc.integer({ min: 1, max: 20 }),
  zeros: fc.constantFrom('shown', 'hidden'),
});

describe('for all tables and policies', () => {
  test(
    'every hidden entry is safe, every small one hidden, every shown one true, and nothing depends on chance',
    { timeout: 60_000 },
    () => {
      fc.assert(
        fc.property(tables, policies, (table, { smallest, width, zeros }) => {
          const policy: Policy = { ...ten, smallest, width, zeros };
          const result = suppress(table, policy);
          if (result.kind !== 'protected') throw new Error(`${result.kind} ${JSON.stringify(result)}`);
          const bounds = boundsOf(readerTable(result.entries, zeros));
          if (bounds.kind !== 'bounds') throw new Error(bounds.kind);
          expect(bounds.bounds.filter(({ range }) => !isSafe(range, policy))).toEqual([]);
          for (const [at, row] of result.entries.entries()) {
            for (const [column, value] of row.entries()) {
              const truth = table[at]?.[column] ?? -1;
              expect(value === null || value === truth).toBe(true);
              expect(value === null || value >= smallest || (value === 0 && zeros === 'shown')).toBe(true);
            }
          }
          expect(suppress(table, policy)).toEqual(result);
        }),
        { numRuns: 300, seed: 4 },
      );
    },
  );
});
