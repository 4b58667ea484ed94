import { processorSecondsOf, resultOf, type Result } from './results.ts';

/** What decks and Word files cost beyond a site's pages and text files. */
interface OfficeCost {
  readonly files: number;
  readonly megabytes: number;
  /** Milliseconds of the processor for each file: in a first build, and in one that finds all of them kept. */
  readonly first: number;
  readonly again: number;
}

/** The cost for a district of a size; nothing where it was not measured. */
export function officeCost(results: readonly Result[], size: number): OfficeCost | undefined {
  const plain = resultOf(results, 'stocktake', size);
  const [first, again] = [resultOf(results, 'office', size), resultOf(results, 'office again', size)];
  if (!plain?.output || !first?.output || !again) return undefined;
  const files = first.output.files - plain.output.files;
  const each = (result: Result): number => ((processorSecondsOf(result) - processorSecondsOf(plain)) * 1000) / files;
  return { files, megabytes: (first.output.bytes - plain.output.bytes) / 1e6, first: each(first), again: each(again) };
}

/** The cost for each size as a line. Neither the floor nor Eleventy makes such files, so no ratio has them. */
export function officeLines(results: readonly Result[]): string[] {
  return [...new Set(results.map(({ size }) => size))].flatMap((size) => {
    const cost = officeCost(results, size);
    if (!cost) return [];
    const { files, megabytes, first, again } = cost;
    return `beside the ratios, ${size} files: ${files} decks and Word files of ${megabytes.toFixed(1)} MB took ${first.toFixed(1)} ms of the processor each, and ${again.toFixed(1)} ms once they were kept`;
  });
}
