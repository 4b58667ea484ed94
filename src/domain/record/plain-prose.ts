import { htmlText } from '../html-text.ts';
import { noProse, type Prose } from '../prose.ts';

/** A text of plain words, as a record keeps it: a paragraph for each line. */
export function plainProse(lines: readonly string[]): Prose {
  if (lines.length === 0) return noProse;
  return {
    ...noProse,
    text: lines.join('\n'),
    html: lines.map((line) => `<p>${htmlText(line)}</p>`).join('\n'),
    blocks: lines.map((line) => ({ kind: 'paragraph', text: [{ kind: 'text', text: line }] })),
  };
}
