import type { Heading, MarkdownProblem } from './read-markdown.ts';

/** The names of a text's headings as GitHub makes them: small letters, digits and hyphens; a name that comes again gets a number. */
export function headingNames(texts: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return texts.map((text) => {
    const plain = nameOf(text);
    let name = plain;
    while (seen.has(name)) {
      const times = (seen.get(plain) ?? 0) + 1;
      seen.set(plain, times);
      name = `${plain}-${times}`;
    }
    seen.set(name, 0);
    return name;
  });
}

function nameOf(text: string): string {
  return text
    .trim()
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{Nd}\p{Pc}\- ]/gu, '')
    .replaceAll(' ', '-');
}

/** The level of a page's title; no other heading has it. */
const title = 1;

/** Headings as high as the page's title, and headings that leave a level out on the way down. `after` is the level above, 1 for the title. */
export function headingProblems(headings: readonly Omit<Heading, 'name'>[]): MarkdownProblem[] {
  let after = title;
  return headings.flatMap(({ depth: level, line, column }): MarkdownProblem[] => {
    const problem: MarkdownProblem = { rule: 'heading-level', facts: { level, after }, line, column };
    const wrong = level === title || level > after + 1;
    after = Math.max(level, title + 1);
    return wrong ? [problem] : [];
  });
}
