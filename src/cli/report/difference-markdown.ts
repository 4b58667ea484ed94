import { differenceHead, differenceHeading, differenceLeftOut, differenceReport } from '../../words/en/difference.ts';
import type { DifferencePart } from '../../words/en/difference/parts.ts';
import { sentenceStart } from '../../words/en/numbers.ts';
import type { ChangeLine } from '../../words/en/difference/values.ts';
import { countsOf, totalOf, type Comparison } from './difference-terminal.ts';
import { markdownText } from './markdown-text.ts';

/** A comment on GitHub holds 65,536 signs; a step's summary, much more. */
const longest = 60_000;

/** Every change as a row of a table, for a pull request; what has no room is counted. */
export function markdownDifference({ base, notes, parts }: Comparison, most = longest): string {
  const total = totalOf(parts);
  const remarks = notes.map((note) => `> ${markdownText(note)}`);
  if (total === 0) return [...remarks, differenceReport.nothing].join('\n\n');
  const heading = `## ${markdownText(differenceHeading(base, total))}`;
  const head = [heading, ...(parts.length > 1 ? [countsOf(parts)] : []), ...remarks].join('\n\n');
  const room = most - markdownText(differenceLeftOut(total, base)).length;
  let text = head;
  let shown = 0;
  for (const part of parts) {
    const { before, rows } = tableOf(part);
    for (const [index, row] of rows.entries()) {
      const more = `${index === 0 ? before : ''}\n${row}`;
      if (text.length + more.length > room) return `${text}\n\n${markdownText(differenceLeftOut(total - shown, base))}`;
      text += more;
      shown += 1;
    }
  }
  return text;
}

/** A part's rows, and what stands before them. Columns in which no row says anything are left out. */
function tableOf({ name, title, note, lines }: DifferencePart): { readonly before: string; readonly rows: readonly string[] } {
  const { change, before, now, why } = differenceReport;
  const columns = [
    { head: differenceHead(name), cell: (line: ChangeLine) => line.about },
    { head: change, cell: (line: ChangeLine) => sentenceStart(line.what) },
    { head: before, cell: (line: ChangeLine) => line.before },
    { head: now, cell: (line: ChangeLine) => line.now },
    { head: why, cell: (line: ChangeLine) => line.why },
  ].filter(({ cell }) => lines.some((line) => cell(line) !== ''));
  const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const top = [row(columns.map(({ head }) => head)), row(columns.map(() => '---'))];
  return {
    before: ['', '', `### ${title}`, ...(note === '' ? [] : ['', note]), '', ...top].join('\n'),
    rows: lines.map((line) => row(columns.map(({ cell }) => markdownText(cell(line))))),
  };
}
