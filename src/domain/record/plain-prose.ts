import { noProse, type Prose } from '../prose.ts';

const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** A text of plain words, as a record keeps it: a paragraph for each line. */
export function plainProse(lines: readonly string[]): Prose {
  if (lines.length === 0) return noProse;
  return {
    ...noProse,
    text: lines.join('\n'),
    html: lines.map((line) => `<p>${line.replaceAll(/[&<>]/gu, (sign) => signs[sign] ?? sign)}</p>`).join('\n'),
    blocks: lines.map((line) => ({ kind: 'paragraph', text: [{ kind: 'text', text: line }] })),
  };
}
