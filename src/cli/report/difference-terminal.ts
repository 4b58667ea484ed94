import { visible } from '../../domain/visible.ts';
import { styleText } from 'node:util';
import { differenceCounts, differenceHeading, differenceReport } from '../../words/en/difference.ts';
import { changeSentence } from '../../words/en/difference/lines.ts';
import type { DifferencePart } from '../../words/en/difference/parts.ts';

/** What a branch changes, compared with a revision. */
export interface Comparison {
  /** The revision as it was named. */
  readonly base: string;
  /** What a reader must know first. */
  readonly notes: readonly string[];
  readonly parts: readonly DifferencePart[];
}

/** Every change as a sentence, under the title of its part. */
export function terminalDifference({ base, notes, parts }: Comparison): string {
  if (parts.length === 0) return [...notes, differenceReport.nothing].map(safe).join('\n');
  const blocks = parts.map(({ title, note, lines }) => [
    styleText('bold', title),
    ...(note === '' ? [] : [styleText('dim', note)]),
    ...lines.map((line) => `  ${safe(changeSentence(line))}`),
  ]);
  const heading = `${differenceHeading(base, totalOf(parts))}${parts.length > 1 ? `: ${countsOf(parts)}` : '.'}`;
  return [[safe(heading), ...notes.map(safe)], ...blocks].map((block) => block.join('\n')).join('\n\n');
}

/** How many changes there are in all. */
export function totalOf(parts: readonly DifferencePart[]): number {
  return parts.reduce((sum, { lines }) => sum + lines.length, 0);
}

/** How many changes there are in each part, in a sentence. */
export function countsOf(parts: readonly DifferencePart[]): string {
  return differenceCounts(parts.map(({ name, lines }) => ({ name, count: lines.length })));
}

/** Signs in people's files must not break a line of the report, or speak to the terminal that shows it. */
function safe(text: string): string {
  return visible(text.replace(/\s+/gu, ' '));
}
