/** A part of a text: a heading of the second level with what stands under it. */
export interface TextPart {
  readonly heading: string;
  /** Where links to it lead: its words in small letters, with hyphens. */
  readonly place: string;
  readonly source: string;
}

/** A text by its headings of the second level, each as Markdown of its own. What stands above the first belongs to none. */
export function partsOf(source: string): TextPart[] {
  const parts: { heading: string; lines: string[] }[] = [];
  let fenced = false;
  for (const line of source.split('\n')) {
    if (line.trimStart().startsWith('```')) fenced = !fenced;
    const heading = fenced ? undefined : /^## +(.+)$/u.exec(line)?.[1];
    if (heading === undefined) parts.at(-1)?.lines.push(line);
    else parts.push({ heading: heading.trim(), lines: [] });
  }
  return parts.map(({ heading, lines }) => ({ heading, place: placeNamed(heading), source: lines.join('\n').trim() }));
}

function placeNamed(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/gu, '');
}
