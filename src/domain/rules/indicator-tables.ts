import { day } from '../../schemas/day.ts';
import { cellOf, type DataTable } from '../data-table.ts';
import type { Entries, Entry } from '../entry.ts';
import type { Facts } from '../facts.ts';
import { isInRange, rangeOf } from '../indicator-range.ts';
import { errorsIn, issue, type Issue } from '../issue.ts';
import { meaningOf, numberFlaw, parseNumber } from '../number-cell.ts';
import { marks, type Mark } from '../observation.ts';
import type { TableRow } from '../table.ts';
import { groupSums } from './indicator-groups.ts';
import { periodsFollow } from './indicator-periods.ts';
import { smallGroups } from './small-groups.ts';
import { addEmpty, gatherCells, keyReader, sameRows } from './table-cells.ts';

type Gathered = ReturnType<typeof gatherCells>;

/**
 * The tables of indicators say one clear thing in each row, their rows agree with each other, and those that do tell nothing of small groups;
 * one mistake gives one message.
 */
export function tablesAreClear(entries: Entries): Issue[] {
  return entries.of('indicator').flatMap((entry) => {
    const { data = null, hidden = null } = entries.tables.get(entry.id) ?? {};
    const issues = [...(data ? dataIssues(entries, entry, data) : []), ...(hidden ? hiddenIssues(entries, entry, hidden) : [])];
    return errorsIn(issues).length > 0 ? issues : [...issues, ...smallGroups(entries, entry, { data, hidden })];
  });
}

function dataIssues(entries: Entries, entry: Entry<'indicator'>, table: DataTable): Issue[] {
  const found = gatherCells(table);
  const [keyOf, twice] = [keyReader(entries, entry, table, found), sameRows(table)];
  const sums = groupSums(entry, table);
  const periods = periodsFollow(entries, entry, table);
  const issues: Issue[] = [];
  for (const row of table.rows) {
    const key = keyOf(row);
    const repeated = twice(row, key);
    issues.push(...repeated, ...cellIssues(entry, table, row, found));
    if (repeated.length === 0) sums.add(row, key);
    periods.add(row, key);
  }
  return [...issues, ...found.issues(), ...fractions(entry, table), ...sums.issues(), ...periods.issues()];
}

/** What is wrong with the numbers of a row and its mark. */
function cellIssues({ fields }: Entry<'indicator'>, table: DataTable, row: TableRow, found: Gathered): Issue[] {
  const mark = cellOf(table, row, 'mark');
  const isKnown = mark === '' || isMark(mark);
  if (!isKnown) found.add('unknown-value', row, 'mark', (value) => ({ field: 'mark', value: value ?? '', known: marks }));
  if (mark === 'suppressed' || mark === 'missing' || mark === 'not-applicable') return markedIssues(table, row, mark);
  if (mark !== '' && isKnown && cellOf(table, row, 'value') === '')
    return [issue('mark-without-value', table.file, table.locate(row, 'value'), { mark })];
  if (cellOf(table, row, 'value') === '' && cellOf(table, row, 'n') !== '')
    return [issue('size-without-value', table.file, table.locate(row, 'n'), {})];
  const [value, n] = [numberIn(table, row, 'value', found), numberIn(table, row, 'n', found)];
  const range = rangeOf(fields);
  if (value !== undefined && !isInRange(value, range)) addOutside(found, row, 'value', { ...range, isSign: isSign(value) });
  else if (value !== undefined && fields.unit === 'count' && !Number.isInteger(value)) addPart(found, row, 'value');
  if (n === undefined) return [];
  if (n < 0) addOutside(found, row, 'n', { least: 0, most: null, isSign: isSign(n) });
  else if (!Number.isInteger(n)) addPart(found, row, 'n');
  else if (fields.unit === 'count' && mark === '' && value !== undefined && value > n)
    return [issue('more-than-group', table.file, table.locate(row, 'value'), {})];
  return [];
}

function isMark(text: string): text is Mark {
  return marks.some((mark) => mark === text);
}

function markedIssues(table: DataTable, row: TableRow, mark: Mark): Issue[] {
  return (['value', 'n'] as const).flatMap((column) => {
    const isEmpty = cellOf(table, row, column) === '';
    return isEmpty ? [] : [issue('mark-with-value', table.file, table.locate(row, column), { mark, column })];
  });
}

function addOutside(
  found: Gathered,
  row: TableRow,
  column: 'value' | 'n',
  facts: Omit<Facts['value-out-of-range'], 'found' | 'more'>,
): void {
  found.add('value-out-of-range', row, column, (text, more) => ({ ...facts, found: text, more }));
}

/** Whether a number looks like one that tables write in place of a number that is not there: -1, -9, -99. */
function isSign(value: number): boolean {
  return /^-(?:[1-9]|9{2,4})$/u.test(String(value));
}

function addPart(found: Gathered, row: TableRow, column: 'value' | 'n'): void {
  found.add('not-whole', row, column, (text, more) => ({ column, found: text, more }));
}

/** The number in a cell; nothing for an empty one, and for what is no number, with the reason. */
function numberIn(table: DataTable, row: TableRow, column: 'value' | 'n', found: Gathered): number | undefined {
  const text = cellOf(table, row, column);
  if (text === '') return undefined;
  const value = parseNumber(text);
  if (value !== undefined) return value;
  const meaning = meaningOf(text);
  if (meaning) found.add('word-for-number', row, column, (written, more) => ({ column, found: written, meaning, more }));
  else found.add('wrong-number', row, column, (written, more) => ({ column, found: written, flaw: numberFlaw(text), more }));
  return undefined;
}

/** Fewer values than these may well be small. */
const fewest = 3;

/** Percentages that were most likely written as fractions of 1: none is more than 1, and some are between 0 and 1. */
function fractions({ fields }: Entry<'indicator'>, table: DataTable): Issue[] {
  if (fields.unit !== 'percent') return [];
  const rows = table.rows.filter((row) => parseNumber(cellOf(table, row, 'value')) !== undefined);
  const valueOf = (row: TableRow): number => Number(cellOf(table, row, 'value'));
  const first = rows.find((row) => valueOf(row) > 0 && valueOf(row) < 1);
  if (!first || rows.length < fewest || rows.some((row) => valueOf(row) > 1)) return [];
  return [issue('fractions', table.file, table.locate(first, 'value'), { count: rows.length })];
}

/** The ledger of hidden cells: which, and since when. */
function hiddenIssues(entries: Entries, entry: Entry<'indicator'>, table: DataTable): Issue[] {
  const found = gatherCells(table);
  const [keyOf, twice] = [keyReader(entries, entry, table, found), sameRows(table)];
  const issues = table.rows.flatMap((row) => {
    const since = cellOf(table, row, 'since');
    if (since === '') addEmpty(found, row, 'since');
    else if (!day.safeParse(since).success)
      found.add('wrong-value', row, 'since', (text) => ({ field: 'since', expected: 'day', found: text ?? '' }));
    return twice(row, keyOf(row));
  });
  return [...issues, ...found.issues()];
}
