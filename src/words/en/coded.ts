/** A piece of a text: plain words, or something that authors type. */
export interface CodedPart {
  readonly typed: boolean;
  readonly words: string;
}

/** A text cut at its straight quotes: what stands between two of them is typed as it is. */
export function codedParts(text: string): CodedPart[] {
  return text
    .split(/"([^"]+)"/u)
    .map((words, index) => ({ typed: index % 2 === 1, words }))
    .filter((part) => part.words !== '');
}
