/** As long as the name of a file may be, in bytes. */
const longest = 80;

/**
 * The id that a title makes: lower-case letters and digits with hyphens between the words, accents folded, cut between words where it
 * is too long. `''` for a title without a letter or digit.
 */
export function idFromTitle(title: string): string {
  const words = title
    .normalize('NFKD')
    .replace(/(?<=\p{Script=Latin})[\u0300-\u036f]+/gu, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/['’ʼ]/gu, '')
    .split(/[^\p{Ll}\p{Lo}\p{Nd}\p{M}]+/u)
    .filter((word) => word !== '');
  let id = '';
  for (const word of words) {
    const longer = id === '' ? word : `${id}-${word}`;
    if (bytesOf(longer) > longest) break;
    id = longer;
  }
  return id === '' ? cut(words[0] ?? '') : id;
}

/** The beginning of a single word that is too long by itself. */
function cut(word: string): string {
  let part = '';
  for (const letter of word) {
    if (bytesOf(part + letter) > longest) break;
    part += letter;
  }
  return part;
}

function bytesOf(text: string): number {
  return new TextEncoder().encode(text).length;
}
