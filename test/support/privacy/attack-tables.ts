import { usualPolicy } from '../../../src/domain/privacy/policy.ts';
import { suppress } from '../../../src/domain/privacy/two-way/suppress.ts';
import { randomFrom, randomTable } from './random.ts';
import { attack, solvedEntries } from './table-attack.ts';

/** What an attack on many tables came to. */
export interface Attacked {
  readonly tables: number;
  readonly refused: number;
  /** Inner entries, those that are small, and those that are hidden to protect them; and totals that are hidden. */
  readonly entries: number;
  readonly small: number;
  readonly extra: number;
  readonly totals: number;
  /** Tables that hide totals. */
  readonly withTotals: number;
  /** Hidden entries that elimination gives exactly, and small ones that linear programming narrows below the width. */
  readonly solved: number;
  readonly narrowed: number;
}

/** Protects random tables of 2 to 10 rows and columns, zeros shown and hidden in turn, for groups of at least 10, and attacks what is published. */
export function attackTables(tables: number, seed: number, most = 10): Attacked {
  const random = randomFrom(seed);
  const sum = { tables, refused: 0, entries: 0, small: 0, extra: 0, totals: 0, withTotals: 0, solved: 0, narrowed: 0 };
  for (let count = 0; count < tables; count += 1) {
    const table = randomTable(random, most);
    const zeros = count % 2 === 0 ? 'shown' : 'hidden';
    const result = suppress(table, { ...usualPolicy(10), zeros });
    if (result.kind !== 'protected') {
      sum.refused += 1;
      continue;
    }
    const [rows, columns] = [table.length - 1, (table[0]?.length ?? 0) - 1];
    const totals = result.hidden.filter(({ row, column }) => row === rows || column === columns);
    const small = new Set(result.hidden.flatMap(({ row, column, why }) => (why === 'too-small' ? [`${row} ${column}`] : [])));
    sum.entries += rows * columns;
    sum.small += result.hidden.filter((entry) => entry.why === 'too-small' && !totals.includes(entry)).length;
    sum.extra += result.hidden.filter((entry) => entry.why === 'protects' && !totals.includes(entry)).length;
    sum.totals += totals.length;
    sum.withTotals += totals.length > 0 ? 1 : 0;
    sum.solved += solvedEntries(result.entries).length;
    const found = attack(result.entries, zeros === 'shown' ? 1 : 0, (row, column) => small.has(`${row} ${column}`));
    sum.narrowed += found.filter(({ least, most: top }) => top < 10 - 1e-6 || top - least < 10 - 1e-6).length;
  }
  return sum;
}
