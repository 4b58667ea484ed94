import { determined } from './elimination.ts';
import { LinearProgram, type Equation } from './linear-program.ts';

/** A two-way table as it is published, totals in the last row and column, hidden entries `null`. */
export type PublishedTable = readonly (readonly (number | null)[])[];

/** What an attacker finds out about a hidden entry. */
export interface Finding {
  readonly row: number;
  readonly column: number;
  readonly least: number;
  readonly most: number;
}

/** Hidden entries of which elimination gives the exact value, with no thought that numbers of students are never below zero. */
export function solvedEntries(table: PublishedTable): { readonly row: number; readonly column: number }[] {
  const { equations, hidden } = equationsOf(table, 0);
  return determined(equations, hidden.length).flatMap((index) => hidden[index] ?? []);
}

/** The least and most of some hidden entries by linear programming; `floor` is the least that the attacker believes possible. */
export function attack(table: PublishedTable, floor: number, isTarget: (row: number, column: number) => boolean): Finding[] {
  const { equations, hidden } = equationsOf(table, floor);
  const program = new LinearProgram(equations, hidden.length);
  if (!program.isPossible) throw new Error('The published table has no solution.');
  return hidden.flatMap(({ row, column }, index) =>
    isTarget(row, column) ? [{ row, column, least: floor + program.least(index), most: floor + program.most(index) }] : [],
  );
}

/** Every row and every column: its entries without the last make the last. Variables are how far hidden entries are above the floor. */
function equationsOf(table: PublishedTable, floor: number): { equations: Equation[]; hidden: { row: number; column: number }[] } {
  const hidden = table.flatMap((entries, row) => entries.flatMap((entry, column) => (entry === null ? [{ row, column }] : [])));
  const places = new Map(hidden.map(({ row, column }, index) => [`${row} ${column}`, index]));
  const line = (positions: readonly (readonly [number, number])[]): Equation => {
    const coefficients = hidden.map(() => 0);
    let value = 0;
    for (const [index, [row, column]] of positions.entries()) {
      const sign = index === positions.length - 1 ? -1 : 1;
      const entry = table[row]?.[column] ?? null;
      const place = places.get(`${row} ${column}`);
      if (place !== undefined) coefficients[place] = sign;
      value -= sign * (entry ?? floor);
    }
    return { coefficients, value };
  };
  const [rows, columns] = [[...table.keys()], [...(table[0] ?? []).keys()]];
  const equations = [
    ...rows.map((row) => line(columns.map((column) => [row, column] as const))),
    ...columns.map((column) => line(rows.map((row) => [row, column] as const))),
  ];
  return { equations, hidden };
}
