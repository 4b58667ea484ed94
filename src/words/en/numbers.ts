const plurals = new Intl.PluralRules('en');

/** A number with its noun in the right form: `1 error`, `2 errors`; irregular plurals are given. */
export function countOf(count: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString('en-US')} ${plurals.select(count) === 'one' ? one : many}`;
}

const small = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];

/** A small number as a word, as running text writes it. */
export function inWords(count: number): string {
  return small[count] ?? count.toLocaleString('en-US');
}

/** A number in words with its noun: `one strategy`, `no strategies`. */
export function countInWords(count: number, one: string, many = `${one}s`): string {
  return `${inWords(count)} ${plurals.select(count) === 'one' ? one : many}`;
}

/** Words with a capital at the start. */
export function sentenceStart(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** Words with a full stop, unless they end as a sentence already. */
export function sentenceEnd(words: string): string {
  return /[.!?…]["'”’)]*$/u.test(words) ? words : `${words}.`;
}
