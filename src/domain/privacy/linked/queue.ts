/** Lines with their prices, of which the cheapest comes first, and of equal ones that with the lower number (a binary heap). */
export class Queue {
  readonly #lines: number[] = [];
  readonly #prices: number[] = [];

  add(line: number, price: number): void {
    let at = this.#lines.length;
    this.#lines.push(line);
    this.#prices.push(price);
    while (at > 0 && this.#isBefore(at, (at - 1) >> 1)) {
      this.#swap(at, (at - 1) >> 1);
      at = (at - 1) >> 1;
    }
  }

  /** Takes the first line away; `undefined` where there is none. */
  take(): number | undefined {
    if (this.#lines.length === 0) return undefined;
    this.#swap(0, this.#lines.length - 1);
    const first = this.#lines.pop();
    this.#prices.pop();
    for (let at = 0; ;) {
      let least = at;
      for (const below of [2 * at + 1, 2 * at + 2]) if (below < this.#lines.length && this.#isBefore(below, least)) least = below;
      if (least === at) return first;
      this.#swap(at, least);
      at = least;
    }
  }

  #isBefore(one: number, other: number): boolean {
    const [price = 0, otherPrice = 0] = [this.#prices[one], this.#prices[other]];
    return price < otherPrice || (price === otherPrice && (this.#lines[one] ?? 0) < (this.#lines[other] ?? 0));
  }

  #swap(one: number, other: number): void {
    [this.#lines[one], this.#lines[other]] = [this.#lines[other] ?? 0, this.#lines[one] ?? 0];
    [this.#prices[one], this.#prices[other]] = [this.#prices[other] ?? 0, this.#prices[one] ?? 0];
  }
}
