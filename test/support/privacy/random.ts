/** Whole numbers from 0 up to below a limit, the same ones for the same seed (mulberry32). */
export type Random = (limit: number) => number;

export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  return (limit) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296) * limit);
  };
}

/** Inner numbers with their totals in a last row and column. */
export function withTotals(inner: readonly (readonly number[])[]): number[][] {
  const sum = (numbers: readonly number[]): number => numbers.reduce((so, number) => so + number, 0);
  const rows = inner.map((row) => [...row, sum(row)]);
  return [...rows, (rows[0] ?? []).map((_, column) => sum(rows.map((row) => row[column] ?? 0)))];
}

/** A table of schools by groups of 2 to `most` rows and columns: schools and groups of very different sizes, a tenth of the cells empty. */
export function randomTable(random: Random, most: number): number[][] {
  const [rows, columns] = [2 + random(most - 1), 2 + random(most - 1)];
  const sizes = Array.from({ length: columns }, () => 4 + random(60));
  const schools = Array.from({ length: rows }, () => 1 + random(4));
  return withTotals(schools.map((school) => sizes.map((size) => (random(10) === 0 ? 0 : random(size * school)))));
}
