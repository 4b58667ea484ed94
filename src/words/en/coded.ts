/** A piece of a text: plain words, or something that authors type. */
export interface CodedPart {
  readonly typed: boolean;
  readonly words: string;
}

/** A text cut at its straight quotes: what stands between two of them is typed as it is. All else gets the apostrophes of print. */
export function codedParts(text: string): CodedPart[] {
  return text
    .split(/"([^"]+)"/u)
    .map((words, index) => (index % 2 === 1 ? { typed: true, words } : { typed: false, words: words.replaceAll("'", '’') }))
    .filter((part) => part.words !== '');
}
