/** How many signs a line in the terminal may have. */
export const lineWidth = 100;

/** A text in lines that fit, each moved to the right; `first` begins the first of them. A word longer than a line stays whole. */
export function wrapLines(text: string, by: number, first = ' '.repeat(by)): string[] {
  const lines: string[] = [];
  let line = first;
  for (const word of text.split(/\s+/u)) {
    const begins = line.length <= Math.max(by, first.length);
    if (!begins && line.length + 1 + word.length > lineWidth) {
      lines.push(line);
      line = `${' '.repeat(by)}${word}`;
    } else line = begins ? `${line}${word}` : `${line} ${word}`;
  }
  return [...lines, line];
}

/** A text as a point of a list. */
export function bulletLines(text: string): string[] {
  return wrapLines(text, 7, '     - ');
}
