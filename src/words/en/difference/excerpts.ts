/** As much of a text as fits beside others, in signs. */
const most = 140;

/** What stands before the first difference, so that one knows where it is. */
const lead = 30;

/** A text on one line, cut at its end when it is long. */
export function excerpt(text: string): string {
  return cut(signsOf(text), 0);
}

/** Two texts, each cut to the place where they begin to differ. */
export function excerpts(before: string, now: string): readonly [string, string] {
  const [old, is] = [signsOf(before), signsOf(now)];
  let shared = 0;
  while (shared < old.length && old[shared] === is[shared]) shared += 1;
  const from = Math.max(old.length, is.length) <= most || shared < lead ? 0 : wordBefore(old, shared - lead);
  return [cut(old, from), cut(is, from)];
}

/** Signs as people count them, with one space for each run of white space. */
function signsOf(text: string): string[] {
  return [...text.trim().replace(/\s+/gu, ' ')];
}

function wordBefore(signs: readonly string[], at: number): number {
  return signs.lastIndexOf(' ', at) + 1;
}

function cut(signs: readonly string[], from: number): string {
  const rest = signs
    .slice(from, from + most)
    .join('')
    .trim();
  return `${from > 0 ? '… ' : ''}${rest}${signs.length > from + most ? '…' : ''}`;
}
