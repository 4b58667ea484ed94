/** Lines of one text that stand for lines of another: from and to, counted from 0, without the last. */
export interface Hunk {
  readonly from: number;
  readonly to: number;
  readonly otherFrom: number;
  readonly otherTo: number;
}

/** Where two texts differ, line by line, by their longest common lines. */
export function hunksOf(lines: readonly string[], other: readonly string[]): Hunk[] {
  const kept = [...common(lines, other), { at: lines.length, otherAt: other.length }];
  let [from, otherFrom] = [0, 0];
  return kept.flatMap(({ at, otherAt }) => {
    const hunk = { from, to: at, otherFrom, otherTo: otherAt };
    [from, otherFrom] = [at + 1, otherAt + 1];
    return hunk.to > hunk.from || hunk.otherTo > hunk.otherFrom ? [hunk] : [];
  });
}

interface Pair {
  readonly at: number;
  readonly otherAt: number;
}

/** The places of the longest row of lines that both have. */
function common(lines: readonly string[], other: readonly string[]): Pair[] {
  const lengths = Array.from({ length: lines.length + 1 }, () => Array.from({ length: other.length + 1 }, () => 0));
  const lengthAt = (at: number, otherAt: number): number => lengths[at]?.[otherAt] ?? 0;
  for (let at = lines.length - 1; at >= 0; at -= 1)
    for (let otherAt = other.length - 1; otherAt >= 0; otherAt -= 1) {
      const row = lengths[at] ?? [];
      row[otherAt] =
        lines[at] === other[otherAt] ? lengthAt(at + 1, otherAt + 1) + 1 : Math.max(lengthAt(at + 1, otherAt), lengthAt(at, otherAt + 1));
    }
  const pairs: Pair[] = [];
  let [at, otherAt] = [0, 0];
  while (at < lines.length && otherAt < other.length) {
    if (lines[at] === other[otherAt]) {
      pairs.push({ at, otherAt });
      [at, otherAt] = [at + 1, otherAt + 1];
    } else if (lengthAt(at + 1, otherAt) >= lengthAt(at, otherAt + 1)) at += 1;
    else otherAt += 1;
  }
  return pairs;
}
