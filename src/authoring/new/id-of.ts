/** An id made from a title: lower-case letters and digits of any script, accents dropped from Latin letters, words joined by hyphens. */
export function idOf(title: string): string {
  const plain = title
    .normalize('NFKD')
    .replace(/(?<=\p{Script=Latin})\p{M}+/gu, '')
    .normalize('NFC')
    .toLowerCase();
  const words = plain.replace(/['’]/gu, '').match(/[\p{Ll}\p{Lo}\p{Nd}\p{M}]+/gu) ?? [];
  return words.reduce((id, word) => (`${id}-${word}`.length > longest && id !== '' ? id : id === '' ? word : `${id}-${word}`), '');
}

const longest = 60;
