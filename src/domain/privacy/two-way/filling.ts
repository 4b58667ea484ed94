import { join, node, send, wasReached, type Edge, type Node } from './network.ts';
import { countsAgainst, isKnown, type Line, type Position, type Range, type TwoWay } from './table.ts';

/** An unknown entry as an edge between its two lines; the flow that it carries is how much the entry is above its least. */
export interface Unknown extends Position {
  readonly edge: Edge;
}

/** A way to fill in the unknown entries so that all lines add up, or lines whose numbers cannot add up together, however it is done. */
export type Filling =
  | { readonly kind: 'filled'; readonly entries: readonly (readonly number[])[]; readonly unknowns: readonly Unknown[] }
  | { readonly kind: 'does-not-add-up'; readonly lines: readonly Line[] };

/**
 * Fills in the unknown entries of a table by a flow, or says that the known numbers do not add up, and where. Every line is a node at which
 * plain entries flow from row to column and totals from column to row; the lines add up when as much comes in as goes out
 * (Gusfield 1988, "A Graph Theoretic Approach to Statistical Data Security").
 */
export function fill(table: TwoWay): Filling {
  const wrong = wrongLines(table);
  if (wrong.length > 0) return { kind: 'does-not-add-up', lines: wrong };
  const { rows, columns, unknowns, owed } = networkOf(table);
  const [source, sink] = [node(), node()];
  let supply = 0;
  for (const [place, amount] of owed) {
    if (amount > 0) join(source, place, amount);
    if (amount < 0) join(place, sink, -amount);
    supply += Math.max(amount, 0);
  }
  if (send(source, sink, supply).amount < supply) return { kind: 'does-not-add-up', lines: reachedLines(rows, columns) };
  for (const place of [...rows, ...columns]) dropEnds(place, source, sink);
  const entries = table.map((row) => row.map(({ least }) => least));
  for (const { row, column, edge } of unknowns) {
    const line = entries[row];
    if (line) line[column] = (line[column] ?? 0) + edge.back;
  }
  return { kind: 'filled', entries, unknowns };
}

/** Lines that cannot add up whatever stands in the others. */
function wrongLines(table: TwoWay): Line[] {
  const [rows, columns] = [table.length, table[0]?.length ?? 0];
  const isWrong = (entries: readonly (readonly [Range, Position])[]): boolean => {
    let [least, most] = [0, 0];
    for (const [range, position] of entries) {
      const against = countsAgainst(position, rows, columns);
      least += against ? -range.most : range.least;
      most += against ? -range.least : range.most;
    }
    return least > 0 || most < 0;
  };
  return [
    ...table.flatMap((entries, row): Line[] => {
      return isWrong(entries.map((range, column) => [range, { row, column }])) ? [{ kind: 'row', row }] : [];
    }),
    ...(table[0] ?? []).flatMap((_, column): Line[] => {
      return isWrong(table.flatMap((entries, row) => (entries[column] ? [[entries[column], { row, column }]] : [])))
        ? [{ kind: 'column', column }]
        : [];
    }),
  ];
}

interface Network {
  readonly rows: readonly Node[];
  readonly columns: readonly Node[];
  readonly unknowns: readonly Unknown[];
  /** How much has to leave each node on the edges so that its line adds up. */
  readonly owed: ReadonlyMap<Node, number>;
}

function networkOf(table: TwoWay): Network {
  const rows = table.map(node);
  const columns = (table[0] ?? []).map(node);
  const unknowns: Unknown[] = [];
  const owed = new Map<Node, number>([...rows, ...columns].map((place) => [place, 0]));
  const owe = (place: Node, amount: number): unknown => owed.set(place, (owed.get(place) ?? 0) + amount);
  for (const [row, from] of rows.entries()) {
    for (const [column, to] of columns.entries()) {
      const range = table[row]?.[column];
      if (!range) throw new RangeError('The rows of a table have to be of one length.');
      const against = countsAgainst({ row, column }, rows.length, columns.length);
      const [tail, head] = against ? [to, from] : [from, to];
      owe(tail, -range.least);
      owe(head, range.least);
      if (!isKnown(range)) unknowns.push({ row, column, edge: join(tail, head, range.most - range.least) });
    }
  }
  return { rows, columns, unknowns, owed };
}

/** The lines on the source's side of the narrowest cut: together they ask for more than their unknown entries can give. */
function reachedLines(rows: readonly Node[], columns: readonly Node[]): Line[] {
  return [
    ...rows.flatMap((place, row): Line[] => (wasReached(place) ? [{ kind: 'row', row }] : [])),
    ...columns.flatMap((place, column): Line[] => (wasReached(place) ? [{ kind: 'column', column }] : [])),
  ];
}

/** Cuts a line off from source and sink, so that from now on flow can only go round. */
function dropEnds(place: Node, source: Node, sink: Node): void {
  const kept = place.edges.filter(({ tail, head }) => tail !== source && head !== sink);
  place.edges.splice(0, place.edges.length, ...kept);
}
