import { evidence as evidenceSchema, type Evidence } from '../../schemas/evidence.ts';
import type { RecordedQuote } from '../../schemas/record/said.ts';
import type { Result } from '../../schemas/result.ts';
import { issueAt, resolveId, type Entries, type Entry, type FieldPath } from '../entry.ts';
import { mayKnow } from '../may-know.ts';
import type { Issue } from '../issue.ts';
import { asQuoted, quotesLimit, quotesTruly, saysOther } from '../quote.ts';
import { quotedCells, type QuotedCells } from './quoted-cells.ts';
import { routineOf } from './ratings.ts';
import { quoteIn, quotesStand, type QuoteAt } from './recorded-quotes.ts';

/** A place that may quote a number, with what is written there. */
interface Quoting {
  readonly entry: Entry;
  readonly at: FieldPath;
  readonly written: Partial<Pick<Evidence, 'text' | 'indicator' | 'period' | 'unit' | 'group' | 'value'>>;
  /** Whether it belongs to the record of a day that is over; data may be revised after it. */
  readonly isDated: boolean;
  /** The closed routine that it belongs to, if any: its record keeps what was quoted, so that revisions do not reach its pages. */
  readonly closed: string | null;
  /** Whether `value` is there for a quote alone. */
  readonly isQuote: boolean;
}

/**
 * Numbers that evidence and results quote from an indicator are those that its table has, and in a closed routine those of its record.
 * Nothing is said of those of tables in `wrong`, which have errors: a message would repeat a number that may have to be hidden.
 */
export function quotesAreTrue(entries: Entries, wrong: ReadonlySet<string>): Issue[] {
  const cellsOf = quotedCells(entries, wrong);
  const all = quotings(entries).map((quoting) => ({ quoting, issues: [...unclear(quoting), ...untrue(entries, cellsOf, quoting)] }));
  const byRoutine = Map.groupBy(all, ({ quoting }) => quoting.closed);
  const isWrong = ({ indicator }: RecordedQuote): boolean => wrong.has(entries.tables.get(indicator)?.data?.file ?? '');
  return [
    ...all.flatMap(({ issues }) => issues),
    ...entries.of('record').flatMap((record) => {
      const own = (byRoutine.get(record.id) ?? []).flatMap(({ quoting: { entry, at, written }, issues }): QuoteAt[] => {
        const quote = mayKnow(record, entry) ? quoteIn(entries, entry, written) : null;
        return quote ? [{ entry, at: [...at, 'value'], quote, isSaid: issues.length > 0 || isWrong(quote) }] : [];
      });
      return quotesStand(record, own, isWrong);
    }),
    ...entries.of('indicator').flatMap((entry) => untrueBaseline(entry, cellsOf(entry.id))),
  ];
}

/** A baseline that has a value of its own though its period is in the table: there it may be hidden. */
function untrueBaseline(entry: Entry<'indicator'>, cells: QuotedCells | null): Issue[] {
  const { period = '', value } = entry.fields.baseline ?? {};
  const cell = cells?.whole === undefined ? undefined : cells.cellAt(period, cells.whole, null);
  if (!cells?.whole || !cell || value === undefined || cell.state === 'missing' || cell.state === 'not-applicable') return [];
  const written = { period, value: String(value) };
  return wrongNumber(cells, { entry, at: ['baseline'], written, isDated: false, closed: null, isQuote: true }, cells.whole);
}

function quotings(entries: Entries): Quoting[] {
  const isDated = (routine: Entry<'routine'> | undefined): boolean =>
    routine?.fields.status === 'held' || routine?.fields.status === 'cancelled';
  const closed = (routine: string): string | null => (entries.has('record', routine) ? routine : null);
  return [
    ...entries.of('routine').flatMap((entry) => ofEvidence(entry, evidenceOfRoutine(entry), isDated(entry), closed(entry.id))),
    ...entries.of('rating').flatMap((entry) => {
      const written = (entry.fields.evidence ?? []).map((one, index) => [one, ['evidence', index]] as const);
      const routine = routineOf(entry);
      return ofEvidence(entry, written, isDated(entries.get('routine', routine)), closed(routine));
    }),
    ...entries.of('goal').flatMap((entry) => ofResults(entry, resultsOfGoal(entry))),
    ...entries.of('strategy').flatMap((entry) => {
      const { result } = entry.fields.success;
      return result ? ofResults(entry, [[result, ['success', 'result']]]) : [];
    }),
  ];
}

function evidenceOfRoutine({ fields }: Entry<'routine'>): (readonly [Evidence, FieldPath])[] {
  return (fields.objectives ?? []).flatMap(({ keyFacts = [] }, objective) =>
    keyFacts.flatMap(({ evidence = [] }, fact) =>
      evidence.map((one, index) => [one, ['objectives', objective, 'keyFacts', fact, 'evidence', index]] as const),
    ),
  );
}

function resultsOfGoal({ fields }: Entry<'goal'>): (readonly [Result, FieldPath])[] {
  return (fields.measures ?? []).flatMap(({ results = {} }, measure) =>
    Object.entries(results).map(([year, result]) => [result, ['measures', measure, 'results', year]] as const),
  );
}

function ofEvidence(entry: Entry, all: readonly (readonly [Evidence, FieldPath])[], isDated: boolean, closed: string | null): Quoting[] {
  return all.map(([written, at]) => ({ entry, at, written, isDated, closed, isQuote: true }));
}

function ofResults(entry: Entry, all: readonly (readonly [Result, FieldPath])[]): Quoting[] {
  return all.map(([written, at]) => ({ entry, at, written, isDated: false, closed: null, isQuote: false }));
}

/** A cell has an indicator and a period. */
function unclear({ entry, at, written, isQuote }: Quoting): Issue[] {
  const { indicator, period, unit, group, value } = written;
  const needsPeriod = unit !== undefined || group !== undefined || (isQuote && value !== undefined);
  const missing = (field: 'indicator' | 'period'): Issue[] => {
    const what = evidenceSchema.shape[field].meta()?.description ?? '';
    return [issueAt(entry, at, 'missing-field', { field, what })];
  };
  if (indicator === undefined) return needsPeriod || period !== undefined ? missing('indicator') : [];
  return needsPeriod && period === undefined ? missing('period') : [];
}

function untrue(entries: Entries, cellsOf: ReturnType<typeof quotedCells>, quoting: Quoting): Issue[] {
  const { entry, at, written } = quoting;
  const { indicator, period, group } = written;
  if (indicator === undefined || period === undefined) return [];
  const cells = cellsOf(resolveId(entries, 'indicator', indicator, entry.folder) ?? '');
  if (!cells) return [];
  const known = Object.keys(cells.indicator.fields.groups ?? {});
  if (group !== undefined && !known.includes(group)) return [issueAt(entry, [...at, 'group'], 'unknown-group', { group, known, more: 0 })];
  const unit = written.unit === undefined ? cells.whole : resolveId(entries, 'unit', written.unit, entry.folder);
  if (unit !== undefined) return wrongNumber(cells, quoting, unit);
  const what = evidenceSchema.shape.unit.meta()?.description ?? '';
  return written.unit === undefined ? [issueAt(entry, at, 'missing-field', { field: 'unit', what })] : [];
}

function wrongNumber({ indicator, cellAt }: QuotedCells, { entry, at, written, isDated, closed }: Quoting, unit: string): Issue[] {
  const { period = '', group = '', value } = written;
  if (value === undefined) return [];
  const cell = cellAt(period, unit, group === '' ? null : group);
  const quoted = String(value);
  if (cell && quotesTruly(quoted, cell, indicator.fields)) {
    const isOther = indicator.fields.unit === 'percent' && closed === null && saysOther(written.text ?? '', quoted);
    return isOther ? [issueAt(entry, [...at, 'text'], 'sentence-differs', { quoted })] : [];
  }
  const named = { indicator: indicator.fields.title, period, unit: written.unit ?? '', group };
  const now = cell ? asQuoted(cell) : null;
  const place = [...at, 'value'];
  if (cell?.state === 'suppressed') return [issueAt(entry, place, 'cannot-be-quoted', { ...named, why: 'suppressed' })];
  if (cell?.state === 'capped' && !quotesLimit(quoted) && now !== null)
    return [issueAt(entry, place, 'quoted-number-differs', { ...named, quoted: null, now })];
  if (closed !== null) return [];
  if (isDated) return [issueAt(entry, place, 'quoted-number-revised', { ...named, quoted, now })];
  if (now !== null) return [issueAt(entry, place, 'quoted-number-differs', { ...named, quoted, now })];
  const why = cell?.state === 'missing' || cell?.state === 'not-applicable' ? cell.state : 'no-row';
  return [issueAt(entry, place, 'cannot-be-quoted', { ...named, why })];
}
