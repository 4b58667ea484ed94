import type { PublishedTable } from './table-attack.ts';

/** The least and most of every hidden entry in all fillings, found by trying each one: `row column` to `[least, most]`. */
export type Found = ReadonlyMap<string, readonly [least: number, most: number]>;

/**
 * Tries every filling of a small table whose hidden inner entries are from `floor` up to a limit, and whose hidden totals are at least `floor`.
 * `null` where there are too many to try.
 */
export function tryAll(table: PublishedTable, floor: number, limit: number, tries = 40_000): Found | null {
  const [rows, columns] = [table.length - 1, (table[0]?.length ?? 0) - 1];
  const entries = table.map((row) => [...row]);
  const open = entries
    .slice(0, rows)
    .flatMap((row, at) => row.slice(0, columns).flatMap((entry, column) => (entry === null ? [[at, column] as const] : [])));
  const found = new Map<string, readonly [number, number]>();
  let left = tries;
  const fill = (index: number): void => {
    const place = open[index];
    if (!place) return note(table, entries, floor, found);
    const row = entries[place[0]] ?? [];
    for (let value = floor; value <= limit && left > 0; value += 1) {
      left -= 1;
      row[place[1]] = value;
      if (isTooMuch(table, entries, place)) break;
      fill(index + 1);
    }
    row[place[1]] = null;
  };
  fill(0);
  return left > 0 ? found : null;
}

/** Whether what is filled in so far is already more than a total that is shown. */
function isTooMuch(
  table: PublishedTable,
  entries: readonly (readonly (number | null)[])[],
  [row, column]: readonly [number, number],
): boolean {
  const inner = entries.slice(0, -1).map((line) => line.slice(0, -1));
  const total = (numbers: readonly (number | null)[]): number => numbers.reduce<number>((sum, number) => sum + (number ?? 0), 0);
  const above = (sum: number, shown: number | null | undefined): boolean => typeof shown === 'number' && sum > shown;
  return (
    above(total(inner[row] ?? []), table[row]?.at(-1)) ||
    above(total(inner.map((line) => line[column] ?? 0)), table.at(-1)?.[column]) ||
    above(total(inner.flat()), table.at(-1)?.at(-1))
  );
}

/** Notes a filling's numbers if all its totals fit. */
function note(
  table: PublishedTable,
  entries: readonly (readonly (number | null)[])[],
  floor: number,
  found: Map<string, readonly [number, number]>,
): void {
  const inner = entries.slice(0, -1).map((row) => row.slice(0, -1).map((entry) => entry ?? 0));
  const rows = inner.map((row) => [...row, row.reduce((sum, entry) => sum + entry, 0)]);
  const full = [...rows, (rows[0] ?? []).map((_, column) => rows.reduce((sum, row) => sum + (row[column] ?? 0), 0))];
  const fits = full.every((row, at) =>
    row.every((value, column) => (table[at]?.[column] ?? value) === value && (table[at]?.[column] !== null || value >= floor)),
  );
  if (!fits) return;
  for (const [at, row] of full.entries()) {
    for (const [column, value] of row.entries()) {
      if (table[at]?.[column] !== null) continue;
      const [least, most] = found.get(`${at} ${column}`) ?? [value, value];
      found.set(`${at} ${column}`, [Math.min(least, value), Math.max(most, value)]);
    }
  }
}
