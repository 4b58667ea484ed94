import type { ImportRefusal, SafeImport } from '../domain/indicator-import.ts';
import { resolveId } from '../domain/entry.ts';
import { breaches } from '../domain/privacy/breaches.ts';
import { decimalsOf } from '../domain/privacy/figures.ts';
import { indicatorShape } from '../domain/privacy/indicator-shape.ts';
import { usualPolicy } from '../domain/privacy/policy.ts';
import { protect, type Protection } from '../domain/privacy/protect.ts';
import { keyOf, type Key, type PublicRow, type RawRow } from '../domain/privacy/rows.ts';
import type { Shape } from '../domain/privacy/shape.ts';
import type { Period } from '../domain/period.ts';
import type { Indicator, Site } from '../domain/site.ts';
import type { Day } from '../schemas/day.ts';
import type { FileChange, RootName, Workspace } from './file-change.ts';
import {
  dataText,
  hiddenKeys,
  hiddenText,
  knownFigure,
  ledgerOf,
  oldRows,
  tablesOf,
  type LedgerRow,
  type OldRow,
} from './indicator-rows.ts';
import { absentTotals } from './absent-totals.ts';
import { withDecimals } from './raw-figure.ts';
import { type RawRows } from './raw-rows.ts';

/** The smallest group of districts that do not say theirs. */
const usualSmallest = 10;

/** Where an import happens, and on which day. */
export interface RawPlace {
  readonly site: Site;
  readonly workspace: Workspace;
  readonly indicator: Indicator;
  readonly today: Day;
}

/** The smallest group that a district shows. */
export function smallestOf({ settings }: Site): number {
  return settings.smallestGroup ?? usualSmallest;
}

/** What is published, or why nothing is. */
export interface Published {
  readonly refusals: readonly ImportRefusal[];
  readonly safe: SafeImport | null;
  readonly changes: readonly FileChange[];
}

/** What the new rows are protected with. */
interface Setting {
  readonly place: RawPlace;
  readonly shape: Shape;
  readonly fresh: ReadonlySet<string>;
  /** What is public now: all of it, and what stays. */
  readonly old: readonly OldRow[];
  readonly kept: readonly OldRow[];
  readonly ledger: readonly LedgerRow[];
  readonly hiddenBefore: ReadonlySet<string>;
}

/** Protects the new rows, and puts them beside those of other periods. */
export function publish(place: RawPlace, read: RawRows): Published {
  const old = oldRows(place.indicator);
  const fresh = new Set(read.periods.map(({ text }) => text));
  const kept = old.filter(({ period }) => !fresh.has(period));
  const units = [...new Set([...read.units, ...kept.map(({ where }) => where)])];
  const periods = new Map([...read.periods, ...kept.map(({ when }) => when)].map((period) => [period.text, period]));
  const shape = indicatorShape(place.indicator.fields, units, [...periods.values()]);
  if (!shape) return refused([{ kind: 'several-levels', units: units.map(({ fields }) => fields.title) }]);
  const ledger = ledgerIn(place);
  const setting: Setting = { place, shape, fresh, old, kept, ledger, hiddenBefore: hiddenKeys(ledger, old) };
  const decimals = sharedDecimals(kept);
  const rows = read.rows.map((row): RawRow => ({ ...row, figure: withDecimals(row.figure, shape.measure, decimals) }));
  const totals = absentTotals(rows, shape);
  const protection = protect([...sameYears(setting), ...rows, ...totals], shape, usualPolicy(smallestOf(place.site)), setting.hiddenBefore);
  if (protection.kind === 'refused') return refused(protection.refusals);
  return settled(setting, without(protection, new Set(totals.map(keyOf))), [...periods.values()]);
}

type Protected = Extract<Protection, { kind: 'protected' }>;

/** The same without rows that no table has. */
function without(protection: Protected, keys: ReadonlySet<string>): Protected {
  const isThere = (cell: Key): boolean => !keys.has(keyOf({ period: cell.period, unit: cell.unit, group: cell.group }));
  return { ...protection, rows: protection.rows.filter(isThere), withheld: protection.withheld.filter(isThere) };
}

function refused(refusals: readonly ImportRefusal[]): Published {
  return { refusals, safe: null, changes: [] };
}

/** How many decimals the shares of other periods have; `null` where there are none. */
function sharedDecimals(kept: readonly OldRow[]): number | null {
  const values = kept.flatMap(({ figure }) => (figure.state === 'reported' ? [figure.value] : []));
  return values.length === 0 ? null : values.reduce((most, value) => Math.max(most, decimalsOf(value)), 1);
}

/** The public rows of school years in which something is new: a count since the year began tells of those before and after it. */
function sameYears({ shape, kept, fresh }: Setting): RawRow[] {
  if (!shape.cumulative || shape.measure.kind !== 'count') return [];
  const years = new Set(shape.periods.flatMap(({ id, year }) => (fresh.has(id) ? [year] : [])));
  return kept
    .filter(({ when }) => years.has(when.year))
    .map(({ period, unit, group, figure }) => ({ period, unit, group, figure: knownFigure(figure) }));
}

function ledgerIn({ workspace, indicator }: RawPlace): readonly LedgerRow[] {
  const { hidden } = tablesOf(workspace.entries.tables.get(indicator.id));
  const folder = workspace.entries.get('indicator', indicator.id)?.folder ?? '';
  return ledgerOf(hidden, (cell) => resolveId(workspace.entries, 'unit', cell, folder) ?? cell);
}

/** Puts the safe rows beside those that stay, checks the whole table once more, and makes the files. */
function settled(setting: Setting, protection: Protected, periods: readonly Period[]): Published {
  const { place, shape, fresh, old, kept, ledger, hiddenBefore } = setting;
  const rows = protection.rows.filter(({ period }) => fresh.has(period));
  const withheld = protection.withheld.filter(({ period }) => fresh.has(period));
  const hiddenSince = new Set(kept.filter(({ figure }) => figure.state === 'suppressed').map(keyOf));
  const taken = protection.withheld.filter((cell) => !fresh.has(cell.period) && !hiddenSince.has(keyOf(cell)));
  if (taken.length > 0) return refused([{ kind: 'public-already', periods: [...new Set(taken.map(({ period }) => period))] }]);
  const all: PublicRow[] = [...kept.map(({ period, unit, group, figure }) => ({ period, unit, group, figure })), ...rows];
  const found = breaches(all, shape, usualPolicy(smallestOf(place.site)), hiddenBefore).filter((breach) =>
    fresh.has(periodOfBreach(breach)),
  );
  if (found.length > 0) return refused([{ kind: 'not-proven', breaches: found }]);
  const wasPublic = new Set(old.filter(({ figure }) => figure.state === 'reported' || figure.state === 'capped').map(keyOf));
  const hidden = rows.filter(({ figure }) => figure.state === 'suppressed');
  const newLedger = grown(ledger, [...hidden, ...old.filter(({ figure }) => figure.state === 'suppressed')], place.today);
  const order = { periods, units: place.site.units.all, groups: Object.keys(place.indicator.fields.groups ?? {}) };
  return {
    refusals: [],
    safe: {
      periods: [...fresh],
      replaced: [...new Set(old.map(({ period }) => period))].filter((period) => fresh.has(period)),
      counts: countsOf(rows),
      withheld,
      proofs: protection.proofs.filter(({ period }) => fresh.has(period)),
      wasPublic: hidden.filter((row) => wasPublic.has(keyOf(row))).length,
      rows: all.length,
      ledger: newLedger.length,
    },
    changes: [
      change(place, 'data.csv', dataText(all, order)),
      ...(newLedger.length > 0 ? [change(place, 'hidden.csv', hiddenText(newLedger, order))] : []),
    ],
  };
}

function periodOfBreach(breach: ReturnType<typeof breaches>[number]): string {
  if ('cell' in breach) return breach.cell.period;
  return breach.kind === 'does-not-add-up' ? breach.period : breach.place.period;
}

/** The ledger with the cells that are hidden now; those that it has keep their day. */
function grown(ledger: readonly LedgerRow[], hidden: readonly PublicRow[], today: Day): LedgerRow[] {
  const rows = new Map(ledger.map((row) => [keyOf(row), row]));
  for (const { period, unit, group } of hidden) {
    const key = keyOf({ period, unit, group });
    if (!rows.has(key)) rows.set(key, { period, unit, group, since: today });
  }
  return [...rows.values()];
}

function countsOf(rows: readonly PublicRow[]): SafeImport['counts'] {
  const states = Map.groupBy(rows, ({ figure }) => figure.state);
  const count = (state: PublicRow['figure']['state']): number => states.get(state)?.length ?? 0;
  return {
    shown: count('reported'),
    capped: count('capped'),
    hidden: count('suppressed'),
    missing: count('missing'),
    notApplicable: count('not-applicable'),
  };
}

/** A table beside the indicator's file, new or changed. */
function change({ workspace, indicator }: RawPlace, name: string, text: string): FileChange {
  const root: RootName = workspace.entries.get('indicator', indicator.id)?.internal === true ? 'private' : 'content';
  const path = `indicators/${indicator.id}/${name}`;
  return { kind: workspace.exists(path, root) ? 'edit' : 'create', root, path, text };
}
