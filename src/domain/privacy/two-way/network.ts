/** A point where flow is kept: as much leaves as enters. */
export interface Node {
  readonly edges: Edge[];
  /** How the last search came here, and in which search that was. */
  via: Edge | null;
  search: number;
}

/** A way between two nodes, with the flow that it can still take in each direction. */
export interface Edge {
  readonly tail: Node;
  readonly head: Node;
  /** What can still be added from tail to head, and from head to tail. */
  ahead: number;
  back: number;
}

export function node(): Node {
  return { edges: [], via: null, search: 0 };
}

/** Joins two nodes by an edge that carries nothing yet and can take so much from tail to head. */
export function join(tail: Node, head: Node, ahead: number): Edge {
  const edge: Edge = { tail, head, ahead, back: 0 };
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
 * Sends as much as can go from one node to another, up to a limit, along shortest paths (Edmonds and Karp). What went stays in the edges.
 * It stops at a path without any limit, of which it sends nothing.
 */
export function send(from: Node, to: Node, limit = Infinity): Sent {
  let sent = 0;
  while (sent < limit && reach(from, to)) {
    const amount = Math.min(limit - sent, roomOn(from, to));
    if (amount === Infinity) return { amount: sent, unlimited: true };
    push(from, to, amount);
    sent += amount;
  }
  return { amount: sent, unlimited: false };
}

/** Whether the last search came to a node. */
export function wasReached(place: Node): boolean {
  return place.search === searches;
}

/** Looks for a shortest path with room, breadth first. */
function reach(from: Node, to: Node): boolean {
  searches += 1;
  from.search = searches;
  from.via = null;
  const queue = [from];
  for (const place of queue) {
    for (const edge of place.edges) {
      const next = edge.tail === place ? edge.head : edge.tail;
      if (next.search === searches || (edge.tail === place ? edge.ahead : edge.back) <= 0) continue;
      next.search = searches;
      next.via = edge;
      if (next === to) return true;
      queue.push(next);
    }
  }
  return false;
}

function roomOn(from: Node, to: Node): number {
  let room = Infinity;
  for (let place = to; place !== from && place.via; place = before(place, place.via)) {
    room = Math.min(room, place.via.head === place ? place.via.ahead : place.via.back);
  }
  return room;
}

function push(from: Node, to: Node, amount: number): void {
  for (let place = to; place !== from && place.via; place = before(place, place.via)) carry(place.via, place, amount);
}

/** Adds flow to an edge in the direction of one of its ends. */
export function carry(edge: Edge, towards: Node, amount: number): void {
  const sign = edge.head === towards ? 1 : -1;
  edge.ahead -= sign * amount;
  edge.back += sign * amount;
}

function before(place: Node, via: Edge): Node {
  return via.head === place ? via.tail : via.head;
}
