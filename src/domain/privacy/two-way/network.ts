/** A point where flow is kept: as much leaves as enters. */
export interface Node {
  readonly edges: Edge[];
  /** The last search that came here, in how many steps, and which of its edges still have to be tried. */
  search: number;
  steps: number;
  next: number;
}

/** A way between two nodes, with the flow that it can still take in each direction. */
export interface Edge {
  readonly tail: Node;
  readonly head: Node;
  /** What can still be added from tail to head, and from head to tail. */
  ahead: number;
  back: number;
  /** The least and the most flow that it carried since `forget`. */
  lowest: number;
  highest: number;
}

export function node(): Node {
  return { edges: [], search: 0, steps: 0, next: 0 };
}

/** Joins two nodes by an edge that carries nothing yet and can take so much from tail to head. */
export function join(tail: Node, head: Node, ahead: number): Edge {
  const edge: Edge = { tail, head, ahead, back: 0, lowest: 0, highest: 0 };
  tail.edges.push(edge);
  head.edges.push(edge);
  return edge;
}

let searches = 0;

/** How much flow went, and whether any amount more could go. */
export interface Sent {
  readonly amount: number;
  readonly unlimited: boolean;
}

/**
 * Sends as much as can go from one node to another, up to a limit: each search finds how near every node is, and then all that can go on
 * shortest paths is sent (Dinitz 1970). What went stays in the edges. It stops at a path without any limit, of which it sends nothing.
 */
export function send(from: Node, to: Node, limit = Infinity): Sent {
  let sent = 0;
  while (sent < limit && reach(from, to)) {
    for (let amount = push(from, to, limit - sent); amount > 0; amount = push(from, to, limit - sent)) {
      if (amount === Infinity) return { amount: sent, unlimited: true };
      sent += amount;
      if (sent >= limit) break;
    }
  }
  return { amount: sent, unlimited: false };
}

/** Whether the last search came to a node. */
export function wasReached(place: Node): boolean {
  return place.search === searches;
}

/** Looks for a shortest path with room, breadth first, and numbers the nodes on the way. */
function reach(from: Node, to: Node): boolean {
  searches += 1;
  visit(from, 0);
  const queue = [from];
  for (const place of queue) {
    const steps = place.steps + 1;
    for (const edge of place.edges) {
      const isAhead = edge.tail === place;
      const next = isAhead ? edge.head : edge.tail;
      if (next.search === searches || (isAhead ? edge.ahead : edge.back) <= 0) continue;
      visit(next, steps);
      if (next === to) return true;
      queue.push(next);
    }
  }
  return false;
}

function visit(place: Node, steps: number): void {
  place.search = searches;
  place.steps = steps;
  place.next = 0;
}

/** Sends what can go on one shortest path, up to a limit, and answers how much that is; of a path without any limit it sends nothing. */
function push(place: Node, to: Node, limit: number): number {
  if (place === to) return limit;
  for (; place.next < place.edges.length; place.next += 1) {
    const edge = place.edges[place.next];
    if (!edge) return 0;
    const isAhead = edge.tail === place;
    const next = isAhead ? edge.head : edge.tail;
    const room = isAhead ? edge.ahead : edge.back;
    if (room <= 0 || next.search !== searches || next.steps !== place.steps + 1) continue;
    const amount = push(next, to, Math.min(limit, room));
    if (amount === 0) continue;
    if (amount < Infinity) carry(edge, next, amount);
    return amount;
  }
  return 0;
}

/** Adds flow to an edge in the direction of one of its ends. */
export function carry(edge: Edge, towards: Node, amount: number): void {
  const sign = edge.head === towards ? 1 : -1;
  edge.ahead -= sign * amount;
  edge.back += sign * amount;
  if (edge.back < edge.lowest) edge.lowest = edge.back;
  if (edge.back > edge.highest) edge.highest = edge.back;
}

/** Forgets which flow an edge carried before. */
export function forget(edge: Edge): void {
  edge.lowest = edge.back;
  edge.highest = edge.back;
}
