import { likenessOf } from './likeness.ts';
import { officeCost } from './office-cost.ts';
import { growthOf, peakOf, processorRatioOf, ratioOf, resultOf, type Result } from './results.ts';

/** One of the limits that every push is judged against, and how we stand to it. */
export interface Verdict {
  readonly what: string;
  readonly limit: number;
  /** Nothing when this run did not measure it. */
  readonly reached: number | undefined;
}

const [small, large] = [1000, 5000];

/** The limits at 5,000 content files, and of growth up to there. */
export function verdictsOf(results: readonly Result[]): Verdict[] {
  const [ours, check] = [resultOf(results, 'stocktake', large), resultOf(results, 'check', large)];
  const against = (name: 'floor' | 'eleventy'): number | undefined => ours && ratioOf(ours, resultOf(results, name, large));
  return [
    { what: 'times the floor at 5,000 files', limit: 3.5, reached: against('floor') },
    { what: 'times Eleventy at 5,000 files', limit: 1.25, reached: against('eleventy') },
    ...likenessVerdicts(results),
    { what: 'peak MB at 5,000 files', limit: 900, reached: ours && peakOf(ours) },
    ...officeVerdicts(results, large),
    {
      what: 'growth exponent from 1,000 to 5,000 files',
      limit: 0.9,
      reached: ours && growthOf(ours, resultOf(results, 'stocktake', small)),
    },
    {
      what: 'times the processor seconds of bare parsing, for the check of 5,000 files',
      limit: 2,
      reached: check && processorRatioOf(check, resultOf(results, 'parsing', large)),
    },
  ];
}

/** What decks and Word files cost beyond the pages; `bench:decks` has the limit for one deck. */
function officeVerdicts(results: readonly Result[], size: number): Verdict[] {
  const [cost, whole] = [officeCost(results, size), resultOf(results, 'office', size)];
  return [
    { what: 'ms of the processor for a deck or Word file at 5,000 files', limit: 10, reached: cost?.first },
    { what: 'of that in a build that finds all of them kept', limit: 0.6, reached: cost && cost.again / cost.first },
    { what: 'peak MB at 5,000 files with decks and Word files', limit: 900, reached: whole && peakOf(whole) },
  ];
}

/** Whether Eleventy made the pages that we made, of the largest district with both: a ratio says nothing about other pages. */
function likenessVerdicts(results: readonly Result[]): Verdict[] {
  const theirs = results.findLast(({ builder, output }) => builder === 'eleventy' && output !== null);
  const ours = theirs && resultOf(results, 'stocktake', theirs.size);
  const likeness = ours?.output && theirs?.output ? likenessOf(ours.output.kinds, theirs.output.kinds) : undefined;
  const [first = ''] = likeness?.alone ?? [];
  return [
    { what: `addresses that only one of Eleventy and ours has${first && `, such as ${first}`}`, limit: 0, reached: likeness?.alone.length },
    {
      what: `per cent between the bytes of Eleventy's pages and ours, in the kind that differs most${likeness ? ` (${likeness.worst.kind})` : ''}`,
      limit: 3,
      reached: likeness?.worst.percent,
    },
  ];
}

/** A limit as a line: what holds, what is passed, what was not measured. */
export function verdictLine({ what, limit, reached }: Verdict): string {
  if (reached === undefined) return `not measured: ${what}, at most ${limit}`;
  return `${isPassed({ what, limit, reached }) ? 'TOO MUCH' : 'holds'}: ${reached.toFixed(2)} ${what}, at most ${limit}`;
}

/** Whether a limit was measured and is passed. */
export function isPassed({ limit, reached }: Verdict): boolean {
  return reached !== undefined && !(reached <= limit);
}
