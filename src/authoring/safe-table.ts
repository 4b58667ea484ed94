import type { SafeImport } from '../domain/indicator-import.ts';
import { isAboutStudents } from '../domain/privacy/about-students.ts';
import type { Breach } from '../domain/privacy/breach.ts';
import { breaches } from '../domain/privacy/breaches.ts';
import { shapedTables, type KnownRow } from '../domain/privacy/indicator-shape.ts';
import { smallestOf, usualPolicy } from '../domain/privacy/policy.ts';
import type { Protection } from '../domain/privacy/protect.ts';
import { keyOf, type PublicRow } from '../domain/privacy/rows.ts';
import type { Period } from '../domain/period.ts';
import type { Day } from '../schemas/day.ts';
import type { FileChange, RootName } from './file-change.ts';
import { dataText, hiddenText, type LedgerRow } from './indicator-rows.ts';
import { refused, type Published, type Publishing, type RawPlace } from './publishing.ts';

/** Rows that were protected, with what was withheld. */
export type Protected = Extract<Protection, { kind: 'protected' }>;

/** Puts the safe rows beside those that stay, checks the whole table once more, and makes the files. */
export function settled(publishing: Publishing, periods: readonly Period[], done: readonly Protected[]): Published {
  const { place, fresh, old, kept, ledger } = publishing;
  const rows = done.flatMap((one) => one.rows).filter(({ period }) => fresh.has(period));
  const allWithheld = done.flatMap((one) => one.withheld);
  const withheld = allWithheld.filter(({ period }) => fresh.has(period));
  const hiddenSince = new Set(kept.filter(({ figure }) => figure.state === 'suppressed').map(keyOf));
  const taken = allWithheld.filter((cell) => !fresh.has(cell.period) && !hiddenSince.has(keyOf(cell)));
  if (taken.length > 0) return refused([{ kind: 'public-already', periods: [...new Set(taken.map(({ period }) => period))] }]);
  const all: PublicRow[] = [...kept.map(({ period, unit, group, figure }) => ({ period, unit, group, figure })), ...rows];
  const found = breachesOf(publishing, all, periods).filter((breach) => fresh.has(periodOfBreach(breach)));
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
      proofs: done.flatMap((one) => one.proofs).filter(({ period }) => fresh.has(period)),
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

/** What the check of a build would find in the whole table. */
function breachesOf(
  { place: { workspace, site }, entry, hiddenBefore }: Publishing,
  rows: readonly PublicRow[],
  periods: readonly Period[],
): Breach[] {
  const byText = new Map(periods.map((period) => [period.text, period]));
  const known = rows.flatMap(({ period: text, ...row }): KnownRow[] => {
    const period = byText.get(text);
    return period ? [{ ...row, period }] : [];
  });
  if (!isAboutStudents(entry.fields)) return [];
  const policy = usualPolicy(smallestOf(site.settings));
  return shapedTables(workspace.entries, entry, known).flatMap(({ shape, rows: own }) => breaches(own, shape, policy, hiddenBefore));
}

function periodOfBreach(breach: Breach): string {
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
