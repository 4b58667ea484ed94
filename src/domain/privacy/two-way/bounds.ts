import { fill, type Unknown } from './filling.ts';
import { carry, forget, send, wasReached, type Node, type Sent } from './network.ts';
import { countsAgainst, isKnown, type Line, type Position, type Range, type TwoWay } from './table.ts';

/** What a reader can work out about an entry that is not known: no filling of the table has less or more in it, and both are reached. */
export interface Bound extends Position {
  readonly range: Range;
}

export type Bounds =
  { readonly kind: 'bounds'; readonly bounds: readonly Bound[] } | { readonly kind: 'does-not-add-up'; readonly lines: readonly Line[] };

/** The exact bounds of every unknown entry of a table, row by row, or where the known numbers do not add up. */
export function boundsOf(table: TwoWay): Bounds {
  const filling = fill(table);
  if (filling.kind === 'does-not-add-up') return filling;
  for (const { edge } of filling.unknowns) forget(edge);
  const bounds = filling.unknowns.map((unknown) => {
    const least = table[unknown.row]?.[unknown.column]?.least ?? 0;
    return { row: unknown.row, column: unknown.column, range: rangeOf(unknown, least) };
  });
  return { kind: 'bounds', bounds };
}

/**
 * An entry can grow by what can flow from its edge's head back to its tail on other edges, and shrink by what can flow the other way. Where the
 * circles that were sent for other entries came to its limit already, it is reached: each of them left the table filled in.
 */
function rangeOf(unknown: Unknown, least: number): Range {
  const { edge } = unknown;
  const room = edge.ahead + edge.back;
  const isUnlimited = edge.highest < room && sendRound(unknown, edge.head, edge.tail, edge.ahead).unlimited;
  const most = isUnlimited ? Infinity : least + edge.highest;
  if (edge.lowest > 0) sendRound(unknown, edge.tail, edge.head, edge.back);
  return { least: least + edge.lowest, most };
}

/** Sends flow round by the other edges and closes the circle over the entry's own, so that the table stays filled in. */
function sendRound({ edge }: Unknown, from: Node, to: Node, limit: number): Sent {
  const { ahead, back } = edge;
  edge.ahead = 0;
  edge.back = 0;
  const sent = send(from, to, limit);
  edge.ahead = ahead;
  edge.back = back;
  carry(edge, from, sent.amount);
  return sent;
}

/** Entries that are known and together bound an unknown one from above: what can be worked out from them, and the lines to add up. */
export interface Grounds {
  readonly lines: readonly Line[];
  readonly using: readonly Position[];
}

/**
 * Why an unknown entry cannot be more: the lines on one side of the narrowest cut, of which the smaller side is given. Summed up, all their
 * entries cancel but those that stand in only one of them.
 */
export function groundsOf(table: TwoWay, { row, column }: Position): Grounds {
  const filling = fill(table);
  const unknown = filling.kind === 'filled' ? filling.unknowns.find((one) => one.row === row && one.column === column) : undefined;
  if (filling.kind !== 'filled' || !unknown) return { lines: [], using: [] };
  sendRound(unknown, unknown.edge.head, unknown.edge.tail, unknown.edge.ahead);
  const nodes = new Map<Node, Line>();
  for (const other of filling.unknowns) {
    const [from, to] = countsAgainst(other, table.length, table[0]?.length ?? 0)
      ? [other.edge.head, other.edge.tail]
      : [other.edge.tail, other.edge.head];
    nodes.set(from, { kind: 'row', row: other.row }).set(to, { kind: 'column', column: other.column });
  }
  const near = linkedWith(unknown.edge.head);
  const sides = [true, false].map((side) =>
    [...nodes].flatMap(([place, line]) => (near.has(place) && wasReached(place) === side ? [line] : [])),
  );
  const lines = sides.toSorted((one, other) => one.length - other.length)[0] ?? [];
  return { lines, using: knownInOne(table, lines) };
}

/** All nodes that are linked with a node by unknown entries. */
function linkedWith(start: Node): ReadonlySet<Node> {
  const linked = new Set([start]);
  for (const place of linked) for (const { tail, head } of place.edges) linked.add(tail).add(head);
  return linked;
}

function knownInOne(table: TwoWay, lines: readonly Line[]): Position[] {
  const rows = new Set(lines.flatMap((line) => (line.kind === 'row' ? [line.row] : [])));
  const columns = new Set(lines.flatMap((line) => (line.kind === 'column' ? [line.column] : [])));
  return table.flatMap((entries, row) =>
    entries.flatMap((range, column) => (isKnown(range) && rows.has(row) !== columns.has(column) ? [{ row, column }] : [])),
  );
}
