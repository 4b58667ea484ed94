import { describe, expect, test } from 'vitest';
import { boundsOf, groundsOf } from '../../../../../src/domain/privacy/two-way/bounds.ts';
import { boundsByFlows, type Bounds } from '../../../../../src/domain/privacy/two-way/flow-bounds.ts';
import { fill } from '../../../../../src/domain/privacy/two-way/filling.ts';
import { countsAgainst, readerTable, unknown, widthOf, type TwoWay } from '../../../../../src/domain/privacy/two-way/table.ts';
import { tryAll } from '../../../../support/privacy/brute-force.ts';
import { randomFrom, withTotals, type Random } from '../../../../support/privacy/random.ts';
import type { PublishedTable } from '../../../../support/privacy/table-attack.ts';

const _ = null;

/** The bounds of a table's hidden entries, each as `row,column least..most`. */
function shown(table: PublishedTable, zeros: 'shown' | 'hidden'): string[] {
  const bounds = boundsOf(readerTable(table, zeros));
  if (bounds.kind !== 'bounds') return [bounds.kind];
  return bounds.bounds.map(({ row, column, range }) => `${row},${column} ${range.least}..${range.most}`);
}

describe('bounds of hidden entries', () => {
  test.each<[string, PublishedTable, 'shown' | 'hidden', string[]]>([
    ['one hidden in a row is known', [[_, 4, 7], [5, 6, 11], [8, 10, 18]], 'hidden', ['0,0 3..3']], // prettier-ignore
    ['two in a row that stand alone in their columns', [[_, _, 7], [5, 6, 11], [8, 10, 18]], 'hidden', ['0,0 3..3', '0,1 4..4']], // prettier-ignore
    ['a square', [[_, _, 7], [_, _, 11], [8, 10, 18]], 'hidden', ['0,0 0..7', '0,1 0..7', '1,0 1..8', '1,1 3..10']], // prettier-ignore
    ['a square where zeros are always shown', [[_, _, 7], [_, _, 11], [8, 10, 18]], 'shown', ['0,0 1..6', '0,1 1..6', '1,0 2..7', '1,1 4..9']], // prettier-ignore
    ['a hidden entry and its hidden totals have no most', [[_, 4, _], [5, 6, 11], [_, 10, _]], 'hidden', ['0,0 0..Infinity', '0,2 4..Infinity', '2,0 5..Infinity', '2,2 15..Infinity']], // prettier-ignore
    ['a hidden total alone is known', [[3, 4, _], [5, 6, 11], [8, 10, 18]], 'shown', ['0,2 7..7']], // prettier-ignore
    ['nothing hidden', [[3, 4, 7], [5, 6, 11], [8, 10, 18]], 'shown', []], // prettier-ignore
  ])('%s', (_name, table, zeros, bounds) => {
    expect(shown(table, zeros)).toEqual(bounds);
  });

  test('say where the shown numbers cannot add up', () => {
    const row = boundsOf(readerTable([[3, 4, 8], [5, 6, 11], [8, 10, 18]], 'hidden')); // prettier-ignore
    expect(row).toMatchObject({ kind: 'does-not-add-up' });
    const hidden = boundsOf(readerTable([[_, _, 7], [5, 6, 11], [4, 10, 14]], 'hidden')); // prettier-ignore
    expect(hidden.kind === 'does-not-add-up' && hidden.lines).toContainEqual({ kind: 'column', column: 0 });
    expect(shown([[_, _, 1], [5, 6, 11], [6, 6, 12]], 'hidden')).toEqual(['0,0 1..1', '0,1 0..0']); // prettier-ignore
    expect(shown([[_, _, 1], [5, 6, 11], [6, 6, 12]], 'shown')).toEqual(['does-not-add-up']); // prettier-ignore
  });

  test('refuse rows that are not of one length', () => {
    expect(() => boundsOf([[unknown()], []])).toThrow(RangeError);
  });

  test('find the bridge of the four by four table, of which every row and column hides two or more', () => {
    const inner = [[14, 22, 31, 40], [18, 3, 6, 27], [35, 41, 5, 12], [29, 30, 16, 24]]; // prettier-ignore
    const hidden = new Set(['0 0', '0 1', '1 0', '1 1', '1 2', '2 2', '2 3', '3 2', '3 3']);
    const table = withTotals(inner).map((row, at) => row.map((value, column) => (hidden.has(`${at} ${column}`) ? null : value)));
    expect(shown(table, 'hidden')[4]).toBe('1,2 6..6');
    expect(shown(table, 'hidden').filter((bound) => /(\d+)\.\.\1$/u.test(bound))).toEqual(['1,2 6..6']);
    const { lines, using } = groundsOf(readerTable(table, 'hidden'), { row: 1, column: 2 });
    expect(lines.map((line) => (line.kind === 'row' ? `row ${line.row}` : `column ${line.column}`)).toSorted()).toEqual([
      'column 2',
      'column 3',
      'row 2',
      'row 3',
    ]);
    expect(using.map(({ row, column }) => `${row} ${column}`)).toEqual(['0 2', '0 3', '1 3', '2 0', '2 1', '2 4', '3 0', '3 1', '3 4', '4 2', '4 3']); // prettier-ignore
  });

  test('what bounds an entry of a line alone is that line', () => {
    const table = readerTable([[_, 4, 7], [_, 6, 11], [8, 10, 18]], 'hidden'); // prettier-ignore
    expect(groundsOf(table, { row: 0, column: 0 })).toEqual({ lines: [{ kind: 'row', row: 0 }], using: [{ row: 0, column: 1 }, { row: 0, column: 2 }] }); // prettier-ignore
    expect(groundsOf(table, { row: 0, column: 1 })).toEqual({ lines: [], using: [] });
  });
});

test('a filling adds up, with nothing below its least', () => {
  const random = randomFrom(7);
  for (let count = 0; count < 300; count += 1) {
    const table = hideSome(small(random), random);
    const filling = fill(readerTable(table, 'hidden'));
    if (filling.kind !== 'filled') throw new Error(filling.kind);
    const sums = filling.entries.map((row) => row.reduce((sum, value, column) => sum + (column === row.length - 1 ? -value : value), 0));
    expect(sums.every((sum) => sum === 0) && filling.entries.flat().every((value) => value >= 0)).toBe(true);
  }
});

test('a total counts against its line, and the total of all against none', () => {
  const corners = [0, 2].flatMap((row) => [0, 3].map((column) => countsAgainst(row, column, 3, 4)));
  expect(corners).toEqual([false, true, true, false]);
  expect(widthOf({ least: Infinity, most: Infinity })).toBe(0);
});

describe('bounds equal those of trying every filling', () => {
  const byFlows = (table: TwoWay): Bounds => boundsByFlows(table, () => true);
  test.each([
    ['zeros shown', 'shown', 11, boundsOf],
    ['zeros hidden', 'hidden', 12, boundsOf],
    ['zeros shown, by flows', 'shown', 11, byFlows],
    ['zeros hidden, by flows', 'hidden', 12, byFlows],
  ] as const)('on more than 2,500 hidden entries, totals too, with %s', { timeout: 60_000 }, (_name, zeros, seed, boundsIn) => {
    const random = randomFrom(seed);
    const differences: string[] = [];
    let [entries, totals] = [0, 0];
    while (entries < 2600) {
      const table = hideSome(small(random, zeros === 'shown' ? 1 : 0), random);
      const limit = 14;
      const found = tryAll(table, zeros === 'shown' ? 1 : 0, limit);
      if (!found) continue;
      const bounds = boundsIn(readerTable(table, zeros));
      if (bounds.kind !== 'bounds') throw new Error(bounds.kind);
      for (const { row, column, range } of bounds.bounds) {
        const [least = -1, most = -1] = found.get(`${row} ${column}`) ?? [];
        entries += 1;
        if (row === table.length - 1 || column === (table[0]?.length ?? 0) - 1) totals += 1;
        const agrees = range.least === least && (range.most === Infinity ? most >= limit : range.most === most);
        if (!agrees) differences.push(`${JSON.stringify(table)} ${row},${column}: ${range.least}..${range.most}, not ${least}..${most}`);
      }
    }
    expect(differences).toEqual([]);
    expect(totals).toBeGreaterThan(500);
  });
});

/** A table of 2 or 3 rows and columns with numbers from a least one up to three more, so that few fillings have to be tried. */
function small(random: Random, least = 0): number[][] {
  const [rows, columns] = [2 + random(2), 2 + random(2)];
  return withTotals(Array.from({ length: rows }, () => Array.from({ length: columns }, () => least + random(3))));
}

function hideSome(table: readonly (readonly number[])[], random: Random): PublishedTable {
  const often = 2 + random(4);
  return table.map((row) => row.map((value) => (random(often) === 0 ? null : value)));
}
