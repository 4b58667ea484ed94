import { Network } from './network.ts';
import { countsAgainst, isKnown, type Line, type Position, type TwoWay } from './table.ts';

/** An unknown entry with its edge between its two lines; the flow that the edge carries is how much the entry is above its least. */
export interface Unknown extends Position {
  readonly edge: number;
}

/** A way to fill in the unknown entries so that all lines add up, or lines whose numbers cannot add up together, however it is done. */
export type Filling = Filled | { readonly kind: 'does-not-add-up'; readonly lines: readonly Line[] };

/** A table that is filled in, and the network of its unknown entries: its nodes are the rows, then the columns. */
export interface Filled {
  readonly kind: 'filled';
  readonly entries: readonly (readonly number[])[];
  readonly network: Network;
  readonly unknowns: readonly Unknown[];
}

/**
 * Fills in the unknown entries of a table by a flow, or says that the known numbers do not add up, and where. Every line is a node at which
 * plain entries flow from row to column and totals from column to row; the lines add up when as much comes in as goes out
 * (Gusfield 1988, "A Graph Theoretic Approach to Statistical Data Security").
 */
export function fill(table: TwoWay): Filling {
  const wrong = wrongLines(table);
  if (wrong.length > 0) return { kind: 'does-not-add-up', lines: wrong };
  const [rows, columns] = [table.length, table[0]?.length ?? 0];
  const { network, unknowns, owed } = networkOf(table, rows, columns);
  const [source, sink] = [rows + columns, rows + columns + 1];
  const ends: number[] = [];
  let supply = 0;
  for (const [line, amount] of owed.entries()) {
    if (amount > 0) ends.push(network.join(source, line, amount));
    if (amount < 0) ends.push(network.join(line, sink, -amount));
    supply += Math.max(amount, 0);
  }
  if (network.send(source, sink, supply).amount < supply) return { kind: 'does-not-add-up', lines: reachedLines(network, rows, columns) };
  for (const edge of ends) network.shut(edge);
  const entries = table.map((row) => row.map(({ least }) => least));
  for (const { row, column, edge } of unknowns) {
    const line = entries[row];
    if (line) line[column] = (line[column] ?? 0) + network.carried(edge);
  }
  return { kind: 'filled', entries, network, unknowns };
}

/** Lines that cannot add up whatever stands in the others. */
function wrongLines(table: TwoWay): Line[] {
  const rows = table.length;
  const columns = table[0]?.length ?? 0;
  const least = new Float64Array(rows + columns);
  const most = new Float64Array(rows + columns);
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      const range = table[row]?.[column];
      if (!range) continue;
      const against = countsAgainst(row, column, rows, columns);
      const low = against ? -range.most : range.least;
      const high = against ? -range.least : range.most;
      const other = rows + column;
      least[row] = (least[row] ?? 0) + low;
      most[row] = (most[row] ?? 0) + high;
      least[other] = (least[other] ?? 0) + low;
      most[other] = (most[other] ?? 0) + high;
    }
  }
  return linesWhere(rows, columns, (line) => (least[line] ?? 0) > 0 || (most[line] ?? 0) < 0);
}

/** Whether nothing of a table is unknown and all its lines add up, so that there is nothing to fill in. */
export function isComplete(table: TwoWay): boolean {
  return table.every((entries) => entries.every(isKnown)) && wrongLines(table).length === 0;
}

/** The lines of which something holds, by their number: the rows, then the columns. */
function linesWhere(rows: number, columns: number, holds: (line: number) => boolean): Line[] {
  return Array.from({ length: rows + columns }, (_, line) => line)
    .filter(holds)
    .map((line) => lineOf(line, rows));
}

/** A line by its number, which is that of its node: the rows come first, then the columns. */
export function lineOf(number: number, rows: number): Line {
  return number < rows ? { kind: 'row', row: number } : { kind: 'column', column: number - rows };
}

interface NetworkOfTable {
  readonly network: Network;
  readonly unknowns: readonly Unknown[];
  /** How much has to leave each line's node on the edges so that the line adds up. */
  readonly owed: Float64Array;
}

function networkOf(table: TwoWay, rows: number, columns: number): NetworkOfTable {
  const open = table.reduce((count, entries) => entries.reduce((so, range) => (isKnown(range) ? so : so + 1), count), 0);
  const network = new Network(rows + columns + 2, open + rows + columns);
  const unknowns: Unknown[] = [];
  const owed = new Float64Array(rows + columns);
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      const range = table[row]?.[column];
      if (!range) throw new RangeError('The rows of a table have to be of one length.');
      const against = countsAgainst(row, column, rows, columns);
      const tail = against ? rows + column : row;
      const head = against ? row : rows + column;
      owed[tail] = (owed[tail] ?? 0) - range.least;
      owed[head] = (owed[head] ?? 0) + range.least;
      if (!isKnown(range)) unknowns.push({ row, column, edge: network.join(tail, head, range.most - range.least) });
    }
  }
  return { network, unknowns, owed };
}

/** The lines on the source's side of the narrowest cut: together they ask for more than their unknown entries can give. */
function reachedLines(network: Network, rows: number, columns: number): Line[] {
  return linesWhere(rows, columns, (line) => network.wasReached(line));
}
