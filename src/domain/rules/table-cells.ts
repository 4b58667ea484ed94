import { cellOf, type DataColumn, type DataTable } from '../data-table.ts';
import { resolveId, type Entries, type Entry } from '../entry.ts';
import type { Facts } from '../facts.ts';
import { issue, type Issue, type RuleName } from '../issue.ts';
import { tellsNumber } from '../number-cell.ts';
import { groupOf } from '../observation.ts';
import { parsePeriod, type Period } from '../period.ts';
import type { TableRow } from '../table.ts';

/** What is gathered of cells of one column with the same text: the first of them, and how many more there are. */
interface Repeated {
  readonly row: TableRow;
  more: number;
}

/**
 * Gathers what is wrong with cells, so that the same text in many rows of a column makes one message. No number of the table is passed on:
 * those with the same fault make one message.
 */
export function gatherCells(table: DataTable) {
  const repeated = new Map<string, Repeated & { readonly make: (more: number) => Issue }>();
  const keys = new Map<string, string>();
  return {
    add<Rule extends RuleName>(
      rule: Rule,
      row: TableRow,
      column: DataColumn,
      facts: (found: string | null, more: number) => Facts[Rule],
    ): void {
      const text = cellOf(table, row, column);
      const written = `${rule} ${column} ${text}`;
      const found = shown(text, column);
      const key = found === null ? (keys.get(written) ?? JSON.stringify([rule, column, facts(found, 0)])) : written;
      keys.set(written, key);
      const known = repeated.get(key);
      if (known) known.more += 1;
      else repeated.set(key, { row, more: 0, make: (more) => issue(rule, table.file, table.locate(row, column), facts(found, more)) });
    },
    issues: (): Issue[] => [...repeated.values()].map(({ make, more }) => make(more)),
  };
}

/** What may be said of a cell: all but numbers, wherever they stand, and the errors of spreadsheets, such as `#DIV/0!`. */
function shown(text: string, column: DataColumn): string | null {
  const isNumber = column === 'value' || column === 'n' || column === 'mark' ? /^[^#]*\p{Nd}/u.test(text) : tellsNumber(text);
  return isNumber ? null : text;
}

type Gathered = ReturnType<typeof gatherCells>;

/** What the first cells of a row mean; nothing for one that is wrong, which is said already. */
export interface RowKey {
  readonly period: Period | undefined;
  readonly unit: string | undefined;
  readonly group: string | null | undefined;
}

/** Reads which period, unit and group each row is about; each text is looked up once. */
export function keyReader(entries: Entries, { folder, fields }: Entry<'indicator'>, table: DataTable, found: Gathered) {
  const starts = entries.get('site', 'site')?.fields.schoolYearStarts ?? '07-01';
  const [periods, units] = [new Map<string, Period | undefined>(), new Map<string, string | undefined>()];
  const known = Object.keys(fields.groups ?? {});
  const groups = new Set<string | null>([null, ...known]);
  return (row: TableRow): RowKey => {
    const written = cellOf(table, row, 'period');
    const cell = cellOf(table, row, 'unit');
    if (!periods.has(written)) periods.set(written, parsePeriod(written, starts));
    if (!units.has(cell)) units.set(cell, resolveId(entries, 'unit', cell, folder));
    const period = periods.get(written);
    const unit = units.get(cell);
    const group = groupOf(cellOf(table, row, 'group'));
    if (!period) addPeriod(found, row, written);
    if (unit === undefined) addUnit(found, row, cell, entries);
    if (groups.has(group)) return { period, unit, group };
    if (isMangled(group ?? '')) addMangled(found, row, 'group');
    else found.add('unknown-group', row, 'group', (text, more) => ({ group: text, known, more }));
    return { period, unit, group: undefined };
  };
}

function addPeriod(found: Gathered, row: TableRow, written: string): void {
  if (written === '') addEmpty(found, row, 'period');
  else if (isMangled(written)) addMangled(found, row, 'period');
  else found.add('wrong-period', row, 'period', (text, more) => ({ column: 'period', found: text, more }));
}

function addUnit(found: Gathered, row: TableRow, cell: string, entries: Entries): void {
  if (cell === '') addEmpty(found, row, 'unit');
  else if (isMangled(cell)) addMangled(found, row, 'unit');
  else found.add('unknown-reference', row, 'unit', (id) => ({ target: 'unit', id, known: entries.ids('unit') }));
}

export function addEmpty(found: Gathered, row: TableRow, column: DataColumn): void {
  found.add('empty-cell', row, column, (_, more) => ({ column, more }));
}

function addMangled(found: Gathered, row: TableRow, column: DataColumn): void {
  found.add('spreadsheet-cell', row, column, (text, more) => ({ column, found: text, more }));
}

/** Whether a text is what spreadsheets make of months, days and long numbers: `Mar-26`, `46082`, `3/14/2026`, `6.00E+06`. */
function isMangled(text: string): boolean {
  return /^(?:[a-z]{3}-\d{2}|\d{1,2}-[a-z]{3}(?:-\d{2,4})?|[345]\d{4}(?:\.\d+)?|\d{1,2}\/\d{1,2}(?:\/\d{2,4})?|\d(?:\.\d+)?E\+\d+)$/iu.test(
    text,
  );
}

/** Rows that say the same thing twice, whose keys are read already. */
export function sameRows(table: DataTable): (row: TableRow, key: RowKey) => Issue[] {
  const lines = new Map<string, number>();
  return (row, { period, unit, group }) => {
    if (!period || unit === undefined || group === undefined) return [];
    const key = `${period.text} ${unit} ${group ?? ''}`;
    const firstLine = lines.get(key);
    if (firstLine === undefined) lines.set(key, row.line);
    return firstLine === undefined ? [] : [issue('duplicate-row', table.file, { line: row.line, column: 1 }, { firstLine })];
  };
}
