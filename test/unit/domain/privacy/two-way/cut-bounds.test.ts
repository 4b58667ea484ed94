import { expect, test } from 'vitest';
import { boundsByCuts } from '../../../../../src/domain/privacy/two-way/cut-bounds.ts';
import { boundsByFlows } from '../../../../../src/domain/privacy/two-way/flow-bounds.ts';
import { known, unknown, type Range, type TwoWay } from '../../../../../src/domain/privacy/two-way/table.ts';
import { randomFrom, withTotals, type Random } from '../../../../support/privacy/random.ts';

const all = (): boolean => true;

/** A table with unknown entries, of which some have limits, some are no less than 1 and a few are not sound. */
function openTable(random: Random, most: number): TwoWay {
  const [rows, columns] = [1 + random(most), 1 + random(most)];
  const numbers = withTotals(Array.from({ length: rows }, () => Array.from({ length: columns }, () => random(1 + random(60)))));
  const often = 2 + random(5);
  const limits = random(3);
  return numbers.map((row) =>
    row.map((value) => (random(often) > 0 ? known(value + (random(400) === 0 ? 1 : 0)) : openRange(value, limits, random))),
  );
}

function openRange(value: number, limits: number, random: Random): Range {
  if (limits === 0) return unknown(0);
  if (limits === 1) return { least: value - random(9), most: value + random(9) - (random(40) === 0 ? 4 : 0) };
  return { least: Math.min(value, 1), most: random(2) === 0 ? Infinity : value + random(20) };
}

test('bounds by cuts are those by flows, and there are none where the numbers do not add up', () => {
  const random = randomFrom(21);
  let [entries, unsound] = [0, 0];
  for (let count = 0; count < 2500; count += 1) {
    const table = openTable(random, 9);
    const flows = boundsByFlows(table, all);
    const isTurned = table.flat().some(({ least, most }) => least > most);
    expect(boundsByCuts(table, all)).toEqual(flows.kind === 'bounds' && !isTurned ? flows.bounds : null);
    if (flows.kind === 'bounds') entries += flows.bounds.length;
    else unsound += 1;
  }
  expect(entries).toBeGreaterThan(10_000);
  expect(unsound).toBeGreaterThan(100);
});

test('only what is asked for is sought', () => {
  const table = [[unknown(), unknown(), known(7)], [unknown(), unknown(), known(11)], [known(8), known(10), known(18)]]; // prettier-ignore
  expect(boundsByCuts(table, ({ row, column }) => row === 1 && column === 0)).toEqual([
    { row: 1, column: 0, range: { least: 1, most: 8 } },
  ]);
});

test('tables with many open lines both ways, and numbers that cannot be added up exactly, are left to flows', () => {
  const open = Array.from({ length: 14 }, () => Array.from({ length: 14 }, () => unknown()));
  expect(boundsByCuts(open, all)).toBeNull();
  expect(boundsByCuts(open.slice(2), all)).toHaveLength(12 * 14);
  expect(boundsByCuts([[unknown(), known(2 ** 52)], [unknown(), known(2 ** 52)]], all)).toBeNull(); // prettier-ignore
});
