/**
 * Words as Pagefind takes them. Letters, numbers and quotation marks alone: it glues together what a hyphen joins, and other signs can
 * stop it for good. Small words go where others are left; in quotation marks every word counts.
 */
export function plainWords(typed: string, smallWords: readonly string[]): string {
  const plain = typed
    .replaceAll(/[“”„]/gu, '"')
    .replaceAll(/[^\p{L}\p{M}\p{N}"'’]+/gu, ' ')
    .trim();
  if (plain.includes('"')) return plain;
  const large = plain.split(' ').filter((word) => !smallWords.includes(word.toLowerCase()));
  return large.length === 0 ? plain : large.join(' ');
}
