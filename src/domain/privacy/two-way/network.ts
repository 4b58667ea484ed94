/** How much flow went, and whether any amount more could go. */
export interface Sent {
  readonly amount: number;
  readonly unlimited: boolean;
}

/**
 * Nodes, at which as much flow leaves as enters, and edges between them. Both have numbers from 0; an edge can be gone both ways, and the way
 * ahead of edge 3 is way 6, the way back 7. All is kept in plain lists of numbers, for a table is searched once for each of its open entries.
 */
export class Network {
  /** For each way the node that it leads to, and what can still be added on it. */
  readonly #to: Int32Array;
  readonly #room: Float64Array;
  /** The first and the last way from each node, and after each way the next one of its node; -1 for none. */
  readonly #first: Int32Array;
  readonly #last: Int32Array;
  readonly #next: Int32Array;
  /** For each edge the least and the most flow that it carried since `forget`. */
  readonly #lowest: Float64Array;
  readonly #highest: Float64Array;
  /** For each node the last search that came to it, in how many steps, and which of its ways still has to be tried. */
  readonly #search: Int32Array;
  readonly #steps: Int32Array;
  readonly #try: Int32Array;
  readonly #queue: Int32Array;
  #edges = 0;
  #searches = 0;

  constructor(nodes: number, mostEdges: number) {
    this.#to = new Int32Array(2 * mostEdges);
    this.#room = new Float64Array(2 * mostEdges);
    this.#first = new Int32Array(nodes).fill(-1);
    this.#last = new Int32Array(nodes).fill(-1);
    this.#next = new Int32Array(2 * mostEdges).fill(-1);
    this.#lowest = new Float64Array(mostEdges);
    this.#highest = new Float64Array(mostEdges);
    this.#search = new Int32Array(nodes);
    this.#steps = new Int32Array(nodes);
    this.#try = new Int32Array(nodes);
    this.#queue = new Int32Array(nodes);
  }

  /** Joins two nodes by an edge that carries nothing yet and can take so much from tail to head. */
  join(tail: number, head: number, ahead: number): number {
    const edge = this.#edges;
    this.#edges += 1;
    this.#room[2 * edge] = ahead;
    this.#addWay(2 * edge, tail, head);
    this.#addWay(2 * edge + 1, head, tail);
    return edge;
  }

  #addWay(way: number, from: number, to: number): void {
    this.#to[way] = to;
    const last = this.#last[from] ?? -1;
    if (last < 0) this.#first[from] = way;
    else this.#next[last] = way;
    this.#last[from] = way;
  }

  /** What an edge carries. */
  carried(edge: number): number {
    return this.#roomOf(2 * edge + 1);
  }

  /** The most that an edge can carry. */
  capacity(edge: number): number {
    return this.#roomOf(2 * edge) + this.#roomOf(2 * edge + 1);
  }

  /** The least that an edge carried since `forget`. */
  lowest(edge: number): number {
    return this.#lowest[edge] ?? 0;
  }

  /** The most that an edge carried since `forget`. */
  highest(edge: number): number {
    return this.#highest[edge] ?? 0;
  }

  /** Forgets which flow an edge carried before. */
  forget(edge: number): void {
    this.#lowest[edge] = this.carried(edge);
    this.#highest[edge] = this.carried(edge);
  }

  /** Shuts an edge, so that what it carries stays. */
  shut(edge: number): void {
    this.#room[2 * edge] = 0;
    this.#room[2 * edge + 1] = 0;
  }

  /** Whether the last search came to a node. */
  wasReached(node: number): boolean {
    return this.#search[node] === this.#searches;
  }

  /** The nodes that can be reached from one by edges, whatever these carry. */
  linkedWith(start: number): ReadonlySet<number> {
    const linked = new Set([start]);
    for (const node of linked) {
      for (let way = this.#firstOf(node); way >= 0; way = this.#nextOf(way)) {
        if (this.capacity(way >> 1) > 0) linked.add(this.#toOf(way));
      }
    }
    return linked;
  }

  /**
   * Sends as much as can go from one node to another, up to a limit: each search finds how near every node is, and then all that can go on
   * shortest paths is sent (Dinitz 1970). What went stays in the edges. Where a path has no limit, nothing is sent.
   */
  send(from: number, to: number, limit = Infinity): Sent {
    if (limit === Infinity && this.#reach(from, to, Number.MAX_VALUE)) return { amount: 0, unlimited: true };
    let sent = 0;
    while (sent < limit && this.#reach(from, to, 0)) sent += this.#push(from, to, limit - sent);
    return { amount: sent, unlimited: false };
  }

  /**
   * Finds the most that an edge can carry while every node keeps as much as it has: as much as can go round by other edges is sent, unless it
   * carried as much as its ends allow already. Answers whether there is no limit.
   */
  fillUp(edge: number): boolean {
    const most = this.carried(edge) + this.#roomAround(2 * edge);
    return this.highest(edge) < most && this.#sendRound(2 * edge, most - this.carried(edge)).unlimited;
  }

  /** Finds the least that an edge can carry while every node keeps as much as it has. */
  empty(edge: number): void {
    const room = this.#roomAround(2 * edge + 1);
    if (this.lowest(edge) > this.carried(edge) - room) this.#sendRound(2 * edge + 1, room);
  }

  /** How much more could go on a way, and leave its end and come to its start on other ways. */
  #roomAround(own: number): number {
    let [out, back] = [0, 0];
    for (let way = this.#firstOf(this.#toOf(own)); way >= 0; way = this.#nextOf(way)) if (way !== (own ^ 1)) out += this.#roomOf(way);
    for (let way = this.#firstOf(this.#toOf(own ^ 1)); way >= 0; way = this.#nextOf(way)) if (way !== own) back += this.#roomOf(way ^ 1);
    return Math.min(this.#roomOf(own), out, back);
  }

  #sendRound(own: number, limit: number): Sent {
    return this.#around(own, (from, to) => this.send(from, to, limit));
  }

  /** Looks once more where more could go that an edge would carry, for `wasReached`. */
  searchAround(edge: number): void {
    this.#around(2 * edge, (from, to) => {
      this.#reach(from, to, 0);
      return { amount: 0, unlimited: false };
    });
  }

  /** Does something on all ways but an edge's own, from the end of one of them to its start, and closes the circle of what was sent. */
  #around(own: number, go: (from: number, to: number) => Sent): Sent {
    const [room, back] = [this.#roomOf(own), this.#roomOf(own ^ 1)];
    this.shut(own >> 1);
    const sent = go(this.#toOf(own), this.#toOf(own ^ 1));
    this.#room[own] = room;
    this.#room[own ^ 1] = back;
    this.#carry(own, sent.amount);
    return sent;
  }

  /** Looks for a shortest path with more than some room, breadth first, and numbers the nodes on the way. */
  #reach(from: number, to: number, least: number): boolean {
    const [first, next, ends, room] = [this.#first, this.#next, this.#to, this.#room];
    const [search, steps, tries, queue] = [this.#search, this.#steps, this.#try, this.#queue];
    const own = this.#searches + 1;
    this.#searches = own;
    search[from] = own;
    steps[from] = 0;
    tries[from] = first[from] ?? -1;
    queue[0] = from;
    let found = 1;
    for (let at = 0; at < found; at += 1) {
      const node = queue[at] ?? 0;
      const far = (steps[node] ?? 0) + 1;
      for (let way = first[node] ?? -1; way >= 0; way = next[way] ?? -1) {
        const end = ends[way] ?? 0;
        if (search[end] === own || (room[way] ?? 0) <= least) continue;
        search[end] = own;
        steps[end] = far;
        tries[end] = first[end] ?? -1;
        if (end === to) return true;
        queue[found] = end;
        found += 1;
      }
    }
    return false;
  }

  /** Sends what can go on shortest paths, up to a limit, and answers how much that is. */
  #push(node: number, to: number, limit: number): number {
    if (node === to) return limit;
    const [next, ends, room] = [this.#next, this.#to, this.#room];
    const [search, steps, tries, own] = [this.#search, this.#steps, this.#try, this.#searches];
    const far = (steps[node] ?? 0) + 1;
    let sent = 0;
    for (let way = tries[node] ?? -1; way >= 0; way = next[way] ?? -1) {
      const end = ends[way] ?? 0;
      const open = room[way] ?? 0;
      if (open <= 0 || search[end] !== own || steps[end] !== far) continue;
      const amount = this.#push(end, to, Math.min(limit - sent, open));
      if (amount > 0) this.#carry(way, amount);
      sent += amount;
      if (sent === limit) {
        tries[node] = way;
        return sent;
      }
    }
    tries[node] = -1;
    return sent;
  }

  #carry(way: number, amount: number): void {
    this.#room[way] = this.#roomOf(way) - amount;
    this.#room[way ^ 1] = this.#roomOf(way ^ 1) + amount;
    const edge = way >> 1;
    const carried = this.carried(edge);
    if (carried < this.lowest(edge)) this.#lowest[edge] = carried;
    if (carried > this.highest(edge)) this.#highest[edge] = carried;
  }

  #firstOf(node: number): number {
    return this.#first[node] ?? -1;
  }

  #nextOf(way: number): number {
    return this.#next[way] ?? -1;
  }

  #toOf(way: number): number {
    return this.#to[way] ?? 0;
  }

  #roomOf(way: number): number {
    return this.#room[way] ?? 0;
  }
}
