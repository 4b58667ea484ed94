import type { IndicatorFields } from '../../schemas/indicator.ts';
import type { DataTable } from '../data-table.ts';
import type { Entries, Entry } from '../entry.ts';
import { issue, type Issue } from '../issue.ts';
import { comparePeriods, firstOverlap, nextPeriod, turnOf, type Period } from '../period.ts';
import { isAboutStudents } from '../privacy/about-students.ts';
import type { TableRow } from '../table.ts';
import type { RowKey } from './table-cells.ts';

/** A period with the first row that tells of it. */
interface Told {
  readonly period: Period;
  readonly row: TableRow;
}

/** Gathers periods, and looks for those that are left out between others, and for those that have days in common. */
export function periodsFollow(entries: Entries, { fields }: Entry<'indicator'>, table: DataTable) {
  const told = new Map<string, Told>();
  const starts = entries.get('site', 'site')?.fields.schoolYearStarts ?? '07-01';
  const expected = typeof fields.periods === 'object' ? new Set<string>(fields.periods) : null;
  return {
    add(row: TableRow, { period }: RowKey): void {
      if (period && !told.has(period.text)) told.set(period.text, { period, row });
    },
    issues: (): Issue[] => {
      const inOrder = [...told.values()].sort((one, other) => comparePeriods(one.period, other.period));
      return [...gaps(table, inOrder, starts, expected), ...(isForGate(fields, table) ? [] : overlaps(table, told))];
    },
  };
}

/**
 * Periods between the first and the last of their form that no row tells of. A season or month counts as left out only where it is told
 * of in another year, since nobody measures in all of them; a month also where both its neighbours are there.
 */
function gaps(table: DataTable, told: readonly Told[], starts: string, expected: ReadonlySet<string> | null): Issue[] {
  return [...Map.groupBy(told, ({ period }) => period.form)].flatMap(([form, ofForm]) => {
    if (form === 'day') return [];
    const turns = expected ?? new Set(ofForm.map(({ period }) => turnOf(period)));
    return ofForm.flatMap(({ period: after }, index) => {
      const next = ofForm[index + 1];
      if (!next) return [];
      const between = periodsBetween(after, next.period, starts);
      const alone = form === 'month' && between.length === 1;
      const left = between.find((period) => alone || turns.has(turnOf(period)));
      return left ? [issue('period-gap', table.file, table.locate(next.row, 'period'), { period: left.text, after: after.text })] : [];
    });
  });
}

/** Far more periods than any plan has; years that are misread must not count for ever. */
const mostBetween = 1200;

function periodsBetween(after: Period, before: Period, starts: string): Period[] {
  const between: Period[] = [];
  let period = nextPeriod(after, starts);
  while (comparePeriods(period, before) < 0 && between.length < mostBetween) {
    between.push(period);
    period = nextPeriod(period, starts);
  }
  return between;
}

/** Whether periods that have days in common would tell of small groups, which the privacy gate says. */
function isForGate(fields: IndicatorFields, { internal }: DataTable): boolean {
  return fields.unit === 'count' && !internal && isAboutStudents(fields);
}

function overlaps(table: DataTable, told: ReadonlyMap<string, Told>): Issue[] {
  const [period, other] = firstOverlap([...told.values()].map((one) => one.period)) ?? [];
  const row = told.get(period?.text ?? '')?.row;
  if (!period || !other || !row) return [];
  return [issue('periods-overlap', table.file, table.locate(row, 'period'), { period: period.text, other: other.text })];
}
