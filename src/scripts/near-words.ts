import { piecesOf, type Found } from './excerpt.ts';

/**
 * Whether any word that was looked for is really there. For a word that no page has, Pagefind takes the longest word that it begins
 * with: `a` for `alert`. One that shares all but an ending was found; one that shares a letter or two was not.
 */
export function isFound(all: readonly Found[], words: string): boolean {
  const asked = lettersOf(words);
  return all.some((found) => {
    const has = [...markedIn(found), ...lettersOf(Object.values(found.meta).join(' '))];
    return asked.some((word) => has.some((other) => sameBeginning(word, other) >= Math.max(Math.min(word.length, 3), word.length - 4)));
  });
}

function markedIn({ excerpt, sub_results: parts = [] }: Found): string[] {
  const pieces = [excerpt, ...parts.map((part) => part.excerpt)].flatMap(piecesOf);
  return pieces.filter(({ marked }) => marked).flatMap(({ text }) => lettersOf(text));
}

/** The words of a text in small letters without accents. */
function lettersOf(text: string): string[] {
  return (
    text
      .normalize('NFD')
      .replaceAll(/\p{M}/gu, '')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

/** How many letters two words have in common at their beginning. */
function sameBeginning(one: string, other: string): number {
  const letters = [...one];
  const differs = letters.findIndex((letter, index) => letter !== other[index]);
  return differs < 0 ? letters.length : differs;
}
