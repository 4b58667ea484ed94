import { distance } from 'fastest-levenshtein';

/** The known word that somebody most likely meant, or nothing when none is near. */
export function nearest(given: string, known: readonly string[]): string | undefined {
  const plain = (word: string): string =>
    word
      .normalize('NFC')
      .toLowerCase()
      .replace(/[\s_]+/gu, '-');
  const ranked = known.map((word) => ({ word, far: distance(plain(given), plain(word)) })).sort((one, other) => one.far - other.far);
  const [best] = ranked;
  return best && best.far <= Math.max(2, Math.floor(given.length / 3)) && best.far < given.length ? best.word : undefined;
}
