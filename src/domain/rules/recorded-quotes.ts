import type { Evidence } from '../../schemas/evidence.ts';
import type { RecordedQuote } from '../../schemas/record/said.ts';
import { issueAt, resolveId, type Entries, type Entry, type FieldPath } from '../entry.ts';
import type { Issue } from '../issue.ts';

/** A number that a file of a closed routine quotes, at the place where it stands. */
export interface QuoteAt {
  readonly entry: Entry;
  readonly at: FieldPath;
  readonly quote: RecordedQuote;
  /** Whether something is said of it already, so that it is not said again: its number may have to be hidden. */
  readonly isSaid: boolean;
}

/** A number as evidence quotes it, with ids in full; `null` where it quotes none. */
export function quoteIn(
  entries: Entries,
  { folder }: Entry,
  { indicator, period, unit, group, value }: Partial<Evidence>,
): RecordedQuote | null {
  if (indicator === undefined || period === undefined || value === undefined) return null;
  return {
    indicator: resolveId(entries, 'indicator', indicator, folder) ?? indicator,
    period,
    ...(unit === undefined ? {} : { unit: resolveId(entries, 'unit', unit, folder) ?? unit }),
    ...(group === undefined ? {} : { group }),
    value,
  };
}

/**
 * A closed routine quotes the numbers that it quoted when it was closed, whatever the tables say today. Nothing is said of indicators whose
 * tables are `wrong`.
 */
export function quotesStand(record: Entry<'record'>, own: readonly QuoteAt[], isWrong: (quote: RecordedQuote) => boolean): Issue[] {
  const recorded = (record.fields.quotes ?? []).map((quote, index) => ({ quote, index }));
  const gone = new Set(recorded.filter(({ quote }) => !own.some((one) => isSameQuote(one.quote, quote)) && !isWrong(quote)));
  const differs = (at: FieldPath, file: Entry, quote: RecordedQuote, was: string | undefined, now: string | undefined): Issue =>
    issueAt(file, at, 'record-differs', { what: 'quote', name: cellOf(quote).join(', '), recorded: was, now, routine: record.id });
  const others = own.flatMap(({ entry, at, quote, isSaid }) => {
    if (recorded.some((one) => isSameQuote(one.quote, quote))) return [];
    const before = [...gone].find((one) => isSameCell(one.quote, quote));
    if (before) gone.delete(before);
    return isSaid ? [] : [differs(at, entry, quote, before && String(before.quote.value), String(quote.value))];
  });
  return [
    ...others,
    ...[...gone].map(({ quote, index }) => differs(['quotes', index, 'value'], record, quote, String(quote.value), undefined)),
  ];
}

export function isSameQuote(one: RecordedQuote, other: RecordedQuote): boolean {
  return isSameCell(one, other) && String(one.value) === String(other.value);
}

function isSameCell(one: RecordedQuote, other: RecordedQuote): boolean {
  return cellOf(one).join(' ') === cellOf(other).join(' ');
}

/** Where a number stands: its indicator, period, school and group, as far as they are named. */
function cellOf({ indicator, period, unit, group }: RecordedQuote): string[] {
  return [indicator, period, unit, group].flatMap((part) => part ?? []);
}
