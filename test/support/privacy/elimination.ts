import type { Equation } from './linear-program.ts';

/** Which variables have one value only in all solutions of some equations, found by elimination alone (Gauss and Jordan). */
export function determined(equations: readonly Equation[], variables: number): number[] {
  const rows = equations.map(({ coefficients }) => [...coefficients]);
  let rank = 0;
  for (let column = 0; column < variables && rank < rows.length; column += 1) {
    const pivot = rows.findIndex((row, index) => index >= rank && Math.abs(row[column] ?? 0) > 1e-9);
    if (pivot < 0) continue;
    [rows[rank], rows[pivot]] = [rows[pivot] ?? [], rows[rank] ?? []];
    eliminate(rows, rank, column);
    rank += 1;
  }
  return rows.flatMap((row) => {
    const columns = row.flatMap((value, column) => (Math.abs(value) > 1e-9 ? [column] : []));
    return columns.length === 1 ? columns : [];
  });
}

function eliminate(rows: number[][], rank: number, column: number): void {
  const pivot = rows[rank] ?? [];
  const by = pivot[column] ?? 1;
  for (const [index, row] of rows.entries()) {
    const factor = (row[column] ?? 0) / by;
    if (index === rank || factor === 0) continue;
    for (let at = 0; at < row.length; at += 1) row[at] = (row[at] ?? 0) - factor * (pivot[at] ?? 0);
  }
}
