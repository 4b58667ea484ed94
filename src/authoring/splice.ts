/** A part of a text with what comes there instead; offsets count in the text. */
export interface Splice {
  readonly from: number;
  readonly to: number;
  readonly insert: string;
}

/** A text with parts of it replaced, none of which overlap. */
export function spliced(text: string, splices: readonly Splice[]): string {
  const ordered = [...splices].sort((one, other) => other.from - one.from);
  return ordered.reduce((now, { from, to, insert }) => now.slice(0, from) + insert + now.slice(to), text);
}
