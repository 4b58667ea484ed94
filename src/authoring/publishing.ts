import type { Entry } from '../domain/entry.ts';
import { resolveId } from '../domain/entry.ts';
import type { ImportRefusal, SafeImport } from '../domain/indicator-import.ts';
import type { Indicator, Site } from '../domain/site.ts';
import type { Day } from '../schemas/day.ts';
import type { FileChange, Workspace } from './file-change.ts';
import { hiddenKeys, ledgerOf, oldRows, tablesOf, type LedgerRow, type OldRow } from './indicator-rows.ts';
import type { RawRows } from './raw-rows.ts';

/** Where an import happens, and on which day. */
export interface RawPlace {
  readonly site: Site;
  readonly workspace: Workspace;
  readonly indicator: Indicator;
  readonly today: Day;
}

/** What is published, or why nothing is. */
export interface Published {
  readonly refusals: readonly ImportRefusal[];
  readonly safe: SafeImport | null;
  readonly changes: readonly FileChange[];
}

/** Nothing is published, for some reasons. */
export function refused(refusals: readonly ImportRefusal[]): Published {
  return { refusals, safe: null, changes: [] };
}

/** An import of new rows: where, and what is public and hidden before it. */
export interface Publishing {
  readonly place: RawPlace;
  readonly entry: Entry<'indicator'>;
  readonly fresh: ReadonlySet<string>;
  /** What is public now: all of it, and what stays. */
  readonly old: readonly OldRow[];
  readonly kept: readonly OldRow[];
  readonly ledger: readonly LedgerRow[];
  readonly hiddenBefore: ReadonlySet<string>;
}

/** What there is before the rows of some periods are published. */
export function publishingOf(place: RawPlace, { periods }: RawRows): Publishing {
  const entry = place.workspace.entries.get('indicator', place.indicator.id);
  if (!entry) throw new Error(`The indicator ${place.indicator.id} has no file.`);
  const old = oldRows(place.indicator);
  const fresh = new Set(periods.map(({ text }) => text));
  const kept = old.filter(({ period }) => !fresh.has(period));
  const ledger = ledgerIn(place);
  return { place, entry, fresh, old, kept, ledger, hiddenBefore: hiddenKeys(ledger, old) };
}

function ledgerIn({ workspace, indicator }: RawPlace): readonly LedgerRow[] {
  const { hidden } = tablesOf(workspace.entries.tables.get(indicator.id));
  const folder = workspace.entries.get('indicator', indicator.id)?.folder ?? '';
  return ledgerOf(hidden, (cell) => resolveId(workspace.entries, 'unit', cell, folder) ?? cell);
}
