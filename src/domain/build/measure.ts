import type { IndicatorFields } from '../../schemas/indicator.ts';
import { resolveId, type Entries, type Entry } from '../entry.ts';
import { cellOf, type DataTable } from '../data-table.ts';
import { groupOf, observationsIn } from '../observation.ts';
import { everyone } from '../privacy/indicator-shape.ts';
import type { Key } from '../privacy/rows.ts';
import { comparePeriods, periodOf } from '../period.ts';
import type { Goal, Indicator, IndicatorTarget, Shelf, Strategy, Thing, Unit } from '../site.ts';

type Measured = Pick<Indicator, 'data' | 'observations' | 'hidden' | 'baseline' | 'targets' | 'breaks'>;

/** What an indicator's table and fields say, with periods and units in place of their texts; `fields` has full ids. */
export function measure(
  entries: Entries,
  entry: Entry<'indicator'>,
  fields: IndicatorFields,
  units: Shelf<Unit>,
  starts: string,
): Measured {
  const { targets = [], breaks = [], baseline, groups = {} } = fields;
  const { data = null, hidden = null } = entries.tables.get(entry.id) ?? {};
  const unitOf = (id: string): Unit => {
    const unit = units.get(id);
    if (!unit) throw new Error(`Nothing is known as "${id}".`);
    return unit;
  };
  const unit = (cell: string): Unit => unitOf(resolveId(entries, 'unit', cell, entry.folder) ?? cell);
  return {
    data: data ? { source: { path: data.source.path }, internal: data.internal } : null,
    observations: data ? observationsIn(data, { starts, unit, units: units.all, groups: Object.keys(groups) }) : [],
    hidden: hidden ? ledgerIn(hidden, (cell) => unit(cell).id) : [],
    baseline: baseline ? { period: periodOf(baseline.period, starts), value: baseline.value ?? null } : null,
    targets: targets
      .map(({ by, in: id, group = null, ...target }): IndicatorTarget => {
        return { ...target, by: periodOf(by, starts), unit: id === undefined ? null : unitOf(id), group };
      })
      .sort((one, other) => comparePeriods(one.by, other.by)),
    breaks: breaks
      .map(({ period, what }) => ({ period: periodOf(period, starts), what }))
      .sort((one, other) => comparePeriods(one.period, other.period)),
  };
}

/** The cells of a ledger, with the full ids of their units. */
function ledgerIn(table: DataTable, unitId: (cell: string) => string): Key[] {
  return table.rows.map((row) => ({
    period: cellOf(table, row, 'period'),
    unit: unitId(cellOf(table, row, 'unit')),
    group: groupOf(cellOf(table, row, 'group')) ?? everyone,
  }));
}

/** The goals or strategies that an indicator belongs to: those that it names, and those that name it. */
export function namedBy<T extends Goal | Strategy>(indicator: Thing<'indicator'>, field: 'goals' | 'strategies', among: Shelf<T>): T[] {
  const own = indicator.fields[field] ?? [];
  return among.all.filter((one) => own.includes(one.id) || indicatorsNamedIn(one).includes(indicator.id));
}

function indicatorsNamedIn(thing: Goal | Strategy): readonly string[] {
  if (thing.kind === 'goal') return thing.fields.indicators ?? [];
  const seasons = Object.values(thing.fields.years ?? {}).flatMap(({ leadingIndicators = {} }) => Object.values(leadingIndicators));
  return seasons.flatMap(({ indicators = [] }) => indicators);
}
