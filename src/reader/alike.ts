/** Whether two names share so many pairs of letters that one is probably the other, misspelt. */
export function alike(one: string, other: string): boolean {
  const [ours, theirs] = [pairsOf(one), pairsOf(other)];
  const shared = ours.filter((pair) => theirs.includes(pair)).length;
  return (2 * shared) / (ours.length + theirs.length) >= 0.4;
}

function pairsOf(name: string): string[] {
  const letters = name.toLowerCase();
  return [...letters].map((_, index) => letters.slice(index, index + 2));
}
