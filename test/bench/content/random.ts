/** Numbers that look random and are the same on every machine. */
export interface Random {
  /** A whole number from `from` to `to`, both included. */
  whole(from: number, to: number): number;
  /** Whether something happens that does so `percent` times in a hundred. */
  chance(percent: number): boolean;
  pick<T>(items: readonly T[]): T;
  /** Different items, in the order of the list. */
  some<T>(items: readonly T[], count: number): T[];
}

/** Mulberry32: small, fast and good enough to make texts differ. */
export function createRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const whole = (from: number, to: number): number => from + Math.floor(next() * (to - from + 1));
  return {
    whole,
    chance: (percent) => next() * 100 < percent,
    pick: (items) => itemAt(items, whole(0, items.length - 1)),
    some: (items, count) => pickSome(items, count, whole),
  };
}

function pickSome<T>(items: readonly T[], count: number, whole: Random['whole']): T[] {
  const left = items.map((_, index) => index);
  const chosen = Array.from({ length: Math.min(count, items.length) }, () => left.splice(whole(0, left.length - 1), 1)[0] ?? 0);
  return chosen.sort((one, other) => one - other).map((index) => itemAt(items, index));
}

function itemAt<T>(items: readonly T[], index: number): T {
  const item = items[index];
  if (item === undefined) throw new Error('There is nothing to pick from.');
  return item;
}
