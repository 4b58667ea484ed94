/** The cheapest paths between one line of a grid and the others, as the last search found them. Lines are the rows, then the columns. */
export class Paths {
  /** What it costs to come to a line; `Infinity` where no path was found. */
  readonly prices: Float64Array;
  /** By which cell a line is reached, as its place in the frame, and from which line; -1 for the start. Only of lines that are reached. */
  readonly by: Int32Array;
  readonly from: Int32Array;
  /** 1 for a line that no cheaper path can lead to, or that no path may use. */
  readonly done: Uint8Array;
  /** Lines that cost no more than the one they are reached from, to be looked at next. */
  readonly free: Int32Array;
  backwards = false;

  constructor(lines: number) {
    this.prices = new Float64Array(lines);
    this.by = new Int32Array(lines);
    this.from = new Int32Array(lines);
    this.done = new Uint8Array(lines);
    this.free = new Int32Array(lines);
  }

  /** Forgets all paths but the empty one at a start. */
  startAt(line: number, backwards: boolean): void {
    this.prices.fill(Infinity);
    this.done.fill(0);
    this.prices[line] = 0;
    this.by[line] = -1;
    this.from[line] = -1;
    this.backwards = backwards;
  }

  /** The nearest line that is reached and not done, the first one of equal ones; -1 for none. */
  nearest(lines: number): number {
    const { prices, done } = this;
    let found = -1;
    let least = Infinity;
    for (let line = 0; line < lines; line += 1) {
      const price = prices[line] ?? Infinity;
      if (price >= least || done[line] === 1) continue;
      found = line;
      least = price;
    }
    return found;
  }
}

/** Room for all paths of a sheet that are looked at together, so that thousands of searches need no more than one. */
export class PathRoom {
  readonly #lines: number;
  readonly there: Paths;
  readonly back: Paths;
  readonly #inGrids: Paths[] = [];

  constructor(lines: number) {
    this.#lines = lines;
    this.there = new Paths(lines);
    this.back = new Paths(lines);
  }

  /** Room for the paths in one of several grids. */
  inGrid(grid: number): Paths {
    const paths = this.#inGrids[grid] ?? new Paths(this.#lines);
    this.#inGrids[grid] = paths;
    return paths;
  }
}
